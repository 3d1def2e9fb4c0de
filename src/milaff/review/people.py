"""The participants of a proposal, as its claim names them: by the ids of the workspace, or of an entity to be added."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from milaff.extraction.names.fold import folded
from milaff.extraction.proposals import NewEntity, Proposal, ProposedParticipant
from milaff.facts.claim import PARTICIPANT_FIELDS
from milaff.facts.entities import Office, Person
from milaff.facts.registry import Registry

# In which field of a claim those stand who took part in a role; "" for those of whom nothing tells.
_FIELDS: Mapping[str, Mapping[str, str]] = {
    "visit": {"visitor": "visitors", "met": "met", "host": "met", "member": "accompanied_by"},
    "meeting": dict.fromkeys(("", "visitor", "host", "met", "speaker", "member", "signatory"), "between"),
    "agreement": {"signatory": "signed_by"},
    "mechanism": {"member": "members", "met": "met"},
    "milestone": {"": "who"},
    "cooperation": {"": "who"},
    "position": {"speaker": "speaker"},
    "commitment": {"speaker": "by"},
    "institution": {},
    "figure": {},
}


@dataclass(frozen=True)
class Cast:
    """Who took part: by field of the claim, the data of each; those ``unknown`` by field; entities to be added.

    ``country`` is that of the first by field, None where it is not known.
    """

    known: Mapping[str, tuple[Mapping[str, str], ...]]
    unknown: tuple[tuple[str, ProposedParticipant], ...]
    new: tuple[NewEntity, ...]
    country: Mapping[str, str | None]


def cast(proposal: Proposal, registry: Registry) -> Cast:
    """Sort the participants of a proposal into the fields of its type; those who have none there are left out."""
    known: dict[str, list[Mapping[str, str]]] = {}
    unknown: list[tuple[str, ProposedParticipant]] = []
    new: dict[str, NewEntity] = {}
    country: dict[str, str | None] = {}
    for someone in proposal.participants:
        field = _FIELDS[proposal.type].get(someone.role)
        if field is None or _in_apposition(someone, proposal):
            continue
        entity = None if someone.entity else _new(someone, proposal.new_entities, registry)
        data = {"person": entity.id, **_office(someone, registry)} if entity else _named(someone, registry)
        if data is None:
            unknown.append((field, someone))
            continue
        if entity and entity.id not in registry.kinds:
            new[entity.id] = entity
        known.setdefault(field, []).append(data)
        country.setdefault(field, _country(someone, registry))
    fields = {field: tuple(_once(some)) for field, some in known.items()}
    return Cast(fields, tuple(unknown), tuple(new.values()), country)


def _in_apposition(someone: ProposedParticipant, proposal: Proposal) -> bool:
    """Tell whether it is the office, in the document's words, of someone who is named beside it."""
    if someone.entity or not someone.name:
        return False
    others = (one for one in proposal.participants if one is not someone and one.name != someone.name)
    return any(folded(one.office or "") == folded(someone.name) for one in others)


def _named(someone: ProposedParticipant, registry: Registry) -> Mapping[str, str] | None:
    """Name someone by the ids of the workspace; None where it knows neither the name nor the office."""
    if someone.entity in registry.kinds:
        field = PARTICIPANT_FIELDS.get(registry.kinds[someone.entity or ""])
        if field:
            return {field: someone.entity or "", **(_office(someone, registry) if field == "person" else {})}
    return _office(someone, registry) or None


def _office(someone: ProposedParticipant, registry: Registry) -> dict[str, str]:
    return {"office": someone.office} if someone.office and registry.kinds.get(someone.office) == "offices" else {}


def _new(someone: ProposedParticipant, entities: Iterable[NewEntity], registry: Registry) -> NewEntity | None:
    """Find the person to be added of whom a name is spoken, by the surname alone too."""
    name = folded(someone.name)
    people = (entity for entity in entities if registry.kinds.get(entity.id) in (None, "people"))
    for entity in people if name else ():
        if any(name in (label, label.split()[-1]) for label in map(folded, entity.label.values())):
            return entity
    return None


def _country(someone: ProposedParticipant, registry: Registry) -> str | None:
    if someone.country:
        return someone.country
    found = (registry.entities.get(one or "") for one in (someone.entity, someone.office))
    return next((one.country for one in found if isinstance(one, Person | Office) and one.country), None)


def _once(some: list[Mapping[str, str]]) -> Iterable[Mapping[str, str]]:
    """Leave out who stands there twice: the same, or an office whose holder is named beside it."""
    held = {one["office"] for one in some if "office" in one and len(one) > 1}
    people: set[str] = set()
    for n, one in enumerate(some):
        alone = set(one) == {"office"}
        who = one.get("person", "")
        if one in some[:n] or (alone and one["office"] in held) or (who and who in people):
            continue
        people.add(who)
        yield one


def label(data: Mapping[str, Any], registry: Registry, new: Mapping[str, str]) -> str:
    """Say a participant of a claim in English, with the ids."""
    if described := data.get("described"):
        return str(described.get("en", ""))
    parts = []
    for entity in data.values():
        known = registry.entities.get(str(entity))
        parts.append(f"{known.label.en if known else new.get(str(entity), '?')} ({entity})")
    return ", ".join(parts)
