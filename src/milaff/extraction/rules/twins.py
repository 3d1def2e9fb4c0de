"""Twinned cities as encyclopaedic pages list them: «المحرق – فوكيت (2013)» under a heading that says so."""

import re

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.stretch import drafted
from milaff.extraction.rules.when.dating import Dated

_TWINNED = Trigger("listed twinning", "agreement", "", sure=0.6, status="signed", fields={"instrument": "twinning"})
_HEADING = re.compile(fold(r"توأم|متوأم|شقيقة|متآخ") + r"|twin|sister cit|sister towns|partner cities")
_ROW = re.compile(r"\W*[^\W\d][^\d–—:;.()\n-]{1,40}\s?[–—-]\s?[^\d–—:;.()\n]{2,40}(?:[،,]?\s*\(?([12]\d{3})م?\)?)?\W*")
_LONGEST_HEADING = 60


def twinned(reading: Reading, passage: Passage, pair: Pair) -> list[Draft]:
    """Give the twinning that a row of a list of twinned cities is; none where the line is no such row."""
    found = _ROW.fullmatch(reading.text, passage.start, passage.end)
    if not found or not passage.first or not _under_twins(reading, passage):
        return []
    row = drafted(reading, passage, pair, _TWINNED, passage.start, passage.end)
    return [row.dated(Dated(found[1], found[1]) if found[1] else None)] if not row.between.foreign else []


def _under_twins(reading: Reading, passage: Passage) -> bool:
    """Tell whether the first line above that is no row itself is a heading of twinned cities."""
    for line in reversed(reading.lines[: passage.line]):
        text = reading.text[line.start : line.end]
        if _ROW.fullmatch(text.strip()):
            continue
        return len(text) < _LONGEST_HEADING and bool(_HEADING.search(fold(text).lower()))
    return False
