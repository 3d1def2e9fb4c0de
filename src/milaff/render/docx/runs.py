"""Runs: text of one direction, one look and one language."""

from collections.abc import Iterator

from milaff.render.docx.levels import Direction, directions, marks, runs_one_way
from milaff.render.docx.pieces import (
    ISOLATES,
    Enter,
    Format,
    Leave,
    Marker,
    Piece,
    Thing,
    Words,
    text_of_row,
)
from milaff.render.docx.styles import Styles
from milaff.render.docx.xml import Element, make

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def run_properties(look: Format, direction: Direction, styles: Styles, figures_face: str | None = None) -> Element:
    """The properties of a run; the pairs for Latin and complex script always come together.

    ``figures_face`` is the face of the Arabic text around a run that holds figures only, such as 2016-11-02:
    it runs left to right, but looks like the figures in the Arabic text. Word takes size and face from
    ``w:cs``; programs that do not know it at least take the face.
    """
    both = [make("w:b"), make("w:bCs")] if look.bold else []
    both += [make("w:i"), make("w:iCs")] if look.italic else []
    right_to_left = direction == "rtl"
    language = make("w:lang", bidi=look.arabic) if right_to_left else make("w:lang", val=look.latin)
    return make(
        "w:rPr",
        make("w:rStyle", val=styles.character(look.style)) if look.style else None,
        make("w:rFonts", ascii=figures_face, hAnsi=figures_face, hint="cs") if figures_face else None,
        *both,
        make("w:vertAlign", val="superscript") if look.raised else None,
        make("w:rtl") if right_to_left else None,
        make("w:cs") if figures_face else None,
        language,
    )


def text_run(text: str, look: Format, direction: Direction, styles: Styles, figures_face: str | None = None) -> Element:
    """A run of text; ``figures_face`` is taken where it holds figures only."""
    face = figures_face if direction == "ltr" and _only_figures(text) else None
    content = make("w:t")
    content.text = text
    if text != text.strip():
        content.set(_XML_SPACE, "preserve")
    return make("w:r", run_properties(look, direction, styles, face), content)


def _only_figures(text: str) -> bool:
    return any(map(str.isdecimal, text)) and not any(map(str.isalpha, text))


def add_runs(parent: Element, pieces: list[Piece], base: Direction, styles: Styles, style: str) -> None:
    """Put a row of pieces (collapsed already) into a paragraph of a style, split into runs by direction."""
    face = styles.arabic_face(style) if base == "rtl" else None
    text = text_of_row(pieces)
    stretches = _Stretches(text, base)
    containers = [parent]
    position = 0
    # Words that follow each other with one look and one direction are one run.
    waiting: list[tuple[str, Format, Direction]] = []

    def flush() -> None:
        for words, look, direction in waiting:
            containers[-1].append(text_run(words, look, direction, styles, face))
        waiting.clear()

    for piece in pieces:
        if isinstance(piece, Words):
            for words, direction in stretches.between(position, position + len(piece.text)):
                if waiting and waiting[-1][1:] == (piece.format, direction):
                    waiting[-1] = (waiting[-1][0] + words, piece.format, direction)
                else:
                    waiting.append((words, piece.format, direction))
            position += len(piece.text)
            continue
        flush()
        if isinstance(piece, Enter):
            containers[-1].append(piece.element)
            containers.append(piece.element)
        elif isinstance(piece, Leave):
            containers.pop()
        elif isinstance(piece, Thing | Marker):
            containers[-1].append(piece.element)
            position += isinstance(piece, Thing)
    flush()


class _Stretches:
    """The paragraph's text with resolved directions, to be cut piece by piece."""

    def __init__(self, text: str, base: Direction) -> None:
        self._text = text
        self._whole = base if runs_one_way(text, base) else None
        self._directions = directions(text, base)
        self._marks = marks(text, base)

    def between(self, start: int, end: int) -> Iterator[tuple[str, Direction]]:
        """The stretches of one direction between two positions; isolates are gone, marks are in."""
        if self._whole:
            if start < end:
                yield self._text[start:end], self._whole
            return
        letters: list[tuple[str, Direction]] = []
        for position in range(start, end):
            if self._text[position] not in ISOLATES:
                letters.append((self._text[position], self._directions[position]))
            for mark in self._marks.get(position, ""):
                letters.append((mark, "rtl" if mark == "\u200f" else "ltr"))
        begun: list[str] = []
        for index, (letter, direction) in enumerate(letters):
            begun.append(letter)
            if index + 1 == len(letters) or letters[index + 1][1] != direction:
                yield "".join(begun), direction
                begun = []
