"""A proposal to change."""

from typing import Any

from milaff.extraction.proposals import Proposal


def proposal(quote: str = "زار الرئيس باكو", start: int = 0, **changes: Any) -> Proposal:
    data: dict[str, Any] = {
        "type": "visit",
        "parties": ("EGY", "AZE"),
        "quote": quote,
        "start": start,
        "end": start + len(quote),
        "confidence": 0.8,
        "reason": "visited: “زار”",
    }
    return Proposal.model_validate(data | changes)
