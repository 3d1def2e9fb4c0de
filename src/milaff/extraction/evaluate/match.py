"""Which proposal is which claim: same type, same parties, quotations that share half of the shorter; one to one."""

from collections.abc import Sequence
from dataclasses import dataclass

from milaff.extraction.evaluate.gold import GoldClaim
from milaff.extraction.proposals.model import Proposal


@dataclass(frozen=True)
class Pairing:
    """The pairs that match, and what stays alone on either side, each in the order of the text."""

    pairs: tuple[tuple[GoldClaim, Proposal], ...]
    missed: tuple[GoldClaim, ...]
    false: tuple[Proposal, ...]


def paired(gold: Sequence[GoldClaim], proposals: Sequence[Proposal]) -> Pairing:
    """Pair as many claims and proposals of one document as can be, each at most once (augmenting paths).

    Where one could go with several, those of the same date come first, then those that share more of their quotations.
    """
    wanted = [_likely(claim, proposals) for claim in gold]
    taken: dict[int, int] = {}
    for n in sorted(range(len(gold)), key=lambda n: len(wanted[n])):
        _place(n, wanted, taken, set())
    pairs = sorted((claim, proposal) for proposal, claim in taken.items())
    return Pairing(
        tuple((gold[c], proposals[p]) for c, p in pairs),
        tuple(claim for n, claim in enumerate(gold) if n not in taken.values()),
        tuple(proposal for n, proposal in enumerate(proposals) if n not in taken),
    )


def _likely(claim: GoldClaim, proposals: Sequence[Proposal]) -> list[int]:
    """Give the proposals that match a claim, the likeliest first."""
    fit = [n for n, proposal in enumerate(proposals) if matches(claim, proposal)]
    return sorted(fit, key=lambda n: (proposals[n].date != claim.date, -_shared(claim, proposals[n]), n))


def _place(claim: int, wanted: Sequence[Sequence[int]], taken: dict[int, int], seen: set[int]) -> bool:
    """Find a proposal for a claim, moving claims placed before where that frees one."""
    for proposal in wanted[claim]:
        if proposal in seen:
            continue
        seen.add(proposal)
        if proposal not in taken or _place(taken[proposal], wanted, taken, seen):
            taken[proposal] = claim
            return True
    return False


def matches(claim: GoldClaim, proposal: Proposal) -> bool:
    """Tell whether a proposal is a claim's: the type, the parties as a set, and half of the shorter quotation."""
    if claim.type != proposal.type or claim.parties != frozenset(proposal.parties):
        return False
    shorter = min(claim.span.end - claim.span.start, proposal.end - proposal.start)
    return _shared(claim, proposal) * 2 >= shorter > 0


def _shared(claim: GoldClaim, proposal: Proposal) -> int:
    return max(0, min(claim.span.end, proposal.end) - max(claim.span.start, proposal.start))
