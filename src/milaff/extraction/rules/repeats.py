"""Claims that say again what a claim before them said."""

from collections.abc import Sequence

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft


def without_repeats(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out a draft of the same type whose quotation lies within another's."""
    kept: list[Draft] = []
    for draft in drafts:
        if not any(other.type == draft.type and other.start <= draft.start and draft.end <= other.end for other in kept):
            kept.append(draft)
    return kept
