"""Dates that share a month or year said once: "in May and June 2016", «في 3 و9 مايو 2016», "3, 4 and 5 May"."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.days import month
from milaff.extraction.dates.ends import bare_day
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens

_MOST = 8  # dates in one list

Dates = tuple[tuple[int, Reading], ...]


def listed(tokens: Tokens, at: int) -> Dates:
    """Read two or more dates of which only the last says the month or year; each with the token it begins at.

    Days that follow each other (3, 4 and 5 May) are one period. Commas alone join where «أيام» stands before.
    """
    items: list[tuple[int, Reading]] = []
    place, led = at, tokens[at - 1].word in words.DAYS_WORDS or tokens[at - 1].word in words.WEEKDAYS
    joined = led
    found: Dates = ()
    while len(items) < _MOST and (item := _item(tokens, place)):
        items.append((place, item))
        several = joined and len(items) > 1
        if item.begin.dated:
            return _shared(items) if several else ()
        if several and item.begin.day and item.begin.month and tokens[at - 1].word not in more.NUMBERED:
            found = _shared(items)
        following, conjunction = _separator(tokens, item.end)
        if following is None:
            break
        place, joined = following, conjunction or led
    return found


def _item(tokens: Tokens, at: int) -> Reading | None:
    reading = point(tokens, at)
    if reading is not None:
        return reading if reading.settled and not reading.finish and reading.calendar == "gregorian" else None
    if bare := bare_day(tokens, at):
        return _to_another(tokens, bare) if bare.begin.month or not bare.begin.year else None
    named = month(tokens, at)
    if named and named[0] == named[1] and (tokens[at].capital or not tokens[at].word.isascii()):
        return Reading(Partial(month=named[0]), named[2], "month")
    return None


def _to_another(tokens: Tokens, first: Reading) -> Reading:
    """Read on to the second end of a period among the days: the «3-5» of «3-5 و9 مايو»."""
    last = bare_day(tokens, first.end + 1) if tokens[first.end].word == "-" else None
    if last is None or not first.begin.bare_day or not last.begin.bare_day or last.begin.year:
        return first
    return replace(first, end=last.end, kind="range", finish=last.begin)


def _separator(tokens: Tokens, at: int) -> tuple[int | None, bool]:
    """Pass over a comma, a conjunction, or both; give the token after, and whether a conjunction was there."""
    place = at + (tokens[at].word == ",")
    if tokens[place].word in ("and", "و", "&", "or", "او"):
        return place + 1 + (tokens[place + 1].word in ("on", "in", "في")), True
    if tokens[place].prefix.startswith("و"):
        return place + (tokens[place].word in ("في", "يوم")), True
    return (place, False) if place > at else (None, False)


def _shared(items: list[tuple[int, Reading]]) -> Dates:
    """Give each date the month and year of the one after it, where that keeps them in order."""
    given = [items[-1]]
    for place, reading in reversed(items[:-1]):
        after, own = given[0][1].begin, reading.begin
        own = _within(own, after)
        if (own.day is None) != (after.day is None) or (own.month or 0, own.day or 0) >= (
            after.month or 0,
            after.day or 0,
        ):
            return ()
        finish = _within(reading.finish, after) if reading.finish else None
        given.insert(0, (place, replace(reading, begin=own, finish=finish)))
    return _in_a_row(given) or tuple(given)


def _within(own: Partial, after: Partial) -> Partial:
    return replace(own, month=own.month or after.month, year=after.year, reference=after.reference)


def _in_a_row(given: list[tuple[int, Reading]]) -> Dates:
    """Make one period of days of a month that follow each other; nothing of others."""
    days = [reading.begin.day or 0 for _, reading in given]
    first, last = given[0][1], given[-1][1]
    if any(reading.finish for _, reading in given) or first.begin.month != last.begin.month:
        return ()
    if not days[0] or days != list(range(days[0], days[0] + len(days))):
        return ()
    return ((given[0][0], Reading(first.begin, last.end, "range", last.begin)),)
