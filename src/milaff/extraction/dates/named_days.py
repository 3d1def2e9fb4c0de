"""Days of which first the weekdays stand, then the dates: «يومي الثلاثاء والأربعاء 15 و16 أكتوبر 2024»."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates.day_names import closed, to_date, weekdays
from milaff.extraction.dates.lists import listed
from milaff.extraction.dates.pairs import pair
from milaff.extraction.dates.ranges import span
from milaff.extraction.dates.reference import Reading
from milaff.extraction.dates.tokens import Tokens

_LEADS = frozenset(("من", "بين", "يومي"))


def named_days(tokens: Tokens, at: int) -> tuple[tuple[int, Reading], ...]:
    """Read weekdays and the period or list of days that they name; the first begins at the weekdays.

    The weekdays alone would be counted from the day of writing: where the dates stand beside them, these tell.
    """
    found = weekdays(tokens, at + (tokens[at].word in _LEADS))
    if found is None:
        return ()
    names, end = found
    place = to_date(tokens, end + (tokens[end].word in more.BOTH_DAYS))
    readings = [reading for parser in (pair, span) if (reading := parser(tokens, place)) and reading.finish]
    period = max(readings, key=lambda reading: reading.end, default=None)
    several = listed(tokens, place)
    if several and (period is None or several[-1][1].end > period.end):
        return _each_named(tokens, at, end, several, names)
    return _each_named(tokens, at, end, ((at, period),), names) if period else ()


def _each_named(
    tokens: Tokens, at: int, end: int, several: tuple[tuple[int, Reading], ...], names: tuple[int, ...]
) -> tuple[tuple[int, Reading], ...]:
    """Give the dates their weekdays (a period that of its first day), to be checked against each other."""
    (_, first), *others = several
    given = [(at, first), *others]
    if len(given) in (1, len(names)):
        given = [
            (place, replace(reading, begin=replace(reading.begin, weekday=name)))
            for (place, reading), name in zip(given, names, strict=False)
        ]
    place, last = given[-1]
    return (*given[:-1], (place, replace(last, end=closed(tokens, end, last.end))))
