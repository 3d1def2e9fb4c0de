"""What may go to whom: the marking of each enclosure against the addressee's ceiling."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milaff.correspondence.correspondents import Correspondent
from milaff.correspondence.enclosures.model import Enclosure
from milaff.dossier.report import Report
from milaff.problems import Problem


@dataclass(frozen=True)
class Guard:
    """The markings of a workspace from the lowest to the highest, and the report whose dossier goes out."""

    markings: tuple[str, ...]
    report: Report
    name: str

    @property
    def file(self) -> str:
        """The report's file."""
        return f"reports/{self.name}.yaml"

    def own_side(self, who: Correspondent) -> bool:
        """Tell whether someone is of the side whose copy the dossier is."""
        return who.country == self.report.viewpoint

    def ceiling(self, key: str, who: Correspondent) -> str:
        """Return the highest marking that may go to a correspondent.

        As the report's distribution says; else everything for the report's own side, and the lowest for all others.
        """
        said = next((one.ceiling for one in self.report.distribution if one.to == key), None)
        if said:
            return said
        return self.markings[-1] if self.own_side(who) else self.markings[0]

    def above(self, marking: str | None, ceiling: str) -> bool:
        """Tell whether a marking lies above a ceiling; one that is not known does."""
        known = self.markings
        return marking not in known or known.index(marking) > known.index(ceiling)

    def highest(self, found: Sequence[str | None], least: str | None) -> str:
        """Return the highest of some markings, at least ``least``."""
        held = [marking for marking in (*found, least) if marking in self.markings]
        return max(held, key=self.markings.index, default=self.markings[0])

    def check(self, key: str, who: Correspondent, enclosures: Sequence[Enclosure]) -> Iterator[Problem]:
        """Refuse what lies above the ceiling of the addressee, each with the reason."""
        ceiling = self.ceiling(key, who)
        for one in enclosures:
            if one.marking_id is None:
                message = f"the marking of {one.name} is not known, so it may not go to {key}"
                yield Problem(self.file, 0, message, "Restore the words of the marking in the house style")
            elif self.above(one.marking_id, ceiling):
                message = f"{one.name} is marked «{one.marking_id}», above the ceiling of {key}, «{ceiling}»"
                remedy = f"Set ceiling: for {key} in distribution: of the report, if it may have it"
                yield Problem(self.file, 0, message, remedy)

    def check_letter(self, key: str, who: Correspondent, marking: str | None) -> Iterator[Problem]:
        """Refuse a marking of the letter that is none, or lies above the ceiling."""
        if marking is None:
            return
        if marking not in self.markings:
            message = f"unknown marking «{marking}»"
            yield Problem("--marking", 0, message, f"Use one of: {', '.join(self.markings)}")
        elif self.above(marking, self.ceiling(key, who)):
            message = f"«{marking}» is above the ceiling of {key}, «{self.ceiling(key, who)}»"
            remedy = f"Set ceiling: for {key} in distribution: of the report, if it may have it"
            yield Problem("--marking", 0, message, remedy)

    def check_sides(self, sender: Correspondent, key: str) -> Iterator[Problem]:
        """Refuse a sender of another side than the one whose copy the dossier is."""
        if not self.own_side(sender):
            message = f"the dossier is the copy of {self.report.viewpoint}, and {key} does not write for it"
            yield Problem(self.file, 0, message, f"Name a sender whose country is {self.report.viewpoint}")
