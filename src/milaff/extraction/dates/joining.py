"""Making one period of two dates that share a month or a year said once."""

from dataclasses import replace
from datetime import date, timedelta

from milaff.extraction.dates.reference import Partial, Reading

_LONGEST = 300  # years of a period
_AUTUMN, _SPRING = 10, 3  # months between which a year may end unsaid


def joined(begin: Reading, finish: Reading, last_day: int, *, consecutive: bool) -> Reading | None:
    """Give each end what only the other says; None where they do not make a period.

    ``last_day`` is the day as the second end has it, of whichever calendar. ``consecutive`` asks for two days that
    follow each other («3 و4 مايو», no more).
    """
    first, last = begin.begin, finish.begin
    hijri = finish.calendar == "hijri"
    if hijri and first.bare_day:
        begin = replace(begin, begin=_days_before(last, last_day - (first.day or 0)), calendar="hijri")
        first = begin.begin
    if begin.calendar != finish.calendar:
        return None
    if first.day and first.month and last.bare_day:
        last = replace(last, month=first.month, year=last.year or first.year, reference=first.reference)
    if first.bare_day:
        if last.day is None or last.bare_day:
            return None
        first = replace(first, month=last.month, reference=None if last.month else last.reference)
    uneven = (first.day is None) != (last.day is None) or (first.month is None) != (last.month is None)
    if uneven and not (first.year and last.year):
        return None
    first, last = _share_year(first, last)
    if consecutive and not _next_day(first, last):
        return None
    if not _ascending(first, last):
        return None
    return Reading(first, finish.end, "range", last, begin.calendar, begin.note or finish.note)


def _next_day(first: Partial, last: Partial) -> bool:
    """Tell whether the second is the day after the first, though a month ends between them (19–20 Rajab 1445)."""
    if first.day is None or last.day is None:
        return False
    if first.month == last.month:
        return last.day == first.day + 1
    if first.year:
        return _follows(first, last, (first.year, last.year))
    # Without a year, those that follow each other in every year: not 28 February and 1 March.
    return all(_follows(first, last, (year, year)) for year in (2000, 2001))


def _follows(first: Partial, last: Partial, years: tuple[int | None, int | None]) -> bool:
    try:
        days = [date(year or 0, one.month or 0, one.day or 0) for one, year in zip((first, last), years, strict=True)]
    except ValueError:
        return False
    return days[1] - days[0] == timedelta(days=1)


def _days_before(last: Partial, days: int) -> Partial:
    """Go back from a Hijri day that is already a Gregorian one; a step not forward gives no period."""
    if days <= 0 or not (last.year and last.month and last.day):
        return last
    first = date(last.year, last.month, last.day) - timedelta(days=days)
    return replace(last, year=first.year, month=first.month, day=first.day)


def _share_year(first: Partial, last: Partial) -> tuple[Partial, Partial]:
    """Say the year once for both; from December to January it turns between them."""
    if not first.dated and last.year and first.month and last.month:
        return replace(first, year=last.year - (first.month > last.month)), last
    if not first.dated and last.reference:
        return replace(first, reference=last.reference), last
    if not last.dated and first.dated and first.month and last.month and last.month >= first.month:
        return first, replace(last, year=first.year, reference=first.reference)
    return first, last


def _ascending(first: Partial, last: Partial) -> bool:
    """Tell whether the second date is the later, as far as both say."""
    if first == last or (first.year is None) != (last.year is None):
        return False
    if first.year and last.year and last.year - first.year > _LONGEST:
        return False
    if _turns(first, last):
        return True
    known = [(one, other) for one, other in zip(_parts(first), _parts(last), strict=True) if one and other]
    return [one for one, _ in known] <= [other for _, other in known]


def _turns(first: Partial, last: Partial) -> bool:
    """Tell whether a year ends between two dates of which neither says its year: "30 December to 2 January"."""
    said = first.dated or last.dated or not first.month or not last.month
    return not said and (first.month or 0) >= _AUTUMN and (last.month or 0) <= _SPRING


def _parts(date: Partial) -> tuple[int, int, int]:
    return date.year or 0, date.month or 0, date.day or 0
