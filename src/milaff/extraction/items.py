"""Pages that hold several items, each under its heading with the day on which it was posted: each is read by itself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from milaff.extraction.dateline import find_dateline, opening_day
from milaff.extraction.dates import DateMention, find_dates
from milaff.extraction.reading import P, Reading
from milaff.extraction.written import stamped
from milaff.sources.text import Span

_LEAST = 2
"""The fewest items of a page that holds several."""
_STAMP, _HEADING = 70, 160
"""The most characters of the line of a day of posting, and of the heading above it."""
_PARAGRAPH = 150
"""The fewest characters of a paragraph that a day opens as its dateline."""
_ENDS = (".", ":", "؛", ";", ",", "،", "!", "؟", "?")
_WORD = re.compile(r"[^\W\d]{3,}")


def items(reading: Reading) -> tuple[Reading, ...]:
    """Give the items of a page, each as a reading of its own day; the page itself where it holds but one.

    All offsets stay those of the page. What stands above the first item is one more, of the page's own day.
    """
    found = list(_posted(reading))
    if len({day for _, day in found}) < _LEAST:
        return (reading,)
    starts = [number for number, _ in found]
    edges = [*starts, len(reading.lines)]
    above = [(0, starts[0], reading.document_date)] if starts[0] else []
    parts = [*above, *((a, b, day) for (a, b), (_, day) in zip(pairwise(edges), found, strict=True))]
    return tuple(_item(reading, first, last, day) for first, last, day in parts)


def _posted(reading: Reading) -> Iterator[tuple[int, str]]:
    """Give the number of each item's heading, and the day in the line below it."""
    for number, (above, line) in enumerate(pairwise(reading.lines)):
        day = _day_of_posting(reading, line) or _day_of_dispatch(reading, line)
        title = reading.text[above.start : above.end].strip()
        heads = len(title) <= _HEADING and not title.endswith(_ENDS) and _WORD.search(title)
        if day and heads and _day_of_posting(reading, above) is None:
            yield number, day


def _day_of_posting(reading: Reading, line: Span) -> str | None:
    """Give the day that a line states and nothing else, be it with the word that says so or the hour."""
    if line.end - line.start > _STAMP:
        return None
    for mention in reading.within(reading.dates, line.start, line.end):
        before, after = reading.text[line.start : mention.start], reading.text[mention.end : line.end]
        alone = not _WORD.search(before + after)
        if mention.kind == "day" and mention.edtf and not mention.inferred and (alone or stamped(before, after)):
            return mention.edtf
    return None


def _day_of_dispatch(reading: Reading, line: Span) -> str | None:
    """Give the day that opens a paragraph as a dateline does: "20 March 2025 – Ambassador … paid a call …."."""
    if line.end - line.start < _PARAGRAPH or not reading.text[: line.end].rstrip(" #*").endswith("."):
        return None
    found = opening_day(reading.text, line, reading.dates)
    return found.mention.edtf if found else None


def _item(reading: Reading, first: int, last: int, day: str | None) -> Reading:
    """Give the lines of a page from one to another as a reading that was written on a day."""
    start, end = reading.lines[first].start, reading.lines[last - 1].end

    def inside(found: tuple[P, ...]) -> tuple[P, ...]:
        return reading.within(found, start, end)

    dates = tuple(_moved(one, start) for one in find_dates(reading.text[start:end], document_date=day))
    lines, sentences = reading.lines[first:last], inside(reading.sentences)
    if dateline := find_dateline(reading.text, lines, dates):
        sentences = tuple(dateline.leave_out(sentence) for sentence in sentences)
    return replace(
        reading,
        document_date=day,
        dates=dates,
        parties=inside(reading.parties),
        people=inside(reading.people),
        offices=inside(reading.offices),
        organisations=inside(reading.organisations),
        places=inside(reading.places),
        sentences=sentences,
        lines=lines,
        dateline=dateline,
    )


def _moved(mention: DateMention, by: int) -> DateMention:
    return replace(mention, start=mention.start + by, end=mention.end + by)
