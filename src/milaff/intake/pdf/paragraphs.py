"""Lines to paragraphs: which pieces stand on one line, and which lines run on."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from milaff.intake.letters import folded
from milaff.intake.pdf.engines import Line
from milaff.intake.pdf.order import in_order, is_arabic, paired

_BEGINS = re.compile(r"(?:[-–•▪●*◦‣]\s|\(?\d{1,3}[.)-]\s|\.\d{1,3}\s)")
_SLACK: Final = 0.12
"""The part of the column's width by which a line that runs on may fall short."""
_LEADING: Final = 1.1
"""The most white between two lines of a paragraph, in heights of a line."""


def paragraphs(lines: Sequence[Line]) -> tuple[str, ...]:
    """Give a page's paragraphs, each one line of text."""
    rows = [*_rows(lines)]
    if not rows:
        return ()
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    found: list[list[Line]] = [[rows[0]]]
    for above, row in pairwise(rows):
        if _runs_on(above, row, left, right):
            found[-1].append(row)
        else:
            found.append([row])
    arabic = is_arabic(" ".join(line.text for line in lines))
    texts = (_joined(group, arabic=arabic) for group in found)
    return tuple(text for text in texts if text)


def _rows(lines: Sequence[Line]) -> Iterator[Line]:
    """Put together the pieces of one line, which an engine may give in the order they were drawn."""
    row: list[Line] = []
    for line in lines:
        if row and not any(_beside(piece, line) for piece in row):
            yield _merged(row)
            row = []
        row.append(line)
    if row:
        yield _merged(row)


def _beside(one: Line, other: Line) -> bool:
    """Tell whether two pieces stand side by side, no further apart than a wide space."""
    lower, upper = max(one.bottom, other.bottom), min(one.top, other.top)
    if upper - lower < 0.6 * min(one.height, other.height):
        return False
    gap = max(one.left, other.left) - min(one.right, other.right)
    return -2 <= gap <= max(one.height, other.height)


def _merged(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    leftwards = is_arabic(" ".join(piece.text for piece in row))
    row = sorted(row, key=lambda piece: -piece.right if leftwards else piece.left)
    text = " ".join(piece.text.strip() for piece in row)
    edges = (min(p.left for p in row), max(p.right for p in row), min(p.bottom for p in row), max(p.top for p in row))
    return Line(text, *edges)


def _runs_on(above: Line, row: Line, left: float, right: float) -> bool:
    """Tell whether a paragraph goes on: the line above it is full, of its size, and near."""
    if _BEGINS.match(row.text) or not 0.6 < row.height / max(above.height, 0.1) < 1.7:
        return False
    white = above.bottom - row.top
    if white > _LEADING * max(above.height, row.height) or row.top > above.top:
        return False
    short = above.left - left if is_arabic(above.text) else right - above.right
    return short <= _SLACK * (right - left)


def _joined(group: list[Line], *, arabic: bool) -> str:
    text = ""
    for line in group:
        piece = folded(in_order(line.text, arabic=arabic))
        if line.text.endswith(("\u0002", "\ufffe")):  # PDFium's mark of a word divided at the end of the line
            text += piece
        else:
            text += f"{piece} "
    return paired(text.strip()) if is_arabic(text) else text.strip()
