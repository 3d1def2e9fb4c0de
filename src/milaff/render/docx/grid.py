"""The grid of a table: where each cell stands once columns and rows are spanned, and how wide columns are."""

from dataclasses import dataclass, field
from typing import Final

from milaff.render.docx.xml import Element, text_of

_NARROWEST: Final = 8
_WIDEST: Final = 48
_CHILDREN: Final = {
    "table": ("caption", "colgroup", "thead", "tbody", "tr"),
    "thead": ("tr",),
    "tbody": ("tr",),
    "tr": ("td", "th"),
}


@dataclass
class Cell:
    """A place of the grid; ``element`` is None where the cell above reaches down."""

    element: Element | None
    column: int
    colspan: int
    rowspan: int = 1


@dataclass
class Row:
    """One row, whether it is part of the head, and its cells from the first column on."""

    element: Element
    head: bool
    cells: list[Cell] = field(default_factory=list)


def rows_of(table: Element) -> list[Row]:
    """The rows of a table, every one filled to the same number of columns as far as its cells say."""
    rows = [Row(row, row.getparent().tag == "thead") for row in table.iter("tr") if _owner(row) is table]
    # For each column that a cell above still covers: in how many more rows, and how wide that cell is.
    covered: dict[int, tuple[int, int]] = {}
    for row in rows:
        column = 0
        waiting = [cell for cell in row.element if cell.tag in ("td", "th")]
        below: dict[int, tuple[int, int]] = {}
        while waiting or column in covered:
            cell, left = _next_cell(column, covered, waiting)
            row.cells.append(cell)
            if left:
                below[column] = (left, cell.colspan)
            column += cell.colspan
        covered = below
    return rows


def strangers(table: Element) -> list[str]:
    """What has no business in a table: anything but its caption, columns, groups of rows, rows and cells."""
    return [
        f"<{child.tag}> in <{parent.tag}>"
        for parent in (table, *table.iterfind("thead"), *table.iterfind("tbody"), *table.iterfind(".//tr"))
        for child in parent
        if isinstance(child.tag, str) and child.tag not in _CHILDREN[parent.tag]
    ]


def _next_cell(column: int, covered: dict[int, tuple[int, int]], waiting: list[Element]) -> tuple[Cell, int]:
    """The cell at a column, and how many more rows it reaches down."""
    if column in covered:
        left, span = covered[column]
        return Cell(None, column, span), left - 1
    element = waiting.pop(0)
    rowspan = int(element.get("rowspan", 1))
    return Cell(element, column, int(element.get("colspan", 1)), rowspan), rowspan - 1


def _owner(row: Element) -> Element:
    return next(ancestor for ancestor in row.iterancestors("table"))


def widths_of(table: Element, rows: list[Row], room: int, usual: tuple[int, ...] = ()) -> list[int]:
    """The width of each column in twips.

    As ``colgroup`` says; else in the usual shares of its kind of table, one for all or one for each column;
    else by how much text a column holds.
    """
    columns = max((cell.column + cell.colspan for row in rows for cell in row.cells), default=0)
    shares = _declared(table, columns) or _usual(usual, columns) or _by_text(rows, columns)
    whole = sum(shares)
    ends = [round(room * sum(shares[: number + 1]) / whole) for number in range(columns)]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _declared(table: Element, columns: int) -> list[float]:
    declared: list[float | None] = []
    for column in table.iterfind("colgroup/col"):
        style = dict(part.split(":", 1) for part in column.get("style", "").split(";") if ":" in part)
        width = style.get("width", "").strip()
        declared += [float(width[:-1]) if width.endswith("%") else None] * int(column.get("span", 1))
    if len(declared) != columns or all(share is None for share in declared):
        return []
    rest = max(100 - sum(share or 0 for share in declared), _NARROWEST)
    missing = sum(share is None for share in declared)
    return [rest / missing if share is None else share for share in declared]


def _usual(shares: tuple[int, ...], columns: int) -> list[float]:
    if len(shares) == 1:
        return [1.0] * columns
    return [float(share) for share in shares] if len(shares) == columns else []


def _by_text(rows: list[Row], columns: int) -> list[float]:
    shares: list[float] = [_NARROWEST] * columns
    for row in rows:
        for cell in row.cells:
            if cell.element is not None and cell.colspan == 1:
                length = min(len(text_of(cell.element)), _WIDEST)
                shares[cell.column] = max(shares[cell.column], length)
    return shares
