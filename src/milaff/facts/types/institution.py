"""A lasting body or place of the relations: an association, a chair, a garden."""

from collections.abc import Hashable, Iterator
from typing import ClassVar, Literal

from milaff.facts.claim import Claim, Home, Participant
from milaff.facts.topics import ECONOMIC
from milaff.language.text import Text


class Institution(Claim):
    """An institution and what it does or is: ``what`` is a noun phrase."""

    HOME: ClassVar[Home] = "culture-education-consular"

    type: Literal["institution"]
    institution: str
    what: Text
    headed_by: tuple[Participant, ...] = ()

    def home(self) -> Home:
        """Economic bodies belong with the economy, the rest with culture."""
        return "economic-relations" if self.topics and self.topics[0] in ECONOMIC else self.HOME

    def identity(self) -> Hashable | None:
        """Different claims about one institution are different facts; only ``event`` joins them."""
        return None

    def participants(self) -> tuple[Participant, ...]:
        """Who heads it."""
        return self.headed_by

    def entity_ids(self) -> Iterator[tuple[str, str]]:
        """Those of every claim, and the institution itself."""
        yield "institution", self.institution
        yield from super().entity_ids()
