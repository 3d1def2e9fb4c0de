"""Days after the name of their month: "October 3, 5 and 9, 2024", "Oct. 3-5 and 9-11"."""

from dataclasses import replace

from milaff.extraction.dates.connectives import AND
from milaff.extraction.dates.days import day, single_month
from milaff.extraction.dates.ends import year_said_after
from milaff.extraction.dates.lists import sharing
from milaff.extraction.dates.reference import Dates, Partial, Reading
from milaff.extraction.dates.relative_words import NAME_BEFORE
from milaff.extraction.dates.standing import uncounted
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.years import year_after

_MOST = 8
_TO = frozenset(("-", "to"))

Days = tuple[int, int, int]  # first day, last day, token after


def days_of_month(tokens: Tokens, at: int) -> Dates:
    """Read several days, or periods of days, of the month named before them; each with the token it begins at."""
    named = single_month(tokens, at) if tokens[at].word.isascii() and tokens[at].capital else None
    if named is None or tokens[at - 1].word in NAME_BEFORE:
        return ()
    found, joined = _run(tokens, named[1])
    if len(found) < 2:
        return ()
    end = found[-1][1][2]
    said = year_after(tokens, end)
    year = said.number if said and not said.hijri else None
    if not year and not (joined and uncounted(tokens, end)):
        return ()
    readings = [_reading(named[0], days) for _, days in found]
    last = readings[-1]
    if said and year:
        finish = replace(last.finish, year=year) if last.finish else None
        readings[-1] = replace(last, begin=replace(last.begin, year=year), finish=finish, end=said.end)
    else:
        readings[-1] = year_said_after(tokens, last)
    places = [at, *(place for place, _ in found[1:])]
    return sharing(tuple(zip(places, readings, strict=True)))


def _run(tokens: Tokens, at: int) -> tuple[list[tuple[int, Days]], bool]:
    """Read days that ascend, up to the last that can be of the month; tell whether a conjunction is before it."""
    found: list[tuple[int, Days]] = []
    place, joined = at + (tokens[at].word == "the"), False
    while len(found) < _MOST and (days := _days(tokens, place)):
        if found and (days[0] <= found[-1][1][1] or single_month(tokens, days[2])):
            break
        found.append((place, days))
        if joined:
            break
        place = days[2] + (tokens[days[2]].word == ",")
        joined = tokens[place].word in AND
        if place == days[2] and not joined:
            break
        place += joined
        place += tokens[place].word in ("on", "the", "from")
    return found, joined


def _days(tokens: Tokens, at: int) -> Days | None:
    """Read a day, or the first and last of several: 3, 3rd, 3-5."""
    first = day(tokens, at) if tokens[at].kind == "number" else None
    if first is None:
        return None
    last = day(tokens, first[1] + 1) if tokens[first[1]].word in _TO and tokens[first[1] + 1].kind == "number" else None
    if last and last[0] > first[0]:
        return first[0], last[0], last[1]
    return first[0], first[0], first[1]


def _reading(month: int, days: Days) -> Reading:
    begin = Partial(month=month, day=days[0])
    if days[0] == days[1]:
        return Reading(begin, days[2], "day")
    return Reading(begin, days[2], "range", replace(begin, day=days[1]))
