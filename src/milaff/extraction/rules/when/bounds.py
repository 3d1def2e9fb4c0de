"""What a sentence tells of the days of a visit: on which it began, on which it ends, and how many they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.folded import Folded
from milaff.extraction.rules.when.bound_words import (
    AFTER,
    APART,
    AT_ITS_END,
    BEGUN,
    BEGUN_AFTER,
    COUNT,
    COUNTED,
    ENDED_AFTER,
    ENDS,
    EVENT,
    FROM,
    NUMBER,
    OF_SOMETHING,
    OTHER_VERB,
    REACH,
    SINCE,
    TO_IT,
    VISIT,
)

_IT = re.compile(r"(?:[يت]ختتم|[يت]نهي|اختتم|أنهي|انهي)ت?ها$")
_DAY = len("YYYY-MM-DD")
_BESIDE = 3
"""How near to a verb a bracket opens whose day is the verb's, in characters."""


@dataclass(frozen=True)
class Bounds:
    """The day on which a visit began, that on which it ends, and the number of its days; None what is not told."""

    begun: DateMention | None = None
    ends: DateMention | None = None
    days: int | None = None
    words: tuple[int, int] = (0, 0)


def bounds(reading: Reading, low: Folded, since: int = 0) -> Bounds:
    """Read what words tell of the days of the one visit that they speak of; of none that is named before ``since``."""
    counted = COUNTED.search(low.text)
    front = low.index(since)
    apart = next((m.start() for m in APART.finditer(low.text, front) if m.start() > front), len(low.text))
    line = reading.dateline
    found = [
        m
        for m in reading.within(reading.dates, max(low.offsets[0], since), low.end_place(apart))
        if m.kind == "day" and m.edtf and len(m.edtf) == _DAY and not (line and line.start <= m.start < line.end)
    ]
    roles = {m.start: _role(low, m, found) for m in found}
    begun = next((m for m in found if roles[m.start] in ("begun", "came")), None)
    ends = next((m for m in found if roles[m.start] in ("ends", "left")), None)
    if counted and begun is None and ends and roles[ends.start] == "left" and TO_IT.search(low.text[: counted.start()]):
        begun, ends = ends, None
    came = begun is not None and roles[begun.start] == "came"
    if counted and came and ends is None and AFTER.search(low.text[: counted.start()]):
        counted = None
    if ends is None and len(found) == 1 and begun is None and AT_ITS_END.search(low.text):
        ends = found[0]
    said = (low.place(counted.start()), low.end_place(counted.end())) if counted else (0, 0)
    return Bounds(begun, ends, _number(counted) if counted else None, said)


def _number(counted: re.Match[str]) -> int | None:
    told = [m[1] or m[2] for m in NUMBER.finditer(counted.group())]
    if not told:
        return None
    return int(told[-1]) if told[-1].isdigit() else COUNT.get(told[-1])


def _role(low: Folded, day: DateMention, days: Sequence[DateMention]) -> str | None:
    """Tell whether a visit began or ends on a day, by the nearest words before it that tell either."""
    at, end = low.index(day.start), low.index(day.end - 1) + 1
    if (after := BEGUN_AFTER.match(low.text, end)) and _of_the_visit(low.text, after.start(), after.end()):
        return "begun"
    if (after := ENDED_AFTER.match(low.text, end)) and _of_the_visit(low.text, after.start(), after.end()):
        return "ends"
    start = max([0, at - REACH, *(low.index(m.end - 1) + 1 for m in days if m.end <= day.start)])
    if FROM.search(low.text, start, at):
        return "begun"
    found = [(m.end(), "begun", m) for m in BEGUN.finditer(low.text, start, at)]
    found += [(m.end(), "ends", m) for m in ENDS.finditer(low.text, start, at)]
    if not found:
        return None
    last, role, verb = max(found, key=lambda one: one[:2])
    if low.text[:at].endswith("(") and at - last > _BESIDE:
        return None  # in brackets, it is of what stands before them
    if OTHER_VERB.search(low.text, last, at) or (SINCE.fullmatch(verb.group()) and not day.inferred):
        return None
    if OF_SOMETHING.match(low.text, verb.start()) and not _of_the_visit(low.text, verb.start(), last):
        return None
    if OF_SOMETHING.match(low.text, verb.start()):
        return role
    return "came" if role == "begun" else "left"


def _of_the_visit(text: str, start: int, end: int) -> bool:
    """Tell whether a verb that something begins or ends says so of the visit: of its object, else of its subject."""
    object_ = re.split(r"[,،.;؛]", text[end : end + REACH])[0]
    visit, other = VISIT.search(object_), EVENT.search(object_)
    its = _IT.search(text, start, end)  # «زيارة تختتمها اليوم بجولة في …» names its object before
    if (visit or other) and not its:
        return visit is not None and (other is None or visit.start() < other.start())
    others = [m.end() for m in EVENT.finditer(text, max(0, start - REACH), start)]
    visits = [m.end() for m in VISIT.finditer(text, max(0, start - REACH), start)]
    return not others or max(visits, default=0) > others[-1]
