"""From what the words give to a date: fill in what rests on the document's date or on a date before."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date

from milaff.extraction.dates.reference import Partial, Reference
from milaff.extraction.dates.steps import days_on, days_within, from_document, months_on
from milaff.language.edtf import DateError, Edtf, parse

_REACH = 600  # characters back to the date that «the same year» speaks of
_SENTENCE = 120  # characters back to a date of which the sentence may still speak
_FRESH = 45  # days from the document within which a text of other years speaks of its own
_SOON = 60  # days ahead in which a date that is not said to be in the future may lie
_UNTOLD = 120  # days back in which a day lies of which no verb tells whether it is past
_YEAR = 350  # days back in which what is told as past has its day
_PUT_OFF = 170  # days before or after the document in which what was put off was to happen
_MEANT = 100  # days ahead of the document for which what "was to have" happened may have been meant
_NEWLY_SET = 240  # days ahead to which something may be put off without its year being told
_ARRIVES = 120  # days ahead in which what is told in the present is to happen
_AS_LIKELY = 1.6  # how many times as far another year's day may lie that is meant as well
_LONG = 300  # days from the document beyond which a date would have its year


@dataclass(frozen=True)
class Context:
    """What dates in relation rest on: the stated date of the document, and the date last read (and where it ended).

    ``breaks`` are the places of the text's line ends. ``counted`` tells that the date last read was itself counted from
    the document's ("April last year"), so that the text still speaks from that day. ``entry`` is the date that leads
    the line of a chronology, up to ``entry_end``, where the line ends.
    """

    document: Edtf | None = None
    last: tuple[Partial, ...] = ()
    last_end: int = 0
    breaks: tuple[int, ...] = ()
    counted: bool = False
    entry: Partial | None = None
    entry_end: int = 0

    def parted(self, place: int) -> bool:
        """Tell whether a paragraph ended between the date last read and ``place``."""
        return bisect_left(self.breaks, self.last_end) < bisect_left(self.breaks, place)

    def before(self, place: int) -> tuple[Partial, ...]:
        """The date last read (two for a financial year), if it stands near enough before ``place``."""
        return self.last if place - self.last_end <= _REACH else ()


def settle(partial: Partial, context: Context, place: int) -> tuple[Partial, ...]:
    """Give the date (or the two ends of a week) with year and all that the words say; nothing where it is unknown.

    ``place`` is where in the text the words stand.
    """
    if partial.part:
        months = settle(replace(partial, part=None), context, place)
        return days_within(months[0], partial.part) if len(months) == 1 else ()
    reference = partial.reference
    if reference is None:
        return (partial,) if partial.year else _yearless(partial, context, place)
    if reference.base == "text":
        return _from_text(partial, reference, context.before(place))
    told = context.document
    if context.entry and place < context.entry_end:
        told = parse(_written(context.entry))
    return from_document(partial, reference, told) if told else ()


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
    """Take the year that a reader of the dated text would: the day is past, or soon, or said to come.

    None is taken where the text speaks of another year just before; in a chronology it is the year of the entry. Of a
    text without a date a day has the year of one told just before, of the same month, and a month that of a year told
    just before.
    """
    document, before = context.document, context.before(place)
    if context.entry and place < context.entry_end and partial.month:
        return (replace(partial, year=context.entry.year),)
    if partial.later:
        return _next(partial, before)
    if document is None and _of_a_year(partial, before) and place - context.last_end <= _SENTENCE:
        return (replace(partial, year=before[0].year),)
    if document is None and partial.month and partial.day:
        near = [said.year for said in before if said.month == partial.month]
        return (replace(partial, year=near[-1]),) if near else ()
    if document is None or document.interval or partial.month is None:
        return ()
    elsewhere = bool(before) and document.year not in [said.year for said in before]
    elsewhere = elsewhere and not partial.to_come and not partial.put_off
    elsewhere = elsewhere and not context.parted(place) and not context.counted
    close = elsewhere and place - context.last_end <= _SENTENCE
    if close and not partial.gone_by:
        return ()
    written = document.earliest + (document.latest - document.earliest) // 2
    years = (document.year - 1, document.year, document.year + 1)
    away = [((day - written).days, year) for year in years if (day := _on(partial, year))]
    low, high = (-31 if partial.day else _ahead(document), _LONG) if partial.to_come else (-_UNTOLD, _SOON)
    if partial.gone_by:
        low, high = -_YEAR, 15 if partial.day is None else 0
    if partial.present:
        low, high = 0 if partial.day else _ahead(document), _ARRIVES
    if partial.put_off and partial.to_come:
        low, high = 0 if partial.day else _ahead(document), _NEWLY_SET
    elif partial.put_off:
        low, high = -_PUT_OFF, _MEANT if partial.gone_by else _PUT_OFF
    if elsewhere and not partial.gone_by:
        low, high = -_FRESH, _FRESH
    fit = sorted((abs(days), year) for days, year in away if low <= days <= high)
    if not fit or (partial.put_off and not partial.to_come and _either(fit[0][0], away)):
        return ()
    if elsewhere and fit[0][1] != before[-1].year and (close or fit[0][0] > _FRESH):
        return ()  # what is told on has the year told just before, or may be of either
    return (replace(partial, year=fit[0][1]),)


def _of_a_year(month: Partial, before: tuple[Partial, ...]) -> bool:
    """Tell whether a month of no plan follows a year by itself: "2023 saw some movement. In July the minister came"."""
    if not month.month or month.day or month.to_come or month.present or month.put_off:
        return False
    return len(before) == 1 and before[0].year is not None and before[0].month is None and not before[0].approximate


def _either(nearest: int, away: list[tuple[int, int]]) -> bool:
    """Tell whether what was put off may have been meant for the year before or after as well."""
    return sum(abs(days) < nearest * _AS_LIKELY for days, _ in away) > 1


def _next(partial: Partial, before: tuple[Partial, ...]) -> tuple[Partial, ...]:
    """Give the first such day after the date told before: "a month later, on October 10"."""
    base = before[0] if len(before) == 1 else Partial()
    if not (base.year and base.month):
        return ()
    turned = (partial.month or 0, partial.day or 0) < (base.month, base.day or 0)
    return (replace(partial, year=base.year + turned),)


def _ahead(document: Edtf) -> int:
    """Tell how far back the middle of a month may lie that is yet to come: within the month of writing."""
    same = (document.earliest.year, document.earliest.month) == (document.latest.year, document.latest.month)
    return 15 - document.latest.day if same and document.latest.day > 15 else 0 if same else -31


def _on(partial: Partial, year: int) -> date | None:
    try:
        return date(year, partial.month or 1, partial.day or 15)
    except ValueError:
        return None


def _from_text(partial: Partial, reference: Reference, before: tuple[Partial, ...]) -> tuple[Partial, ...]:
    plain = replace(partial, reference=None)
    if reference.unit == "year" and (len(before) == 1 or plain.month is None):
        return tuple(replace(plain, year=base.year + reference.offset) for base in before if base.year)
    base = before[0] if len(before) == 1 else Partial()
    if reference.unit == "month" and base.year and base.month:
        return (months_on(plain, base.year, base.month, reference.offset),)
    if reference.unit == "day" and base.year and base.month and base.day:
        return days_on(plain, date(base.year, base.month, base.day), reference.offset)
    return ()
