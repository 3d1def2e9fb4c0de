"""Claims and proposals by their offsets in a text of dashes."""

from milaff.extraction.evaluate import GoldClaim
from milaff.extraction.proposals import Proposal
from milaff.sources.text import Span


def claim(start: int, end: int, name: str = "", *, kind: str = "visit", date: str | None = None) -> GoldClaim:
    parties = frozenset({"EGY", "AZE"})
    return GoldClaim(name or f"{start}-{end}", kind, parties, date, "held", Span(start, end), "-" * (end - start))


def proposed(
    start: int, end: int, *, kind: str = "visit", date: str | None = None, parties: tuple[str, ...] = ("AZE", "EGY")
) -> Proposal:
    return Proposal.model_validate(
        {
            "type": kind,
            "parties": parties,
            "date": date,
            "quote": "-" * (end - start),
            "start": start,
            "end": end,
            "confidence": 0.5,
            "reason": "a word",
        }
    )
