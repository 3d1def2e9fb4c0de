"""Weeks known by one of their days: "the week of May 16, 2016", "the week ending 20 May 2016", "the weekend of …"."""

from dataclasses import replace
from datetime import date, timedelta

from milaff.extraction.dates import words
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens

_BEGINS = words.one_of("beginning starting commencing")
_ENDS = words.one_of("ending ended")
_SATURDAY, _SUNDAY = 5, 6


def week(tokens: Tokens, at: int) -> Reading | None:
    """Read a week or weekend by its day; unsettled where that has no year, for the day alone is not what is said."""
    if tokens[at].word not in ("week", "weekend") or tokens[at - 1].word not in ("the", "a", "for"):
        return None
    link = tokens[at + 1].word
    if link not in _BEGINS | _ENDS | {"of"} or (tokens[at].word == "weekend" and link != "of"):
        return None
    place = at + 2 + (tokens[at + 2].word == "on")
    place += tokens[place].word == "the"
    found = point(tokens, place)
    if found is None or found.kind != "day" or found.finish or found.calendar != "gregorian":
        return None
    days = _days(found.begin, tokens[at].word, link) if found.settled else None
    if days is None:
        return Reading(Partial(), found.end, "week", settled=False)
    first, last = (replace(found.begin, year=one.year, month=one.month, day=one.day, weekday=None) for one in days)
    return Reading(first, found.end, "week", last)


def _days(told: Partial, unit: str, link: str) -> tuple[date, date] | None:
    """Give the first and last day: of "the week of" a day from the earliest to the latest that weeks may have."""
    try:
        known = date(told.year or 0, told.month or 0, told.day or 0)
    except ValueError:
        return None
    if unit == "weekend":
        saturday = known - timedelta(days=known.weekday() == _SUNDAY)
        return (saturday, saturday + timedelta(days=1)) if known.weekday() in (_SATURDAY, _SUNDAY) else None
    if link in _BEGINS:
        return known, known + timedelta(days=6)
    if link in _ENDS:
        return known - timedelta(days=6), known
    begins = [known - timedelta(days=(known.weekday() - opens) % 7) for opens in (_SATURDAY, _SUNDAY, 0)]
    return min(begins), max(begins) + timedelta(days=6)
