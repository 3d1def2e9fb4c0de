"""Days or a month whose year leads its line, as chronologies write it: "1955  March 4: …", «1955، 4 مارس: …»."""

from dataclasses import replace

from milaff.extraction.dates.days import month
from milaff.extraction.dates.points import point
from milaff.extraction.dates.ranges import span
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens

_FIRST_YEAR, _LAST_YEAR = 1600, 2099
_BULLETS = ("-", "•", "*", "·")
_PARTING = (",", "-")
_CLOSING = (":", "-", ",", ".")
_COLUMN = 2  # spaces that part the columns of a table


def year_first(tokens: Tokens, at: int) -> Reading | None:
    """Read the year that begins a line, the month or days after it and what parts them from what is told."""
    token = tokens[at]
    led = token.line or (tokens[at - 1].word in _BULLETS and tokens[at - 1].line)
    if not led or not _FIRST_YEAR <= token.number <= _LAST_YEAR or tokens[at + 1].line:
        return None
    place = at + 1 + (tokens[at + 1].word in _PARTING)
    reading = span(tokens, place) or point(tokens, place) or _month(tokens, place)
    if reading is None or reading.calendar != "gregorian" or reading.begin.dated or not reading.begin.month:
        return None
    if not _closed(tokens, reading.end):
        return None
    finish = replace(reading.finish, year=token.number) if reading.finish else None
    return replace(reading, begin=replace(reading.begin, year=token.number), finish=finish)


def _closed(tokens: Tokens, at: int) -> bool:
    """Tell whether a mark, a column's gap or the end of the line parts the date from what follows it."""
    after = tokens[at]
    gap = after.space and after.start - tokens[at - 1].end >= _COLUMN
    return after.word in _CLOSING or gap or after.line or after.kind == "break"


def _month(tokens: Tokens, at: int) -> Reading | None:
    named = month(tokens, at)
    if named is None or named[0] != named[1] or tokens[at].prefix:
        return None
    return Reading(Partial(month=named[0]), named[2], "month")
