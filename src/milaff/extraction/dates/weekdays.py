"""Periods between two weekdays: "from Thursday to Friday", «من الأحد إلى الثلاثاء», "on Monday and Tuesday"."""

from milaff.extraction.dates import words
from milaff.extraction.dates.connectives import BEFORE_WEEKDAYS, BETWEEN
from milaff.extraction.dates.days import weekday
from milaff.extraction.dates.reference import Partial, Reading, Reference
from milaff.extraction.dates.relative_words import BOTH_DAYS
from milaff.extraction.dates.tense import in_present, to_come, will_follow
from milaff.extraction.dates.tokens import Tokens

_TO = words.one_of("الي حتي لغايه to till until through -")
_MOST = 5  # weekdays after the second
_LONG = 6  # letters of the shortest English weekday written in full


def weekday_span(tokens: Tokens, at: int) -> Reading | None:
    """Read two weekdays as one period: with «from», «to» or a dash any two, with «and» only one and the next.

    The first is counted from the day of writing as a weekday alone is; the second is the one that follows it.
    """
    lead = tokens[at].word in BEFORE_WEEKDAYS
    first = _named(tokens, at + lead)
    if first is None:
        return None
    link = tokens[first[1]]
    joined = link.prefix.startswith("و") or link.word == "and"
    if not joined and link.word not in _TO:
        return None
    place = first[1] + (not link.prefix.startswith("و"))
    place += tokens[place].word in ("يوم", "on")
    second = _named(tokens, place)
    joined = joined and tokens[at].word not in BETWEEN
    if second is None or second[0] == first[0] or (joined and (first[0] + 1) % 7 != second[0]):
        return None
    if joined and (second := _in_a_row(tokens, second)) is None:
        return None
    said = BOTH_DAYS.get(tokens[second[1]].word)
    ahead = (to_come(tokens, at) or will_follow(tokens, at, second[1])) if said is None else said > 0
    counted = Reference(
        "day", "document", said or int(ahead), named=True, loose=not ahead and said is None and in_present(tokens, at)
    )
    end = second[1] + (said is not None)
    return Reading(
        Partial(reference=counted, weekday=first[0]), end, "range", Partial(reference=counted, weekday=second[0])
    )


def _in_a_row(tokens: Tokens, last: tuple[int, int]) -> tuple[int, int] | None:
    """Read on over further weekdays that follow each other; none where one of them does not."""
    opened = last[1]
    while last[1] - opened < _MOST and tokens[last[1]].prefix == "و" and (following := _named(tokens, last[1])):
        if following[0] != (last[0] + 1) % 7:
            return None
        last = following
    return last


def _named(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read a weekday in full, which no day of a month follows."""
    found = weekday(tokens, at) if tokens[at].word in words.WEEKDAYS else None
    if found is None or (tokens[at].word.isascii() and len(tokens[at].word) < _LONG):
        return None
    after = tokens[found[1] + (tokens[found[1]].word == ",")]
    return None if after.kind == "number" else found
