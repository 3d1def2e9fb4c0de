"""A visit of someone from one country to the other."""

from collections.abc import Hashable
from typing import ClassVar, Literal

from pydantic import Field

from milaff.facts.claim import Claim, CountryCode, Home, Participant, actor
from milaff.language.text import Text


class Visit(Claim):
    """Who went from where to where, in what kind of visit, for what purpose, and whom they met.

    ``kind`` is what the document calls the visit. ``purpose`` reads after the verb: «للمشاركة في …» / "to attend …".
    ``outcome`` is a clause of its own: «ووُقّعت خلالها …» is written without the conjunction.
    """

    HOME: ClassVar[Home] = "exchange-of-visits"

    type: Literal["visit"]
    visitors: tuple[Participant, ...] = Field(min_length=1)
    origin: CountryCode = Field(alias="from")
    destination: CountryCode = Field(alias="to")
    kind: Literal["state", "official", "working", "bilateral", "conference", "private"] | None = None
    status: Literal["held", "planned", "postponed"] = "held"
    purpose: Text | None = None
    met: tuple[Participant, ...] = ()
    accompanied_by: tuple[Participant, ...] = ()
    outcome: Text | None = None

    def identity(self) -> Hashable:
        """One visit: the same principal visitor in the same direction; a visit planned is not one held."""
        return (self.origin, self.destination, actor(self.visitors[0]), self.status)

    def participants(self) -> tuple[Participant, ...]:
        """Visitors first, then those they met, then those who came along."""
        return (*self.visitors, *self.met, *self.accompanied_by)
