"""Tables: horizontal rules only, headers that repeat, columns that run the document's way."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple, TypeAlias

from milaff.render.docx.captions import caption
from milaff.render.docx.context import Context
from milaff.render.docx.grid import Cell, Row, rows_of, strangers, widths_of
from milaff.render.docx.levels import Direction
from milaff.render.docx.paragraphs import (
    is_paragraph,
    keep_with_next,
    paragraph,
    properties_of,
    restyle,
    set_spacing,
    style_of,
)
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make, put, qn, text_of

Flow: TypeAlias = Callable[[Scribe, Context, Element], list[Element]]


class Kind(NamedTuple):
    """How a class of tables looks: its table style, and the paragraph styles of its cells.

    ``shares`` are the columns' where the HTML does not say: one for all, or one each; none: by their text.
    ``headed`` takes their place where each row has a head. ``figures`` says that it holds numbers and their sums.
    """

    style: str
    cell: str = "Milaff Cell"
    head: str = "Milaff Cell Head"
    row_head: str = "Milaff Row Head"
    shares: tuple[int, ...] = ()
    headed: tuple[int, ...] = ()
    figures: bool = False


KINDS: Final = {
    "data": Kind("Milaff Table", row_head="Milaff Cell Key"),
    "numerals": Kind(
        "Milaff Numerals", "Milaff Numeral Caption", "Milaff Numeral Caption", "Milaff Numeral Caption", shares=(1,)
    ),
    "counts": Kind("Milaff Counts", "Milaff Cell Small", row_head="Milaff Cell Small", figures=True),
    "particulars": Kind("Milaff Particulars", shares=(3, 7)),
    "pair": Kind("Milaff Pair", "Milaff Cover Other Name", row_head="Milaff Cover Name", shares=(1,)),
    "imprint": Kind("Milaff Imprint", shares=(3, 7)),
    "sides": Kind("Milaff Sides", row_head="Milaff Cell Key", shares=(1,), headed=(3, 7)),
    "evidence": Kind("Milaff Sides", shares=(1,), headed=(3, 7)),
}
_PADDING: Final = 320
_SPACED: Final = (
    "Quote",
    "Milaff Source",
    "Milaff Ours",
    "Milaff Absent",
    "Milaff Remark",
    "List Bullet",
    "List Number",
)


def table(scribe: Scribe, context: Context, element: Element, flow: Flow) -> list[Element]:
    """A table with its caption above it."""
    classes = element.get("class", "data").split()
    # The last class says most closely what a table is: "particulars imprint".
    kind = next((KINDS[name] for name in reversed(classes) if name in KINDS), None)
    if kind is None:
        scribe.findings.append(f'<table class="{element.get("class")}">')
        return []
    scribe.findings += strangers(element)
    written: list[Element] = []
    heading = element.find("caption")
    if heading is not None:
        written.append(caption(scribe, context.inside(heading), heading, "Table"))
        keep_with_next(written[0])
    rows = rows_of(element)
    widths = widths_of(element, rows, context.width, _shares(kind, rows))
    grid = make("w:tblGrid", *(make("w:gridCol", w=width) for width in widths))
    properties = _properties(scribe, context, kind, rows, "" if heading is None else text_of(heading))
    lines = [_row(scribe, context, kind, row, widths, flow) for row in rows]
    if kind.figures:
        _keep_whole(lines)
    written.append(make("w:tbl", properties, grid, *lines))
    return written


def _keep_whole(lines: list[Element]) -> None:
    """Keep a small table on one page."""
    for line in lines[:-1]:
        for item in line.iter(qn("w:p")):
            keep_with_next(item)


def _shares(kind: Kind, rows: list[Row]) -> tuple[int, ...]:
    firsts = [row.cells[0].element for row in rows if row.cells and not row.head]
    headed = bool(firsts) and all(first is None or first.tag == "th" for first in firsts)
    return kind.headed if headed and kind.headed else kind.shares


def _properties(scribe: Scribe, context: Context, kind: Kind, rows: list[Row], description: str) -> Element:
    headed = bool(rows) and rows[0].head
    # The bits of ``val`` say the same to Word 2007 (ISO/IEC 29500-4, 14.3.8).
    bits = 0x0600 | 0x0020 * headed | 0x0040 * kind.figures
    look = make("w:tblLook", val=f"{bits:04X}", firstRow=int(headed), lastRow=int(kind.figures), firstColumn=0)
    for name, value in (("lastColumn", 0), ("noHBand", 1), ("noVBand", 1)):
        look.set(qn(f"w:{name}"), str(value))
    return make(
        "w:tblPr",
        make("w:tblStyle", val=scribe.styles.table(kind.style)),
        make("w:bidiVisual") if scribe.direction == "rtl" else None,
        make("w:tblW", w=context.width, type="dxa"),
        make("w:tblLayout", type="fixed"),
        look,
        make("w:tblCaption", val=description) if description else None,
        make("w:tblDescription", val=description) if description else None,
    )


def _row(scribe: Scribe, context: Context, kind: Kind, row: Row, widths: list[int], flow: Flow) -> Element:
    properties = make("w:trPr", make("w:cantSplit"), make("w:tblHeader") if row.head else None)
    inside = context.inside(row.element)
    if row.element.get("id"):
        scribe.bookmarks.expect(row.element.get("id"))
    return make("w:tr", properties, *(_cell(scribe, inside, kind, row, cell, widths, flow) for cell in row.cells))


def _cell(scribe: Scribe, context: Context, kind: Kind, row: Row, cell: Cell, widths: list[int], flow: Flow) -> Element:
    width = sum(widths[cell.column : cell.column + cell.colspan])
    merge = None
    if cell.element is None:
        merge = make("w:vMerge")
    elif cell.rowspan > 1:
        merge = make("w:vMerge", val="restart")
    properties = make(
        "w:tcPr",
        make("w:tcW", w=width, type="dxa"),
        make("w:gridSpan", val=cell.colspan) if cell.colspan > 1 else None,
        merge,
    )
    inside = replace(context, style=kind.cell, depth=0, in_cell=True, width=width - _PADDING)
    content: list[Element] = []
    if cell.element is not None:
        inside = inside.inside(cell.element)
        if cell.element.tag == "th":
            heads_row = cell.element.get("scope") == "row" and not row.head
            inside = inside.styled(kind.row_head if heads_row else kind.head)
        scribe.bookmarks.expect(cell.element.get("id"))
        content = flow(scribe, inside, cell.element)
        _dress(scribe, kind, cell, content, scribe.direction)
    if not content or not is_paragraph(content[-1]):
        content.append(paragraph(scribe, inside, []))
    elif style_of(content[-1]) in {scribe.styles.paragraph(name) for name in _SPACED}:
        # The cell has its own padding; a space below its last line would be one too many.
        set_spacing(content[-1], "after", 0)
    return make("w:tc", properties, *content)


def _dress(scribe: Scribe, kind: Kind, cell: Cell, content: list[Element], direction: Direction) -> None:
    """What the place of a paragraph in its cell asks for.

    Under the key of a row, further paragraphs are plain. Figures run to the right in both scripts, so their units
    stand at the right: where Arabic begins and Latin ends.
    """
    head = scribe.styles.paragraph(kind.row_head)
    for item in [block for block in content if is_paragraph(block)][1:]:
        if style_of(item) == head and head != scribe.styles.paragraph(kind.cell):
            restyle(scribe, item, kind.cell)
    if kind.figures and cell.column and direction == "ltr":
        for item in filter(is_paragraph, content):
            put(properties_of(item), make("w:jc", val="end"))
