"""What of a claim's words is quoted."""

import re
from collections.abc import Sequence

from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen

_PAUSES = (",", "،", ";", "؛")
_SAID = re.compile(r"(?<!\w)(?:عن|أن|إن|على|إلى|ب\w+|ل\w+)(?!\w)")
_BESIDE = re.compile(r"[،,]? ?(?:الذي|التي|اللذان) [^،؛.\n]{5,140}، (?:عن|أن|إن|على) [^،؛.\n]{8,200}")
_LED = 200
"""How much of a long clause is quoted up to the end of its trigger, in characters."""


def quotation(reading: Reading, claim: Chosen) -> tuple[int, int]:
    """Give the words to be quoted: the clause, cut at a comma or space where it is too long for a quotation."""
    start, end = claim.start, claim.end
    colon = reading.text.rfind(": ", start, claim.hit.start)
    if colon > start and claim.hit.trigger.type != "position":
        start = colon + 2
    if claim.hit.end - start > LONGEST_QUOTE:  # the words that make it a claim come first
        before = reading.text[max(start, claim.hit.end - _LED) : claim.hit.start]
        at = max(before.rfind(mark) for mark in (", ", "، ", "; ", "؛ "))
        start = claim.hit.start - len(before) + (at + 2 if at >= 0 else before.find(" ") + 1)
    return start, cut(reading.text, start, _over_what_is_told_beside(reading, claim, end))


def _over_what_is_told_beside(reading: Reading, claim: Chosen, end: int) -> int:
    """Tell where words end whose verb a relative clause parts from them: «أعرب السيد ن، الذي يزور …، عن امتنانه»."""
    if claim.hit.trigger.type != "position" or _SAID.search(reading.text, claim.hit.start, end):
        return end
    found = _BESIDE.match(reading.text, end)
    return found.end() if found else end


def cut(text: str, start: int, end: int, marks: Sequence[str] = _PAUSES) -> int:
    """Tell where a quotation that begins at ``start`` ends: at ``end`` where it is short enough.

    A longer one ends before the last of ``marks`` in the second half of what may be quoted, else before the last space,
    and in a run of letters without either at the most characters that a quotation may have.
    """
    limit = start + LONGEST_QUOTE
    if end <= limit:
        return end
    pause = max(text.rfind(mark, start, limit) for mark in marks)
    if pause > start + LONGEST_QUOTE // 2:
        return pause
    space = text.rfind(" ", start, limit)
    return space if space > start else limit
