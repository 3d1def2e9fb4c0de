"""What the glyphs of a page say: each marked piece of its content, decoded through the fonts' ToUnicode maps."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from unicodedata import bidirectional

_OPERATORS: Final = "q Q cm BT Tf Tm Td TD T* Tj TJ ' \" BMC BDC EMC"
_PAIR: Final = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>")
_RANGE: Final = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>")
_SECTION: Final = re.compile(rb"beginbf(char|range)(.*?)endbf\1", re.DOTALL)

Matrix = tuple[float, float, float, float, float, float]
_UNIT: Final[Matrix] = (1, 0, 0, 1, 0, 0)


@dataclass
class Piece:
    """A marked piece of content: its text, from left to right as the glyphs stand, and where the first stands.

    ``number`` is its MCID, None for an artifact; ``x``, ``y`` (from the left and from the bottom) and ``size`` are in
    points.
    """

    number: int | None
    x: float = 0
    y: float = 0
    size: float = 0
    text: str = ""


@dataclass
class _Reader:
    """Follows the graphics state as far as it moves text (ISO 32000-1, 8.4 and 9.4)."""

    fonts: Mapping[str, Mapping[int, str]]
    matrix: Matrix = _UNIT
    line: Matrix = _UNIT
    stack: list[Matrix] = field(default_factory=list)
    open: list[Piece] = field(default_factory=list)
    font: Mapping[int, str] = field(default_factory=dict)
    size: float = 0

    def read(self, content: Any) -> Iterator[Piece]:  # noqa: ANN401 -- pikepdf's objects
        """Give each piece when it is closed."""
        for operands, operator in content:
            name = str(operator)
            if name in ("BMC", "BDC"):
                self.open.append(Piece(_number(operands)))
            elif name == "EMC":
                if self.open and (piece := self.open.pop()).text:
                    yield piece
            elif name in ("Tj", "'", '"'):
                self._show(bytes(operands[-1]))
            elif name == "TJ":
                import pikepdf

                self._show(b"".join(bytes(part) for part in operands[0] if isinstance(part, pikepdf.String)))
            elif name == "Tf":
                self.font, self.size = self.fonts.get(str(operands[0]), {}), float(operands[1])
            else:
                self._move(name, [float(value) for value in operands])

    def _move(self, name: str, values: list[float]) -> None:
        if name == "q":
            self.stack.append(self.matrix)
        elif name == "Q":
            self.matrix = self.stack.pop()
        elif name == "cm":
            self.matrix = _times(values, self.matrix)
        elif name == "BT":
            self.line = _UNIT
        elif name == "Tm":
            self.line = _times(values, _UNIT)
        elif name in ("Td", "TD"):
            self.line = _times([1, 0, 0, 1, *values], self.line)

    def _show(self, codes: bytes) -> None:
        if not self.open:
            self.open.append(Piece(None))
        piece = self.open[-1]
        if not piece.text:
            _, _, c, d, piece.x, piece.y = _times(self.line, self.matrix)
            piece.size = self.size * (c * c + d * d) ** 0.5
        texts = (self.font.get(codes[at] << 8 | codes[at + 1], "\ufffd") for at in range(0, len(codes) - 1, 2))
        piece.text += "".join(texts)


def pieces(page: Any, fonts: dict[Any, Mapping[int, str]]) -> Iterator[Piece]:  # noqa: ANN401
    """Give the pieces of a page of pikepdf's; ``fonts`` keeps the maps that were read, for the next page."""
    import pikepdf

    maps: dict[str, Mapping[int, str]] = {}
    for name, font in page.resources.get("/Font", {}).items():
        if font.objgen not in fonts:
            fonts[font.objgen] = to_unicode(font.ToUnicode.read_bytes()) if "/ToUnicode" in font else {}
        maps[name] = fonts[font.objgen]
    yield from _Reader(maps).read(pikepdf.parse_content_stream(page, _OPERATORS))


def to_unicode(content: bytes) -> dict[int, str]:
    """Read a ToUnicode map: the text of each code, letters from right to left turned as they are seen."""
    texts: dict[int, str] = {}
    for kind, section in _SECTION.findall(content):
        if kind == b"char":
            texts |= {int(code, 16): _seen(text) for code, text in _PAIR.findall(section)}
            continue
        for first, last, text in _RANGE.findall(section):
            begin, base = int(first, 16), bytes.fromhex(text.decode())
            for code in range(begin, int(last, 16) + 1):
                number = int.from_bytes(base, "big") + code - begin
                texts[code] = _seen(number.to_bytes(len(base), "big").hex().encode())
    return texts


def _seen(hexadecimal: bytes) -> str:
    text = bytes.fromhex(hexadecimal.decode()).decode("utf-16-be", "replace")
    return text[::-1] if len(text) > 1 and any(bidirectional(letter) in ("R", "AL") for letter in text) else text


def _times(first: Any, second: Matrix) -> Matrix:  # noqa: ANN401 -- six numbers
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _number(operands: Any) -> int | None:  # noqa: ANN401
    properties = operands[1] if len(operands) > 1 else {}
    return int(properties["/MCID"]) if "/MCID" in properties else None
