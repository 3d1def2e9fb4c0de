"""What one side undertook, promised or invited the other to."""

from typing import ClassVar, Literal

from milaff.facts.claim import Claim, CountryCode, DateText, Home, Participant
from milaff.language.text import Text


class Commitment(Claim):
    """An undertaking. ``undertaking`` is a noun phrase in Arabic (المصدر: «زيارة …») and "to …" in English.

    ``fulfilled_by`` names the ``event`` keys that the documents show to fulfil it; where there is none, the dossier
    says that the documents do not tell.
    """

    HOME: ClassVar[Home] = "commitments"

    type: Literal["commitment"]
    kind: Literal["promise", "pledge", "invitation", "plan"]
    by: Participant
    owner: CountryCode | None = None
    to: Participant | None = None
    undertaking: Text
    due: DateText | None = None
    fulfilled_by: tuple[str, ...] = ()

    def participants(self) -> tuple[Participant, ...]:
        """Who undertook it, and to whom."""
        return (self.by, self.to) if self.to else (self.by,)
