"""A meeting or talks between people of the two countries."""

from collections.abc import Hashable
from typing import ClassVar, Literal

from pydantic import Field

from milaff.facts.claim import Claim, Home, Participant, actor
from milaff.language.text import Text


class Meeting(Claim):
    """Who met whom, on what. ``subject`` is a noun phrase: «سبل تعزيز العلاقات الثنائية» / "ways to …"."""

    HOME: ClassVar[Home] = "exchange-of-visits"

    type: Literal["meeting"]
    between: tuple[Participant, ...] = Field(min_length=1)
    format: Literal["talks", "summit", "meeting", "meetings", "press-conference", "call", "message"] = "meeting"
    status: Literal["held", "planned", "postponed"] = "held"
    subject: Text | None = None

    def identity(self) -> Hashable:
        """One meeting: the same people in the same format; a meeting planned is not one held."""
        return (self.format, frozenset(map(actor, self.between)), self.status)

    def participants(self) -> tuple[Participant, ...]:
        """Those who met."""
        return self.between
