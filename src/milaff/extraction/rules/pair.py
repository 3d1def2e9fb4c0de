"""Whose relations a document is about, and between whom a clause's claim is."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import combinations, pairwise

from milaff.extraction.names import PartyMention, PlaceMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.signs import BOTH, MANY, PAIRED

_AND = re.compile(r"\s*(?:[,،]\s*)?(?:and |and the |the |و)?\s*")
_TOPIC = re.compile(
    r"(?<!\w)(?:ال|لل|وال|بال)(?:قضية|اراضي|أراضي|شعب|أزمة|ملف|مسألة|حرب|نزاع|كارثة|لاجئين|اجئين) (?:ال)?$"
)
_MATTER = re.compile(
    r"(?<!\w)[وفبل]?(?:ال|لل)?(?:أوضاع|الأوضاع|مستجدات|تطورات|وضع|أزمة|أزمات|حرب|قضايا|ملف|ملفات|صراع|نزاع|"
    r"تصعيد|عدوان|العدوان|غزو|الغزو|هجوم|الهجوم|ثورة)(?!\w)"
    r"(?:(?!علاق|تعاون|تبادل| مع |بين )[^،.؛])*(?:[،,] [^،.؛ ]+ ?)*$"
)
"""A third country named as what was talked about: «مستجدات الأوضاع في ليبيا وسوريا»."""
_CRISIS = re.compile(
    r"(?<!\w)[وفبل]*(?:ال|لل)?(?:[أا]زم[ةه]|حل|حلول|وضع|[أا]وضاع|ملف|تسوية|مبادرة)(?: (?:ال)?\w+){0,2} في $|"
    r"(?<!\w)[وفبل]*(?:ال|لل)?(?:حل|حلول|[أا]زم[ةه]|مبادرة|[أا]طراف|فرقاء|طرف|عقوبات|انتخابات|"
    r"حوار)(?: (?:ال)?\w+)? (?:ال)?$"
)
"""What a third country is named for that the two speak of: «الحل السياسي الليبي», «العقوبات الأمريكية»."""
_MEDIATOR = re.compile(
    r"(?<!\w)[وفبل]*(?:وساطة|رعاية|ضيافة|إشراف|العاصمة|عاصمة)(?: \w+)? (?:ال)?$|(?<!\w)قادم\w* من $|"
    r"(?<!\w)[وف]?س?[يت]غادر(?: \w+)? إلى $"
)
"""One as the place or the mediator: «بعد وساطة ليبية», «برعاية الرئيس السنغالي»."""
_ONWARD = re.compile(
    r"\b(?:before|then|and|after which \w+) (?:\w+ )?(?:continu|travel|head|fl(?:y|ew|ies)|leav|proceed|depart|going|"
    r"mov)\w* (?:on )?(?:to|for)(?: the)?(?: \w+){0,3} ?$"
    r"|(?:قبل أن [يت](?:توجه|سافر|غادر|نتقل|طير)|[يت]توجه (?:بعدها|عقبها|بعد ذلك)|توجه (?:بعدها|عقبها)|"
    r"ومنها إلى|في طريق\w+)(?: \w+){0,3} ?(?:ال)?$",
    re.IGNORECASE,
)
"""Where a guest goes on to: "visited Accra on 3 May, before continuing to Abidjan"."""
_NISBA = re.compile(r"(?<!\w)(?:ال|لل)\w{2,}ي[ةه]?(?!\w)")
"""«المدرسة السويدية» belongs to a state, «جامعة وارسو» only to its city."""
_MONEY_AFTER = re.compile(
    r"\s?\$|\s(?:dollars?|pounds?|rials?|riyals?|dinars?|dirhams?|rupees?|francs?|lira|roubles?|yuan)\b", re.IGNORECASE
)
_MONEY_BEFORE = re.compile(r"(?<!\w)(?:دولارا?|ريالا?|دينارا?|درهما?|جنيها?|ليرة|روبل|يوان|ين|فرنك|روبية)\s(?:ال)?$")
_AT = re.compile(r"(?:(?<!\w)في |(?<!\w)فى |(?<!\w)ب|\b(?:in|at) )$", re.IGNORECASE)
_CROWNS = (
    (re.compile(r"(?<!\w)[وفبك]?(?:ال|لل)سلطنة?ه?(?!\w)|\bthe sultanate\b(?! of)"), frozenset({"OMN"})),
    (
        re.compile(r"(?<!\w)[وفبك]?(?:ال|لل)مملك[هة](?! ال)(?!\w)|\bthe kingdom\b(?! of)"),
        frozenset({"SAU", "MAR", "JOR", "BHR"}),
    ),
)
"""What a page calls a state instead of naming it, and the states so called."""
_MARGIN = re.compile(
    r"(?:على هامش|\b(?:on|at|in) the (?:margins?|sidelines?|fringes?|edges?) of)[^،,.؛;]{0,80}$", re.IGNORECASE
)
_TITLE = 4
"""How much a mention in the first lines weighs."""
_WRITTEN_FROM = 2
"""How much a capital in the first lines weighs, from which a report is written, for a country that the text names."""
_DOMINANT = 0.5
"""Least share of the mentions that the pair has in a document about one pair."""


@dataclass(frozen=True)
class Pair:
    """The two countries of a document; ``alone`` tells whether the document is about them and hardly about others."""

    codes: tuple[str, str]
    alone: bool


def document_pair(reading: Reading) -> Pair | None:
    """Find the two countries a document is about, those named most and in the same sentences; None where none are.

    Where a person has said which two, it is those.
    """
    named = [party for party in reading.parties if not _spoken_of(reading, party.start)]
    weights = _weights(reading, named)
    together: Counter[tuple[str, str]] = Counter()
    for sentence in reading.sentences:
        inside = {party.country for party in named if sentence.start <= party.start < sentence.end}
        if len(inside) <= 4:
            together.update((a, b) for a, b in combinations(sorted(inside), 2))
    if not together and not reading.between:
        return _two_named(reading, weights)
    first = {party.country: party.start for party in reversed(reading.parties)}
    best = reading.between or max(
        together,
        key=lambda two: (together[two] * 2 + weights[two[0]] + weights[two[1]], -max(first[two[0]], first[two[1]])),
    )
    a, b = sorted(best, key=lambda code: first.get(code, len(reading.text)))
    share = (weights[a] + weights[b]) / max(1, sum(weights.values()))
    return Pair((a, b), share >= _DOMINANT)


def _weights(reading: Reading, named: list[PartyMention]) -> Counter[str]:
    """Tell how much each country is spoken of: how often it is named, more in the first lines, its capital there."""
    weights: Counter[str] = Counter()
    head = reading.lines[min(2, len(reading.lines)) - 1].end if reading.lines else 0
    for party in named:
        weights[party.country] += _TITLE if party.end <= head and len(reading.lines) > 3 else 1
    for place in reading.places if len(reading.lines) > 3 else ():
        if place.capital and place.country and place.country in weights and place.end <= head:
            weights[place.country] += _WRITTEN_FROM
    return weights


def _spoken_of(reading: Reading, start: int) -> bool:
    """Tell whether a country is named only as what the two speak of: a question, a crisis, a side of it, sanctions."""
    if _topical(reading.text, start):
        return True
    if reading.language != "ar":
        return False
    before = reading.text[max(0, start - 60) : start]
    return bool(_CRISIS.search(before))


def _two_named(reading: Reading, weights: Counter[str]) -> Pair | None:
    """The two countries of a text that never names them in one sentence, or one by its capital alone, and no third."""
    paired = PAIRED[reading.language].search(folded(reading.text, 0, min(len(reading.text), 8000)).text)
    mentions: list[PartyMention | PlaceMention] = [party for party in reading.parties if party.country in weights]
    if len(weights) == 1 and paired:
        mentions += [place for place in reading.places if place.capital and place.country]
        weights = Counter(str(mention.country) for mention in mentions)
    if len(weights) != 2 or (min(weights.values()) < 2 and not paired):
        return None
    first = tuple(dict.fromkeys(str(one.country) for one in sorted(mentions, key=lambda one: one.start)))
    return Pair((first[0], first[1]), True)


@dataclass(frozen=True)
class Between:
    """The parties of a claim, and how they are known; ``foreign`` are other countries named in the clause."""

    codes: tuple[str, ...]
    named: tuple[str, ...]
    foreign: tuple[str, ...]
    mutual: bool


def between(reading: Reading, clause: Clause, pair: Pair) -> Between:
    """Tell between whom a clause's claim is: the parties it names, else the document's pair."""
    named: dict[str, None] = dict.fromkeys(
        party.country
        for party in reading.within(reading.parties, clause.start, clause.end)
        if not _currency(reading.text, party.start, party.end) and not _topical(reading.text, party.start)
    )
    for place in reading.within(reading.places, clause.start, clause.end):
        if place.country and (place.country in pair.codes or not _venue(reading, place, clause)):
            named.setdefault(place.country)
    for code in [code for code in named if code not in pair.codes and _at_a_gathering(reading, clause, code)]:
        named.pop(code)
    named.update(dict.fromkeys(_of_bodies(reading, clause, pair)))
    low = clause.low.text
    named.update(dict.fromkeys(_by_its_crown(low, pair)))
    own = tuple(code for code in named if code in pair.codes)
    foreign = tuple(code for code in named if code not in pair.codes and not _aside(reading, clause, code))
    mutual = bool(BOTH[reading.language].search(low))
    if foreign and len(own) == 2 and len(foreign) <= 2 and MANY[reading.language].search(low):
        return Between((*pair.codes, *foreign), own, (), True)
    if len(own) == 2 and 1 <= len(foreign) <= 2 and _in_one_row(reading, clause, (*own, *foreign)):
        return Between((*pair.codes, *foreign), own, (), True)
    if not pair.alone and len(own) < 2 and len(named) == 2:
        return Between(tuple(named), tuple(named), (), mutual)
    return Between(pair.codes, own, foreign, mutual)


def _by_its_crown(low: str, pair: Pair) -> list[str]:
    """The one of the pair that «السلطنة» or "the Kingdom" stands for, none where both could be meant."""
    crowned = [code for word, codes in _CROWNS if word.search(low) for code in pair.codes if code in codes]
    return crowned if pair.alone and len(crowned) == 1 else []


def _of_bodies(reading: Reading, clause: Clause, pair: Pair) -> list[str]:
    """Those of the pair whom a body named in the clause belongs to: "the Swedish School in Lusaka".

    A body of both countries tells of them only where it is founded; a bank of both is no relation.
    """
    kind = clause.hit.trigger.type
    if not pair.alone or (reading.language == "ar" and kind not in ("institution", "cooperation")):
        return []
    founded = kind == "institution"
    bodies = reading.within(reading.organisations, clause.start, clause.end)
    single = [body for body in bodies if body.kind == "body" and (founded or len(body.countries) == 1)]
    if reading.language == "ar":
        single = [body for body in single if _NISBA.search(reading.text[body.start : body.end])]
    return [code for body in single for code in body.countries if code in pair.codes]


def _aside(reading: Reading, clause: Clause, code: str) -> bool:
    """Tell whether a clause names a country only as a matter of talks, as the mediator, or as where one goes on to."""
    parties = reading.within(reading.parties, clause.start, clause.end)
    places = reading.within(reading.places, clause.start, clause.end)
    starts = [party.start for party in parties if party.country == code]
    starts += [place.start for place in places if place.country == code]
    before = [reading.text[max(clause.start, start - 90) : start] for start in starts]
    if reading.language != "ar":
        return bool(before) and all(_ONWARD.search(words) for words in before)
    return bool(before) and all(
        _MATTER.search(words) or _MEDIATOR.search(words) or _ONWARD.search(words) for words in before
    )


def _at_a_gathering(reading: Reading, clause: Clause, code: str) -> bool:
    """Tell whether a third country is named only in what two met beside: «على هامش منتدى دافوس»."""
    if clause.hit.trigger.type != "meeting":
        return False
    mentions = [p.start for p in reading.within(reading.parties, clause.start, clause.end) if p.country == code]
    mentions += [p.start for p in reading.within(reading.places, clause.start, clause.end) if p.country == code]
    before = (reading.text[max(clause.start, start - 90) : start] for start in mentions)
    return all(_MARGIN.search(words) for words in before)


def _venue(reading: Reading, place: PlaceMention, clause: Clause) -> bool:
    """Tell whether a place is only where two others met or signed: «التقى نظيره … بأديس أبابا», "met in Davos"."""
    held = clause.hit.trigger.type in ("meeting", "agreement", "mechanism")
    if reading.language == "en":
        held = clause.hit.trigger.type == "meeting" and not place.capital
    return held and bool(_AT.search(reading.text[max(0, place.start - 4) : place.start]))


def _in_one_row(reading: Reading, clause: Clause, codes: tuple[str, ...]) -> bool:
    """Tell whether the countries stand in one row: "Yemen, Ethiopia and Sudan"."""
    parties = reading.within(reading.parties, clause.start, clause.end)
    for n in range(len(parties) - len(codes) + 1):
        row = parties[n : n + len(codes)]
        gaps = (reading.text[a.end : b.start] for a, b in pairwise(row))
        if {party.country for party in row} == set(codes) and all(_AND.fullmatch(gap) for gap in gaps):
            return True
    return False


def _topical(text: str, start: int) -> bool:
    """Tell whether a country is named as a question or land that is spoken of: «القضية الفلسطينية»."""
    return bool(_TOPIC.search(text[max(0, start - 16) : start]))


def _currency(text: str, start: int, end: int) -> bool:
    """Tell whether a country is named in a currency alone: "US$", "Omani rials", «دولار أمريكي»."""
    return bool(_MONEY_AFTER.match(text, end) or _MONEY_BEFORE.search(text[max(0, start - 12) : start]))
