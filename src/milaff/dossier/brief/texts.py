"""What the desk wrote, as blocks of the dossier that are marked as the desk's."""

from collections.abc import Iterable, Sequence
from typing import Literal

from milaff.dossier.blocks import Block, Desk, DeskItem, Heading, Remark, Statement, Table
from milaff.dossier.context import Context
from milaff.language.text import Text

Form = Literal["paragraphs", "list", "numbered"]
Item = tuple[Text, Text | None, Text | None]


def marked(context: Context, *, sources: bool = False) -> Remark:
    """Say that what follows is the desk's; with ``sources``, all but what carries a footnote."""
    return Remark(kind="desk", text=context.text("brief.desk-and-sources" if sources else "brief.desk"))


def unwritten(context: Context) -> Remark:
    """Say that the desk wrote nothing here."""
    return Remark(kind="desk", text=context.text("brief.unwritten"))


def texts(context: Context, items: Iterable[Item], form: Form = "list") -> Block:
    """Print texts of the desk, each with its label and its addressee, if any; or say that there are none."""
    found = tuple(
        DeskItem(said=Statement(text=context.phrases.tidied(text)), label=label, to=to) for text, label, to in items
    )
    return Desk(form=form, texts=found) if found else unwritten(context)


def desk_table(
    context: Context,
    columns: Sequence[tuple[str, int]],
    rows: Sequence[Sequence[Text]],
    key: int | None = None,
    *,
    narrow: Sequence[int] = (0,),
) -> Block:
    """Print a table of the desk's, a text in each cell; or say that there is none."""
    if not rows:
        return unwritten(context)
    cells = [[[Statement(text=context.phrases.tidied(cell))] for cell in row] for row in rows]
    table: Table = context.table(columns, cells, key=key, narrow=narrow)
    return table.model_copy(update={"desk": True})


def heading(context: Context, identifier: str, key: str, level: Literal[3, 4] = 3) -> Heading:
    """Make a heading from a string of ``brief.heading``, with the adjectives of both sides at hand."""
    return Heading(id=identifier, title=sided(context, f"brief.heading.{key}"), level=level)


def sided(context: Context, key: str) -> Text:
    """Fill a string with the adjectives of the two sides: «الجانب المصري» / "the Egyptian side"."""
    home, other = context.report.home, context.report.other
    said = context.phrases.strings.text(
        key,
        home=Text(ar=home.definite_ar_m, en=home.adjective_en),
        counterpart=Text(ar=other.definite_ar_m, en=other.adjective_en),
    )
    return context.phrases.tidied(said)
