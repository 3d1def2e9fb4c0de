"""Several days with their weekdays, before or after: «يومي الثلاثاء والأربعاء 15 و16 أكتوبر», "3-5 May (Mon-Wed)"."""

from collections.abc import Callable
from dataclasses import replace
from itertools import zip_longest

from milaff.extraction.dates.connectives import BEFORE_WEEKDAYS, BETWEEN
from milaff.extraction.dates.day_names import after_days, closed, to_date, weekdays
from milaff.extraction.dates.reference import Dates, Reading
from milaff.extraction.dates.relative_words import BOTH_DAYS
from milaff.extraction.dates.tokens import Tokens


def named_days(tokens: Tokens, at: int, read: Callable[[Tokens, int], Dates]) -> Dates:
    """Read weekdays and the period or list of days, read by ``read``, that they name; it begins at the weekdays.

    The weekdays alone would be counted from the day of writing: where the dates stand beside them, these tell.
    """
    run = weekdays(tokens, at + (tokens[at].word in BEFORE_WEEKDAYS))
    if run is None:
        return ()
    names, end = run
    found = read(tokens, _to_dates(tokens, end))
    if not _several(found):
        return ()
    if tokens[at].word in BETWEEN:
        found = _whole(found)
    place, last = found[-1]
    found = (*found[:-1], (place, replace(last, end=closed(tokens, end, last.end))))
    return with_names_after(tokens, _named(((at, found[0][1]), *found[1:]), names))


def with_names_after(tokens: Tokens, found: Dates) -> Dates:
    """Take up the weekdays in brackets after several days."""
    if not _several(found):
        return found
    place, last = found[-1]
    return (*found[:-1], (place, replace(last, end=after_days(tokens, last.end))))


def _to_dates(tokens: Tokens, at: int) -> int:
    """Pass over what may stand between weekdays and their dates: «المقبلين، الموافقين لـ», ", on the"."""
    place = to_date(tokens, at + (tokens[at].word in BOTH_DAYS))
    place += tokens[place].word == "on" and tokens[place - 1].word != "."
    return place + (tokens[place].word == "the")


def _named(found: Dates, names: tuple[int, ...]) -> Dates:
    """Give the dates their weekdays (a period that of its first day), to be checked against each other."""
    named = names if len(found) == len(names) else names[:1]
    return tuple((place, _with(reading, name)) for (place, reading), name in zip_longest(found, named))


def _with(reading: Reading, name: int | None) -> Reading:
    return replace(reading, begin=replace(reading.begin, weekday=name)) if reading.begin.weekday is None else reading


def _whole(found: Dates) -> Dates:
    """Make one period of the two days that "between" stands before, weekdays and all."""
    if len(found) != 2 or any(reading.finish for _, reading in found):
        return found
    (place, first), (_, last) = found
    return ((place, replace(first, end=last.end, kind="range", finish=last.begin)),)


def _several(found: Dates) -> bool:
    """Tell whether what was found are days, two at least; a Hijri month, though known by its days, is none."""
    days = all(reading.begin.day and reading.kind != "month" for _, reading in found)
    return days and (len(found) > 1 or bool(found and found[0][1].finish))
