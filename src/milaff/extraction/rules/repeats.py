"""Claims that say again what a claim before them said."""

from collections.abc import Sequence

from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.rows import ROW


def without_repeats(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out a draft whose quotation lies within that of another of the same type in its sentence."""
    kept: list[Draft] = []
    for draft in drafts:
        near = (other for other in kept[-_NEAR:] if other.type == draft.type and other.passage == draft.passage)
        if draft.chosen.hit.trigger.name in _APART or not any(
            other.start <= draft.start and draft.end <= other.end and not _another_day(other, draft) for other in near
        ):
            kept.append(draft)
    return kept


def _another_day(other: Draft, draft: Draft) -> bool:
    """Tell whether the same words tell of two days: "the Minister of Justice (2007, 2011)"."""
    same = (other.start, other.end) == (draft.start, draft.end)
    if not same or other.date is None or draft.date is None or other.date.borrowed or draft.date.borrowed:
        return False
    return draft.type == "visit" and len(other.date.edtf) == len(draft.date.edtf) == _YEAR and other.date != draft.date


_APART = frozenset({ROW, "amount of trade"})
_YEAR = 4
_NEAR = 12
"""How many drafts back a sentence's claims reach."""
