"""Work together in a field: under way, discussed, or seen as possible."""

from typing import ClassVar, Literal

from milaff.facts.claim import Claim, DateText, Home, Participant
from milaff.facts.topics import CULTURAL, ECONOMIC, MULTILATERAL
from milaff.language.text import Text


class Cooperation(Claim):
    """Cooperation in the field of its first topic; ``what`` is a noun phrase, ``since`` when it began."""

    HOME: ClassVar[Home] = "political-relations"

    type: Literal["cooperation"]
    status: Literal["existing", "discussed", "proposed", "possible"]
    what: Text
    since: DateText | None = None
    who: tuple[Participant, ...] = ()

    def home(self) -> Home:
        """The part of the dossier that its field belongs to."""
        field = self.topics[0] if self.topics else "diplomacy"
        if field in ECONOMIC:
            return "economic-relations"
        if field in CULTURAL:
            return "culture-education-consular"
        return "international-organisations" if field in MULTILATERAL else self.HOME

    def participants(self) -> tuple[Participant, ...]:
        """Those who cooperate or talked of it."""
        return self.who
