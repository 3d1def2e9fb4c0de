"""Tables whose cells came out of their page one to a line: the cells of a row are one line again."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from milaff.extraction.dates import DateMention
from milaff.sources.text import Span

Kind = Literal["date", "year", "amount", "status", "text"]

_NUMBER = re.compile(r"\(?(\d{1,2})[.)]?")
_AMOUNT = re.compile(r"[-–]?\s?\d[\d.,٫٬]*")
_STATUS = re.compile(
    r"(?:signed|in force|not in force|ratified|under negotiation|موقعة?|ناف[ذد]ة?|ساري(?:ة المفعول)?|قيد التفاوض|"
    r"قيد المفاوضات|[-–—ـ]+|(?:draft|under|being|proposed|initialled) [^.\n]{3,50})\W*",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\W*(?:\([^()\n]{1,60}\)\W*)?")
_FOOT = re.compile(r"\s*(?:source|note|\*|المصدر|ملاحظة)", re.IGNORECASE)
_HEADING = re.compile(
    r"[\w -]{0,20}\b(?:visits|agreements|meetings|sessions)|(?:ال)?(?:زيارات|لقاءات|اتفاقيات|دورات|اجتماعات)(?: \w+)?",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\b(?:visits|agreements|treaties|instruments|mous|sessions|meetings|rounds|consultations|committee|commission|"
    r"contacts|exchanges)\b|زيارات|لقاءات|اتفاقيات|إتفاقيات|اتفاقات|معاهدات|مذكرات|دورات|اجتماعات|لجنة|لجان|مشاورات"
)
_ABOVE, _LONGEST_HEADING = 3, 60
"""How many lines above a table its heading stands at most, and how long it is."""
_ENDS = (".", ":", "!", "?", "؟", "؛", ";")
_LONGEST = 160
_LEAST = 2
"""How many dates a table has at least: a title above its date is none."""


def in_rows(text: str, lines: Sequence[Span], dates: Sequence[DateMention]) -> tuple[Span, ...]:
    """Give the lines of a text with the cells of a table's row joined into one; all others as they are.

    A cell that holds only a date belongs to the row above it or below it; where either may be meant, to none.
    """
    found: list[Span] = []
    days = {mention.start: mention for mention in dates if mention.edtf}
    for block in _blocks(text, lines):
        kinds = [_kind(text, line, days) for line in block]
        rows = _numbered(text, block, kinds) or _amounts(kinds)
        if not rows and any(_announces(text, line) for line in [*found[-_ABOVE:], *block[:_ABOVE]]):
            rows = _dated(text, block, kinds)
        found.extend(_joined(block, rows))
    return tuple(found)


def merged(sentences: Sequence[Span], lines: Sequence[Span], rows: Sequence[Span]) -> tuple[Span, ...]:
    """Give the sentences with those of one row joined, where ``rows`` are the lines after their cells were."""
    single = set(lines)
    wide = [row for row in rows if row not in single]
    found: list[Span] = []
    for sentence in sentences:
        at = bisect_right(wide, sentence.start, key=lambda row: row.start) - 1
        row = wide[at] if at >= 0 and sentence.start < wide[at].end else None
        if row is None:
            found.append(sentence)
        elif not found or found[-1] != row:
            found.append(row)
    return tuple(found)


def _blocks(text: str, lines: Sequence[Span]) -> Iterator[list[Span]]:
    """Give the stretches of lines between blank ones."""
    block = list(lines[:1])
    for last, line in pairwise(lines):
        if text.count("\n", last.end, line.start) > 1:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _kind(text: str, line: Span, days: Mapping[int, DateMention]) -> Kind:
    """Tell what stands in a line: nothing but a date, an amount or a status, or words."""
    bare = text[line.start : line.end].strip()
    if len(bare) > _LONGEST or not bare:
        return "text"
    if _STATUS.fullmatch(bare):
        return "status"
    if re.fullmatch(r"(?:19|20)\d\d", bare):
        return "year"
    day = days.get(line.start)
    if _AMOUNT.fullmatch(bare):
        return "date" if day and day.end >= line.end else "amount"
    alone = day is not None and day.end <= line.end and _NOTE.fullmatch(text, day.end, line.end)
    return "date" if alone else "text"


def _numbered(text: str, block: Sequence[Span], kinds: Sequence[Kind]) -> list[tuple[int, int]]:
    """Give the rows, each from its number to its date, of a table whose rows are numbered (first, last line)."""
    starts: list[int] = []
    for n, line in enumerate(block):
        number = _NUMBER.fullmatch(text[line.start : line.end].strip())
        if number and int(number[1]) == len(starts) + 1:
            starts.append(n)
    if len(starts) < _LEAST:
        return []
    rows = []
    for start, following in pairwise([*starts, len(kinds)]):
        last = max((n for n in range(start, following) if kinds[n] in ("date", "status", "year")), default=0)
        said = [text[block[n].start : block[n].end].rstrip() for n in range(start + 1, last)]
        if last > start + 1 and last - start < 6 and not any(cell.endswith(_ENDS) for cell in said):
            rows.append((start + 1, last))
    return rows


def _amounts(kinds: Sequence[Kind]) -> list[tuple[int, int]]:
    """Give the rows of a table in which labels or years and amounts take turns."""
    rows = [(n - 1, n) for n in range(1, len(kinds)) if kinds[n] == "amount" and kinds[n - 1] in ("text", "year")]
    return rows if len(rows) >= _LEAST else []


def _announces(text: str, line: Span) -> bool:
    """Tell whether a line is a heading of what tables list: visits, agreements, sessions."""
    said = text[line.start : line.end]
    return (
        len(said) <= _LONGEST_HEADING and not said.endswith((".", "؛", ";")) and bool(_ANNOUNCES.search(said.lower()))
    )


def _dated(text: str, block: Sequence[Span], kinds: Sequence[Kind]) -> list[tuple[int, int]]:
    """Give the rows of a table in which dates and what happened on them take turns."""
    marks = [n for n, kind in enumerate(kinds) if kind in ("date", "status", "year")]
    if sum(kinds[n] != "status" for n in marks) < _LEAST:
        return []
    words = [n for n, kind in enumerate(kinds) if kind == "text" and not _FOOT.match(text, block[n].start)]
    last = marks[-1]
    after, before = [n for n in words if n > last], [n for n in words if n < marks[0]]
    inner = _starts(text, block, [n for n in words if marks[0] < n < last])
    follows = [before[-1], *inner] if before and not after else []
    heads = not before or (len(before) == 1 and _is_heading(text, block[0]))
    if heads and len(after) == 1 and kinds[marks[0]] != "status":
        dates = [n for n in marks if kinds[n] != "status"]
        return [(n, n + 1) for n in dates] if len(dates) == len(inner) + 1 else []
    edges = [*follows, last + 1]
    rows = [(start, end - 1) for start, end in pairwise(edges)]
    return rows if all(_whole(text, block, kinds, row) for row in rows) else []


def _starts(text: str, block: Sequence[Span], words: Sequence[int]) -> list[int]:
    """Leave out of the lines of words those with which a cell only goes on."""
    return [n for n in words if not (n - 1 in words and text[block[n].start].islower())]


def _whole(text: str, block: Sequence[Span], kinds: Sequence[Kind], row: tuple[int, int]) -> bool:
    """Tell whether a row is words and then a date or status, and no sentence."""
    first, last = row
    said = text[block[first].start : block[first].end].rstrip()
    inner = [kinds[n] for n in range(first + 1, last + 1)]
    return bool(inner) and inner.count("text") < _LEAST and inner[-1] != "text" and not said.endswith(_ENDS)


def _is_heading(text: str, line: Span) -> bool:
    return bool(_HEADING.fullmatch(text[line.start : line.end].strip()))


def _joined(block: Sequence[Span], rows: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Give the lines of a block, those of a row as one."""
    within = {n: row for row in rows for n in range(row[0], row[1] + 1)}
    for n, line in enumerate(block):
        row = within.get(n)
        if row is None:
            yield line
        elif row[0] == n:
            yield Span(line.start, block[row[1]].end)
