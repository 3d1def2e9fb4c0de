"""Whether a clause holds what its trigger needs besides its own words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from milaff.extraction.reading import Reading, overlapping
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.lexicon import Need
from milaff.extraction.rules.numbers import COUNTED, MEASURED, amounts, worded
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.signs import RELATIONS
from milaff.extraction.rules.taken_up import goes_on_about_trade
from milaff.language.text import Language

_GUEST = re.compile(
    fold(
        r"(?<!\w)[وف]?[بلك]?(?:ال|لل)?(?:وفد\w*|رئيس\w*|وزير\w*|وزراء|نائب\w*|ملك|أمير\w*|سلطان|عاهل|"
        r"سفير\w*|مبعوث\w*|مدير\w*|وكيل|سعادة|فخامة|سيادة|مشير|لواء|دكتور\w*|مهندس\w*|مفتي|شيخ|بابا|"
        r"بعث[ةه]|رجال أعمال|حرم|مستشار\w*|أمين|محافظ|قائد|قاضي|رئيس[ةه]|سيدة?|مسؤول\w*|مسئول\w*|ولي العهد|"
        r"جلالت\w+|معالي\w*|سعادت\w+|دولت\w+|سيادت\w+|سمو\w*|سمو ولي|فخامت\w+|صاحب|خادم)(?!\w)"
    )
    + r"|\b(?:delegations?|president|ministers?|prime minister|king|emir|amir|sultan|queen|prince|princess|"
    r"ambassador|speaker|envoy|secretary|chancellor|mission|"
    r"director|head|chief|who|parliamentary (?:friendship )?group|lawmakers|businessmen|chairman|chair|governor|mayor|"
    r"pope|patriarch|mufti|team|group of|commander|"
    r"admiral|general|deputy|leader|officials?|he|she|it|they|his|her|majesty|highness|m\.?p\.?s?|mos|eam|"
    r"parliamentarians?)\b"
)
_WHICH = re.compile(fold(r"(?:والذي|الذي|والتي|التي|ثم|قبل أن|بكلفة|بتكلفة) ") + r"|which ")
_WHO_ENDS = re.compile(fold(r"(?<!\w)(?:الذي|التي)\s*$"))
"""What parts a verb that begins with «و» from who came: «الوزيرة، التي | وصلت إلى المملكة»."""
_WHO = re.compile(fold(r"(?:والذي|الذي|والتي|التي) "))
_THIS = re.compile(fold(r"هذه (?:ال)?زيارة$") + r"|\b(?:this|during the|on the) visit$")
_SESSION = re.compile(
    fold(r"دورة|دورات|اجتماع|لجنة|لجنه|مشاورات|جولة|جولات")
    + r"|\b(?:sessions?|rounds?|(?:ministerial|term|annual|joint) (?:\w+ )?(?:meetings?|reviews?)|committee|"
    r"commission|consultations?|consultation mechanism|working group|dialogue|"
    r"council)\b"
)
_NEGOTIATED = re.compile(fold(r"مفاوض|تفاوض") + r"|negotiat|talks (?:on|for) (?:an? |the )")
BARE_SUM = re.compile(
    fold(
        r"(?: (?:ال)?(?:نحو|حوالي|قرابة|زهاء|أكثر من|ما يقارب|ما يناهز|إلى|ال))* ?(?:\d[\d.,]* ?)?(?:ملايين|"
        r"مليون\w*|مليار\w*|ملياري|"
        r"مليوني)(?!\w)(?! (?:طن|برميل|متر|سائح|زائر|نسمة))"
    )
)
"""What follows a verb that tells only an amount, its subject named before: «بلغ نحو 45 مليون يورو»."""
_TRADE = re.compile(fold(r"(?:ال|لل)(?:تبادل|مبادلات|تجارة)(?!\w)"))
_MISSION = re.compile(fold(r"سفار[هةت]|قنصلي|مفوضي|بعث[هت]\w* (?:ال)?د[ي]?بلوماسي|ممثلي[هةت]"))
_RELATIONS = re.compile(fold(r"علاقات") + r"|\b(?:relations|ties)\b")
_TIES = re.compile(fold(r"(?<!\w)[وف]?(?:العلاقات|المبادلات|الروابط)(?!\w)"))
_NATIONALS = re.compile(fold(r"(?:ألف|ألفي|آلاف|مليون|ملايين|\d) (?:\w+ي|\w+يا|\w+يين)(?!\w)"))
"""«2.5 مليون باكستاني»."""
_HIS = ("ته", "تها", "تهما", "تهم")
"""«زيارته»: the visitor was named before."""
_GOES = re.compile(fold(r"(?<!\w)(?:إلى|الي|ل\w{3,}|في|ب\w{3,})") + r"|\b(?:to|in|at|from)\b")
_SPEAKER = re.compile(
    fold(r"(?<!\w)[وف]?(?:ال|لل)?(?:رئيس\w*|وزير\w*|سفير\w*|جانب\w*|طرف\w*|بلدان|مصدر|متحدث|بيان|ملك|أمير)")
    + r"|\b(?:he|she|they|i|we|president|minister|ambassador|spokes(?:man|woman|person)|leaders?|sides?|"
    r"government|ministry|official|speaker|king|emir|amir|sultan|"
    r"premier|chancellor|secretary|envoy|countries|parties|ministers|presidents|chairman|chair|heads?|we|"
    r"governor|director|mp|diplomats?|delegations?|charg[eé]|parliament|rector|chairperson|mayor|officials|envoys?|"
    r"lawmakers?|mps|premiers|kingdom|republic|ministries|head|majesty|highness|excellency|crown prince|emirate|"
    r"commission|committee|the statement|the communiqu[eé])\b"
)


@dataclass(frozen=True)
class Scene:
    """A trigger in its clause, as the needs are asked of it."""

    reading: Reading
    clause: Clause
    hit: Hit
    between: Between

    @property
    def someone(self) -> bool:
        """Whether a person or an office is named, or a word such as "delegation" stands for one."""
        start, end = self.clause.start, self.clause.end
        people = self.reading.within(self.reading.people, start, end)
        offices = self.reading.within(self.reading.offices, start, end)
        return bool(people or offices or _GUEST.search(self.clause.low.text) or self._by_name)

    @property
    def _by_name(self) -> bool:
        """Whether a forename and surname stand right before the verb of an English clause: "Kwame Nkrumah went to"."""
        start, hit = self.clause.start, self.hit.start
        return self.reading.language == "en" and bool(_FULL_NAME.search(self.reading.text[max(start, hit - 60) : hit]))

    def has(self, words: Mapping[Language, re.Pattern[str]], text: str | None = None) -> bool:
        """Whether words of the document's language stand in a folded text, the clause's own where none is given."""
        return bool(words[self.reading.language].search(self.clause.low.text if text is None else text))


def fits(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    """Tell whether all that the trigger needs stands in the clause."""
    scene = Scene(reading, clause, hit, between)
    return all(_CHECKS[need](scene) for need in hit.trigger.needs)


def _number(scene: Scene) -> bool:
    found = amounts(scene.reading, scene.clause)
    return any(amount.end > scene.hit.start - _BEFORE for amount in found) or bool(worded(scene.clause))


def _measure(scene: Scene) -> bool:
    priced = any(amount.unit for amount in amounts(scene.reading, scene.clause))
    told_on = priced or _WHICH.match(scene.clause.low.text)
    told = scene.has(MEASURED) or bool(told_on and scene.has(MEASURED, scene.clause.before))
    return told or goes_on_about_trade(scene.reading, scene.clause) or (priced and _resumed(scene))


def _resumed(scene: Scene) -> bool:
    """Tell whether an Arabic sum resumes the trade that the line or question before spoke of: «لم يتجاوز 22 مليونا»."""
    low = scene.clause.low
    if scene.reading.language != "ar" or not BARE_SUM.match(low.text, low.index(scene.hit.end)):
        return False
    before = scene.reading.text[max(0, scene.clause.start - _LOOKED_BACK) : scene.clause.start]
    return bool(_TRADE.search(fold(before)))


def _guest(scene: Scene) -> bool:
    clause, hit, reading = scene.clause, scene.hit, scene.reading
    someone = scene.someone or reading.text[hit.start : hit.end].endswith(_HIS)
    someone = someone or bool(_WHICH.match(clause.low.text) and _GUEST.search(clause.before))
    someone = someone or bool(_WHO_ENDS.search(clause.before) and _GUEST.search(clause.before[-_SUBJECT:]))
    elided = reading.language == "en" and hit.start - clause.start < _ELIDED
    someone = someone or bool(elided and _GUEST.search(clause.before[-_SUBJECT:])) or _named_before(scene)
    somewhere = bool(scene.between.named) or bool(_GOES.search(clause.low.text[clause.low.index(hit.start) :]))
    dated = bool(reading.within(reading.dates, clause.start, clause.end))
    this = bool(_THIS.search(clause.low.text[: clause.low.index(hit.end)])) and hit.trigger.force == "noun"
    return someone and (dated if this and not scene.between.named else somewhere or dated)


def _named_before(scene: Scene) -> bool:
    """Tell whether a verb's subject is the bare surname of someone named in full before: «ووصل كالوديس»."""
    reading, hit = scene.reading, scene.hit
    if reading.language == "en":
        alone = _SURNAME_EN.search(reading.text, scene.clause.start, hit.start)
        before = reading.text[max(0, scene.clause.start - _TOLD_WITHIN) : scene.clause.start]
        return alone is not None and bool(re.search(rf"[A-Z][\w'’-]+ {alone[1]}\b", before))
    name = _TOLD_OF.search(reading.text, hit.end, scene.clause.end) and _SURNAME_LEADS.search(
        reading.text, scene.clause.start, hit.start
    )
    name = name or _SURNAME.search(reading.text, hit.start, scene.clause.end)
    if name is None:
        return False
    before = reading.text[max(0, hit.start - _TOLD_WITHIN) : hit.start]
    told = (m.start() for m in re.finditer(rf"(?<!\w){name[1]}(?!\w)", before))
    return any(_GUEST.search(fold(before[max(0, at - _OFFICE) : at])) for at in told)


