"""Everything that ``seeds/`` holds, read once and checked together."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from milaff.facts.check import check_claims, check_entities
from milaff.facts.conflicts import Conflict, conflicts
from milaff.facts.coverage import Coverage, coverage
from milaff.facts.placed import Claims, PlacedClaim
from milaff.facts.read import read_claims
from milaff.facts.registry import Registry, read_registry
from milaff.facts.resolve import Fact, resolve
from milaff.problems import Problem
from milaff.sources.read import Sources, read_sources


@dataclass(frozen=True)
class Seeds:
    """Documents, entities and claims of a workspace."""

    sources: Sources
    registry: Registry
    claims: Claims

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong with them, in the order of files and lines."""
        found = (
            *self.sources.problems,
            *self.registry.problems,
            *self.claims.problems,
            *check_entities(self.registry),
            *check_claims(self.claims, self.sources),
        )
        return tuple(sorted(set(found)))

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of all pairs."""
        return resolve(self.claims.claims)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The conflicts among all facts."""
        return conflicts(self.facts)

    @cached_property
    def coverage(self) -> tuple[Coverage, ...]:
        """How much of each document is accounted for."""
        return coverage(self.sources, self.claims)

    @property
    def markings(self) -> tuple[str, ...]:
        """The markings, from the lowest to the highest."""
        return self.sources.markings

    def seeds_of(self, pair: tuple[str, str]) -> "Seeds":
        """Give the seeds of one pair; as all have been read, these are all."""
        del pair
        return self

    def facts_of(self, pair: Iterable[str], ceiling: str | None = None) -> tuple[Fact, ...]:
        """Resolve the claims of one pair that are marked no higher than ``ceiling``.

        What lies above the ceiling is left out before resolution, so that nothing of it can show through a fact.
        """
        wanted = frozenset(pair)
        return resolve(c for c in self.claims.claims if wanted <= set(c.claim.parties) and self._open(c, ceiling))

    def _open(self, placed: PlacedClaim, ceiling: str | None) -> bool:
        """Tell whether claim and document are marked no higher than the ceiling; an unknown marking is above any."""
        if ceiling is None:
            return True
        order = self.sources.markings
        open_ = order[: order.index(ceiling) + 1]
        return placed.marking in open_ and self.sources.documents[placed.document].source.marking in open_


def read_seeds(root: Path) -> Seeds:
    """Read ``seeds/`` of the workspace at ``root``; what is wrong stands in ``problems``."""
    sources = read_sources(root)
    registry = read_registry(root)
    return Seeds(sources, registry, read_claims(root, sources, registry))
