"""Rows within one sentence, each item with its year in brackets: "… by the Foreign Minister (1992), … (5/2003)"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import IN_FORCE

_ITEM = re.compile(r"([^,;:()\n]{3,110}?) ?\(([^()\n]{0,24}(?:1[89]|20)\d\d[^()\n]{0,24})\)")
_LEAD = re.compile(r"^(?:and |those conducted by |by |those of |the visits? of |an? |the )+", re.IGNORECASE)
_YEARS = re.compile(r"(?:1[89]|20)\d\d")
_LEAST = 2
_ROW = frozenset({"visit", "agreement"})


def inlined(reading: Reading, draft: Draft) -> list[Draft]:
    """Give a visit or agreement as the row that its English sentence is, each item with its own date; else as it is."""
    if reading.language != "en" or draft.type not in _ROW:
        return [draft]
    items = list(_ITEM.finditer(reading.text, draft.start, draft.passage.end))
    few = len(items) < _LEAST or (len(items) == _LEAST and ":" not in reading.text[draft.start : items[0].end()])
    if few:
        return [draft]
    found = [piece for item in items for piece in _of_item(reading, draft, item)]
    return found if len(found) >= len(items) else [draft]


def _of_item(reading: Reading, draft: Draft, item: re.Match[str]) -> Iterator[Draft]:
    """Give a draft for each date in the brackets of an item."""
    text = item[1]
    start = item.start(1) + len(text) - len(text.lstrip())
    if lead := _LEAD.match(text.lstrip()):
        start += lead.end()
    start = min(start, item.start(2) - 3)
    signed = IN_FORCE.split(item[2].lower())[0]  # it has the date of its signature, where that is told too
    end = item.start(2) + len(signed) if _YEARS.search(signed) else item.end(2)
    told = [(m.edtf, m.text) for m in reading.within(reading.dates, item.start(2), end) if m.edtf]
    years = _YEARS.findall(signed) if _YEARS.sub("", signed).strip(" ,;") == "" else []
    for edtf, words in told if len(told) >= len(years) else [(year, year) for year in years]:
        yield replace(draft, start=start, end=item.end(), date=Dated(edtf, words))
