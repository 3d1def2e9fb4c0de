"""A paragraph's inline content as a flat row of pieces, before direction is known.

White space is collapsed over the whole row, as HTML does; isolates stay in the text as their Unicode characters
until ``runs`` has resolved the directions.
"""

import re
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from milaff.render.docx.levels import FSI, LRI, OBJECT, PDI, RLI
from milaff.render.docx.xml import Element

ISOLATES: Final = frozenset((LRI, RLI, FSI, PDI))
_ISOLATES: Final = "".join(ISOLATES)
_SPACES: Final = re.compile(r"[ \t\n\r\f]+")


@dataclass(frozen=True)
class Format:
    """How a piece of text looks, and the languages it may be in."""

    arabic: str
    latin: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    style: str | None = None


@dataclass(frozen=True)
class Words:
    """A piece of text."""

    text: str
    format: Format


@dataclass(frozen=True)
class Thing:
    """A ready run that holds no text but stands in the line: a picture, a line break, the mark of a note."""

    element: Element
    breaks: bool = False
    note: bool = False


@dataclass(frozen=True)
class Marker:
    """An element that takes no place in the line: an end of a bookmark, a part of a field."""

    element: Element


@dataclass(frozen=True)
class Enter:
    """What follows goes into this element, until ``Leave``."""

    element: Element


@dataclass(frozen=True)
class Leave:
    """The end of what ``Enter`` opened."""


Piece: TypeAlias = Words | Thing | Marker | Enter | Leave


def collapse(pieces: list[Piece]) -> list[Piece]:
    """Collapse white space over the row: none at its ends, none next to a line break."""
    collapsed: list[Piece] = []
    at_space = True
    for piece in pieces:
        if isinstance(piece, Words):
            text = _SPACES.sub(" ", piece.text)
            if at_space:
                text = text.removeprefix(" ")
            if text:
                collapsed.append(piece if text == piece.text else replace(piece, text=text))
                if shown := text.rstrip(_ISOLATES):
                    at_space = shown.endswith(" ")
            continue
        if isinstance(piece, Thing):
            if piece.breaks:
                _strip_end(collapsed)
            at_space = piece.breaks
        collapsed.append(piece)
    _strip_end(collapsed)
    return collapsed


def _strip_end(pieces: list[Piece]) -> None:
    """Take the space from the end of the row, past pieces that take no place."""
    for index in range(len(pieces) - 1, -1, -1):
        piece = pieces[index]
        if isinstance(piece, Thing):
            return
        if isinstance(piece, Words) and (shown := piece.text.rstrip(_ISOLATES)):
            if shown.endswith(" "):
                pieces[index] = replace(piece, text=shown[:-1] + piece.text[len(shown) :])
            return


def text_of_row(pieces: list[Piece]) -> str:
    """The row's text, with a stand-in for each thing: what the bidirectional algorithm sees."""
    letters = []
    for piece in pieces:
        if isinstance(piece, Words):
            letters.append(piece.text)
        elif isinstance(piece, Thing):
            letters.append(OBJECT)
    return "".join(letters)
