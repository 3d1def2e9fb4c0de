"""A day or month written out: «السبت 8 نوفمبر 1992», "November 8, 1992", «الثامن من مايو الماضي», "May 2016"."""

from dataclasses import replace
from typing import NamedTuple

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.days import day, hijri_month, month, weekday
from milaff.extraction.dates.hijri import hijri_reading
from milaff.extraction.dates.mention import Kind
from milaff.extraction.dates.numeric import numeric
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.reference import Partial, Reading, Reference
from milaff.extraction.dates.tokens import Tokens, remembered
from milaff.extraction.dates.years import Year, year_after

_BEFORE_MONTH = frozenset("في شهر شهري in during since منذ by until till خلال حتي بحلول early late mid".split())


class _Month(NamedTuple):
    first: int
    last: int
    end: int
    hijri: bool = False


@remembered
def point(tokens: Tokens, at: int) -> Reading | None:
    """Read a day or month, with its weekday, in words or figures."""
    named = weekday(tokens, at)
    if named is None:
        return numeric(tokens, at) or _written(tokens, at)
    place = named[1]
    place += tokens[place].word in (",", ".", "-", "(")
    place += tokens[place].word in words.CORRESPONDING
    place += tokens[place].word in ("ل", "في", "the", "يوم")
    reading = numeric(tokens, place) or _written(tokens, place)
    if reading is None or reading.kind != "day" or reading.finish:
        return None
    return replace(reading, begin=replace(reading.begin, weekday=named[0]))


def _written(tokens: Tokens, at: int) -> Reading | None:
    return _day_first(tokens, at) or _month_first(tokens, at)


def _day_first(tokens: Tokens, at: int) -> Reading | None:
    found = day(tokens, at)
    if found is None:
        return None
    number, place = found
    spelled = tokens[at].kind == "word"
    linked = _link(tokens, place)
    named = _month(tokens, linked)
    if named is None:
        related = phrase(tokens, linked) if linked > place else None
        if related is None or related[0].unit != "month":
            return None
        return Reading(Partial(day=number, reference=related[0]), related[1], "day")
    if spelled and linked == place and (tokens[at].word.isascii() or not year_after(tokens, named.end)):
        return None
    return _dated(tokens, at, number, named, capital=True)


def _link(tokens: Tokens, at: int) -> int:
    """Pass over «من», «من شهر», "of", "day of"."""
    place = at + (tokens[at].word == "day" and tokens[at + 1].word == "of")
    place += tokens[place].word in ("من", "of", "-") and not tokens[place].line
    return place + (tokens[place].word in words.MONTH_WORDS)


def _month_first(tokens: Tokens, at: int) -> Reading | None:
    place = at + (tokens[at].word in words.MONTH_WORDS)
    named = _month(tokens, place)
    if named is None:
        return None
    token = tokens[place]
    after = tokens[named.end + (tokens[named.end].word == "the")]
    if token.word.isascii() and token.capital and after.kind == "number" and len(after.word) <= 2:
        found = day(tokens, named.end + (tokens[named.end].word == "the"))
        if found:
            return _dated(tokens, at, found[0], named._replace(end=found[1]), capital=True)
    if after.kind == "number" and len(after.word) <= 2 and not token.word.isascii():
        found = day(tokens, named.end)
        if found and tokens[found[1]].word == "," and (year := year_after(tokens, found[1])) and year.number:
            return _dated(tokens, at, found[0], named._replace(end=found[1]), capital=True)
    led = place > at or tokens[at - 1].word in _BEFORE_MONTH or token.prefix[-1:] in ("ب", "ل")
    return _dated(tokens, at, None, named, capital=token.capital or not token.word.isascii(), led=led)


def _dated(
    tokens: Tokens, start: int, number: int | None, named: _Month, *, capital: bool, led: bool = True
) -> Reading | None:
    """Join a day (or none) and a month with the year or relation that follows."""
    year = year_after(tokens, named.end)
    if year is None:
        if number and _is_name(tokens, start, named.end):
            return None
        related = _related(tokens, named)
        if related is None and not (led and capital):
            return None
        if named.hijri:
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
    return before.word in more.NAMED_BEFORE or tokens[end].word in more.NAMED_AFTER


def _reading(begin: Partial, named: _Month, end: int) -> Reading:
    kind: Kind = "day" if begin.day else "month"
    if named.first == named.last:
        return Reading(begin, end, kind)
    if begin.day:
        return Reading(begin, end, kind, settled=False, note="two different months are named")
    return Reading(begin, end, "range", replace(begin, month=named.last))


def _hijri(number: int | None, named: _Month, year: Year) -> Reading:
    if year.number is None:
        return hijri_reading(None, named.first, number, year.end)
    if not year.hijri and year.number > 1500:
        note = "a Hijri month within a Gregorian year"
        return Reading(Partial(year.number), year.end, "day" if number else "month", calendar="hijri", note=note)
    return hijri_reading(year.number, named.first, number, year.end)


def _month(tokens: Tokens, at: int) -> _Month | None:
    if hijri := hijri_month(tokens, at):
        return _Month(hijri[0], hijri[0], hijri[1], hijri=True)
    found = month(tokens, at)
    return _Month(*found) if found else None


def _related(tokens: Tokens, named: _Month) -> tuple[Reference, int] | None:
    """Read «الماضي» or "last" after a month: the one before the day of writing."""
    relation = more.AFTER_NOUN.get(tokens[named.end].word)
    if relation and relation[0] == "document" and tokens[named.end].word not in ("هذا", "هذه"):
        return Reference("month", *relation, named=True), named.end + 1
    if tokens[named.end].word == "last" and tokens[named.end - 1].word.isascii():
        return Reference("month", "document", -1, named=True), named.end + 1
    return None
