"""Dates that share a month or year said once: "in May and June 2016", «في 3 و9 مايو 2016», "3, 4 and 5 May"."""

from dataclasses import replace

from milaff.extraction.dates.days import day, month
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens

_MOST = 8  # dates in one list


def listed(tokens: Tokens, at: int) -> tuple[tuple[int, Reading], ...]:
    """Read two or more dates of which only the last says the year; each with the token it begins at.

    Days that follow each other (3, 4 and 5 May) are one period.
    """
    items: list[tuple[int, Reading]] = []
    place, joined = at, False
    while len(items) < _MOST:
        item = _item(tokens, place)
        if item is None:
            return ()
        items.append((place, item))
        if item.begin.dated:
            return _shared(items) if joined and len(items) > 1 else ()
        following, joined = _separator(tokens, item.end)
        if following is None:
            return ()
        place = following
    return ()


def _item(tokens: Tokens, at: int) -> Reading | None:
    reading = point(tokens, at)
    if reading is not None:
        return reading if reading.settled and not reading.finish and reading.calendar == "gregorian" else None
    if tokens[at].kind == "number" and (found := day(tokens, at)):
        return Reading(Partial(day=found[0]), found[1], "day")
    named = month(tokens, at)
    if named and named[0] == named[1] and (tokens[at].capital or not tokens[at].word.isascii()):
        return Reading(Partial(month=named[0]), named[2], "month")
    return None


def _separator(tokens: Tokens, at: int) -> tuple[int | None, bool]:
    """Pass over a comma, a conjunction, or both; give the token after, and whether a conjunction was there."""
    place = at + (tokens[at].word == ",")
    if tokens[place].word in ("and", "و", "&", "or", "او"):
        return place + 1 + (tokens[place + 1].word in ("on", "in", "في")), True
    if tokens[place].prefix.startswith("و"):
        return place + (tokens[place].word == "في"), True
    return (place, False) if place > at else (None, False)


def _shared(items: list[tuple[int, Reading]]) -> tuple[tuple[int, Reading], ...]:
    """Give each date the month and year of the one after it, where that keeps them in order."""
    given = [items[-1]]
    for place, reading in reversed(items[:-1]):
        after, own = given[0][1].begin, reading.begin
        own = replace(own, month=own.month or after.month, year=after.year, reference=after.reference)
        if (own.day is None) != (after.day is None) or (own.month or 0, own.day or 0) >= (
            after.month or 0,
            after.day or 0,
        ):
            return ()
        given.insert(0, (place, replace(reading, begin=own)))
    days = [reading.begin.day or 0 for _, reading in given]
    first, last = given[0][1], given[-1][1]
    if days[0] and first.begin.month == last.begin.month and days == list(range(days[0], days[0] + len(days))):
        return ((given[0][0], Reading(first.begin, last.end, "range", last.begin)),)
    return tuple(given)
