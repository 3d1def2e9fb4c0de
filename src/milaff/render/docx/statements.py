"""Statements: a hidden bookmark around the words of each, by which an edited copy is read, and a comment on them.

The HTML names a statement on the element that holds it with its note, ``data-statement="st-…"``; what is marked in
Word are the words alone. A bookmark whose name begins with an underscore is not listed in Word's dialogue, where
hundreds of them would bury a person's own.
"""

from typing import TYPE_CHECKING, Final

from milaff.render.docx.pieces import Marker, Piece
from milaff.render.docx.xml import Element

if TYPE_CHECKING:
    from milaff.render.docx.context import Context
    from milaff.render.docx.scribe import Scribe

ATTRIBUTE: Final = "data-statement"
_BLOCKS: Final = frozenset(("blockquote", "div", "dl", "figure", "ol", "p", "section", "table", "ul"))


def statement_bookmark(anchor: str) -> str:
    """Give the bookmark of a statement: ``st-0123456789ab`` is ``_st_0123456789ab``."""
    return f"_{anchor.replace('-', '_')}"


def enclose_statements(body: Element) -> None:
    """Put the words of each statement, up to its note, into a ``span`` that bears its name instead."""
    for element in list(body.iterfind(f".//*[@{ATTRIBUTE}]")):
        span = element.makeelement("span", {ATTRIBUTE: element.attrib.pop(ATTRIBUTE)})
        span.text, element.text = element.text, None
        for child in list(element):
            if child.tag in _BLOCKS or "note" in child.get("class", "").split():
                break
            span.append(child)
        element.insert(0, span)


def marked_statement(scribe: "Scribe", context: "Context", element: Element, inner: list[Piece]) -> list[Piece]:
    """Mark the pieces of a statement; the comment on it, where there is one, comes within the bookmark."""
    anchor = element.get(ATTRIBUTE)
    mark: list[Piece] = []
    if scribe.comments is not None and (comment := scribe.comments.on(scribe, context, anchor)) is not None:
        inner = [Marker(comment.start), *inner, Marker(comment.end)]
        if scribe.notes.written and _noted(element):
            scribe.comments.put_off(comment.reference)
        else:
            mark = [Marker(comment.reference)]
    for start, end in scribe.bookmarks.pairs([statement_bookmark(anchor)]):
        inner = [Marker(start), *inner, Marker(end)]
    return inner + mark


def _noted(element: Element) -> bool:
    """Whether a note follows right after a statement."""
    following = element.getnext()
    return not element.tail and following is not None and "note" in following.get("class", "").split()
