"""Another person's claims on the documents of a gold set, scored as if they were proposed.

How far two careful readers agree is the yardstick for what the rules propose.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from milaff.extraction.evaluate.gold import Gold, GoldClaim, GoldDocument, read_gold_document
from milaff.extraction.proposals.model import LONGEST_QUOTE, ClaimType, Proposal, Status
from milaff.extraction.reading import Reading
from milaff.facts.registry import Registry

_SHORTEST = 2
"""The fewest parties of a proposal."""


def another_reader(
    gold: Gold, other: Gold
) -> tuple[Gold, Callable[[GoldDocument], tuple[Reading, tuple[Proposal, ...]]]]:
    """Give the documents that both have read, and what proposes for each the claims of the ``other``."""
    theirs = {document.id: document for document in other.documents}

    def propose(document: GoldDocument) -> tuple[Reading, tuple[Proposal, ...]]:
        reading = read_gold_document(document, Registry({}, {}, {}))
        return reading, tuple(_proposal(claim) for claim in theirs[document.id].claims if _comparable(claim))

    return replace(gold, documents=tuple(d for d in gold.documents if d.id in theirs)), propose


def _comparable(claim: GoldClaim) -> bool:
    """Tell whether a claim could be proposed at all: of two parties, quoted at a proposal's length."""
    return len(claim.parties) >= _SHORTEST and len(claim.quote) <= LONGEST_QUOTE


def _proposal(claim: GoldClaim) -> Proposal:
    return Proposal(
        type=cast("ClaimType", claim.type),
        parties=tuple(sorted(claim.parties)),
        date=claim.date,
        date_words=claim.quote if claim.date else None,
        status=cast("Status | None", claim.status),
        quote=claim.quote,
        start=claim.span.start,
        end=claim.span.end,
        confidence=1,
        reason="another reader",
        fields={} if claim.value is None else {"value": claim.value},
        inferred=("date",) if claim.dated_elsewhere and claim.date else (),
    )
