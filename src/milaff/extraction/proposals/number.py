"""Ids for proposals: the type, what most tells it apart, and a number where two would be the same."""

import re
from collections.abc import Collection, Iterable

from milaff.extraction.proposals.model import Proposal


def numbered(proposals: Iterable[Proposal], taken: Collection[str] = ()) -> tuple[Proposal, ...]:
    """Give each proposal an id: ``visit-2016-11``, ``position-2``; none twice and none of ``taken``.

    The same proposals in the same order get the same ids; those that have one keep it.
    """
    found: list[Proposal] = list(proposals)
    used = set(taken) | {proposal.id for proposal in found if proposal.id}
    for n, proposal in enumerate(found):
        if not proposal.id:
            found[n] = proposal.model_copy(update={"id": _free(_stem(proposal), used)})
            used.add(found[n].id)
    return tuple(found)


def _stem(proposal: Proposal) -> str:
    date = re.sub(r"[^0-9]+", "-", proposal.date or "").strip("-")
    return f"{proposal.type}-{date}" if date else proposal.type


def _free(stem: str, used: Collection[str]) -> str:
    if stem not in used:
        return stem
    n = 2
    while f"{stem}-{n}" in used:
        n += 1
    return f"{stem}-{n}"
