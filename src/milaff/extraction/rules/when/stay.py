"""How long a guest stays: words of days that stand in a clause of their own after his arrival's."""

import re
from bisect import bisect_right

from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import Folded, fold, folded

_ON_A_VISIT = re.compile(
    fold(r"[،,]? ?(?:في|ضمن) (?:إطار )?زيارة(?!\w)[^،؛.]*")
    + r"|,? (?:on|for|in|at the start of) an? [\w -]{0,40}\b(?:visit|trip|tour|stay)\b"
)
"""How an arrival's sentence goes on: «قد وصل أمس، في زيارة رسمية تستغرق يومين»."""


def with_its_stay(reading: Reading, clause: Clause) -> Folded:
    """Give the words of an arrival's clause, with those of the visit that follow it in its sentence."""
    at = bisect_right(reading.sentences, clause.start, key=lambda one: one.start) - 1
    end = reading.sentences[at].end if at >= 0 else clause.end
    if end <= clause.end:
        return clause.low
    rest = folded(reading.text, clause.end, end)
    found = _ON_A_VISIT.match(rest.text)
    return folded(reading.text, clause.start, rest.end_place(found.end())) if found else clause.low
