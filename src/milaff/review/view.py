"""What a person sees of a proposal: its quotation in context, what it says, and how it stands to what is known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from milaff.extraction.proposals import Proposal, ProposedParticipant
from milaff.facts.placed import PlacedClaim
from milaff.language.countries import country
from milaff.language.text import Language
from milaff.review.desk import Desk
from milaff.review.draft import Draft, draft
from milaff.review.joins import Joins, joins, without

AROUND = 140
"""How many characters of context are shown before and after, to the next whole word."""


@dataclass(frozen=True)
class View:
    """One proposal for the screen: its rows of (name, what is said), the three stretches of text, and its language."""

    id: str
    before: str
    quote: str
    after: str
    language: Language
    rows: tuple[tuple[str, str], ...]
    draft: Draft


def view(desk: Desk, proposal: Proposal) -> View:
    """Put together all that a decision on a proposal needs."""
    made = draft(desk, proposal)
    text = desk.text.text
    before, after = text[: proposal.start][-AROUND * 2 :], text[proposal.end :][: AROUND * 2]
    rows = tuple((name, _apart(_printable(said))) for name, said in _rows(desk, proposal, made) if said)
    language = desk.source.language
    quote = _printable(proposal.quote)
    return View(proposal.id, _printable(_tail(before)), quote, _printable(_head(after)), language, rows, made)


def _rows(desk: Desk, proposal: Proposal, made: Draft) -> Iterator[tuple[str, str]]:
    yield "type", _joined(", ", proposal.type, *(str(value) for value in _particulars(made)))
    yield "parties", ", ".join(f"{country(code).name.en} ({code})" for code in proposal.parties)
    inferred = ", inferred" if "date" in proposal.inferred else ""
    words = f" from “{proposal.date_words}”" if proposal.date_words else ""
    yield "date", f"{proposal.date}{words}{inferred}" if proposal.date else "none given"
    yield "participants", "; ".join(_someone(one) for one in proposal.participants)
    new = (f"{next(iter(one.label.values()))} ({one.id})" for one in proposal.new_entities)
    yield "new", ", ".join(new)
    yield "place", proposal.place or ""
    yield "status", proposal.status or ""
    yield "confidence", f"{proposal.confidence:.2f}"
    yield "reason", proposal.reason
    yield from _standing(joins(desk, proposal, made), f"{desk.source.id}/{made.claim['id']}")
    yield "wanted", ", ".join(dict.fromkeys(_wanted(made)))
    for remark in (made.barred, *made.remarks):
        yield "note", remark
    yield "decided", _joined(": ", proposal.decision or "", proposal.because or proposal.claim or "")


def _wanted(made: Draft) -> Iterator[str]:
    for want in made.needed:
        yield f"{want.name} of “{want.about}”" if want.about else want.name


def _particulars(made: Draft) -> Iterator[str]:
    for key in ("kind", "format", "instrument", "milestone", "measure", "act"):
        if key in made.claim:
            yield str(made.claim[key])
    if "from" in made.claim:
        yield f"{made.claim['from']} to {made.claim['to']}"


def _someone(one: ProposedParticipant) -> str:
    known = _joined(", ", one.entity or "", one.office or "", one.country or "")
    return _joined(" ", f"{one.role}:" if one.role else "", one.name, f"({known})" if known else "")


def _standing(joined: Joins, own: str) -> Iterator[tuple[str, str]]:
    yield "stands", "; ".join(f"already as {_claim(one)}" for one in joined.standing)
    yield "joins", "; ".join(map(_claim, without(joined, own)))
    for one in joined.against:
        rivals = (c for c in one.claims if c.key != own)
        yield "contradicts", f"on the {one.about}: {'; '.join(map(_claim, rivals))}"


def _claim(placed: PlacedClaim) -> str:
    words = " ".join(placed.claim.quote.exact.split())
    said = words if len(words) <= 60 else f"{words[:58].rsplit(' ', 1)[0]}…"
    return f"{placed.key} ({_joined(', ', placed.claim.date or 'undated')}) “{said}”"


def _joined(between: str, *parts: str) -> str:
    return between.join(part for part in parts if part)


def _tail(text: str) -> str:
    """Keep the last words before, from a whole word on."""
    words = " ".join(text.split())
    return words if len(words) <= AROUND else f"…{words[-AROUND:].partition(' ')[2]}"


def _head(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= AROUND else f"{words[:AROUND].rpartition(' ')[0]}…"


_ARABIC_QUOTED = re.compile("“([^”]*[\u0600-\u06ff][^”]*)”")
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _apart(said: str) -> str:
    """Keep the order of Arabic words in quotation marks to themselves (UAX 9), within a row that reads in English."""
    return _ARABIC_QUOTED.sub("“\u2067\\1\u2069”", said)


def _printable(text: str) -> str:
    """Leave out what would steer the terminal, or turn its line around."""
    return _STEERING.sub("", " ".join(text.split()))
