"""Resolution: claims of one event become one fact.

Claims of one type and pair join where they share an ``event`` key, or where their dates are compatible
(1994 ⊇ 1994-09), their identity is the same and no ``event`` key parts them. Never on doubt: a claim that would
fit two facts which do not fit each other stays by itself.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from typing import Any

from milaff.facts.claim import Claim
from milaff.facts.placed import PlacedClaim
from milaff.facts.types import Figure
from milaff.language.edtf import Edtf


@dataclass(frozen=True)
class Fact:
    """One event or state of the world: its claims, the one that leads first, and what they say together.

    ``data`` is the leading claim filled up from the others; a field on which they differ is left empty there
    (the conflict is told apart). ``rivals`` names those fields.
    """

    id: str
    claims: tuple[PlacedClaim, ...]
    data: Claim
    rivals: frozenset[str]

    @property
    def type(self) -> str:
        """The claims' type."""
        return self.data.type

    @cached_property
    def events(self) -> frozenset[str]:
        """The event keys of its claims."""
        return frozenset(c.claim.event for c in self.claims if c.claim.event)

    @cached_property
    def date(self) -> Edtf | None:
        """The most precise date that its claims give."""
        return self.data.edtf()

    @property
    def date_inferred(self) -> bool:
        """Tell whether the date stated rests on inference alone."""
        dated = [c.claim for c in self.claims if c.claim.date == self.data.date]
        return bool(self.data.date) and all(c.infers("date") for c in dated)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its claims, the leading one first."""
        return tuple(c.key for c in self.claims)


# Fields in which two claims of one event cannot both be right.
RIVAL_FIELDS: dict[str, tuple[str, ...]] = {
    "visit": ("kind",),
    "meeting": (),
    "figure": ("value", "bound"),
    "mechanism": ("session",),
    "milestone": (),
    "agreement": (),
    "commitment": (),
}


# Fields that say something of one claim, which no other claim can fill in.
_OF_ONE_CLAIM = frozenset({"wording", "note", "inferred", "event", "translation", "accepted"})


def resolve(claims: Iterable[PlacedClaim]) -> tuple[Fact, ...]:
    """Join claims into facts; the result does not depend on the order in which they come."""
    facts: list[Fact] = []
    groups: dict[tuple[str, frozenset[str]], list[PlacedClaim]] = {}
    for placed in claims:
        groups.setdefault((placed.claim.type, frozenset(placed.claim.parties)), []).append(placed)
    for group in groups.values():
        facts += (_fact(cluster) for cluster in _clusters(group))
    return tuple(sorted(_told_apart(facts), key=_chronological))


def _told_apart(facts: list[Fact]) -> Iterator[Fact]:
    """Name by its leading claim a fact that shares its event key with a fact of other parties."""
    named = Counter(fact.id for fact in facts)
    for fact in facts:
        yield replace(fact, id=f"{fact.type}:{fact.claims[0].key}") if named[fact.id] > 1 else fact


def _clusters(group: list[PlacedClaim]) -> list[list[PlacedClaim]]:
    """Join by event key first, then by the rule, the more precise claims before the vaguer ones."""
    by_event: dict[str, list[PlacedClaim]] = {}
    for placed in group:
        by_event.setdefault(placed.claim.event or f"\0{placed.key}", []).append(placed)
    clusters: list[list[PlacedClaim]] = []
    for unit in sorted(by_event.values(), key=_precision):
        fitting = [cluster for cluster in clusters if _same(cluster, unit)]
        if len(fitting) == 1:
            fitting[0].extend(unit)
        else:
            clusters.append(list(unit))
    return clusters


def _precision(unit: list[PlacedClaim]) -> tuple[int, str, str]:
    """Order units from the most precisely dated to the undated."""
    days = min((d.days for p in unit if (d := p.claim.edtf())), default=10**9)
    return days, min((p.claim.date or "" for p in unit), default=""), min(p.key for p in unit)


def _same(cluster: list[PlacedClaim], unit: list[PlacedClaim]) -> bool:
    """Tell whether the rule holds both to be of one event."""
    keys = {p.claim.event for p in cluster} - {None}, {p.claim.event for p in unit} - {None}
    if keys[0] and keys[1] and keys[0] != keys[1]:
        return False
    identities = {p.claim.identity() for p in (*cluster, *unit)}
    if len(identities) > 1 or None in identities:
        return False
    dates = [d for p in cluster if (d := p.claim.edtf())], [d for p in unit if (d := p.claim.edtf())]
    return bool(dates[0] and dates[1]) and all(a.compatible(b) for a in dates[0] for b in dates[1])


def _fact(cluster: list[PlacedClaim]) -> Fact:
    ordered = sorted(cluster, key=_leading)
    lead = ordered[0].claim
    rivals = frozenset(f for f in RIVAL_FIELDS.get(lead.type, ()) if _differ(ordered, f))
    update: dict[str, Any] = {f: _default(lead, f) for f in rivals}
    for name in type(lead).model_fields:
        if name in rivals or name in _OF_ONE_CLAIM:
            continue
        if getattr(lead, name) in (None, ()):
            found = (getattr(p.claim, name) for p in ordered[1:])
            update[name] = next((value for value in found if value not in (None, ())), getattr(lead, name))
    if rivals:
        update["wording"] = None
    if any(p.claim.accepted != lead.accepted for p in ordered):
        update["accepted"] = None
    return Fact(_fact_id(ordered), tuple(ordered), lead.model_copy(update=update), rivals)


def _default(lead: Claim, field: str) -> Any:  # noqa: ANN401 -- whatever the model's default is
    return type(lead).model_fields[field].get_default()


def _differ(claims: list[PlacedClaim], field: str) -> bool:
    """Tell whether claims of one event contradict each other in a field; figures within each other's bounds do not."""
    figures = [p.claim for p in claims if isinstance(p.claim, Figure)]
    if figures and all(one.agrees(other) for one, other in combinations(figures, 2)):
        return False
    values = {value for p in claims if (value := getattr(p.claim, field)) is not None}
    return len(values) > 1


def _fact_id(ordered: list[PlacedClaim]) -> str:
    """Name a fact by its event key, or by its leading claim."""
    event = next((p.claim.event for p in ordered if p.claim.event), None)
    return f"{ordered[0].claim.type}:{event or ordered[0].key}"


def _leading(placed: PlacedClaim) -> tuple[bool, int, bool, int, str]:
    """Put first the claim that is dated without inference, most precise (a value before a bound), and fullest."""
    claim, date = placed.claim, placed.claim.edtf()
    bounded = isinstance(claim, Figure) and claim.bound != "exact"
    inferred = claim.infers("date")
    filled = sum(1 for name in type(claim).model_fields if getattr(claim, name) not in (None, ()))
    filled -= claim.accepted is not None
    return inferred, date.days if date else 10**9, bounded, -filled, placed.key


def _chronological(fact: Fact) -> tuple[bool, str, int, str, int, str]:
    """Order by first day, the vaguer before the more precise; then as the documents tell it."""
    date, lead = fact.date, fact.claims[0]
    day = date.earliest.isoformat() if date else ""
    return date is None, day, -(date.days if date else 0), lead.document, lead.span.start, fact.id
