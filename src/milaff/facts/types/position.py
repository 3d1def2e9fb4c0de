"""What someone asserted, asked for or expected: theirs, not Milaff's."""

from typing import ClassVar, Literal

from milaff.facts.claim import Claim, CountryCode, Home, Participant
from milaff.language.text import Text

Act = Literal["stated", "affirmed", "stressed", "called-for", "expressed", "praised", "hoped", "supported", "denied"]


class Position(Claim):
    """A speaker's position. ``act`` chooses the verb; ``statement`` reads after it.

    After stated, affirmed, denied: a clause that follows أنّ / "that". After stressed, called-for, expressed, praised,
    supported: a noun phrase. After hoped: a noun phrase in Arabic, a "to …" or "that …" clause in English.
    ``holder`` is the country whose position it is, absent for a position of both or of neither.
    """

    HOME: ClassVar[Home] = "positions"

    type: Literal["position"]
    speaker: Participant
    holder: CountryCode | None = None
    act: Act
    statement: Text
    about: Text

    def participants(self) -> tuple[Participant, ...]:
        """The speaker."""
        return (self.speaker,)
