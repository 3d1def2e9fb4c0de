"""A treaty, agreement, memorandum or other instrument, at whatever stage it is."""

from collections.abc import Hashable, Iterator
from typing import ClassVar, Literal

from milaff.facts.claim import Claim, DateText, Frozen, Home, Participant
from milaff.language.text import Text

Instrument = Literal[
    "agreement", "accord", "memorandum-of-understanding", "protocol", "twinning", "roadmap", "instruments"
]


class Ratification(Frozen):
    """Who ratified it and when."""

    by: str
    date: DateText


class Agreement(Claim):
    """An instrument: its kind, subject, signatories and status. ``count`` is how many where they are told together.

    ``subject`` is a noun phrase that reads after «بشأن» / "on". ``between`` names the bodies that concluded it, where
    they are not the two states. A proposed agreement is not a signed one: ``status`` is what the document says.
    ``accord`` is «اتفاق», which Arabic tells apart from «اتفاقية», ``agreement``.
    """

    HOME: ClassVar[Home] = "agreements"

    type: Literal["agreement"]
    instrument: Instrument
    subject: Text
    status: Literal["proposed", "negotiating", "signed", "ratified", "in-force", "lapsed"]
    signed_by: tuple[Participant, ...] = ()
    between: tuple[Participant, ...] = ()
    witnessed_by: tuple[Participant, ...] = ()
    ratification: Ratification | None = None
    count: int | None = None

    def identity(self) -> Hashable:
        """One instrument: the same kind and subject. What is proposed or negotiated is not yet what was concluded."""
        concluded = self.status not in ("proposed", "negotiating")
        return (self.instrument, self.subject.en.casefold(), concluded)

    def participants(self) -> tuple[Participant, ...]:
        """Signatories, the bodies bound, and witnesses."""
        return (*self.signed_by, *self.between, *self.witnessed_by)

    def entity_ids(self) -> Iterator[tuple[str, str]]:
        """Those of every claim, and who ratified."""
        yield from super().entity_ids()
        if self.ratification:
            yield "ratification", self.ratification.by
