"""Rows of figures beneath a heading: "Exports: 226.7 billion yen" under "Trade with Japan (2023)"; a year, its sum."""

import re
from collections.abc import Iterator
from dataclasses import replace

from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.stretch import drafted
from milaff.extraction.rules.when.dating import Dated
from milaff.sources.text import Span

_FLOW = Trigger("row of figures", "figure", "", sure=0.65)
_TRADE = r"(?:exports?|imports?|trade|turnover)\b|" + fold(
    r"(?:ال)?(?:صادرات|واردات|مستوردات|استيرادات|تبادل التجاري|مبادلات|تجارة)"
)
_AMOUNT = (
    r"(?:[a-z]{0,3}[$€£¥]?\s?)?(?P<amount>\d[\d.,٫٬]*)(?: ?(?!\d)[^\W\d]+){0,4}\s*(?:\([^()]*\))?[^\w|]*"
    r"(?:\|\s*[\d.,]+\s*)*"
)
_ROW = re.compile(rf"\W*(?:(?!gdp|share)[\w'’-]+ ){{0,3}}?(?:{_TRADE})[^:\n|\d.]{{0,60}}?(?:[:|]\s*|\s*\n\s*){_AMOUNT}")
_OF_YEAR = re.compile(rf"\W*(?P<year>(?:19|20)\d\d)(?:\s*[:|]\s*|\s*\n\s*){_AMOUNT}")
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)(?!\d)")
_BOTH = re.compile(r"\b(?:bilateral|two-way|mutual|between)\b" + fold(r"|تبادل|مبادلات|(?<!\w)بين(?!\w)|ثنائي"))
_WORLD = re.compile(r"\bworld\b" + fold(r"|العالم"))
_ABOVE = 8
"""How many lines above a row its heading is looked for."""
_HEADING = 90


def flows(reading: Reading, passage: Passage, pair: Pair) -> list[Draft]:
    """Give the figure of a row that has its year and its two countries from itself or its heading; else none."""
    if not passage.first:
        return []
    row = _told(reading, Span(passage.start, passage.end))
    if row is None:
        return []
    above = list(_heads(reading, passage))
    said = [Span(passage.start, passage.end), *above]
    words = " ".join(folded(reading.text, line.start, line.end).text for line in said)
    named = {code for line in said for code in reading.countries_within(line.start, line.end)}
    if not re.search(_TRADE, words) or _WORLD.search(words) or named - set(pair.codes):
        return []
    draft = drafted(reading, passage, pair, _FLOW, passage.start, min(passage.end, passage.start + LONGEST_QUOTE))
    date = _date(reading, said)
    if date is None or (not named and not _BOTH.search(words)):
        return []
    at = draft.clause.low.place(row.start("amount"))
    hit = replace(draft.chosen.hit, start=at, end=draft.clause.low.end_place(row.end("amount")))
    return [replace(draft, chosen=replace(draft.chosen, hit=hit)).dated(date)]


def _told(reading: Reading, line: Span) -> re.Match[str] | None:
    """Give the match of a row: a label and an amount, or a year and an amount."""
    low = folded(reading.text, line.start, line.end).text
    return _OF_YEAR.fullmatch(low) or _ROW.fullmatch(low)


def _heads(reading: Reading, passage: Passage) -> Iterator[Span]:
    """Give the heading above a row, other rows passed over, and a heading without trade the one above it too."""
    for line in reversed(reading.lines[max(0, passage.line - _ABOVE) : passage.line]):
        text = reading.text[line.start : line.end]
        if _told(reading, line):
            continue
        if len(text) > _HEADING or text.rstrip().endswith((".", "؛", ";")):
            return
        yield line
        if re.search(_TRADE, folded(text, 0, len(text)).text):
            return


def _date(reading: Reading, said: list[Span]) -> Dated | None:
    """Give the one year or period that the row itself names, else the one that its heading does."""
    for n, line in enumerate(said):
        found = {m.edtf: m for m in reading.within(reading.dates, line.start, line.end) if m.edtf}
        years = set(_YEAR.findall(reading.text[line.start : line.end]))
        if len(found) == 1 and len(years) < 2:
            ((edtf, mention),) = found.items()
            return Dated(edtf or "", mention.text, borrowed=n > 0, inferred=n > 0 or mention.inferred)
        if found or len(years) > 1:
            return None
        if years:
            year = years.pop()
            return Dated(year, year, borrowed=n > 0, inferred=n > 0)
    return None
