"""Asking a model for the claims of a whole document, part by part, and counting what is refused."""

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from milaff.extraction.model_server.ask import Server
from milaff.extraction.model_server.keep import Refused, claims_of, kept
from milaff.extraction.model_server.schema import answer_schema, parts, question
from milaff.extraction.proposals.decide import same
from milaff.extraction.proposals.entities import with_new_people
from milaff.extraction.proposals.model import Proposal
from milaff.extraction.proposals.number import numbered
from milaff.extraction.reading import Reading

LONGEST_PART = 8_000
"""How many characters of a document are asked about at once."""


@dataclass(frozen=True)
class Asked:
    """What a model's answers came to: the proposals kept, and how many claims were refused for each reason.

    ``unread`` is how many of the ``answers`` could not be read at all.
    """

    proposals: tuple[Proposal, ...]
    refused: Mapping[str, int]
    answers: int
    unread: int


def ask_model(
    server: Server, reading: Reading, rules: tuple[Proposal, ...] = (), advance: Callable[[], None] = lambda: None
) -> Asked:
    """Ask for the claims of each part of a document; keep those that the document bears out.

    A claim that the rules propose too (``rules``) is more trusted. Raises
    :class:`milaff.extraction.model_server.ServerError` where the server gives no answer.
    """
    schema, mark, refused, unread = answer_schema(), _mark(reading.text), Counter[str](), 0
    found: list[Proposal] = []
    asked = parts(reading.lines, LONGEST_PART)
    for part in asked:
        answer = server.answer(question(reading.text, part, mark), schema)
        advance()
        try:
            claims = claims_of(answer)
        except Refused as reason:
            refused[str(reason)] += 1
            unread += 1
            continue
        for claim in claims:
            try:
                proposal = kept(claim, reading, part, server.model)
            except Refused as reason:
                refused[str(reason)] += 1
                continue
            if any(same(proposal, other) for other in found):
                refused["the claim was given before"] += 1
                continue
            found.append(_weighed(proposal, rules))
    found.sort(key=lambda p: (p.start, p.end, p.type, p.parties))
    return Asked(with_new_people(numbered(found), reading), dict(sorted(refused.items())), len(asked), unread)


def _weighed(proposal: Proposal, rules: tuple[Proposal, ...]) -> Proposal:
    also = next((rule for rule in rules if same(proposal, rule)), None)
    if also is None:
        return proposal
    confidence = round(max(0.85, also.confidence), 2)
    return proposal.model_copy(
        update={"confidence": confidence, "reason": f"{proposal.reason}; the rules: {also.reason}"}
    )


def _mark(text: str) -> str:
    """Give a mark that does not stand in the text, the same for the same text."""
    mark = f"#{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:20]}#"
    while mark in text:
        mark = f"#{hashlib.sha256(mark.encode()).hexdigest()[:20]}#"
    return mark
