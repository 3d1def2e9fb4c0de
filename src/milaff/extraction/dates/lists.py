"""Dates that share a month or year said once: "in May and June 2016", «في 3 و9 مايو 2016», "3-5 and 9 May"."""

from dataclasses import replace

from milaff.extraction.dates import words
from milaff.extraction.dates.connectives import AND, OR
from milaff.extraction.dates.ends import bare_day, bare_month, year_said_after
from milaff.extraction.dates.points import point
from milaff.extraction.dates.ranges import span
from milaff.extraction.dates.reference import Dates, Partial, Reading
from milaff.extraction.dates.relative_words import NUMBERED
from milaff.extraction.dates.tokens import Tokens

_MOST = 8  # dates in one list
_LATE, _EARLY = 10, 3  # months of one year and of the next, of which only the next is said
_CONJUNCTIONS = AND | OR
_TO = words.one_of("- to الي")


def listed(tokens: Tokens, at: int) -> Dates:
    """Read two or more dates of which only the last says the month or year; each with the token it begins at.

    Days that follow each other (3, 4 and 5 May) are one period. Commas alone join where «أيام» or a weekday is before.
    """
    if tokens[at - 1].word in NUMBERED:
        return ()
    items: list[tuple[int, Reading]] = []
    found: Dates = ()
    led = tokens[at - 1].word in words.DAYS_WORDS or tokens[at - 1].word in words.WEEKDAYS
    place, joined = at, led
    while len(items) < _MOST and (item := _item(tokens, place)):
        items.append((place, item))
        several = joined and len(items) > 1
        if item.begin.dated:
            return (sharing(tuple(items)) if several else ()) or found
        if several and _closes(item):
            found = sharing((*items[:-1], (place, year_said_after(tokens, item))))
        following, conjunction = _separator(tokens, item.end)
        if following is None:
            break
        place, joined = following, conjunction or led
    return found


def _closes(item: Reading) -> bool:
    """Tell whether a date has its month, and so may be the last of a list without a year."""
    last = item.finish or item.begin
    return bool(last.month and last.day)


def _item(tokens: Tokens, at: int) -> Reading | None:
    if period := _period(tokens, at):
        return period
    reading = point(tokens, at)
    if reading is not None:
        return reading if reading.settled and not reading.finish and reading.calendar == "gregorian" else None
    return _days(tokens, at) or bare_month(tokens, at)


def _period(tokens: Tokens, at: int) -> Reading | None:
    """Read the days of a period; "4 and 5 May" are two items of "3, 4 and 5 May"."""
    period = span(tokens, at)
    if period is None or not period.finish or not period.finish.day or not period.begin.day:
        return None
    two = any(token.word in _CONJUNCTIONS or token.prefix.startswith("و") for token in tokens[at + 1 : period.end])
    return None if two or period.calendar != "gregorian" else period


def _days(tokens: Tokens, at: int) -> Reading | None:
    """Read a day without its month, or two joined by a dash or "to": the "3-5" of "3-5 and 9 May"."""
    led = tokens[at].word in ("from", "من")
    first = _day(tokens, at + led)
    last = _day(tokens, first.end + 1) if first and tokens[first.end].word in _TO else None
    if first is None or last is None or not (first.begin.bare_day and last.begin.bare_day):
        return None if led else first
    if (last.begin.day or 0) <= (first.begin.day or 0):
        return None
    return Reading(first.begin, last.end, "range", last.begin)


def _day(tokens: Tokens, at: int) -> Reading | None:
    """Read a day without its month; in English words after an article alone: "the third and the ninth of May"."""
    bare = bare_day(tokens, at)
    if bare is None or not bare.settled or (bare.begin.year and not bare.begin.month):
        return None
    spelled = tokens[at].kind == "word" and tokens[at].word.isascii() and bare.begin.weekday is None
    return None if spelled and tokens[at - 1].word != "the" else bare


def _separator(tokens: Tokens, at: int) -> tuple[int | None, bool]:
    """Pass over a comma, a conjunction, or both; give the token after, and whether a conjunction was there."""
    place = at + (tokens[at].word == ",")
    if [token.word for token in tokens[place : place + 3]] == ["as", "well", "as"]:
        return place + 3, True
    if tokens[place].word in _CONJUNCTIONS:
        place += 1 + (tokens[place + 1].word in ("on", "in", "في"))
        return place + (tokens[place].word == "the"), True
    if tokens[place].prefix.startswith("و"):
        return place + (tokens[place].word in ("في", "يوم")), True
    return (place + (tokens[place].word == "the"), False) if place > at else (None, False)


def sharing(items: Dates) -> Dates:
    """Give each date the month and year of the one after it, where that keeps them in order."""
    given = [items[-1]]
    for place, reading in reversed(items[:-1]):
        after = given[0][1].begin
        begin = _given(reading.begin, after)
        finish = _given(reading.finish, after) if reading.finish else None
        if (begin.day is None) != (after.day is None) or _order(finish or begin) >= _order(after):
            return ()
        given.insert(0, (place, replace(reading, begin=begin, finish=finish)))
    return _in_a_row(tuple(given))


def _given(own: Partial, after: Partial) -> Partial:
    """Give a date the month and year of the one after it; of December before January the year before."""
    month = own.month or after.month
    turned = bool(month and after.month and month >= _LATE and after.month <= _EARLY)
    year = after.year - turned if after.year else None
    return replace(own, month=month, year=year, reference=after.reference)


def _order(date: Partial) -> tuple[int, int, int]:
    return date.year or 0, date.month or 0, date.day or 0


def _in_a_row(dates: Dates) -> Dates:
    """Make one period of days of a month that follow each other; give others as they are."""
    (place, first), (_, last) = dates[0], dates[-1]
    days = [reading.begin.day or 0 for _, reading in dates if not reading.finish]
    apart = len(days) < len(dates) or first.begin.month != last.begin.month
    if apart or not days[0] or days != list(range(days[0], days[0] + len(days))):
        return dates
    return ((place, Reading(first.begin, last.end, "range", last.begin)),)
