"""Rows of a table with a period over each column; and one event that is told for several days."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from milaff.extraction.dates import DateMention
from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.stretch import drafted
from milaff.extraction.rules.when.dating import Dated
from milaff.sources.text import Span

ROW = "row of a table"
"""The name of the trigger of a table's row, whose cells are claims of their own with one quotation."""
_FLOW = Trigger(ROW, "figure", "", sure=0.65)
_LABEL = re.compile(
    r"\W*(?:[\w'-]+ ){0,3}?(?:exports?|imports?|total|trade|turnover|balance|investments?|tourists?|visitors?"
    r"|students?)\b"
)
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*(?:\||$)")
_NUMERIC = re.compile(r"[^\w]*[a-z$€£]{0,4}\s?\d[\d.,]*\s*(?:million|billion|m|bn|%)?\W*", re.IGNORECASE)
_AGAIN = re.compile(
    r",? followed by (?:another|a second|a further|one more)(?: visit| one| session)? (?:in|on) |,? (?:and"
    r"|then)(?: also)?(?: again| once more| a second time)?,?(?: (?:in|on|from))?(?: the)? "
)
_PARTS = re.compile(r"\||\t")
_COMMA = re.compile(r" ?[،,] (?:(?:in|on) )?")
_ROW_ENDS = re.compile(r",? and (?:(?:in|on) )?(?:the )?|[،,]? ?و(?:في )?")
"""What parts the dates of a row, and what stands before the last: "in May 2006, April 2010 and June 2012"."""
_REPEATED = frozenset({"visit", "meeting", "milestone"})
_ABOVE = 12
"""How many lines above a row its heading is looked for."""


def rows(reading: Reading, passage: Passage, pair: Pair) -> list[Draft]:
    """Give the figures that a row of a table makes, each cell under the period of its column; none for other lines."""
    line = reading.lines[passage.line]
    text = reading.text[line.start : line.end].replace("\t", " | ")
    if not passage.first:
        return []
    if " | " in text and _LABEL.match(text.lower()):
        return list(_cells(reading, passage, pair, line))
    if " | " in text and _YEAR.match(text):
        return list(_columns(reading, passage, pair, line))
    return []


def _columns(reading: Reading, passage: Passage, pair: Pair, line: Span) -> Iterator[Draft]:
    """Give a figure for each number of a year's row that stands under a word of trade: "Year | Exports | Imports"."""
    year, *values = _split(reading, line)
    written = reading.text[year.start : year.end].strip()
    for number in range(passage.line - 1, max(-1, passage.line - _ABOVE), -1):
        first, *heads = _split(reading, reading.lines[number])
        if len(heads) != len(values) or _YEAR.match(reading.text[first.start : first.end]):
            continue
        for head, value in zip(heads, values, strict=True):
            cell_text = reading.text[value.start : value.end]
            labelled = _LABEL.match(reading.text[head.start : head.end].lower())
            if labelled and _NUMERIC.fullmatch(cell_text):
                row = drafted(reading, passage, pair, _FLOW, line.start, value.start + len(cell_text.rstrip()))
                cell = replace(row.chosen.hit, start=value.start, end=value.end)
                row = replace(row, chosen=replace(row.chosen, hit=cell))
                yield row.dated(Dated(written, written))
        return


def _cells(reading: Reading, passage: Passage, pair: Pair, line: Span) -> Iterator[Draft]:
    """Give a figure for each number of a row that stands under a date."""
    values, end = _split(reading, line), min(line.end, passage.start + LONGEST_QUOTE)
    for number in range(passage.line - 1, max(-1, passage.line - _ABOVE), -1):
        heads = _split(reading, reading.lines[number])
        dates = [next((m for m in reading.within(reading.dates, h.start, h.end) if m.edtf), None) for h in heads]
        if len(heads) == len(values) and sum(d is not None for d in dates) >= len(heads) - 1 > 0:
            for value, date in zip(values, dates, strict=True):
                if date and _NUMERIC.fullmatch(reading.text[value.start : value.end]):
                    row = drafted(reading, passage, pair, _FLOW, passage.start, end)
                    cell = replace(row.chosen.hit, start=value.start, end=value.end)
                    row = replace(row, chosen=replace(row.chosen, hit=cell))
                    yield row.dated(Dated(date.edtf or "", date.text))
            return


def _split(reading: Reading, line: Span) -> list[Span]:
    """Give the cells of a row."""
    cells, start = [], line.start
    for cell in _PARTS.split(reading.text[line.start : line.end]):
        cells.append(Span(start, start + len(cell)))
        start += len(cell) + 1
    return cells


def once_more(reading: Reading, draft: Draft) -> list[Draft]:
    """Give a draft and one for each further day of its event: "went to Rome in May 1970 and again in June 1977"."""
    told = [draft]
    found = [m for m in reading.within(reading.dates, draft.start, draft.end) if m.edtf]
    first = next((n for n, m in enumerate(found) if draft.date and m.text == draft.date.words), None)
    if first is None or draft.type not in _REPEATED:
        return told
    for last, mention in _onward(reading, found[first:]):
        date = Dated(mention.edtf or "", mention.text, inferred=mention.inferred)
        told[-1] = replace(told[-1], end=last.end)
        told.append(replace(draft, start=draft.start if draft.type != "milestone" else mention.start, date=date))
    return told


def _onward(reading: Reading, found: Sequence[DateMention]) -> list[tuple[DateMention, DateMention]]:
    """Give the neighbouring dates, from the first on, on each of which the same is told to have happened."""
    pairs = list(pairwise(found))
    parts = [reading.text[last.end : mention.start].lower() for last, mention in pairs]
    told = 0
    for n, part in enumerate(parts):
        if (reading.language == "en" and _AGAIN.fullmatch(part.rstrip() + " ")) or _ROW_ENDS.fullmatch(part):
            told = n + 1
        elif not _COMMA.fullmatch(part):
            break
    return pairs[:told]
