"""Proposing again keeps what a person has decided."""

from collections.abc import Sequence

from milaff.extraction.proposals.model import Proposal
from milaff.extraction.proposals.number import numbered


def kept(old: Sequence[Proposal], new: Sequence[Proposal], taken: Sequence[str] = ()) -> tuple[Proposal, ...]:
    """Join new proposals to those already decided, in the order of the text.

    A proposal with a decision stays as it is, with its id, even where it is not proposed again; a new one of the same
    type and parties whose quotation shares half of the shorter with it is the same and falls away. ``taken`` are
    further ids that must not be given (those of the document's claims).
    """
    decided = [proposal for proposal in old if proposal.decision is not None]
    fresh = [
        proposal.model_copy(update={"id": ""})
        for proposal in new
        if not any(same(proposal, other) for other in decided)
    ]
    return numbered(sorted((*decided, *fresh), key=lambda p: (p.start, p.end, p.type, p.parties, p.id)), taken)


def same(one: Proposal, other: Proposal) -> bool:
    """Tell whether two proposals are of one claim: type, parties as a set, and half of the shorter quotation."""
    if one.type != other.type or set(one.parties) != set(other.parties):
        return False
    shared = min(one.end, other.end) - max(one.start, other.start)
    return one.quote == other.quote or shared * 2 >= min(len(one.quote), len(other.quote))
