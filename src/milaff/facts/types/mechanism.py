"""A session of a joint committee, of consultations, or of another standing mechanism."""

from collections.abc import Hashable, Iterator
from typing import ClassVar, Literal

from milaff.facts.claim import Claim, DateText, Home, Participant
from milaff.language.text import Text


class Mechanism(Claim):
    """A session: its number as the document counts it, its status, who led it, and what it dealt with.

    ``as_of`` is when the words were said, where the session itself is undated; ``rounds`` is a number of sessions
    told together.
    """

    HOME: ClassVar[Home] = "joint-mechanisms"

    type: Literal["mechanism"]
    mechanism: str
    session: int | None = None
    rounds: int | None = None
    status: Literal["held", "preparing", "planned"]
    as_of: DateText | None = None
    led_by: tuple[Participant, ...] = ()
    members: tuple[Participant, ...] = ()
    met: tuple[Participant, ...] = ()
    subject: Text | None = None

    def identity(self) -> Hashable:
        """One session: the same mechanism, number and stage."""
        return (self.mechanism, self.session, self.rounds, self.status)

    def participants(self) -> tuple[Participant, ...]:
        """Those who led, belonged to, or received the delegations."""
        return (*self.led_by, *self.members, *self.met)

    def entity_ids(self) -> Iterator[tuple[str, str]]:
        """Those of every claim, and the mechanism itself."""
        yield "mechanism", self.mechanism
        yield from super().entity_ids()
