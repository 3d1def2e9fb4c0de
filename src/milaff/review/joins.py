"""How a claim stands to what the workspace knows: the fact that it would join, and what it would contradict."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from milaff.extraction.proposals import Proposal
from milaff.facts.conflicts import Conflict, conflicts
from milaff.facts.placed import PlacedClaim
from milaff.facts.resolve import Fact, resolve
from milaff.facts.types import TYPES
from milaff.review.desk import Desk, shares_words
from milaff.review.draft import Draft
from milaff.sources.text import Span

_UNSAID = {"ar": "…", "en": "…"}


@dataclass(frozen=True)
class Joins:
    """``standing``: claims of the same document, type and parties in the same words, the claim itself perhaps.

    ``fact`` is the fact of which it would be one claim, None where it makes one of its own; ``against`` the conflicts.
    """

    standing: tuple[PlacedClaim, ...]
    fact: Fact | None
    against: tuple[Conflict, ...]


def joins(desk: Desk, proposal: Proposal, draft: Draft) -> Joins:
    """Resolve the claim that a proposal would become with those of its pair; what it lacks joins it to nothing."""
    claim = provisional(desk, proposal, draft)
    standing = tuple(one for one in desk.own() if _same(one, proposal))
    if claim is None:
        return Joins(standing, None, ())
    pair = frozenset(proposal.parties)
    facts = resolve([*(one for one in desk.claims if frozenset(one.claim.parties) == pair), claim])
    fact = next(one for one in facts if claim.key in one.keys)
    against = (one for one in conflicts(facts) if one.kind == "rival" and claim.key in {c.key for c in one.claims})
    return Joins(standing, fact if len(fact.claims) > 1 else None, tuple(against))


def _same(placed: PlacedClaim, proposal: Proposal) -> bool:
    parties = set(placed.claim.parties) == set(proposal.parties)
    return parties and placed.claim.type == proposal.type and shares_words(placed.span, proposal)


def provisional(desk: Desk, proposal: Proposal, draft: Draft) -> PlacedClaim | None:
    """Read a draft with «…» where texts and people are wanted; None where something else is wanted, which decides."""
    data: dict[str, Any] = dict(draft.claim)
    for want in draft.needed:
        key = str(want.path[0])
        if key == "entities":
            continue
        filler = _filler(want.kind)
        if filler is None:
            return None
        data.setdefault(key, filler)
    try:
        claim = TYPES[proposal.type].model_validate(data, context={"kinds": desk.registry.kinds})
    except ValidationError:
        return None
    span = Span(proposal.start, proposal.end)
    marking, paragraph = desk.source.marking, desk.text.paragraph_at(proposal.start)
    return PlacedClaim(claim, desk.source.id, span, paragraph, marking, desk.facts_file, 0)


def _filler(kind: str) -> Any:  # noqa: ANN401 -- plain data
    someone: Mapping[str, Any] = {"described": _UNSAID}
    return {"text": _UNSAID, "participant": someone, "participants": [someone]}.get(kind)


def without(joined: Joins, key: str) -> tuple[PlacedClaim, ...]:
    """Give the claims of the fact but the one of that key."""
    return tuple(one for one in joined.fact.claims if one.key != key) if joined.fact else ()
