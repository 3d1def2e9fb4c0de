"""Captions: the label of their kind, a number that Word counts, and the text."""

from typing import Final, Literal

from milaff.render.docx.context import Context
from milaff.render.docx.fields import field
from milaff.render.docx.inline import look_of, nodes_of, pieces_of
from milaff.render.docx.paragraphs import paragraph
from milaff.render.docx.pieces import Piece, Words
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element

NO_BREAK_SPACE: Final = "\u00a0"


def caption(scribe: Scribe, context: Context, element: Element, kind: Literal["Table", "Figure"]) -> Element:
    """A caption with its number; without ``data-label`` it has none."""
    styled = context.styled("caption")
    look = look_of(styled)
    numbered: list[Piece] = []
    label = element.get("data-label", "").strip()
    if label:
        number = field(f"SEQ {kind} \\* ARABIC", str(scribe.count(kind)), look)
        numbered = [Words(label + NO_BREAK_SPACE, look), *number, Words(": ", look)]
    return paragraph(scribe, styled, [*numbered, *pieces_of(scribe, styled, nodes_of(element))])
