"""Steps from the day a document was written: last year, this month, September last, next Thursday, yesterday."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from milaff.extraction.dates.hijri import month_near
from milaff.extraction.dates.reference import Partial, Reference
from milaff.language.edtf import Edtf


def from_document(partial: Partial, reference: Reference, document: Edtf) -> tuple[Partial, ...]:
    """Step from the document's date; nothing where that is less precise than the step (yesterday, from a month)."""
    plain = replace(partial, reference=None)
    first, last = document.earliest, document.latest
    loose = replace(plain, approximate=True) if reference.loose else plain
    if reference.unit == "year":
        return (replace(loose, year=first.year + reference.offset),) if first.year == last.year else ()
    if reference.hijri:
        return month_near(plain.month or 1, reference.offset, first, plain.day) if first == last else ()
    if reference.unit == "month":
        if (first.year, first.month) != (last.year, last.month):
            return ()
        if reference.named:
            if plain.day and plain.month == first.month and reference.offset < 0:
                return ()  # "October 15 last", written in October, is of this year or the last
            return (replace(plain, year=_year_of(plain.month or 1, reference.offset, first)),)
        return (months_on(loose, first.year, first.month, reference.offset),)
    if first != last or document.approximate:
        return ()
    if reference.unit == "week" and reference.named:
        return _weekday_of(plain, first, reference.offset)
    if reference.unit == "week":
        return () if reference.loose else _week(plain, first, reference.offset)
    if reference.until:
        return days_on(plain, first, ((plain.weekday or 0) - first.weekday()) % 7)
    if reference.named and reference.loose and (reference.offset == 0 or first.weekday() == plain.weekday):
        told = reference.offset == 0 and first.weekday() == plain.weekday
        return days_on(plain, first, 0) if told else ()
    if reference.named:
        return _weekday_near(plain, first, reference.offset)
    return days_on(plain, first, reference.offset)


def months_on(partial: Partial, year: int, month: int, offset: int) -> Partial:
    """Give the month so many months on."""
    months = year * 12 + month - 1 + offset
    return replace(partial, year=months // 12, month=months % 12 + 1)


def days_on(partial: Partial, base: date, offset: int) -> tuple[Partial, ...]:
    """Give the day so many days on; nothing beyond the calendar's end."""
    try:
        day = base + timedelta(days=offset)
    except OverflowError:
        return ()
    return (replace(partial, year=day.year, month=day.month, day=day.day),)


def _year_of(month: int, offset: int, written: date) -> int:
    """Tell the year of «September last» (offset −1), «this» (0) or «next» (1)."""
    if offset < 0:
        return written.year - (month >= written.month)
    return written.year + (offset > 0 and month <= written.month)


def _weekday_near(partial: Partial, base: date, offset: int) -> tuple[Partial, ...]:
    back = (base.weekday() - (partial.weekday or 0)) % 7
    if offset < 0:
        return days_on(partial, base, -(back or 7))
    return days_on(partial, base, -back if offset == 0 else 7 - back)


def weekday_after(partial: Partial, begin: Partial) -> tuple[Partial, ...]:
    """Give the first day after a day that is such a weekday."""
    if not (begin.year and begin.month and begin.day):
        return ()
    first = date(begin.year, begin.month, begin.day)
    return days_on(replace(partial, reference=None), first, ((partial.weekday or 0) - first.weekday()) % 7 or 7)


def days_within(month: Partial, part: tuple[int, int]) -> tuple[Partial, ...]:
    """Give the day, or the first and last, of a part of a month, counted from its first day or back from its last."""
    if not (month.year and month.month):
        return ()
    length = monthrange(month.year, month.month)[1]
    first, last = (day if day > 0 else length + 1 + day for day in part)
    if not 1 <= first <= last <= length:
        return ()
    days = replace(month, day=first), replace(month, day=last)
    return days if first < last else days[:1]


def _weekday_of(partial: Partial, base: date, offset: int) -> tuple[Partial, ...]:
    """Give a weekday of a week; nothing where it is another day if weeks begin on Saturday, Sunday or Monday."""
    found = set()
    for opens in (5, 6, 0):
        begin = base - timedelta(days=(base.weekday() - opens) % 7) + timedelta(days=7 * offset)
        found.add(begin + timedelta(days=((partial.weekday or 0) - opens) % 7))
    return days_on(partial, found.pop(), 0) if len(found) == 1 else ()


def _week(partial: Partial, base: date, offset: int) -> tuple[Partial, ...]:
    """Give a week from the earliest to the latest day it may have, whether it begins on Saturday, Sunday or Monday."""
    begins = [base + timedelta(days=7 * offset - (base.weekday() - opens) % 7) for opens in (5, 6, 0)]
    return (*days_on(partial, min(begins), 0), *days_on(partial, max(begins), 6))
