"""A measured quantity, with the bound, unit and time that the document gives."""

from collections.abc import Hashable
from typing import ClassVar, Literal

from milaff.facts.claim import Claim, CountryCode, DateText, Home
from milaff.language.text import Text


class Figure(Claim):
    """A figure. ``bound`` keeps "does not exceed" apart from "equals"; ``value`` is absent for a mere tendency.

    ``measure`` names what is measured, ``of`` the pair or single country that it is about; ``unit`` is an ISO 4217
    currency, or a unit's English name. ``trend`` is said where the document speaks of a rise or fall.
    """

    HOME: ClassVar[Home] = "economic-relations"

    type: Literal["figure"]
    measure: Literal["trade-turnover", "exports", "imports", "investment", "other"]
    what: Text
    value: int | float | None = None
    bound: Literal["exact", "at-most", "at-least", "about"] = "exact"
    unit: str | None = None
    trend: Literal["rising", "falling", "steady"] | None = None
    of: tuple[CountryCode, ...] = ()
    as_of: DateText | None = None
    currency_note: Text | None = None

    def identity(self) -> Hashable:
        """One figure: the same measure, unit, subject and time."""
        return (self.measure, self.unit, tuple(sorted(self.of)), self.as_of, self.value is None)
