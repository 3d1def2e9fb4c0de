"""Finding the dates of a text, Arabic and English, from left to right."""

from collections.abc import Callable
from dataclasses import replace

from milaff.extraction.dates import more_words, words
from milaff.extraction.dates.decades import decade
from milaff.extraction.dates.lists import listed
from milaff.extraction.dates.mention import DateMention
from milaff.extraction.dates.pairs import pair
from milaff.extraction.dates.periods import period
from milaff.extraction.dates.points import point
from milaff.extraction.dates.ranges import span
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.relative import relative
from milaff.extraction.dates.settle import Context, edtf, settle
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tokens import Tokens, tokenize, vocabulary
from milaff.language.edtf import DateError, parse

# Words without one of which, or a year, a number is no day; and within how many tokens they stand.
_ANCHORS = frozenset(words.MONTHS) | words.TWO_WORD_MONTHS.keys() | words.HIJRI_MONTHS.keys()
_ANCHORS |= words.HIJRI_TWO_WORDS.keys() | more_words.AGO_UNITS.keys() | more_words.UNITS.keys()
_ANCHORS |= more_words.MONTHS_COUNTED | more_words.HALF.keys() | {"s", "century"}
_FAR = 24
_PARSERS: tuple[Callable[[Tokens, int], Reading | None], ...] = (pair, span, point, period, decade, relative)


def find_dates(text: str, *, document_date: str | None = None) -> tuple[DateMention, ...]:
    """Find the dates that a text mentions: the longest readings, none overlapping, in order.

    ``document_date`` (EDTF) is when the text was written, as the catalogue states it: what «yesterday» and «last
    month» are counted from; such mentions are marked inferred, and without it have no EDTF. Raises
    :class:`milaff.language.edtf.DateError` where it is given and is no EDTF date. Time and memory grow with the length of the text.
    """
    tokens = tokenize(text)
    leads = _leads(tokens)
    context = Context(parse(document_date) if document_date else None)
    found: list[DateMention] = []
    at, after_year = 0, -1
    while at < len(tokens):
        readings = _readings(tokens, at, after_year=at - 1 == after_year) if leads[at] else ()
        for place, reading in readings:
            mention, said = _mention(text, tokens, place, reading, context)
            found.append(mention)
            if said:
                context = replace(context, last=said, last_end=mention.end)
        at = readings[-1][1].end if readings else at + 1
        if readings:
            after_year = at if readings[-1][1].kind == "year" else -1
    return tuple(found)


def _readings(tokens: Tokens, at: int, *, after_year: bool) -> tuple[tuple[int, Reading], ...]:
    """Read the longest date that begins at a token (of several as long, the first parser's), or a list of dates."""
    found = [reading for parser in _PARSERS if (reading := parser(tokens, at))]
    if alone := standing(tokens, at, after_year=after_year):
        found.append(alone)
    longest = max(found, key=lambda reading: reading.end, default=None)
    several = listed(tokens, at)
    if several and (longest is None or several[-1][1].end > longest.end):
        return several
    return ((at, longest),) if longest else ()


def _leads(tokens: Tokens) -> list[bool]:
    """Tell of each token whether a date may begin with it; a number of one or two digits needs a date's word soon after.

    This spares the parsers tables of figures.
    """
    known, leads, near = vocabulary(), [False] * len(tokens), len(tokens) + _FAR
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.kind == "word":
            leads[at] = token.word in known
            near = at if token.word in _ANCHORS else near
        elif token.kind == "number":
            short = len(token.word) <= 2
            leads[at] = (short and (near - at <= _FAR or tokens[at + 1].word == "/")) or len(token.word) == 4
            near = near if short else at
    return leads


def _mention(
    text: str, tokens: Tokens, at: int, reading: Reading, context: Context
) -> tuple[DateMention, Partial | None]:
    """Make the mention of a reading, and give the date that later words («the same year») may speak of."""
    start, end = tokens[at].start, tokens[reading.end - 1].end
    begins = settle(reading.begin, context, start) if reading.settled else ()
    ends = settle(reading.finish, context, start) if reading.settled and reading.finish else ()
    value, said = None, None
    if begins and bool(ends) == bool(reading.finish):
        said = begins[0]
        value = edtf(begins[0], (ends or begins)[-1] if ends or len(begins) > 1 else None)
    inferred = bool(value) and (reading.inferred or not _stated(reading.begin) or not _stated(reading.finish))
    note = reading.note
    if begins and value is None:
        note = "no day of the calendar"
    if value and (other := _contradiction(said)):
        note = "; ".join(part for part in (note, other) if part)
        value = None if inferred else value
    mention = DateMention(
        start, end, text[start:end], value, inferred and value is not None, reading.calendar, reading.kind, note
    )
    return mention, said if value else None


def _stated(partial: Partial | None) -> bool:
    return partial is None or (partial.year is not None and partial.reference is None)


def _contradiction(date: Partial | None) -> str:
    """Say so where the weekday beside a date is not that day's."""
    if date is None or date.weekday is None or not date.day:
        return ""
    try:
        actual = parse(f"{date.year:04d}-{date.month:02d}-{date.day:02d}").earliest.weekday()
    except DateError:
        return ""
    return (
        ""
        if actual == date.weekday
        else f"that day is a {words.WEEKDAY_NAMES[actual]}, not a {words.WEEKDAY_NAMES[date.weekday]}"
    )
