"""What a PDF prints: the lines of each block of its structure, in the order of reading."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from milaff.render.audit.glyphs import Piece, pieces
from milaff.render.audit.order import visible

_INLINE: Final = frozenset({"/Span", "/Quote", "/Code", "/Reference", "/Link", "/Em", "/Strong", "/Annot"})
_APART: Final = 0.6
"""Baselines that differ by more than this share of the letters' size are of different lines; a raised call is not."""


@dataclass(frozen=True)
class Line:
    """One line: its page (from 1) and its visible characters from left to right, white space at the ends dropped."""

    page: int
    text: str


@dataclass(frozen=True)
class Printed:
    """A block: its structure type, without the slash, and its lines."""

    role: str
    lines: tuple[Line, ...]


_Placed = tuple[int, Piece]


@dataclass(frozen=True)
class Copy:
    """A whole file: the blocks of its structure in the order of reading, and how many pages it has.

    ``edges`` is what stands outside the structure, piece by piece: running heads and the repeated heads of tables.
    """

    blocks: tuple[Printed, ...]
    edges: tuple[Line, ...]
    pages: int


def printed(pdf: Any) -> Copy:  # noqa: ANN401 -- pikepdf's objects
    """Read a tagged PDF; what lists and contents generate by themselves (dashes, page numbers) is left out."""
    maps: dict[Any, Mapping[int, str]] = {}
    content: dict[tuple[Any, int], _Placed] = {}
    edges: list[Line] = []
    for number, page in enumerate(pdf.pages, 1):
        for piece in pieces(page, maps):
            if piece.number is None:
                edges.append(_line([(number, piece)]))
            else:
                content[page.obj.objgen, piece.number] = number, piece
    blocks = _Walk(content).blocks(pdf.Root.StructTreeRoot, "/Document")
    return Copy(tuple(blocks), tuple(edge for edge in edges if edge.text), len(pdf.pages))


@dataclass
class _Walk:
    """Walks the structure tree; ``content`` holds every marked piece by its page and number."""

    content: Mapping[tuple[Any, int], _Placed]

    def blocks(self, element: Any, role: str) -> Iterator[Printed]:  # noqa: ANN401
        """Give the block that an element's own text makes, and those of the blocks within, in order."""
        own: list[_Placed] = []
        later: list[Printed] = []
        for kid, name in self._kids(element, role):
            if isinstance(kid, tuple):
                own.append(kid)
            elif name == "/Note":
                later += self.blocks(kid, name)
            else:
                yield from _block(role, own, later)
                own, later = [], []
                yield from self.blocks(kid, name)
        yield from _block(role, own, later)

    def _kids(self, element: Any, role: str, page: Any = None) -> Iterator[tuple[Any, str]]:  # noqa: ANN401
        """Give an element's pieces, those of inline elements as its own, and its other elements with their types."""
        kids = element.get("/K", [])
        page = element.get("/Pg", page)
        for kid in kids if _is_array(kids) else [kids]:
            if isinstance(kid, int):
                if (page.objgen, kid) in self.content:
                    yield self.content[page.objgen, kid], ""
            elif str(kid.get("/Type")) == "/MCR":
                if (kid.Pg.objgen, kid.MCID) in self.content:
                    yield self.content[kid.Pg.objgen, kid.MCID], ""
            elif "/S" in kid:
                name = str(kid.S)
                if name in _INLINE or (name == "/Lbl" and role == "/Note"):
                    yield from self._kids(kid, role, page)
                else:
                    yield kid, name


def _is_array(thing: Any) -> bool:  # noqa: ANN401
    import pikepdf

    return isinstance(thing, pikepdf.Array | list)


def _block(role: str, own: list[_Placed], notes: list[Printed]) -> Iterator[Printed]:
    if role == "/TOCI" and len(own) > 1 and own[-1][1].text.isdecimal():
        own = own[:-1]  # the page's number, which is generated
    lines = tuple(line for line in _lines(own) if line.text)
    if lines and not (role == "/Lbl" and not any(map(str.isalpha, lines[0].text))):
        yield Printed(role[1:], lines)
    yield from notes


def _lines(placed: list[_Placed]) -> Iterator[Line]:
    """Gather pieces into lines by their baselines, each from left to right."""
    line: list[_Placed] = []
    for page, piece in placed:
        if line and (page != line[0][0] or abs(piece.y - line[0][1].y) > _APART * max(piece.size, line[0][1].size)):
            yield _line(line)
            line = []
        line.append((page, piece))
    if line:
        yield _line(line)


def _line(line: list[_Placed]) -> Line:
    ordered = sorted((piece for _, piece in line), key=lambda piece: piece.x)
    return Line(line[0][0], visible("".join(piece.text for piece in ordered)).strip(" "))
