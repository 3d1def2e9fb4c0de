"""Whether a clause holds what its trigger needs besides its own words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from milaff.extraction.reading import Reading, overlapping
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.lexicon import Need
from milaff.extraction.rules.needs_words import (
    BARE_SUM,
    BY_NAME,
    FULL_NAME,
    GOES,
    GUEST,
    HIS,
    HIS_SIDE,
    HOUSE,
    MISSION,
    NATIONALS,
    NEGOTIATED,
    SESSION,
    SPEAKER,
    SURNAME,
    SURNAME_EN,
    SURNAME_LEADS,
    THIS,
    TIES,
    TOLD_OF,
    TOLD_RELATIONS,
    TRADE,
    WHICH,
    WHO,
    WHO_ENDS,
)
from milaff.extraction.rules.numbers import COUNTED, MEASURED, amounts, worded
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.signs import RELATIONS
from milaff.extraction.rules.taken_up import goes_on_about_trade
from milaff.language.text import Language

_BEFORE = 40
"""How far before its verb an amount may stand, in characters."""
_LOOKED_BACK = 420
"""How far back the sentence or line before is looked at, in characters."""
_ELIDED = 12
"""How near to its beginning a clause's verb stands that borrows its subject: "and stressed"."""
_TOWN = 14
"""How far after an Arabic verb the town or country that is its subject ends at most, in characters."""
_TOLD_WITHIN = 8000
"""How far back someone may have been named in full, in characters."""
_OFFICE = 60
"""How far before a name the words of its office begin at most, in characters."""
_SUBJECT = 90
"""How far before such a clause its subject is looked for, in characters."""


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
        return bool(people or offices or GUEST.search(self.clause.low.text) or self._by_name)

    @property
    def _by_name(self) -> bool:
        """Whether a forename and surname stand right before the verb of an English clause: "Kwame Nkrumah went to"."""
        start, hit = self.clause.start, self.hit.start
        return self.reading.language == "en" and bool(FULL_NAME.search(self.reading.text[max(start, hit - 60) : hit]))

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
    told_on = priced or WHICH.match(scene.clause.low.text)
    told = scene.has(MEASURED) or bool(told_on and scene.has(MEASURED, scene.clause.before))
    return told or goes_on_about_trade(scene.reading, scene.clause) or (priced and _resumed(scene))


def _resumed(scene: Scene) -> bool:
    """Tell whether an Arabic sum resumes the trade that the line or question before spoke of: «لم يتجاوز 22 مليونا»."""
    low = scene.clause.low
    if scene.reading.language != "ar" or not BARE_SUM.match(low.text, low.index(scene.hit.end)):
        return False
    before = scene.reading.text[max(0, scene.clause.start - _LOOKED_BACK) : scene.clause.start]
    return bool(TRADE.search(fold(before)))


def _guest(scene: Scene) -> bool:
    clause, hit, reading = scene.clause, scene.hit, scene.reading
    someone = scene.someone or reading.text[hit.start : hit.end].endswith(HIS)
    someone = someone or bool(WHICH.match(clause.low.text) and GUEST.search(clause.before))
    someone = someone or bool(WHO_ENDS.search(clause.before) and GUEST.search(clause.before[-_SUBJECT:]))
    elided = reading.language == "en" and hit.start - clause.start < _ELIDED
    someone = someone or bool(elided and GUEST.search(clause.before[-_SUBJECT:])) or _named_before(scene)
    somewhere = bool(scene.between.named) or bool(GOES.search(clause.low.text[clause.low.index(hit.start) :]))
    dated = bool(reading.within(reading.dates, clause.start, clause.end))
    this = bool(THIS.search(clause.low.text[: clause.low.index(hit.end)])) and hit.trigger.force == "noun"
    return someone and (dated if this and not scene.between.named else somewhere or dated)


def _named_before(scene: Scene) -> bool:
    """Tell whether a verb's subject is the bare surname of someone named in full before: «ووصل كالوديس»."""
    reading, hit = scene.reading, scene.hit
    if reading.language == "en":
        alone = SURNAME_EN.search(reading.text, scene.clause.start, hit.start)
        before = reading.text[max(0, scene.clause.start - _TOLD_WITHIN) : scene.clause.start]
        return alone is not None and bool(re.search(rf"[A-Z][\w'’-]+ {alone[1]}\b", before))
    name = TOLD_OF.search(reading.text, hit.end, scene.clause.end) and SURNAME_LEADS.search(
        reading.text, scene.clause.start, hit.start
    )
    name = name or SURNAME.search(reading.text, hit.start, scene.clause.end)
    if name is None:
        return False
    before = reading.text[max(0, hit.start - _TOLD_WITHIN) : hit.start]
    told = (m.start() for m in re.finditer(rf"(?<!\w){name[1]}(?!\w)", before))
    return any(GUEST.search(fold(before[max(0, at - _OFFICE) : at])) for at in told)


def _of_people(scene: Scene) -> bool:
    return scene.has(COUNTED) or bool(NATIONALS.search(scene.clause.low.text))


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
    return scene.hit.trigger.type == "commitment" and bool(HIS_SIDE.search(scene.clause.low.text))


def _partner(scene: Scene) -> bool:
    if _own_side(scene):
        return True
    told_of = scene.hit.trigger.type == "visit" and WHO.match(scene.clause.low.text)
    told_of = told_of or (scene.hit.trigger.type == "visit" and WHO_ENDS.search(scene.clause.before))
    led = bool(told_of and GUEST.search(scene.clause.before[-_SUBJECT:]))
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
    nobody = not (people or GUEST.search(subject) or HOUSE.search(subject))
    return nobody and bool(towns)


def _speaker(scene: Scene) -> bool:
    elided = not scene.clause.opens and scene.hit.start - scene.clause.start < _ELIDED
    named = scene.someone or bool(scene.between.named)
    said_by = scene.reading.text[max(scene.clause.start, scene.hit.start - 60) : scene.hit.start]
    return elided or named or bool(SPEAKER.search(scene.clause.low.text) or BY_NAME.search(said_by))


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
    "told": lambda scene: bool(TOLD_RELATIONS.search(scene.clause.before)),
    "session": lambda scene: bool(SESSION.search(_told_before(scene))),
    "assessed": lambda scene: (
        scene.between.mutual or bool(scene.between.named) or bool(TIES.search(scene.clause.low.text))
    ),
    "mission": lambda scene: bool(MISSION.search(_mission_before(scene))),
    "negotiated": lambda scene: bool(NEGOTIATED.search(_told_before(scene))),
    "both": lambda scene: len(scene.between.named) == 2,
    "host": _host,
}
