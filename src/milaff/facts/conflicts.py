"""Conflicts: claims of one fact, or of one series, that cannot all be true; told apart from what only looks so.

Four kinds: ``rival`` values of one thing; a ``series`` of values that grew with time; ``different-measure``;
``other-subject``. Only rivals are conflicts; the others are told so that nobody takes them for one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from milaff.facts.placed import PlacedClaim
from milaff.facts.resolve import Fact
from milaff.facts.types import Figure, Mechanism

Kind = Literal["rival", "series", "different-measure", "other-subject"]


@dataclass(frozen=True)
class Conflict:
    """Claims set against each other: ``about`` names the field (``kind``, ``date``, ``session``, ``value``)."""

    id: str
    kind: Kind
    about: str
    type: str
    claims: tuple[PlacedClaim, ...]
    facts: tuple[str, ...]


def conflicts(facts: Iterable[Fact]) -> tuple[Conflict, ...]:
    """Find every conflict among the facts, and the comparisons of figures that are none."""
    known = tuple(facts)
    return (*_rival_fields(known), *_rival_dates(known), *_sessions(known), *_figures(known))


def _rival_fields(facts: Iterable[Fact]) -> Iterator[Conflict]:
    for fact in facts:
        for field in sorted(fact.rivals):
            claims = tuple(c for c in fact.claims if getattr(c.claim, field) is not None)
            yield Conflict(f"{fact.id}#{field}", "rival", field, fact.type, claims, (fact.id,))


def _rival_dates(facts: Iterable[Fact]) -> Iterator[Conflict]:
    """Find claims that an event key joins although their dates exclude each other."""
    for fact in facts:
        dated = [(c, d) for c in fact.claims if (d := c.claim.edtf())]
        if any(not a.compatible(b) for (_, a), (_, b) in combinations(dated, 2)):
            yield Conflict(f"{fact.id}#date", "rival", "date", fact.type, tuple(c for c, _ in dated), (fact.id,))


def _sessions(facts: Iterable[Fact]) -> Iterator[Conflict]:
    """Find mechanisms whose numbered sessions run backwards in time: the fourth in 2016, the second in 2024."""
    series: dict[str, list[Fact]] = {}
    for fact in facts:
        if isinstance(fact.data, Mechanism) and fact.data.rounds is None:
            series.setdefault(fact.data.mechanism, []).append(fact)
    for mechanism, members in series.items():
        if _runs_backwards(members):
            claims = tuple(sorted((c for f in members for c in f.claims), key=_told))
            yield Conflict(
                f"mechanism:{mechanism}#session",
                "rival",
                "session",
                "mechanism",
                claims,
                tuple(f.id for f in members),
            )


def _runs_backwards(members: list[Fact]) -> bool:
    numbered = [(_told(c), number) for f in members for c in f.claims if (number := _session(c)) is not None]
    ordered = sorted((time, number) for time, number in numbered if time)
    return any(later < earlier for (_, earlier), (_, later) in combinations(ordered, 2))


def _session(placed: PlacedClaim) -> int | None:
    return placed.claim.session if isinstance(placed.claim, Mechanism) else None


def _told(placed: PlacedClaim) -> str:
    """Give when the session took place, or when it was spoken of, as a sortable day."""
    claim = placed.claim
    date = claim.edtf()
    if date:
        return date.earliest.isoformat()
    return getattr(claim, "as_of", None) or ""


def _figures(facts: Iterable[Fact]) -> Iterator[Conflict]:
    figures = [f for f in facts if isinstance(f.data, Figure) and f.data.value is not None]
    for one, other in combinations(figures, 2):
        kind = compare(one.data, other.data)
        if kind is not None:
            claims = (one.claims[0], other.claims[0])
            yield Conflict(f"{one.id}~{other.id}", kind, "value", "figure", claims, (one.id, other.id))


def compare(one: object, other: object) -> Kind | None:
    """Tell how two figures stand to each other; None where they agree."""
    if not (isinstance(one, Figure) and isinstance(other, Figure)):
        raise TypeError("only figures are compared")
    if set(one.of or one.parties) != set(other.of or other.parties):
        return "other-subject"
    if (one.measure, one.unit) != (other.measure, other.unit):
        return "different-measure"
    times = one.as_of or one.date, other.as_of or other.date
    if all(times) and times[0] != times[1]:
        return "series"
    return None if one.agrees(other) else "rival"
