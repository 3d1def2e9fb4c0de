"""Parts of months in English: "the first week of May 2016", "the last ten days of May", "the first Monday in May"."""

import calendar
from dataclasses import replace
from typing import NamedTuple

from milaff.extraction.dates import words
from milaff.extraction.dates.dated import dated, named_month
from milaff.extraction.dates.days import day, weekday
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens

_LAST = words.one_of("last final closing")
_VAGUE = words.one_of("half third fortnight part days weeks decade")
_BEFORE_VAGUE = words.one_of("latter early opening")
_UNITS = {"week": 7, "weeks": 7, "day": 1, "days": 1}
_AGAIN = words.one_of("every each")
_FEBRUARY = 2


class Ordinals(NamedTuple):
    """Which of equal parts are named, counted from 1, or from the end (−1 the last), up to the token ``end``."""

    first: int
    last: int
    end: int


def part_of_month(tokens: Tokens, at: int) -> Reading | None:
    """Read a week, some days, a weekday or a vaguer part of a month, as far as they are told without its year."""
    which = ordinals(tokens, at)
    place = which.end if which else at + (tokens[at].word in _BEFORE_VAGUE)
    if place == at or not tokens[at].word.isascii():
        return None
    named, unit = weekday(tokens, place), tokens[place].word
    whole = _month(tokens, place + 1)
    if whole is None:
        return None
    if named and which and which.first == which.last:
        again = tokens[at - 1].word in _AGAIN
        return replace(_weekday_of(whole, which.first, named[0]), settled=not again)
    several = unit in ("days", "weeks") and which and which.first == which.last
    if which and unit in _UNITS and not several:
        return _days_of(whole, which, _UNITS[unit])
    return replace(whole, begin=replace(whole.begin, approximate=True)) if unit in _VAGUE else None


def ordinals(tokens: Tokens, at: int) -> Ordinals | None:
    """Read "first", "2nd", "last", "first three", "first and second", "second to fourth"."""
    count = 1
    if tokens[at].word in _LAST:
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


def _month(tokens: Tokens, at: int) -> Reading | None:
    """Read the month after "of" or "in", with its year or in relation: "of the month of May 2016", "of last month"."""
    if tokens[at].word not in ("of", "in"):
        return None
    place = at + 1 + (tokens[at + 1].word == "the")
    place += 2 * (tokens[place].word == "month" and tokens[place + 1].word == "of")
    named = named_month(tokens, place) if tokens[place].capital else None
    if named and named.first == named.last and not named.hijri:
        return dated(tokens, at, None, named)
    related = phrase(tokens, place)
    if related and related[0].unit == "month":
        return Reading(Partial(reference=related[0]), related[1], "month")
    return None


def _days_of(month: Reading, which: Ordinals, length: int) -> Reading | None:
    """Give the days of the parts counted; the month, approximately, where its last day is not known without a year."""
    begin = month.begin
    if begin.month is None or (which.first < 0 and begin.month == _FEBRUARY and not begin.year):
        return replace(month, begin=replace(begin, approximate=True))
    last = calendar.monthrange(begin.year or 2001, begin.month)[1]
    first_day, last_day = (which.first - 1) * length + 1, which.last * length
    if which.first < 0:
        first_day, last_day = last + which.first * length + 1, last
    if not 1 <= first_day <= last_day <= last:
        return None
    first, finish = replace(begin, day=first_day), replace(begin, day=last_day)
    if first_day == last_day:
        return Reading(first, month.end, "day")
    return Reading(first, month.end, "week" if length > 1 else "range", finish)


def _weekday_of(month: Reading, which: int, weekday_named: int) -> Reading:
    """Give the weekday so counted in its month; the month alone where its year, and so the day, is not said."""
    begin = month.begin
    if not (begin.year and begin.month):
        return month
    days = [
        one.day
        for week in calendar.Calendar().monthdatescalendar(begin.year, begin.month)
        for one in week
        if one.month == begin.month and one.weekday() == weekday_named
    ]
    if which > len(days):
        return month
    return Reading(replace(begin, day=days[which - 1 if which > 0 else which]), month.end, "day")
