"""What a clause names beside what it says: the dated visit that is its subject, the press conference it was said at."""

import re
from dataclasses import dataclass

from milaff.extraction.proposals.model import ClaimType, Status
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.standing import status_of

_UNDER_WAY = re.compile(fold(r"الحالية|الجارية|هذه (?:ال)?زيارة") + r"|\b(?:this|current|ongoing|present)\b")
_COMMA = re.compile(r"[،,؛;.]")
_THAT = re.compile(fold(r"(?<!\w)(?:تلك|هذه|ذات|نفس) $"))
"""What is named again after these words was told before."""
_GUESTS_VISIT = "a guest's visit beside"
_HEADS_MET = "heads met before"
_NEAR = 120
"""How far after a verbal noun its own date stands, in characters."""

_BY_GUEST = frozenset({"on a visit", "visit of"})
_GUEST = re.compile(r"\b(?:of|by|from)\b")
_AT_ONCE = 60
"""How near after a visit its guest stands, in characters."""
_FOUNDED = 40
"""The same after words that say that a body was founded."""


@dataclass(frozen=True)
class Chosen:
    """A trigger that is a claim: its status, and where its words begin and end in the document."""

    hit: Hit
    status: Status | None
    start: int
    end: int
    nested: bool = False


def beside(reading: Reading, clause: Clause, fitting: list[Hit], claims: tuple[Chosen, ...]) -> tuple[Chosen, ...]:
    """Give the visits, sessions and occasions that a clause names besides its ``claims``."""
    ruling = [claim.hit for claim in claims]
    nouns = [hit for hit in fitting if hit.trigger.force == "noun" and hit not in ruling]
    types = {claim.hit.trigger.type for claim in claims}
    found = [_named(reading, clause, hit, types) for hit in nouns]
    return tuple(claim for claim in found if claim is not None and claim.status != "denied")


def _named(reading: Reading, clause: Clause, hit: Hit, types: set[ClaimType | None]) -> Chosen | None:
    """What one verbal noun names, None where it names nothing of its own."""
    if hit.trigger.name == "at the invitation":
        return Chosen(hit, None, hit.start, _phrase_end(clause, hit), nested=True)
    if hit.trigger.fields.get("format") == "press-conference" or _current(clause, hit):
        return Chosen(hit, "held", hit.start, _phrase_end(clause, hit), nested=True)
    if hit.trigger.name == "talks he held":
        if "meeting" in types:
            return None
        return Chosen(hit, "held", hit.start, _phrase_end(clause, hit), nested=True)
    if hit.trigger.name == _GUESTS_VISIT and "visit" not in types:
        return Chosen(hit, "held", hit.start, _phrase_end(clause, hit), nested=True)
    if hit.trigger.name == _HEADS_MET and "meeting" not in types:
        return Chosen(hit, "held", hit.start, _phrase_end(clause, hit), nested=True)
    named_again = _THAT.search(clause.low.text[: clause.low.index(hit.start)])
    if hit.trigger.type == "visit" and ("commitment" in types or named_again):
        return None
    if hit.trigger.name == "talks of" and "cooperation" in types:
        return Chosen(hit, "held", hit.start, clause.end, nested=True)
    if hit.trigger.name == "body founded before":
        last = dated(reading, hit, min(clause.end, hit.end + _FOUNDED))
        return Chosen(hit, None, hit.start, last, nested=True) if last else None
    if hit.trigger.type not in ("visit", "mechanism") or hit.trigger.type in types:
        return None
    last = dated(reading, hit, min(clause.end, hit.end + _NEAR))
    if last is None and hit.trigger.name in _BY_GUEST and _of_someone(reading, hit):
        last = _phrase_end(clause, hit)
    return Chosen(hit, status_of(clause, hit, reading.language), hit.start, last, nested=True) if last else None


def _of_someone(reading: Reading, hit: Hit) -> bool:
    """Tell whether an English visit is told by its guest, who stands right after it: "during a visit from X"."""
    if reading.language != "en" or not _GUEST.search(reading.text, hit.end - 8, hit.end + _AT_ONCE):
        return False
    start, end = hit.end, hit.end + _AT_ONCE
    return bool(reading.within(reading.people, start, end) or reading.within(reading.offices, start, end))


def named_by_guest(clause: Clause, chosen: Chosen) -> bool:
    """Tell whether a visit is named beside something else, and not as the one under way: its day is its own or none."""
    return chosen.nested and chosen.hit.trigger.name in _BY_GUEST and not _current(clause, chosen.hit)


def dated(reading: Reading, hit: Hit, end: int) -> int | None:
    """Tell where the first date after a trigger ends, None where there is none before ``end``."""
    return next((m.end for m in reading.within(reading.dates, hit.start, end) if m.edtf), None)


def _current(clause: Clause, hit: Hit) -> bool:
    """Tell whether a visit is spoken of as under way: «زيارته الحالية», "this official visit"."""
    low = clause.low.text
    at = clause.low.index(hit.start)
    around = low[max(0, at - 24) : clause.low.index(hit.end) + 12]
    return hit.trigger.type == "visit" and bool(_UNDER_WAY.search(around))


def _phrase_end(clause: Clause, hit: Hit) -> int:
    """Where the phrase that a trigger begins ends: at the next comma, or with the clause."""
    rest = _COMMA.search(clause.low.text, clause.low.index(hit.end))
    return clause.low.end_place(rest.start()) if rest else clause.end
