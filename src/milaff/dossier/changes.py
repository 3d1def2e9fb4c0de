"""What changed from one edition of a dossier to the next: facts, questions between the sources, terms that passed."""

from typing import Any

from milaff.dossier.blocks import Plain
from milaff.language.text import Text


class FieldChange(Plain):
    """One field of a fact with both values: as data (``was``, ``now``) and in words; ``label`` names the field."""

    field: str
    label: Text
    before: Text
    after: Text
    was: Any = None
    now: Any = None


class FactChange(Plain):
    """A fact that was added, changed or withdrawn.

    ``fact`` is its id now, or as it was where it is withdrawn; ``text`` says it, as the edition says it that has it
    last. ``claims`` are its claims now, ``claims_before`` those in the earlier edition, ``sources_before`` where these
    stood: document and paragraph. ``fields`` are what changed of it.
    """

    fact: str
    type: str
    text: Text
    fields: tuple[FieldChange, ...] = ()
    claims: tuple[str, ...] = ()
    claims_before: tuple[str, ...] = ()
    sources_before: tuple[Text, ...] = ()


class QuestionChange(Plain):
    """A conflict between the sources that opened or was settled, with the question between them."""

    id: str
    question: Text
    claims: tuple[str, ...] = ()


class DueChange(Plain):
    """A commitment whose term (``due``, EDTF) passed between the two as-of days, not shown to be fulfilled."""

    fact: str
    text: Text
    due: str
    term: Text
    claims: tuple[str, ...] = ()


class Changes(Plain):
    """What a later dossier says otherwise than an earlier one.

    ``since`` is the earlier one's edition, None where it has no number; ``since_as_of`` its day. ``other`` names the
    parts of the dossier that differ although no fact, conflict or term does: its wording, sources, style.
    """

    since: int | None
    since_as_of: str
    added: tuple[FactChange, ...] = ()
    changed: tuple[FactChange, ...] = ()
    withdrawn: tuple[FactChange, ...] = ()
    opened: tuple[QuestionChange, ...] = ()
    settled: tuple[QuestionChange, ...] = ()
    fell_due: tuple[DueChange, ...] = ()
    other: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many facts, conflicts and commitments changed."""
        parts = (self.added, self.changed, self.withdrawn, self.opened, self.settled, self.fell_due)
        return sum(map(len, parts))

    @property
    def differs(self) -> bool:
        """Tell whether there is any change at all."""
        return bool(self.count or self.other)
