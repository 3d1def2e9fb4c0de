"""Header cells of tables: which header each cell stands under, so that a reader can say it (ISO 14289-1, 7.5)."""

from collections.abc import Iterator

from milaff.render.pdf.nodes import Node
from milaff.render.pdf.roles import CELLS

Grid = dict[tuple[int, int], Node]


def name_headers(document: Node) -> None:
    """Give every header cell of every table an ID, and every data cell the IDs of its headers, row's first."""
    number = 0
    for table in (node for node in document.walk() if node.role == "Table"):
        grid = _grid(table)
        for cell in dict.fromkeys(grid.values()):
            if cell.role == "TH":
                number += 1
                cell.identifier = f"head-{number:05}"
        _refer(grid)


def _refer(grid: Grid) -> None:
    rows: dict[int, list[str]] = {}
    columns: dict[int, list[str]] = {}
    for (row, column), cell in grid.items():
        if cell.role == "TH":
            by_row = cell.attributes["Table"]["Scope"] == "/Row"
            (rows.setdefault(row, []) if by_row else columns.setdefault(column, [])).append(cell.identifier)
    for (row, column), cell in grid.items():
        if cell.role == "TD":
            found = [*cell.headers, *rows.get(row, []), *columns.get(column, [])]
            cell.headers = list(dict.fromkeys(found))


def _grid(table: Node) -> Grid:
    """Lay the cells out by (row, column), each in every place that it spans."""
    grid: Grid = {}
    for row, line in enumerate(_rows(table)):
        column = 0
        for cell in (kid for kid in line.kids if isinstance(kid, Node) and kid.role in CELLS):
            while (row, column) in grid:
                column += 1
            for down in range(cell.span[1]):
                for across in range(cell.span[0]):
                    grid[row + down, column + across] = cell
            column += cell.span[0]
    return dict(sorted(grid.items(), key=lambda item: item[0]))


def _rows(node: Node) -> Iterator[Node]:
    """Give the rows of a table, but not those of a table inside one of its cells."""
    for kid in node.kids:
        if isinstance(kid, Node):
            if kid.role == "TR":
                yield kid
            elif kid.role in ("THead", "TBody", "TFoot"):
                yield from _rows(kid)
