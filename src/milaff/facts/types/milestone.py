"""A turning point or lasting mark of the relations."""

from collections.abc import Hashable
from typing import ClassVar, Literal

from milaff.facts.claim import Claim, CountryCode, Home, Participant
from milaff.language.text import Text


class Milestone(Claim):
    """Recognition, relations, a commemoration, support given: ``what`` says it as a noun phrase."""

    HOME: ClassVar[Home] = "political-relations"

    type: Literal["milestone"]
    milestone: Literal["recognition", "diplomatic-relations", "support", "commemoration", "honour", "assessment"]
    by: tuple[CountryCode, ...] = ()
    who: tuple[Participant, ...] = ()
    what: Text

    def identity(self) -> Hashable | None:
        """Recognition by a state and the opening of relations happen once; the rest only ``event`` joins."""
        return (self.milestone, self.by) if self.milestone in ("recognition", "diplomatic-relations") else None

    def participants(self) -> tuple[Participant, ...]:
        """Whoever the milestone is about."""
        return self.who
