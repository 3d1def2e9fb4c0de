"""From a reading to the mention that is given: settled, written in EDTF, checked against its weekday."""

from dataclasses import replace
from typing import NamedTuple

from milaff.extraction.dates.mention import DateMention
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.settle import Context, edtf, settle
from milaff.extraction.dates.steps import weekday_after
from milaff.extraction.dates.words import WEEKDAY_NAMES
from milaff.language.edtf import DateError, parse


class Made(NamedTuple):
    """A mention, and the date of it (or both ends of a financial year) that later words («the same year») may mean."""

    mention: DateMention
    said: tuple[Partial, ...]


def make(text: str, start: int, end: int, reading: Reading, context: Context) -> Made:
    """Make the mention of ``text[start:end]``; without EDTF where nothing settles it or there is no such day."""
    begins = settle(reading.begin, context, start) if reading.settled else ()
    ends = _ends(reading, begins, context, start) if reading.settled and reading.finish else ()
    value, note = None, reading.note
    if begins and bool(ends) == bool(reading.finish):
        last = (*begins, *ends)[-1]
        value = edtf(begins[0], last if ends or len(begins) > 1 else None)
        note = note if value else "no day of the calendar"
    inferred = value is not None and (reading.inferred or not _stated(reading.begin) or not _stated(reading.finish))
    if value and (other := _contradiction(begins[0])):
        note = "; ".join(part for part in (note, other) if part)
        # What was counted to the wrong weekday was counted wrongly; what is written stands.
        value = None if inferred else edtf(replace(begins[0], day=None)) if begins[0].counted else value
    inferred = inferred and value is not None
    mention = DateMention(start, end, text[start:end], value, inferred, reading.calendar, reading.kind, note)
    return Made(mention, _base((*begins, *ends)) if value else ())


def _ends(reading: Reading, begins: tuple[Partial, ...], context: Context, start: int) -> tuple[Partial, ...]:
    """Settle the second end of a period; of two weekdays it is the first such day after the first."""
    last = reading.finish
    if last is None or not begins:
        return ()
    if last.weekday is not None and last.day is None and last.reference and last.reference.named:
        ends = weekday_after(last, begins[0])
        return () if last.reference.offset < 0 and _reaches(ends, context) else ends
    first = begins[0]
    if not last.dated and last.month and first.year and first.month:
        return (replace(last, year=first.year + (last.month < first.month)),)
    return settle(last, context, start)


def _reaches(ends: tuple[Partial, ...], context: Context) -> bool:
    """Tell whether a day that is said to be past is the document's own, or one after it."""
    value = edtf(ends[0]) if ends else None
    if value is None or context.document is None:
        return False
    return parse(value).earliest >= context.document.earliest


def shared(mention: DateMention, reading: Reading, after: Partial) -> DateMention:
    """Give a date without year that of the date after it in the sentence: "on 3 March and again on 17 March 2022"."""
    own = reading.begin
    if not reading.settled or reading.finish or own.month is None or after.month is None or own.dated:
        return mention
    if (own.month, own.day or 0) > (after.month, after.day or 31):
        return mention
    value = edtf(replace(own, year=after.year))
    note = "the year is that of the date after it"
    return replace(mention, edtf=value, inferred=True, note=note) if value else mention


def _base(dates: tuple[Partial, ...]) -> tuple[Partial, ...]:
    """Keep of a period what is one: its month or year, or the two years of a financial year."""
    first, last = dates[0], dates[-1]
    if first == last:
        return (first,)
    if first.year == last.year:
        return (replace(first, day=None, month=first.month if first.month == last.month else None),)
    years = first.month is None and last.month is None and last.year == (first.year or 0) + 1
    return (first, last) if years else ()


def _stated(partial: Partial | None) -> bool:
    return partial is None or (partial.year is not None and partial.reference is None)


def _contradiction(date: Partial) -> str:
    """Say so where the weekday beside a date is not that day's."""
    if date.weekday is None or not date.day:
        return ""
    try:
        actual = parse(f"{date.year:04d}-{date.month:02d}-{date.day:02d}").earliest.weekday()
    except DateError:
        return ""
    if actual == date.weekday:
        return ""
    return f"that day is a {WEEKDAY_NAMES[actual]}, not a {WEEKDAY_NAMES[date.weekday]}"