def _of_people(scene: Scene) -> bool:
    return scene.has(COUNTED) or bool(_NATIONALS.search(scene.clause.low.text))


def _relation(scene: Scene) -> bool:
    low = scene.clause.low
    outside = low.text[: low.index(scene.hit.start)] + " " + low.text[low.index(scene.hit.end) :]
    return len(scene.between.named) == 2 or scene.between.mutual or scene.has(RELATIONS, outside)


def _year_first(scene: Scene) -> bool:
    """Tell whether the number that a count begins with is that of a year: "in 2022 and cut 40 jobs"."""
    start = scene.hit.start
    return bool(overlapping(scene.reading.dates, start, start + 4)) and scene.hit.trigger.force == "noun"


def _own_side(scene: Scene) -> bool:
    """Tell whether who speaks promises for his own side: «أن بلاده ستقدم», «أن حكومتها ستفتح»."""
    return scene.hit.trigger.type == "commitment" and bool(_HIS_SIDE.search(scene.clause.low.text))


def _partner(scene: Scene) -> bool:
    if _own_side(scene):
        return True
    told_of = scene.hit.trigger.type == "visit" and _WHO.match(scene.clause.low.text)
    told_of = told_of or (scene.hit.trigger.type == "visit" and _WHO_ENDS.search(scene.clause.before))
    led = bool(told_of and _GUEST.search(scene.clause.before[-_SUBJECT:]))
    return scene.between.mutual or bool(scene.between.named) or scene.someone or led


