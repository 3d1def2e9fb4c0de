"""A month by its name, and the day before it joined with the year or relation after it."""

from dataclasses import replace
from typing import NamedTuple

from milaff.extraction.dates.days import hijri_month, month
from milaff.extraction.dates.hijri import CONVERTED, hijri_reading
from milaff.extraction.dates.mention import Kind
from milaff.extraction.dates.reference import Partial, Reading, Reference
from milaff.extraction.dates.relative_words import AFTER_NOUN, NAMED_AFTER, NAMED_BEFORE
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.years import Year, year_after


class Month(NamedTuple):
    """A month (or the first and last of two) named up to the token ``end``."""

    first: int
    last: int
    end: int
    hijri: bool = False


def dated(tokens: Tokens, start: int, number: int | None, named: Month, *, yearless: bool = True) -> Reading | None:
    """Join a day (or none) and a month with the year or relation that follows.

    ``start`` is the token the date begins at; ``yearless`` tells whether what stands there is a date without year too.
    """
    year = year_after(tokens, named.end)
    if year is None:
        if number and (_is_name(tokens, start, named.end) or _of_every(tokens, named.end)):
            return None
        related = _related(tokens, named)
        if related is None and not yearless:
            return None
        if named.hijri:
            if related:
                begin = Partial(month=named.first, day=number, reference=replace(related[0], hijri=True))
                kind: Kind = "day" if number else "month"
                return Reading(begin, related[1], kind, calendar="hijri", note=CONVERTED)
            return hijri_reading(None, named.first, number, named.end)
        begin = Partial(month=named.first, day=number, reference=related[0] if related else None)
        return _reading(begin, named, related[1] if related else named.end)
    if named.hijri:
        return _hijri(number, named, year)
    if year.hijri:
        return Reading(Partial(), year.end, "day" if number else "month", settled=False, note="a Hijri year")
    begin = Partial(year.number, named.first, number, year.reference)
    reading = _reading(begin, named, year.end)
    if year.number is None and year.reference is None:
        return replace(reading, settled=False, note="a year of two digits")
    return reading


def _is_name(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether the day names a place, holiday or event: «مدينة 6 أكتوبر», "the 23 July Revolution"."""
    before = tokens[at - 1] if tokens[at - 1].word != "the" else tokens[at - 2]
    return before.word in NAMED_BEFORE or tokens[end].word in NAMED_AFTER


def _of_every(tokens: Tokens, at: int) -> bool:
    """Tell whether the day comes again: «15 أكتوبر من كل عام»."""
    return tokens[at].word == "من" and tokens[at + 1].word == "كل"


def _reading(begin: Partial, named: Month, end: int) -> Reading:
    kind: Kind = "day" if begin.day else "month"
    if named.first == named.last:
        return Reading(begin, end, kind)
    if begin.day:
        return Reading(begin, end, kind, settled=False, note="two different months are named")
    finish = replace(begin, month=named.last)
    if begin.year and named.first > named.last:
        begin = replace(begin, year=begin.year - 1)
    return Reading(begin, end, "range", finish)


def _hijri(number: int | None, named: Month, year: Year) -> Reading:
    if year.number is None:
        return hijri_reading(None, named.first, number, year.end)
    if not year.hijri and year.number > 1500:
        note = "a Hijri month within a Gregorian year"
        return Reading(Partial(year.number), year.end, "day" if number else "month", calendar="hijri", note=note)
    return hijri_reading(year.number, named.first, number, year.end)


def named_month(tokens: Tokens, at: int) -> Month | None:
    """Read a month's name, Gregorian or Hijri, or two joined with a slash."""
    if hijri := hijri_month(tokens, at):
        return Month(hijri[0], hijri[0], hijri[1], hijri=True)
    found = month(tokens, at)
    return Month(*found) if found else None


def _related(tokens: Tokens, named: Month) -> tuple[Reference, int] | None:
    """Read «الماضي» or "last" after a month: the one before the day of writing."""
    relation = AFTER_NOUN.get(tokens[named.end].word)
    if relation and relation[0] == "document" and tokens[named.end].word not in ("هذا", "هذه"):
        return Reference("month", *relation, named=True), named.end + 1
    if tokens[named.end].word == "last" and tokens[named.end - 1].word.isascii():
        return Reference("month", "document", -1, named=True), named.end + 1
    return None
