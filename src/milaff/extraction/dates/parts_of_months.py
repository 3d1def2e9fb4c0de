"""Parts of months: "the first week of May", «الأسبوع الأول من مايو», "the last ten days of May", "its first Monday"."""

import calendar
from dataclasses import replace
from typing import NamedTuple

from milaff.extraction.dates import words
from milaff.extraction.dates.dated import dated, named_month
from milaff.extraction.dates.days import day, weekday
from milaff.extraction.dates.mention import Kind
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.relative_words import AFTER_VAGUE, BEFORE_VAGUE, DAYS_IN, LAST, PARTS_OF, VAGUE_PARTS
from milaff.extraction.dates.tokens import Tokens

_OF = words.one_of("من في of in")
_AGAIN = words.one_of("every each")
_WEEKS = 4  # that are counted in a month
_MOST = 31


class Ordinals(NamedTuple):
    """Which of equal parts are named, counted from 1, or from the end (−1 the last), up to the token ``end``."""

    first: int
    last: int
    end: int


class Part(NamedTuple):
    """A part of a month, up to the token ``end``: ``which`` of so many ``days``, or of a weekday; or a vague one."""

    end: int
    which: Ordinals | None = None
    days: int = 0
    weekday: int | None = None


def part_of_month(tokens: Tokens, at: int) -> Reading | None:
    """Read weeks or days of a month as these days, a weekday of it as its day, a vaguer part as the month, about."""
    part = (_english if tokens[at].word.isascii() else _arabic)(tokens, at)
    whole = month_of(tokens, part.end) if part else None
    if part is None or whole is None or whole.finish or not whole.settled:
        return whole
    if part.weekday is not None and part.which:
        again = tokens[at - 1].word in _AGAIN
        return replace(_weekday_of(whole, part.which.first, part.weekday), settled=not again)
    if part.which is None:
        return replace(whole, begin=replace(whole.begin, approximate=True))
    return _days_of(whole, part.which, part.days)


def month_of(tokens: Tokens, at: int) -> Reading | None:
    """Read the month of which the words before name a part: "of the month of May", «لشهر مايو», «من الشهر الجاري»."""
    place = at + (tokens[at].word in _OF)
    if place == at and tokens[at].word not in words.MONTH_WORDS and not tokens[at].prefix.endswith("ل"):
        return None
    place += tokens[place].word == "the"
    if related := phrase(tokens, place):
        return Reading(Partial(reference=related[0]), related[1], "month") if related[0].unit == "month" else None
    place += tokens[place].word in words.MONTH_WORDS or 2 * (tokens[place].word == "month")
    named = named_month(tokens, place) if tokens[place].capital or not tokens[place].word.isascii() else None
    return dated(tokens, at, None, named) if named else None


def ordinals(tokens: Tokens, at: int) -> Ordinals | None:
    """Read "first", "2nd", "last", "first three", "first and second", "second to fourth"."""
    count = 1
    if tokens[at].word in LAST:
        which, end = -1, at + 1
    else:
        found = day(tokens, at)
        if found is None or (tokens[at].kind == "number" and found[1] == at + 1):
            return None
        which, end = found
    counted = tokens[end].number if tokens[end].number > 0 else words.COUNTS.get(tokens[end].word, 0)
    if counted and which in (1, -1):
        count, end = counted, end + 1
    elif tokens[end].word in ("and", "or", "to") and which > 0:
        other = day(tokens, end + 1 + (tokens[end + 1].word == "the"))
        if other and other[0] > which and (tokens[end].word == "to" or other[0] == which + 1):
            return Ordinals(which, other[0], other[1])
        return None
    return Ordinals(-count, -1, end) if which < 0 else Ordinals(which, which + count - 1, end)


def _english(tokens: Tokens, at: int) -> Part | None:
    """Read "first week", "last ten days", "second Monday", "final third"."""
    which = ordinals(tokens, at)
    place = which.end if which else at + (tokens[at].word in BEFORE_VAGUE)
    if place == at:
        return None
    named, unit = weekday(tokens, place), tokens[place].word
    one = which is not None and which.first == which.last
    if named and one:
        return Part(named[1], which, weekday=named[0])
    if which and unit in DAYS_IN and not (one and unit.endswith("s")):
        return Part(place + 1, which, DAYS_IN[unit])
    return Part(place + 1) if unit in VAGUE_PARTS else None


def _arabic(tokens: Tokens, at: int) -> Part | None:
    """Read «الأسبوع الثالث», «أول أسبوع»; «الأيام العشرة الأولى» and «العشر الأواخر» are no exact days."""
    word, after = tokens[at].word, tokens[at + 1].word
    if word in VAGUE_PARTS:
        place = at + 1 + (after in words.COUNTS or tokens[at + 1].kind == "number")
        which = tokens[place].word
        return Part(place + 1) if which in AFTER_VAGUE or which in PARTS_OF else None
    ordinal = word if after == "اسبوع" and word in ("اول", "اخر") else after if word == "الاسبوع" else ""
    number = -1 if ordinal in LAST else 1 if ordinal == "اول" else words.ORDINALS.get(ordinal, 0)
    return Part(at + 2, Ordinals(number, number, at + 2), 7) if number and number <= _WEEKS else None


def _days_of(month: Reading, which: Ordinals, length: int) -> Reading | None:
    """Give the days of the parts counted, from the month's beginning or its end."""
    first, last = (which.first - 1) * length + 1, which.last * length
    if which.first < 0:
        first, last = which.first * length, -1
    if not -_MOST <= first <= last <= _MOST:
        return None
    kind: Kind = "week" if length > 1 else "range" if first < last else "day"
    return replace(month, begin=replace(month.begin, part=(first, last)), kind=kind)


def _weekday_of(month: Reading, which: int, weekday_named: int) -> Reading:
    """Give the weekday so counted in its month; the month alone where its year, and so the day, is not said."""
    begin = month.begin
    if not (begin.year and begin.month):
        return month
    weeks = calendar.monthcalendar(begin.year, begin.month)
    days = [week[weekday_named] for week in weeks if week[weekday_named]]
    if which > len(days):
        return month
    return Reading(replace(begin, day=days[which - 1 if which > 0 else which]), month.end, "day")
