"""Inline content: elements within a paragraph become pieces; a note becomes a footnote on the way."""

from dataclasses import replace
from typing import Any, Final, TypeAlias

from docx.opc.constants import RELATIONSHIP_TYPE

from milaff.render.docx.bookmarks import bookmark_name, fact_bookmark
from milaff.render.docx.context import Context
from milaff.render.docx.levels import FSI, LRI, PDI, RLI
from milaff.render.docx.paragraphs import paragraph
from milaff.render.docx.pieces import Enter, Format, Leave, Marker, Piece, Thing, Words
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.statements import ATTRIBUTE, marked_statement
from milaff.render.docx.xml import Element, make, qn, text_of

Node: TypeAlias = "str | Element"

INLINE: Final = frozenset(("a", "bdi", "br", "cite", "em", "img", "q", "small", "span", "strong", "sup", "time"))
THIN_SPACE: Final = "\u2009"
_OPENING: Final = {"ltr": LRI, "rtl": RLI, "auto": FSI}
_CHANGES: Final[dict[str, dict[str, Any]]] = {
    "strong": {"bold": True},
    "em": {"italic": True},
    "sup": {"raised": True},
    "small": {"style": "Milaff Small"},
    "cite": {"style": "Milaff Cite"},
}
"""What an element changes in the look of its words."""


def nodes_of(element: Element) -> list[Node]:
    """What an element holds, text and children in order; comments are no content."""
    nodes: list[Node] = [element.text] if element.text else []
    for child in element:
        if isinstance(child.tag, str):
            nodes.append(child)
        if child.tail:
            nodes.append(child.tail)
    return nodes


def look_of(context: Context) -> Format:
    """Plain text at a place."""
    return Format(context.arabic, context.latin)


def pieces_of(scribe: Scribe, context: Context, nodes: list[Node], look: Format | None = None) -> list[Piece]:
    """The pieces of inline content."""
    plain = look_of(context)
    look = replace(look, arabic=plain.arabic, latin=plain.latin) if look else plain
    pieces: list[Piece] = []
    for node in nodes:
        if isinstance(node, str):
            pieces.append(Words(node, look))
        elif node.tag == "span" and "note" in node.get("class", "").split():
            pieces += _note(scribe, context, node, look, after_note=_ends_in_note(pieces))
        elif node.tag in INLINE:
            pieces += _element(scribe, context, node, look)
        else:
            scribe.findings.append(f"<{node.tag}> within a line")
    return pieces


def _element(scribe: Scribe, context: Context, element: Element, look: Format) -> list[Piece]:
    inner = _marked(scribe, context, element, look)
    opening = _OPENING.get(element.get("dir", "auto" if element.tag == "bdi" else ""))
    if opening:
        inner = [Words(opening, look), *inner, Words(PDI, look)]
    if element.get("id"):
        for start, end in scribe.bookmarks.pairs([bookmark_name(element.get("id"))]):
            inner = [Marker(start), *inner, Marker(end)]
    if element.get(ATTRIBUTE):
        inner = marked_statement(scribe, context, element, inner)
    return inner


def _marked(scribe: Scribe, context: Context, element: Element, look: Format) -> list[Piece]:
    """What an element's name adds to its content."""
    tag = element.tag
    if tag == "br":
        return [Thing(make("w:r", make("w:br")), breaks=True)]
    if tag == "img":
        return _picture(scribe, context, element)
    if tag == "a" and element.get("href"):
        styled = replace(look, style="Hyperlink")
        content = pieces_of(scribe, context.inside(element), nodes_of(element), styled)
        return [Enter(_link(scribe, element.get("href"))), *content, Leave()]
    changed = replace(look, **_CHANGES[tag]) if tag in _CHANGES else look
    return pieces_of(scribe, context.inside(element), nodes_of(element), changed)


def _link(scribe: Scribe, target: str) -> Element:
    if target.startswith("#"):
        return make("w:hyperlink", anchor=scribe.bookmarks.anchor(target[1:]), history=1)
    relation = scribe.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    return make("w:hyperlink", r_id=relation, history=1)


def _picture(scribe: Scribe, context: Context, element: Element) -> list[Piece]:
    name = element.get("data-picture") or element.get("src", "")
    picture = scribe.pictures.get(name)
    if picture is None:
        scribe.findings.append(f'<img data-picture="{name}">: no such picture was given')
        return []
    description = element.get("alt", "")
    drawing = scribe.drawings.drawing(name, picture, description, context.width, scribe.part)
    return [Thing(make("w:r", drawing))]


def _note(scribe: Scribe, context: Context, element: Element, look: Format, *, after_note: bool) -> list[Piece]:
    if scribe.part is scribe.notes.part:
        scribe.findings.append(f"a note within a note: {text_of(element)[:40]!r}")
        return []
    note = scribe.notes.add()
    scribe.part, part = scribe.notes.part, scribe.part
    inside = context.inside(element).styled("footnote text")
    own = make("w:r", _reference_look(scribe, inside), make("w:footnoteRef"))
    content = pieces_of(scribe, inside, [" ", *nodes_of(element)])
    note.append(paragraph(scribe, inside, [Thing(own, note=True), *content], in_note=True))
    scribe.part = part
    number = note.get(qn("w:id"))
    mark = make("w:r", _reference_look(scribe, context), make("w:footnoteReference", id=number))
    pieces: list[Piece] = [Thing(mark, note=True)]
    keys = element.get("data-facts", "").split()
    for start, end in scribe.bookmarks.pairs([fact_bookmark(key) for key in keys]):
        pieces = [Marker(start), *pieces, Marker(end)]
    if element.get("id"):
        for start, end in scribe.bookmarks.pairs([bookmark_name(element.get("id"))]):
            pieces = [Marker(start), *pieces, Marker(end)]
    # Two marks in a row, 1 and 2, must not be read as 12.
    apart: list[Piece] = [Words(THIN_SPACE, replace(look, style="footnote reference"))] if after_note else []
    return apart + pieces + (scribe.comments.due() if scribe.comments else [])


def _reference_look(scribe: Scribe, context: Context) -> Element:
    """How the mark of a note stands, in the text and before the note."""
    style = make("w:rStyle", val=scribe.styles.character("footnote reference"))
    return make("w:rPr", style, make("w:rtl") if context.direction == "rtl" else None)


def _ends_in_note(pieces: list[Piece]) -> bool:
    """Whether a row ends in the mark of a note."""
    for piece in reversed(pieces):
        if isinstance(piece, Thing):
            return piece.note
        if isinstance(piece, Words) and piece.text:
            return False
    return False
