"""The entities that a claim names: that each is known, and of the kind that its place in the claim asks for."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from milaff.facts.claim import Claim
from milaff.facts.registry import Registry

_BODIES = frozenset({"organisations", "forums", "places"})

# The kinds of entities that may stand in each role (:meth:`milaff.facts.claim.Claim.entity_ids`).
KINDS_OF: Mapping[str, frozenset[str]] = {
    "place": frozenset({"places"}),
    "person": frozenset({"people"}),
    "office": frozenset({"offices"}),
    "organisation": frozenset({"organisations", "forums"}),
    "mechanism": frozenset({"forums"}),
    "institution": _BODIES,
    "ratification": _BODIES,
}


def wrong_references(claim: Claim, registry: Registry) -> Iterator[tuple[str, str, str]]:
    """Give (entity id, message, remedy) of each entity that is unknown or of the wrong kind, each once."""
    for role, entity in dict.fromkeys(claim.entity_ids()):
        allowed = sorted(KINDS_OF[role])
        where = " or ".join(f"seeds/entities/{name}.yaml" for name in allowed)
        kind = registry.kinds.get(entity)
        if kind is None:
            near = get_close_matches(entity, [e for e, k in registry.kinds.items() if k in allowed], 1)
            remedy = f"Perhaps «{near[0]}» is meant" if near else f"Add it to {where}"
            yield entity, f"{role}: unknown entity «{entity}»", remedy
        elif kind not in allowed:
            yield entity, f"{role}: «{entity}» stands among the {kind}", f"Name an entity of {where}"
