"""A claim on its way to be proposed."""

from dataclasses import dataclass, replace

from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.pair import Between
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.when.dating import Dated


@dataclass(frozen=True)
class Draft:
    """A clause found to be a claim: where it stands, what it is, between whom, when.

    ``start`` and ``end`` are those of its quotation in the document.
    """

    passage: Passage
    clause: Clause
    chosen: Chosen
    between: Between
    date: Dated | None
    start: int
    end: int

    @property
    def type(self) -> str:
        """The type of the claim."""
        return self.chosen.hit.trigger.type or ""

    def upto(self, other: "Draft") -> "Draft":
        """Give the same quoted to the end of another, where that is not too long for a quotation."""
        return replace(self, end=other.end) if other.end - self.start <= LONGEST_QUOTE else self

    def dated(self, date: Dated | None) -> "Draft":
        """Give the same with another date."""
        return replace(self, date=date)
