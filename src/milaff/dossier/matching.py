"""Which fact of one dossier is which of another.

Facts are the same where their ids are; then where they share a claim; then where they are of one type and event: the
same event key, or the same parties, identity and compatible dates, and nothing else fits. On doubt a fact counts as
withdrawn and another as added.
"""

from collections.abc import Iterable

from pydantic import ValidationError

from milaff.dossier.model import FactRecord
from milaff.facts.claim import Claim
from milaff.facts.types import TYPES

Pairs = list[tuple[FactRecord | None, FactRecord | None]]


def pairs(old: Iterable[FactRecord], new: Iterable[FactRecord]) -> Pairs:
    """Match the facts of two dossiers, in the order of the later, those withdrawn at the end."""
    left, right = {fact.id: fact for fact in old}, {fact.id: fact for fact in new}
    found: dict[str, FactRecord] = {key: left.pop(key) for key in right if key in left}
    for test in (_share_claim, _same_event):
        for fact in (fact for key, fact in right.items() if key not in found):
            fitting = [other for other in left.values() if test(other, fact)]
            rivals = [key for key, other in right.items() if key not in found and fitting and test(fitting[0], other)]
            if len(fitting) == 1 and len(rivals) == 1:
                found[fact.id] = left.pop(fitting[0].id)
    return [*((found.get(key), fact) for key, fact in right.items()), *((fact, None) for fact in left.values())]


def _share_claim(one: FactRecord, other: FactRecord) -> bool:
    return one.type == other.type and bool(set(one.claims) & set(other.claims))


def _same_event(one: FactRecord, other: FactRecord) -> bool:
    if one.type != other.type or set(one.data["parties"]) != set(other.data["parties"]):
        return False
    events = one.data.get("event"), other.data.get("event")
    if any(events):
        return events[0] == events[1]
    claims = claim_of(one), claim_of(other)
    if claims[0] is None or claims[1] is None:
        return False
    identities, dates = [claim.identity() for claim in claims if claim], [claim.edtf() for claim in claims if claim]
    if identities[0] is None or identities[0] != identities[1]:
        return False
    return bool(dates[0] and dates[1] and dates[0].compatible(dates[1]))


def claim_of(fact: FactRecord) -> Claim | None:
    """Read a fact's data as the claim of its type; None where another version of milaff wrote it."""
    bookkeeping = {"id": "of-a-record", "quote": "of a record", "translation": "of a record"}
    try:
        return TYPES[fact.type].model_validate({**fact.data, **bookkeeping})
    except (KeyError, ValidationError):
        return None
