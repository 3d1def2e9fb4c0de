"""The weekdays of several days, said before them or after: "Tuesday and Friday, 15 and 18 May", "3-5 May (Mon-Wed)"."""

from dataclasses import replace

from milaff.extraction.dates.days import weekday
from milaff.extraction.dates.reference import Reading
from milaff.extraction.dates.tokens import Tokens

_LINKS = frozenset(("and", "&", "to", "until", "till", "through", "-", "/", ","))
_LEADS = frozenset(("from", "between"))
_MOST = 7

Found = tuple[tuple[int, Reading], ...]


def days_after(tokens: Tokens, at: int) -> int:
    """Tell where the days may begin whose weekdays, two or more, begin at a token; that token where none do."""
    run = _weekdays(tokens, at + (tokens[at].word in _LEADS))
    if run is None:
        return at
    place = run[1] + (tokens[run[1]].word in (",", "(", "-", ":"))
    place += tokens[place].word in ("on", "from")
    return place + (tokens[place].word == "the")


def with_days_before(tokens: Tokens, at: int, found: Found) -> Found:
    """Take up the weekdays from a token up to the days ``found`` after them; nothing where those are not several."""
    run = _weekdays(tokens, at + (tokens[at].word in _LEADS))
    if run is None or not found or not _several(found):
        return ()
    if tokens[at].word == "between" and (whole := _whole(found)):
        found = whole
    (_, first), others = found[0], found[1:]
    if first.begin.weekday is None:
        first = replace(first, begin=replace(first.begin, weekday=run[0]))
    named = ((at, first), *others)
    return _closed(named, tokens) if tokens[run[1]].word == "(" else with_days_after(tokens, named)


def with_days_after(tokens: Tokens, found: Found) -> Found:
    """Take up the weekdays in brackets after several days."""
    if not found or not _several(found) or tokens[found[-1][1].end].word != "(":
        return found
    run = _weekdays(tokens, found[-1][1].end + 1)
    if run is None or tokens[run[1]].word != ")":
        return found
    place, last = found[-1]
    return (*found[:-1], (place, replace(last, end=run[1] + 1)))


def _whole(found: Found) -> Found:
    """Make one period of the two days that "between" stands before, weekdays and all."""
    if len(found) != 2 or any(reading.finish for _, reading in found):
        return ()
    (place, first), (_, last) = found
    return ((place, replace(first, end=last.end, kind="range", finish=last.begin)),)


def _several(found: Found) -> bool:
    """Tell whether what was found are days, two at least."""
    days = all(reading.begin.day and reading.calendar == "gregorian" for _, reading in found)
    return days and (len(found) > 1 or bool(found[0][1].finish))


def _closed(found: Found, tokens: Tokens) -> Found:
    """Take up the bracket that closes after the days, where it was opened before them."""
    place, last = found[-1]
    return (*found[:-1], (place, replace(last, end=last.end + (tokens[last.end].word == ")"))))


def _weekdays(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read two weekdays or more with their links: the first of them, and the token after the last."""
    if not tokens[at].word.isascii():
        return None
    named = weekday(tokens, at)
    first, count = named, 0
    end = at
    while named and count < _MOST:
        count, end = count + 1, named[1]
        end += tokens[end].word == "." and tokens[end + 1].word in _LINKS
        if tokens[end].word not in _LINKS:
            break
        place = end + 1 + (tokens[end].word == "," and tokens[end + 1].word in _LINKS)
        named = weekday(tokens, place)
    return (first[0], end) if first and count > 1 else None
