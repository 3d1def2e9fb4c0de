"""Dates in figures: 30/9/2010, 3 / 11 / 2016م, 2016-11-03, 15/9/1437هـ, 11/2016."""

from milaff.extraction.dates import words
from milaff.extraction.dates.figures import (
    ambiguous,
    begins_within,
    day_and_month,
    english,
    evenly_spaced,
    goes_on,
    month_first,
)
from milaff.extraction.dates.hijri import hijri_reading
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.years import era

_MARKS = ("/", "-", ".")
_AMBIGUOUS = "read as day/month; as month/day it would be another date"


def numeric(tokens: Tokens, at: int) -> Reading | None:
    """Read a date in figures, the day before the month unless only the other reading makes a date."""
    if tokens[at].kind != "number" or begins_within(tokens, at):
        return None
    return _three(tokens, at) or _two(tokens, at)


def _three(tokens: Tokens, at: int) -> Reading | None:
    first, mark, second, again, third = tokens[at : at + 5]
    if mark.word not in _MARKS or again.word != mark.word or second.kind != "number" or third.kind != "number":
        return None
    if not evenly_spaced(tokens, at, at + 5) or goes_on(tokens, at + 5, mark.word):
        return None
    hijri, end = era(tokens, at + 5)
    lengths = len(first.word), len(second.word), len(third.word)
    if lengths[0] == 4 and lengths[1] <= 2 and lengths[2] <= 2:
        return _read(first.number, second.number, third.number, end, hijri=bool(hijri))
    if lengths[2] == 4 and lengths[0] <= 2 and lengths[1] <= 2:
        reading = _read(third.number, second.number, first.number, end, hijri=bool(hijri))
        if reading is None or mark.word != "/" or not ambiguous(first, second) or not english(tokens, at):
            return reading
        if month_first(tokens, 0):
            other = _read(third.number, first.number, second.number, end, hijri=bool(hijri))
            return other.noted("read as month/day, as the other dates of the text are written") if other else None
        return reading.noted(_AMBIGUOUS)
    if (
        lengths[2] == 2
        and lengths[0] <= 2
        and lengths[1] <= 2
        and mark.word == "/"
        and first.number <= 31
        and second.number <= 12
    ):
        return Reading(Partial(), end, "day", settled=False, note="a year of two digits")
    return None


def _read(year: int, month: int, day: int, end: int, *, hijri: bool) -> Reading | None:
    """Take the middle figure for the month; where it can be none, the last."""
    if month > 12 >= day >= 1 and month <= 31:
        month, day = day, month
        other = _read(year, month, day, end, hijri=hijri)
        return other.noted("read as month before day, the only possible way") if other else None
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if hijri:
        return hijri_reading(year, month, day, end)
    if 1300 <= year <= 1500:
        return Reading(Partial(), end, "day", settled=False, note="a year that may be of the Hijri calendar")
    return Reading(Partial(year, month, day), end, "day") if 1500 < year <= 2199 else None


def _two(tokens: Tokens, at: int) -> Reading | None:
    """Read 2016-11, and 11/2016, 30/9 where a word says that they are dates."""
    first, mark, second = tokens[at : at + 3]
    if second.kind != "number" or second.space or mark.space or goes_on(tokens, at + 3, mark.word):
        return None
    led = tokens[at - 1].word in words.DATE_LEADS
    if mark.word in ("-", "/") and (len(first.word), len(second.word)) == (4, 2) and 1500 < first.number < 2200:
        month, next_year = second.number, (first.number + 1) % 100
        if 1 <= month <= 12 and month != next_year and (led or mark.word == "-"):
            return Reading(Partial(first.number, month), at + 3, "month")
        return None
    if mark.word != "/" or not led or len(first.word) > 2:
        return None
    if len(second.word) == 4 and 1 <= first.number <= 12 and 1800 <= second.number < 2200:
        return Reading(Partial(second.number, first.number), era(tokens, at + 3)[1], "month")
    dated = tokens[at - 1].word in ("يوم", "on", "بتاريخ", "تاريخ", "الموافق") or tokens[at - 1].word in words.WEEKDAYS
    return day_and_month(tokens, at) if dated else None
