"""Whose relations a document is about, and between whom a clause's claim is."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import combinations, pairwise

from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.signs import BOTH, MANY, PAIRED

_AND = re.compile(r"\s*(?:[,،]\s*)?(?:and |and the |the |و)?\s*")
_TOPIC = re.compile(r"(?<!\w)(?:ال|لل|وال|بال)(?:قضية|اراضي|أراضي|شعب|أزمة|ملف|مسألة|حرب|نزاع|كارثة|لاجئين) (?:ال)?$")
_MONEY_AFTER = re.compile(
    r"\s?\$|\s(?:dollars?|pounds?|rials?|riyals?|dinars?|dirhams?|rupees?|francs?|lira|roubles?|yuan)\b", re.IGNORECASE
)
_MONEY_BEFORE = re.compile(r"(?<!\w)(?:دولارا?|ريالا?|دينارا?|درهما?|جنيها?|ليرة|روبل|يوان|ين|فرنك|روبية)\s(?:ال)?$")
_AT = re.compile(r"(?:(?<!\w)في |(?<!\w)فى |(?<!\w)ب)$")
_TITLE = 4
"""How much a mention in the first lines weighs."""
_DOMINANT = 0.5
"""Least share of the mentions that the pair has in a document about one pair."""


@dataclass(frozen=True)
class Pair:
    """The two countries of a document; ``alone`` tells whether the document is about them and hardly about others."""

    codes: tuple[str, str]
    alone: bool


def document_pair(reading: Reading) -> Pair | None:
    """Find the two countries a document is about, those named most and in the same sentences; None where none are."""
    weights: Counter[str] = Counter()
    head = reading.lines[min(2, len(reading.lines)) - 1].end if reading.lines else 0
    named = [party for party in reading.parties if not _topical(reading.text, party.start)]
    for party in named:
        weights[party.country] += _TITLE if party.end <= head and len(reading.lines) > 3 else 1
    together: Counter[tuple[str, str]] = Counter()
    for sentence in reading.sentences:
        inside = {party.country for party in named if sentence.start <= party.start < sentence.end}
        if len(inside) <= 4:
            together.update((a, b) for a, b in combinations(sorted(inside), 2))
    if not together:
        return _two_named(reading, weights)
    first = {party.country: party.start for party in reversed(reading.parties)}
    best = max(
        together,
        key=lambda two: (together[two] * 2 + weights[two[0]] + weights[two[1]], -max(first[two[0]], first[two[1]])),
    )
    a, b = sorted(best, key=lambda code: first[code])
    share = (weights[a] + weights[b]) / max(1, sum(weights.values()))
    return Pair((a, b), share >= _DOMINANT)


def _two_named(reading: Reading, weights: Counter[str]) -> Pair | None:
    """The two countries of a text that never names them in one sentence, where it names no third."""
    paired = PAIRED[reading.language].search(folded(reading.text, 0, min(len(reading.text), 8000)).text)
    if len(weights) != 2 or (min(weights.values()) < 2 and not paired):
        return None
    first = tuple(dict.fromkeys(party.country for party in reading.parties if party.country in weights))
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
        if place.country and (place.country in pair.codes or not _venue(reading.text, place.start, clause)):
            named.setdefault(place.country)
    low = clause.low.text
    own = tuple(code for code in named if code in pair.codes)
    foreign = tuple(code for code in named if code not in pair.codes)
    mutual = bool(BOTH[reading.language].search(low))
    if foreign and len(own) == 2 and len(foreign) <= 2 and MANY[reading.language].search(low):
        return Between((*pair.codes, *foreign), own, (), True)
    if len(own) == 2 and 1 <= len(foreign) <= 2 and _in_one_row(reading, clause, (*own, *foreign)):
        return Between((*pair.codes, *foreign), own, (), True)
    if not pair.alone and len(own) < 2 and len(named) == 2:
        return Between(tuple(named), tuple(named), (), mutual)
    return Between(pair.codes, own, foreign, mutual)


def _venue(text: str, start: int, clause: Clause) -> bool:
    """Tell whether a place is only where two others met or signed: «التقى نظيره … بأديس أبابا»."""
    held = clause.hit.trigger.type in ("meeting", "agreement", "mechanism")
    return held and bool(_AT.search(text[max(0, start - 4) : start]))


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
