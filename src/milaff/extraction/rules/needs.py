"""Whether a clause holds what its trigger needs besides its own words."""

import re
from collections.abc import Callable

from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.lexicon import Need
from milaff.extraction.rules.numbers import COUNTED, MEASURED, amounts, worded
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.signs import RELATIONS

_GUEST = re.compile(
    fold(
        r"(?<!\w)[وف]?[بلك]?(?:ال|لل)?(?:وفد\w*|رئيس\w*|وزير\w*|وزراء|نائب\w*|ملك|أمير\w*|سلطان|عاهل|"
        r"سفير\w*|مبعوث\w*|مدير\w*|مفتي|شيخ|بابا|"
        r"بعث[ةه]|رجال أعمال|حرم|مستشار\w*|أمين|محافظ|قائد|قاضي|رئيس[ةه]|مسؤول\w*|مسئول\w*|ولي العهد|"
        r"جلالت\w+|سمو\w*|سمو ولي|فخامت\w+|صاحب|خادم)(?!\w)"
    )
    + r"|\b(?:delegations?|president|ministers?|prime minister|king|emir|amir|sultan|queen|prince|princess|"
    r"ambassador|speaker|envoy|secretary|chancellor|mission|"
    r"director|head|chief|chairman|chair|governor|mayor|pope|patriarch|mufti|team|group of|commander|"
    r"admiral|general|deputy|leader|officials?|he|she|they|his|her|majesty|highness|m\.?p\.?s?|"
    r"parliamentarians?)\b"
)
_WHICH = re.compile(fold(r"(?:والذي|الذي|والتي|التي) ") + r"|which ")
_THIS = re.compile(fold(r"هذه (?:ال)?زيارة$") + r"|\bthis visit$")
_HIS = ("ته", "تها", "تهما", "تهم")
"""«زيارته»: the visitor was named before."""
_GOES = re.compile(fold(r"(?<!\w)(?:إلى|الي|ل\w{3,}|في|ب\w{3,})") + r"|\b(?:to|in|at|from)\b")
_SPEAKER = re.compile(
    fold(r"(?<!\w)[وف]?(?:ال|لل)?(?:رئيس\w*|وزير\w*|سفير\w*|جانب\w*|طرف\w*|بلدان|مصدر|متحدث|بيان|ملك|أمير)")
    + r"|\b(?:he|she|they|i|we|president|minister|ambassador|spokes(?:man|woman|person)|leaders?|sides?|"
    r"government|ministry|official|speaker|king|emir|amir|sultan|"
    r"premier|chancellor|secretary|envoy|countries|parties|ministers|presidents|chairman|chair|head|"
    r"governor|director|mp|diplomat|delegations?|charg[eé]|parliament|"
    r"commission|committee|the statement|the communiqu[eé])\b"
)


def fits(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    """Tell whether all that the trigger needs stands in the clause."""
    return all(_CHECKS[need](reading, clause, hit, between) for need in hit.trigger.needs)


def _number(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    return any(amount.end > hit.start - 40 for amount in amounts(reading, clause)) or worded(clause)


def _measure(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    told_on = any(amount.unit for amount in amounts(reading, clause)) or _WHICH.match(clause.low.text)
    spoken_of = clause.before if told_on else ""
    return bool(MEASURED[reading.language].search(clause.low.text) or MEASURED[reading.language].search(spoken_of))


def _counted(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    return bool(COUNTED[reading.language].search(clause.low.text))


def _guest(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    someone = bool(
        reading.within(reading.people, clause.start, clause.end)
        or reading.within(reading.offices, clause.start, clause.end)
        or _GUEST.search(clause.low.text)
        or reading.text[hit.start : hit.end].endswith(_HIS)
    )
    somewhere = bool(between.named) or bool(_GOES.search(clause.low.text[clause.low.index(hit.start) :]))
    dated = bool(reading.within(reading.dates, clause.start, clause.end))
    this = bool(_THIS.search(clause.low.text[: clause.low.index(hit.end)])) and hit.trigger.force == "noun"
    return someone and (dated if this and not between.named else somewhere or dated)


def _relation(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    low = clause.low.text
    outside = low[: clause.low.index(hit.start)] + " " + low[clause.low.index(hit.end) :]
    return len(between.named) == 2 or between.mutual or bool(RELATIONS[reading.language].search(outside))


def _partner(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    return between.mutual or _party(reading, clause, hit, between) or _person(reading, clause, hit, between)


def _party(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    return bool(between.named)


def _person(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    return bool(
        reading.within(reading.people, clause.start, clause.end)
        or reading.within(reading.offices, clause.start, clause.end)
        or _GUEST.search(clause.low.text)
    )


def _speaker(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    elided = not clause.opens and hit.start - clause.start < 12
    return (
        elided
        or _person(reading, clause, hit, between)
        or bool(between.named)
        or bool(_SPEAKER.search(clause.low.text))
    )


def _both(reading: Reading, clause: Clause, hit: Hit, between: Between) -> bool:
    return len(between.named) == 2


_CHECKS: dict[Need, Callable[[Reading, Clause, Hit, Between], bool]] = {
    "number": _number,
    "measure": _measure,
    "counted": _counted,
    "guest": _guest,
    "relation": _relation,
    "partner": _partner,
    "party": _party,
    "person": _person,
    "speaker": _speaker,
    "both": _both,
}
