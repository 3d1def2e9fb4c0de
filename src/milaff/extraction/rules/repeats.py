"""Claims that say again what a claim before them said."""

from collections.abc import Sequence

from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.rows import ROW


def without_repeats(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out a draft whose quotation lies within that of another of the same type in its sentence."""
    kept: list[Draft] = []
    for draft in drafts:
        near = (other for other in kept[-_NEAR:] if other.type == draft.type and other.passage == draft.passage)
        if draft.chosen.hit.trigger.name == ROW or not any(
            other.start <= draft.start and draft.end <= other.end for other in near
        ):
            kept.append(draft)
    return kept


_NEAR = 12
"""How many drafts back a sentence's claims reach."""
