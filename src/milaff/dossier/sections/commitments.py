"""Commitments, and which later facts the documents show to fulfil them."""

from milaff.dossier.context import Context
from milaff.facts.resolve import Fact
from milaff.facts.types import Commitment
from milaff.language import edtf


def fulfilling(context: Context, commitment: Commitment) -> Fact | None:
    """Find the fact that fulfils a commitment, a visit before anything else of the same event."""
    found = [fact for fact in context.facts if fact.events & set(commitment.fulfilled_by)]
    return min(found, key=lambda fact: fact.type != "visit", default=None)


def overdue(context: Context, commitment: Commitment) -> bool:
    """Tell whether the term of a commitment passed before the dossier's day, and no fact fulfils it."""
    due = edtf.parse(commitment.due) if commitment.due else None
    return due is not None and due.latest < context.as_of and fulfilling(context, commitment) is None


def open_commitments(context: Context) -> list[Fact]:
    """Give the commitments that no fact shows to be fulfilled."""
    return [fact for fact, data in context.of(Commitment) if fulfilling(context, data) is None]
