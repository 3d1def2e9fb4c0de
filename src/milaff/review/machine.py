"""Accepting without a person: those that are sure enough and lack nothing; the claims say so, and the dossier too."""

from collections import Counter
from dataclasses import dataclass, replace

from milaff.extraction.proposals import Proposal
from milaff.review.blank import sheet_of
from milaff.review.decide import Decided
from milaff.review.desk import Desk
from milaff.review.draft import draft
from milaff.review.joins import joins
from milaff.review.sheet import read_sheet


@dataclass(frozen=True)
class Sorted:
    """Those that can be accepted, and how many are left to a person, by reason."""

    decided: tuple[Decided, ...]
    left: Counter[str]


def sort_out(desk: Desk, least: float) -> Sorted:
    """Go through the undecided of a confidence of ``least`` or more; nothing is written."""
    decided: list[Decided] = []
    left: Counter[str] = Counter()
    ids = desk.ids
    for proposal in desk.proposals.proposals:
        if proposal.decision is not None or proposal.confidence < least:
            continue
        found = _accepted(replace(desk, ids=ids), proposal, least)
        if isinstance(found, str):
            left[found] += 1
        elif found.sheet and found.sheet.placed:
            decided.append(found)
            ids = ids | {found.sheet.placed.claim.id}
    return Sorted(tuple(decided), left)


def _accepted(desk: Desk, proposal: Proposal, least: float) -> Decided | str:
    """Accept a proposal, or say why it is left to a person."""
    made = draft(desk, proposal)
    if made.barred:
        return "no claim of their type"
    if made.needed:
        return f"{made.needed[0].name} not given"
    if any(want.kind == "participants" for want in made.wants) or made.entities:
        return "a person whom the workspace does not know"
    if made.remarks:
        return "not all that is said can be put in the claim"
    joined = joins(desk, proposal, made)
    if joined.standing:
        return "a claim of these words stands already"
    if joined.against:
        return "against another claim"
    claim = {**made.claim, "accepted": "machine"}
    sheet = read_sheet(desk, sheet_of(desk, replace(made, claim=claim, wants=()), proposal))
    if sheet is None or sheet.problems:
        return "not sound as a claim"
    return Decided(proposal, "accepted", f"by machine: confidence {proposal.confidence}, {least} or more asked", sheet)