def _host(scene: Scene) -> bool:
    """Tell whether the subject is a country or a town, and nobody: "Maputo hosted the minister"."""
    reading, start, end = scene.reading, scene.clause.start, scene.hit.start
    if scene.reading.language == "ar":
        start, end = scene.hit.end, min(scene.clause.end, scene.hit.end + _TOWN)
    people = bool(reading.within(reading.people, start, end) or reading.within(reading.offices, start, end))
    towns = [place.start for place in reading.within(reading.places, start, end)]
    towns += [party.start for party in reading.within(reading.parties, start, end)]
    subject = fold(reading.text[start:end]).lower()
    nobody = not (people or _GUEST.search(subject) or _HOUSE.search(subject))
    return nobody and bool(towns)


def _speaker(scene: Scene) -> bool:
    elided = not scene.clause.opens and scene.hit.start - scene.clause.start < _ELIDED
    named = scene.someone or bool(scene.between.named)
    said_by = scene.reading.text[max(scene.clause.start, scene.hit.start - 60) : scene.hit.start]
    return elided or named or bool(_SPEAKER.search(scene.clause.low.text) or _BY_NAME.search(said_by))


_HIS_SIDE = re.compile(
    fold(r"(?<!\w)[وفبل]?(?:بلاد(?:ه|ها|ي|نا)|حكومت(?:ه|ها|ي|نا)|دولت(?:ه|ها)|(?:ال)?حكومة|سفارت\w+)(?!\w)")
)
_FULL_NAME = re.compile(
    r"\b(?!The |It |This |In |On |At )[A-Z][\w'’-]{2,} (?:[A-Z]\. )?[A-Z][\w'’-]{2,},? "
    r"(?:also |had |has |then |later )*$"
)
_BY_NAME = re.compile(
    r"\b(?!The |It |This |That |These |There )[A-Z][\w'’-]{2,}(?: [A-Z][\w'’.-]*)*,? "
    r"(?:also |then |further |again )?$"
)
"""A surname right before the verb: "Sarwono stressed"."""


