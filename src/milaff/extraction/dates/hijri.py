"""Dates of the Hijri calendar, given as Gregorian ones by the calendar of Umm al-Qura (hijridate).

A day becomes a day, a month or year the days that it spans. Where the month began by sighting, not by reckoning, the
text's day may be one off; every such mention has the calendar "hijri" and a note that says so.
"""

from datetime import date

from hijridate import Gregorian, Hijri

from milaff.extraction.dates.mention import Kind
from milaff.extraction.dates.reference import Partial, Reading

FIRST_YEAR, LAST_YEAR = 1343, 1500
CONVERTED = "converted from the Hijri date by the Umm al-Qura calendar; the day of sighting may differ by one"


def hijri_reading(year: int | None, month: int | None, day: int | None, end: int) -> Reading:
    """Read a Hijri day, month or year up to the token ``end``; unsettled where it has no year or no such day."""
    kind: Kind = "day" if day else "month" if month else "year"
    if year is None:
        return _unsettled(end, kind, "a Hijri date without its year")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return _unsettled(end, kind, f"the Hijri calendar is converted from {FIRST_YEAR} to {LAST_YEAR} only")
    try:
        first = Hijri(year, month or 1, day or 1)
        last = Hijri(year, month or 12, day or Hijri(year, month or 12, 1).month_length())
    except (ValueError, OverflowError):
        return _unsettled(end, kind, "no day of the Hijri calendar")
    finish = None if day else _gregorian(last)
    return Reading(_gregorian(first), end, kind, finish, "hijri", CONVERTED)


def month_near(month: int, offset: int, written: date, day: int | None = None) -> tuple[Partial, ...]:
    """Give the first and last day of a Hijri month before (−1), within the year of (0) or after (1) a day; or its day.

    Empty where the calendar of Umm al-Qura is not converted.
    """
    try:
        today = Gregorian(written.year, written.month, written.day).to_hijri()
        year = today.year
        if offset < 0:
            year -= month >= today.month
        elif offset > 0:
            year += month <= today.month
        first = Hijri(year, month, day or 1)
        last = Hijri(year, month, first.month_length())
    except (ValueError, OverflowError):
        return ()
    return (_gregorian(first),) if day else (_gregorian(first), _gregorian(last))


def _gregorian(day: Hijri) -> Partial:
    converted = date.fromisoformat(day.to_gregorian().isoformat())
    return Partial(converted.year, converted.month, converted.day)


def _unsettled(end: int, kind: Kind, note: str) -> Reading:
    return Reading(Partial(), end, kind, calendar="hijri", settled=False, note=note)
