"""Tables: regular, and every cell knows its headers (ISO 14289-1, 7.2 and 7.5)."""

from collections.abc import Iterator
from typing import Any

from tests.render.pdf.archive.subject import Element, Finding, Subject, items, text

Place = tuple[int, int]


def check(subject: Subject) -> Iterator[Finding]:
    known = {text(e.dictionary.ID) for e in subject.elements if e.role == "TH" and "/ID" in e.dictionary}
    for table in subject.elements:
        if table.role == "Table":
            yield from _table(table, known)


def _table(table: Element, known: set[str]) -> Iterator[Finding]:
    grid: dict[Place, Element] = {}
    rows = list(_rows(table))
    for row, line in enumerate(rows):
        column = 0
        for cell in line.kids:
            while (row, column) in grid:
                column += 1
            across, down = (int(_attribute(cell, key, 1)) for key in ("/ColSpan", "/RowSpan"))
            for place in ((row + y, column + x) for y in range(down) for x in range(across)):
                if place in grid:
                    yield Finding("UA 7.2", "cells of a table lie on each other")
                grid[place] = cell
            column += across
    widths = {sum(1 for place in grid if place[0] == row) for row in range(len(rows))}
    if len(widths) > 1 or any(row >= len(rows) for row, _ in grid):
        yield Finding("UA 7.2", f"the rows of a table are {sorted(widths)} cells wide")
    if [kid.role for kid in table.kids].count("THead") and "TBody" not in [kid.role for kid in table.kids]:
        yield Finding("UA 7.2", "a table with a head and no body")
    if not any(cell.role == "TH" for cell in grid.values()):
        yield Finding("UA 7.5", "a table without a header cell")
    for line in rows:
        for cell in line.kids:
            yield from _cell(cell, known)


def _cell(cell: Element, known: set[str]) -> Iterator[Finding]:
    if cell.role == "TH":
        if text(_attribute(cell, "/Scope", "")) not in ("/Row", "/Column", "/Both"):
            yield Finding("UA 7.5", "a header cell without a scope")
        return
    headers = [text(name) for name in items(_attribute(cell, "/Headers", None))]
    if not headers:
        yield Finding("UA 7.5", "a cell that names no header")
    if set(headers) - known:
        yield Finding("UA 7.5", f"a cell names headers that there are not: {sorted(set(headers) - known)}")


def _rows(element: Element) -> Iterator[Element]:
    for kid in element.kids:
        if kid.role == "TR":
            yield kid
        elif kid.role in ("THead", "TBody", "TFoot"):
            yield from _rows(kid)


def _attribute(cell: Element, key: str, default: Any) -> Any:
    for attributes in items(cell.dictionary.get("/A")):
        if attributes.get("/O") == "/Table" and key in attributes:
            return attributes[key]
    return default
