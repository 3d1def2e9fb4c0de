"""What of a claim's words is quoted."""

from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen

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
    if end - start > LONGEST_QUOTE:
        cut = reading.text[start : start + LONGEST_QUOTE]
        at = max(cut.rfind(mark) for mark in (",", "،", ";", "؛"))
        end = start + (at if at > LONGEST_QUOTE // 2 else cut.rfind(" "))
    return start, end
