"""What a dossier is: sections of blocks, the evidence that they rest on, the documents that it comes from, the facts.

``Dossier.evidence`` holds the quotations of the claims that statements name by their keys (``document/claim``).
"""

from typing import Any

from pydantic import Field

from milaff.dossier.blocks import Block, Plain, unset
from milaff.language.text import Language, Text


class Section(Plain):
    """A section of the standard briefing book; one that ``opens`` begins a page."""

    id: str
    title: Text
    blocks: tuple[Block, ...]
    annex: bool = False
    opens: bool = Field(default=False, exclude_if=unset)


class Evidence(Plain):
    """A quotation: its number in the annex, where it stands, our translation (None: not yet), and our remarks on it.

    It ``is_machine_accepted`` where no person has reviewed the claim that was drawn from it.
    """

    number: int
    document: str
    paragraph: int
    language: Language
    quotation: str
    translation: str | None
    inferred: Text | None = None
    note: Text | None = None
    is_machine_accepted: bool = Field(default=False, exclude_if=unset)


class SourceEntry(Plain):
    """A document as the dossier lists it; ``opening`` are its first words, by which one without a title is known.

    ``number`` is its number in the list; unknown particulars are None.
    """

    number: int
    id: str
    language: Language
    cited_as: Text
    kind: Text
    title: str | None
    opening: str
    title_translation: str | None
    author: Text | None
    publisher: Text | None
    date: Text | None
    date_note: Text | None
    description: Text | None
    sha256: str


class FactRecord(Plain):
    """A fact as data, so that two editions can be compared: its claims' fields as written."""

    id: str
    type: str
    date: str | None
    claims: tuple[str, ...]
    data: dict[str, Any]


class VisitHead(Plain):
    """The visit that a brief serves, as its cover tells it. A ``short`` brief has neither cover nor annex."""

    id: str
    exercise: bool
    short: bool
    title: Text
    date: Text
    place: Text
    visitors: Text
    meets: Text


class Dossier(Plain):
    """Everything that one report says. ``as_of`` is an ISO 8601 day; a brief names the ``visit`` that it serves."""

    report: str
    title: Text
    relations: Text
    viewpoint: str
    counterpart: str
    countries: tuple[Text, Text]
    officials: tuple[Text, Text]
    as_of: str
    marking: Text
    prepared_for: Text | None
    style: str
    locales: dict[Language, str]
    arabic_digits: bool
    colour: str
    sections: tuple[Section, ...]
    evidence: dict[str, Evidence]
    sources: dict[str, SourceEntry]
    facts: tuple[FactRecord, ...]
    visit: VisitHead | None = Field(default=None, exclude_if=unset)


class Imprint(Plain):
    """What one copy bears beside the dossier's content: its edition's number and its own, None where not numbered.

    ``addendum`` is the number of an addendum to that edition. A ``draft`` was not issued, and says so on every page.
    """

    edition: int | None = None
    copy_number: int | None = None
    draft: bool = False
    addendum: int | None = None
