"""From what the words give to a date: fill in what rests on the document's date or on a date before."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from milaff.extraction.dates.reference import Partial, Reference
from milaff.language.edtf import DateError, Edtf, parse

_REACH = 600  # characters back to the date that «the same year» speaks of
_SENTENCE = 120  # characters back to a date of which the sentence may still speak
_HALF_YEAR = 183
_FRESH = 45  # days from the document within which a text of other years speaks of its own


@dataclass(frozen=True)
class Context:
    """What dates in relation rest on: the stated date of the document, and the date last read (and where it ended)."""

    document: Edtf | None = None
    last: Partial | None = None
    last_end: int = 0

    def before(self, place: int) -> Partial | None:
        """The date last read, if it stands near enough before ``place``."""
        return self.last if self.last and place - self.last_end <= _REACH else None


def settle(partial: Partial, context: Context, place: int) -> tuple[Partial, ...]:
    """Give the date (or the two ends of a week) with year and all that the words say; nothing where it is unknown."""
    reference = partial.reference
    if reference is None:
        return (partial,) if partial.year else _yearless(partial, context, place)
    if reference.base == "text":
        return _from_text(partial, reference, context.before(place))
    if context.document is None:
        return ()
    return _from_document(partial, reference, context.document)


def edtf(begin: Partial, finish: Partial | None = None) -> str | None:
    """Write a date or period in EDTF; None where there is no such day, or the period ends before it begins."""
    text = _written(begin) if finish is None else f"{_written(begin)}/{_written(finish)}"
    try:
        return parse(text).text
    except DateError:
        return None


def _written(partial: Partial) -> str:
    text = f"{partial.year:04d}"
    if partial.month:
        text += f"-{partial.month:02d}"
    if partial.day:
        text += f"-{partial.day:02d}"
    return text + "~" * partial.approximate


def _yearless(partial: Partial, context: Context, place: int) -> tuple[Partial, ...]:
    """Take the nearest year to the document's date, unless the text speaks of another year just before."""
    document, before = context.document, context.before(place)
    if document is None or document.interval or partial.month is None:
        return ()
    elsewhere = bool(before and before.year != document.year)
    if elsewhere and place - context.last_end <= _SENTENCE:
        return ()
    written = document.earliest + (document.latest - document.earliest) // 2
    near = [(abs((day - written).days), year) for year in (-1, 0, 1) if (day := _on(partial, document.year + year))]
    distance, step = min(near, default=(_HALF_YEAR, 0))
    reach = _FRESH if elsewhere else _HALF_YEAR - 30
    return (replace(partial, year=document.year + step),) if distance <= reach else ()


def _on(partial: Partial, year: int) -> date | None:
    try:
        return date(year, partial.month or 1, partial.day or 15)
    except ValueError:
        return None


def _from_text(partial: Partial, reference: Reference, base: Partial | None) -> tuple[Partial, ...]:
    plain = replace(partial, reference=None)
    if base is None or base.year is None:
        return ()
    if reference.unit == "year":
        return (replace(plain, year=base.year + reference.offset),)
    if reference.unit == "month" and base.month:
        return (_months_on(plain, base.year, base.month, reference.offset),)
    if reference.unit == "day" and base.month and base.day:
        return _days_on(plain, date(base.year, base.month, base.day), reference.offset)
    return ()


def _from_document(partial: Partial, reference: Reference, document: Edtf) -> tuple[Partial, ...]:
    plain = replace(partial, reference=None)
    first, last = document.earliest, document.latest
    loose = replace(plain, approximate=True) if reference.loose else plain
    if reference.unit == "year":
        return (replace(loose, year=first.year + reference.offset),) if first.year == last.year else ()
    if reference.unit == "month":
        if (first.year, first.month) != (last.year, last.month):
            return ()
        if reference.named:
            return (replace(plain, year=_year_of(plain.month or 1, reference.offset, first)),)
        return (_months_on(loose, first.year, first.month, reference.offset),)
    if first != last or document.approximate:
        return ()
    if reference.unit == "week":
        return () if reference.loose else _week(plain, first, reference.offset)
    if reference.named:
        return _weekday_near(plain, first, reference.offset)
    return _days_on(plain, first, reference.offset)


def _year_of(month: int, offset: int, written: date) -> int:
    """Tell the year of «September last» (offset −1), «this» (0) or «next» (1)."""
    if offset < 0:
        return written.year - (month >= written.month)
    return written.year + (offset > 0 and month <= written.month)


def _months_on(partial: Partial, year: int, month: int, offset: int) -> Partial:
    months = year * 12 + month - 1 + offset
    return replace(partial, year=months // 12, month=months % 12 + 1)


def _days_on(partial: Partial, base: date, offset: int) -> tuple[Partial, ...]:
    try:
        day = base + timedelta(days=offset)
    except OverflowError:
        return ()
    return (replace(partial, year=day.year, month=day.month, day=day.day),)


def _weekday_near(partial: Partial, base: date, offset: int) -> tuple[Partial, ...]:
    back = (base.weekday() - (partial.weekday or 0)) % 7
    if offset < 0:
        return _days_on(partial, base, -(back or 7))
    return _days_on(partial, base, -back if offset == 0 else 7 - back)


def _week(partial: Partial, base: date, offset: int) -> tuple[Partial, ...]:
    """Give a week from the earliest to the latest day it may have, whether it begins on Saturday, Sunday or Monday."""
    begin = base - timedelta(days=(base.weekday() - 5) % 7) + timedelta(days=7 * offset)
    return (*_days_on(partial, begin, 0), *_days_on(partial, begin, 8))
