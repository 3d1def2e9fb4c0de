"""Dates of the Hijri calendar, given as Gregorian ones by the Umm al-Qura calendar (hijridate).

The month began by sighting where a text was written, so a day may be one off: it is given as approximate. A month or
a year is given as the Gregorian months or years that it touches, which says less, never more.
"""

from datetime import date, timedelta

from hijridate import Hijri

from milaff.extraction.dates.mention import Kind
from milaff.extraction.dates.reference import Partial, Reading

FIRST_YEAR, LAST_YEAR = 1343, 1500
_NOTE = "converted from the Hijri date by the Umm al-Qura calendar; the day of sighting may differ by one"


def hijri_reading(year: int | None, month: int | None, day: int | None, end: int) -> Reading:
    """Read a Hijri day, month or year up to the token ``end``; unsettled where it has no year or no such day."""
    kind: Kind = "day" if day else "month" if month else "year"
    if year is None:
        return Reading(Partial(), end, kind, calendar="hijri", settled=False, note="a Hijri date without its year")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        note = f"the Hijri calendar is converted from {FIRST_YEAR} to {LAST_YEAR} only"
        return Reading(Partial(), end, kind, calendar="hijri", settled=False, note=note)
    try:
        first, last = _days(year, month, day)
    except (ValueError, OverflowError):
        return Reading(Partial(), end, kind, calendar="hijri", settled=False, note="no day of the Hijri calendar")
    if day:
        begin = Partial(first.year, first.month, first.day, approximate=True)
        return Reading(begin, end, "day", calendar="hijri", note=_NOTE)
    first, last = first - timedelta(days=1), last + timedelta(days=1)
    if month:
        begin, finish = Partial(first.year, first.month), Partial(last.year, last.month)
    else:
        begin, finish = Partial(first.year), Partial(last.year)
    return Reading(begin, end, kind, finish if finish != begin else None, "hijri", _NOTE)


def _days(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    """Give the first and last Gregorian day of a Hijri day, month or year."""
    if month and day:
        only = date.fromisoformat(Hijri(year, month, day).to_gregorian().isoformat())
        return only, only
    begin = Hijri(year, month or 1, 1)
    final = Hijri(year, month or 12, 1)
    last = Hijri(year, month or 12, final.month_length())
    return date.fromisoformat(begin.to_gregorian().isoformat()), date.fromisoformat(last.to_gregorian().isoformat())
