"""What the sections of a dossier are made of: blocks of statements, each tied to the claims that say it.

Every text stands in all languages, so that one dossier serves every output. A statement names the claims it rests
on by their keys (``document/claim``). Nothing here knows of layout.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from milaff.language.text import Text


def unset(value: object) -> bool:
    """Leave what only a brief has out of the JSON of other dossiers."""
    return not value


class Plain(BaseModel):
    """Frozen plain data, equal by value."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Statement(Plain):
    """A text, the claims that it rests on, and the facts that it states.

    Milaff's own bookkeeping (counts, "not documented") rests on no claim. Where ``remarks`` is set, the note also says
    how the claims were read and what of them is inferred.
    """

    text: Text
    claims: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    remarks: bool = False


class DeskItem(Plain):
    """One text of the desk: a statement without claims, its ``label`` before it, and to whom it is directed."""

    said: Statement
    label: Text | None = None
    to: Text | None = None


class Desk(Plain):
    """What the desk wrote for a visit: no fact that the documents tell, and marked so that nobody takes it for one."""

    block: Literal["desk"] = "desk"
    form: Literal["paragraphs", "list", "numbered"] = "list"
    texts: tuple[DeskItem, ...]


class Prose(Plain):
    """Statements one after the other: as paragraphs, or as a list."""

    block: Literal["prose"] = "prose"
    form: Literal["paragraphs", "list"] = "list"
    statements: tuple[Statement, ...]


class Heading(Plain):
    """A heading within a section."""

    block: Literal["heading"] = "heading"
    id: str
    title: Text
    level: Literal[3, 4] = 3


class Remark(Plain):
    """A sentence of Milaff's own, about the dossier: that nothing is documented, or how to read what follows.

    Those of kind ``news`` say what changed since the edition before, those of kind ``desk`` that the desk wrote what
    follows, or that it wrote nothing.
    """

    block: Literal["remark"] = "remark"
    kind: Literal["absent", "remark", "news", "desk"] = "remark"
    text: Text


class Column(Plain):
    """A column: its head and its share of the width in per cent. ``key`` columns hold row heads."""

    title: Text
    width: int
    key: bool = False
    narrow: bool = False


class Table(Plain):
    """A table whose cells are runs of statements; ``caption`` says what it shows where no heading does.

    One of the ``desk``'s holds what the desk wrote.
    """

    block: Literal["table"] = "table"
    caption: Text | None = None
    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[Statement, ...], ...], ...]
    desk: bool = Field(default=False, exclude_if=unset)


class Numeral(Plain):
    """A large numeral with a small caption."""

    value: Text
    caption: Statement


class Numerals(Plain):
    """The relation in a row of large numerals."""

    block: Literal["numerals"] = "numerals"
    items: tuple[Numeral, ...]


class Mark(Plain):
    """One event on the timeline: when (first day, and whether day, month or year), in which lane, and its label."""

    day: str
    precision: Literal["day", "month", "year"]
    lane: Literal["outward", "inward", "joint"]
    summit: bool = False
    label: Text


class Timeline(Plain):
    """Contacts by year and direction, to be drawn; lanes are named from the viewpoint."""

    block: Literal["timeline"] = "timeline"
    title: Text
    description: Text
    lanes: tuple[tuple[str, Text], ...]
    marks: tuple[Mark, ...]


class Category(Plain):
    """A period or field of a chart, and for each of the chart's series the ids of the facts that are counted there."""

    title: Text
    counted: tuple[tuple[str, ...], ...]

    @property
    def counts(self) -> tuple[int, ...]:
        """How many facts each series has here."""
        return tuple(map(len, self.counted))


class Chart(Plain):
    """Facts counted by category and series, to be drawn, with the same numbers as a table.

    ``form`` is how: ``periods`` as columns along an axis of time, a row for each series; ``fields`` as a bar for each
    category, its series one after the other. ``description`` says in words what is seen. A fact may be counted in
    several fields. The numbers are Milaff's own bookkeeping: the facts are stated, with their sources, elsewhere in
    the section.
    """

    block: Literal["chart"] = "chart"
    id: str
    form: Literal["periods", "fields"]
    title: Text
    description: Text
    series: tuple[Text, ...]
    categories: tuple[Category, ...]
    table: Table


class Side(Plain):
    """One of the rival statements: the quotation it rests on, and what it says in short."""

    claim: str
    says: Text


class Conflict(Plain):
    """Rival statements side by side, under the question between them."""

    block: Literal["conflict"] = "conflict"
    id: str
    question: Text
    sides: tuple[Side, ...]


class EvidenceList(Plain):
    """Where the quotations of one document are printed."""

    block: Literal["evidence"] = "evidence"
    document: str
    claims: tuple[str, ...]


class SourceList(Plain):
    """Where the catalogue of the documents used is printed."""

    block: Literal["sources"] = "sources"
    documents: tuple[str, ...]


Block = Annotated[
    Prose | Desk | Heading | Remark | Table | Numerals | Timeline | Chart | Conflict | EvidenceList | SourceList,
    Field(discriminator="block"),
]
