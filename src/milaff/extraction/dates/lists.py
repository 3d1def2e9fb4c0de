"""Dates that share a month or year said once: "in May and June 2016", «في 3 و9 مايو 2016», "3-5 and 9 May"."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates.days import day, month
from milaff.extraction.dates.ends import day_of_weekday, year_said_after
from milaff.extraction.dates.points import point
from milaff.extraction.dates.ranges import span
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens

_MOST = 8  # dates in one list
_LATE, _EARLY = 10, 3  # months of one year and of the next, of which only the next is said
_TO = ("-", "to")

Item = tuple[int, Reading]


def listed(tokens: Tokens, at: int) -> tuple[Item, ...]:
    """Read two or more dates of which only the last says the year, or month; each with the token it begins at.

    Days that follow each other (3, 4 and 5 May) are one period.
    """
    items: list[Item] = []
    place, joined = at, False
    if tokens[at - 1].word in more.NUMBERED:
        return ()
    while len(items) < _MOST:
        item = _item(tokens, place)
        if item is None:
            return ()
        items.append((place, item))
        if item.begin.dated:
            return _shared(items) if joined and len(items) > 1 else ()
        if joined and len(items) > 1 and _closes(item):
            end = year_said_after(tokens, item)
            return _shared([*items[:-1], (place, end)])
        following, joined = _separator(tokens, item.end)
        if following is None:
            return ()
        place = following
    return ()


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
    if found := _days(tokens, at):
        return found
    named = month(tokens, at)
    if named and named[0] == named[1] and (tokens[at].capital or not tokens[at].word.isascii()):
        return Reading(Partial(month=named[0]), named[2], "month")
    return None


def _period(tokens: Tokens, at: int) -> Reading | None:
    """Read the days of a period; "4 and 5 May" are two items of "3, 4 and 5 May"."""
    period = span(tokens, at)
    if period is None or not period.finish or not period.finish.day or not period.begin.day:
        return None
    two = any(token.word in ("and", "&", "و") or token.prefix.startswith("و") for token in tokens[at : period.end])
    return None if two or period.calendar != "gregorian" else period


def _days(tokens: Tokens, at: int) -> Reading | None:
    """Read a day without its month, or two joined by a dash or "to": the "3-5" of "3-5 and 9 May"."""
    place = at + (tokens[at].word == "from")
    first = _day(tokens, place)
    if first is None or tokens[first.end].word not in _TO:
        return first if place == at else None
    last = _day(tokens, first.end + 1)
    if last is None or (last.begin.day or 0) <= (first.begin.day or 0):
        return None
    return Reading(first.begin, last.end, "range", last.begin)


def _day(tokens: Tokens, at: int) -> Reading | None:
    if named := day_of_weekday(tokens, at):
        return named
    ordinal = tokens[at - 1].word == "the" and tokens[at].word.isascii()
    found = day(tokens, at) if tokens[at].kind == "number" or ordinal else None
    return Reading(Partial(day=found[0]), found[1], "day") if found else None


def _separator(tokens: Tokens, at: int) -> tuple[int | None, bool]:
    """Pass over a comma, a conjunction, or both; give the token after, and whether a conjunction was there."""
    place = at + (tokens[at].word == ",")
    if [token.word for token in tokens[place : place + 3]] == ["as", "well", "as"]:
        return place + 3, True
    if tokens[place].word in ("and", "و", "&", "or", "او"):
        place += 1 + (tokens[place + 1].word in ("on", "in", "في"))
        return place + (tokens[place].word == "the"), True
    if tokens[place].prefix.startswith("و"):
        return place + (tokens[place].word == "في"), True
    return (place + (tokens[place].word == "the"), False) if place > at else (None, False)


def _shared(items: list[Item]) -> tuple[Item, ...]:
    """Give each date the month and year of the one after it, where that keeps them in order."""
    given = [items[-1]]
    for place, reading in reversed(items[:-1]):
        after = given[0][1].begin
        begin = _given(reading.begin, after)
        finish = _given(reading.finish, after) if reading.finish else None
        if (begin.day is None) != (after.day is None) or _order(finish or begin) >= _order(after):
            return ()
        given.insert(0, (place, replace(reading, begin=begin, finish=finish)))
    first, last = given[0][1], given[-1][1]
    days = [reading.begin.day or 0 for _, reading in given if not reading.finish]
    alike = len(days) == len(given) and first.begin.month == last.begin.month
    if days and days[0] and alike and days == list(range(days[0], days[0] + len(days))):
        return ((given[0][0], Reading(first.begin, last.end, "range", last.begin)),)
    return tuple(given)


def _given(own: Partial, after: Partial) -> Partial:
    """Give a date the month and year of the one after it; of December before January the year before."""
    month = own.month or after.month
    turned = bool(month and after.month and month >= _LATE and after.month <= _EARLY)
    year = after.year - turned if after.year else None
    return replace(own, month=month, year=year, reference=after.reference)


def _order(date: Partial) -> tuple[int, int, int]:
    return date.year or 0, date.month or 0, date.day or 0
