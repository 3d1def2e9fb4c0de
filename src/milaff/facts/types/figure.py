"""A measured quantity, with the bound, unit and time that the document gives."""

from collections.abc import Hashable
from math import inf
from typing import ClassVar, Literal

from milaff.facts.claim import Claim, CountryCode, DateText, Home
from milaff.language.text import Text


class Figure(Claim):
    """A figure. ``bound`` keeps "does not exceed" apart from "equals"; ``value`` is absent for a mere tendency.

    ``what`` is a noun phrase, singular in English ("trade between the two countries", "the value of exports").
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

    def agrees(self, other: "Figure") -> bool:
        """Tell whether both values can be true: an upper bound agrees with every smaller value."""
        (low, high), (other_low, other_high) = self._range, other._range
        return max(low, other_low) <= min(high, other_high)

    @property
    def _range(self) -> tuple[float, float]:
        value = float(self.value or 0)
        match self.bound:
            case "at-most":
                return -inf, value
            case "at-least":
                return value, inf
            case "about":
                return value - abs(value) * 0.05, value + abs(value) * 0.05
            case _:
                return value, value