def _sentence_before(scene: Scene) -> str:
    """Give the sentence before the clause's own, folded, where it stands in the same line."""
    start, end = max(0, scene.clause.start - _LOOKED_BACK), scene.clause.start - len(scene.clause.before)
    return fold(scene.reading.text[start:end].rsplit("\n", 1)[-1]) if start < end else ""


def _mission_before(scene: Scene) -> str:
    """Give what stands before a verb that only tells what became of a mission: the sentence before, and its own."""
    low = scene.clause.low
    return _sentence_before(scene) + scene.clause.before + low.text[: low.index(scene.hit.start)]


def _told_before(scene: Scene) -> str:
    """Give what stands before a clause: of its sentence, and in English of its line."""
    if scene.reading.language != "en":
        return scene.clause.before
    start = max(0, scene.clause.start - _LOOKED_BACK)
    before = scene.reading.text[start : scene.clause.start]
    return scene.clause.before + " " + before[before.rfind("\n") + 1 :].lower()


def _of_a_party(scene: Scene) -> bool:
    """Tell whether an English clause names someone known to be of one of the two countries: "the Amir also donated"."""
    if scene.reading.language != "en":
        return False
    start, end = scene.clause.start, scene.clause.end
    people = (p.country for p in scene.reading.within(scene.reading.people, start, end))
    offices = (o.country for o in scene.reading.within(scene.reading.offices, start, end))
    return any(country in scene.between.codes for country in (*people, *offices) if country)


_BEFORE = 40
"""How far before its verb an amount may stand, in characters."""
_LOOKED_BACK = 420
_ELIDED = 12
"""How near to its beginning a clause's verb stands that borrows its subject: "and stressed"."""
_HOUSE = re.compile(
    fold(r"غرفة|جمعية|جامعة|وزارة|مجلس|سفارة|اتحاد|هيئة|شركة|مؤسسة|برلمان|مستشفى|ميناء|معرض")
    + r"|\b(?:chamber|association|university|ministry|council|parliament|assembly|embassy|federation|agency|company|"
    r"hospital|port|institute|museum)\b"
)
"""Bodies that receive guests as people do, at a meeting."""
_TOWN = 14
"""How far after an Arabic verb the town or country that is its subject ends at most, in characters."""
_SURNAME = re.compile(r"\w+ (?!ال)(\w{4,}) (?:إلى|الى|في|على|من|أمس|اليوم|مساء|صباح|قبل)")
"""One word between a verb and what follows it."""
_SURNAME_LEADS = re.compile(r"(?<!\w)[وف]?(?:كان|كانت) (?!ال)(\w{4,}) (?:قد )?$")
"""The surname between an auxiliary and its verb: «وكانت هوفر وصلت»."""
_TOLD_OF = re.compile(r"(?:في|ضمن) زيارة")
_SURNAME_EN = re.compile(r"\b([A-Z][\w'’-]{2,}) (?:also |then |later |had |has |will )*$")
_TOLD_WITHIN = 8000
"""How far back someone may have been named in full, in characters."""
_OFFICE = 60
"""How far before a name the words of its office begin at most, in characters."""
_SUBJECT = 90
"""How far before such a clause its subject is looked for, in characters."""
_CHECKS: Mapping[Need, Callable[[Scene], bool]] = {
    "number": _number,
    "measure": _measure,
    "counted": lambda scene: _of_people(scene) and not _year_first(scene),
    "guest": _guest,
    "relation": _relation,
    "partner": _partner,
    "party": lambda scene: bool(scene.between.named) or _of_a_party(scene) or _own_side(scene),
    "person": lambda scene: scene.someone,
    "speaker": _speaker,
    "told": lambda scene: bool(_RELATIONS.search(scene.clause.before)),
    "session": lambda scene: bool(_SESSION.search(_told_before(scene))),
    "assessed": lambda scene: (
        scene.between.mutual or bool(scene.between.named) or bool(_TIES.search(scene.clause.low.text))
    ),
    "mission": lambda scene: bool(_MISSION.search(_mission_before(scene))),
    "negotiated": lambda scene: bool(_NEGOTIATED.search(_told_before(scene))),
    "both": lambda scene: len(scene.between.named) == 2,
    "host": _host,
}
