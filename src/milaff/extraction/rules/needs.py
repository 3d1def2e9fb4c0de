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
from milaff.language.text import Language

_GUEST = re.compile(
    fold(
        r"(?<!\w)[وف]?[بلك]?(?:ال|لل)?(?:وفد\w*|رئيس\w*|وزير\w*|وزراء|نائب\w*|ملك|أمير\w*|سلطان|عاهل|"
        r"سفير\w*|مبعوث\w*|مدير\w*|مفتي|شيخ|بابا|"
        r"بعث[ةه]|رجال أعمال|حرم|مستشار\w*|أمين|محافظ|قائد|قاضي|رئيس[ةه]|مسؤول\w*|مسئول\w*|ولي العهد|"
        r"جلالت\w+|سمو\w*|سمو ولي|فخامت\w+|صاحب|خادم)(?!\w)"
    )
    + r"|\b(?:delegations?|president|ministers?|prime minister|king|emir|amir|sultan|queen|prince|princess|"
    r"ambassador|speaker|envoy|secretary|chancellor|mission|"
    r"director|head|chief|who|parliamentary friendship group|businessmen|chairman|chair|governor|mayor|"
    r"pope|patriarch|mufti|team|group of|commander|"
    r"admiral|general|deputy|leader|officials?|he|she|it|they|his|her|majesty|highness|m\.?p\.?s?|mos|eam|"
    r"parliamentarians?)\b"
)
_WHICH = re.compile(fold(r"(?:والذي|الذي|والتي|التي|ثم|قبل أن|بكلفة|بتكلفة) ") + r"|which ")
_THIS = re.compile(fold(r"هذه (?:ال)?زيارة$") + r"|\b(?:this|during the|on the) visit$")
_SESSION = re.compile(
    fold(r"دورة|دورات|اجتماع|لجنة|لجنه|مشاورات|جولة|جولات")
    + r"|\b(?:sessions?|rounds?|committee|commission|consultations|dialogue|council)\b"
)
_NEGOTIATED = re.compile(fold(r"مفاوض|تفاوض") + r"|negotiat|talks (?:on|for) (?:an? |the )")
_RELATIONS = re.compile(fold(r"علاقات") + r"|\b(?:relations|ties)\b")
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
    r"governor|director|mp|diplomat|delegations?|charg[eé]|parliament|"
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
        return bool(people or offices or _GUEST.search(self.clause.low.text))

    def has(self, words: Mapping[Language, re.Pattern[str]], text: str | None = None) -> bool:
        """Whether words of the document's language stand in a folded text, the clause's own where none is given."""
        return bool(words[self.reading.language].search(self.clause.low.text if text is None else text))


def fits(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    """Tell whether all that the trigger needs stands in the clause."""
    scene = Scene(reading, clause, hit, between)
    return all(_CHECKS[need](scene) for need in hit.trigger.needs)


def _number(scene: Scene) -> bool:
    found = amounts(scene.reading, scene.clause)
    return any(amount.end > scene.hit.start - _BEFORE for amount in found) or worded(scene.clause)


def _measure(scene: Scene) -> bool:
    priced = any(amount.unit for amount in amounts(scene.reading, scene.clause))
    told_on = priced or _WHICH.match(scene.clause.low.text)
    return scene.has(MEASURED) or bool(told_on and scene.has(MEASURED, scene.clause.before))


def _guest(scene: Scene) -> bool:
    clause, hit, reading = scene.clause, scene.hit, scene.reading
    someone = scene.someone or reading.text[hit.start : hit.end].endswith(_HIS)
    someone = someone or bool(_WHICH.match(clause.low.text) and _GUEST.search(clause.before))
    elided = reading.language == "en" and hit.start - clause.start < _ELIDED
    someone = someone or bool(elided and _GUEST.search(clause.before[-_SUBJECT:]))
    somewhere = bool(scene.between.named) or bool(_GOES.search(clause.low.text[clause.low.index(hit.start) :]))
    dated = bool(reading.within(reading.dates, clause.start, clause.end))
    this = bool(_THIS.search(clause.low.text[: clause.low.index(hit.end)])) and hit.trigger.force == "noun"
    return someone and (dated if this and not scene.between.named else somewhere or dated)


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


def _partner(scene: Scene) -> bool:
    return scene.between.mutual or bool(scene.between.named) or scene.someone


def _speaker(scene: Scene) -> bool:
    elided = not scene.clause.opens and scene.hit.start - scene.clause.start < _ELIDED
    named = scene.someone or bool(scene.between.named)
    return elided or named or bool(_SPEAKER.search(scene.clause.low.text))


_BEFORE = 40
"""How far before its verb an amount may stand, in characters."""
_ELIDED = 12
"""How near to its beginning a clause's verb stands that borrows its subject: "and stressed"."""
_SUBJECT = 90
"""How far before such a clause its subject is looked for, in characters."""
_CHECKS: Mapping[Need, Callable[[Scene], bool]] = {
    "number": _number,
    "measure": _measure,
    "counted": lambda scene: _of_people(scene) and not _year_first(scene),
    "guest": _guest,
    "relation": _relation,
    "partner": _partner,
    "party": lambda scene: bool(scene.between.named),
    "person": lambda scene: scene.someone,
    "speaker": _speaker,
    "told": lambda scene: bool(_RELATIONS.search(scene.clause.before)),
    "session": lambda scene: bool(_SESSION.search(scene.clause.before)),
    "negotiated": lambda scene: bool(_NEGOTIATED.search(scene.clause.before)),
    "both": lambda scene: len(scene.between.named) == 2,
}
