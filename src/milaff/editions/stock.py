"""Where a build takes the seeds of a pair from: all of them, read from their files, or the index."""

from typing import Protocol

from milaff.facts.seeds import Seeds
from milaff.problems import Problem


class Stock(Protocol):
    """Seeds that can be asked for pair by pair; :class:`milaff.facts.seeds.Seeds` is one, the index another."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong with them."""

    @property
    def markings(self) -> tuple[str, ...]:
        """The markings, from the lowest to the highest."""

    def seeds_of(self, pair: tuple[str, str]) -> Seeds:
        """Give at least what concerns a pair."""
