"""Paragraphs: a style, the direction where it is not the document's, bookmarks, and the runs."""

from typing import Literal

from milaff.render.docx.context import Context
from milaff.render.docx.levels import Direction
from milaff.render.docx.pieces import Piece, collapse
from milaff.render.docx.runs import add_runs
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make, put, qn


def paragraph(
    scribe: Scribe, context: Context, pieces: list[Piece], *, in_note: bool = False, extra: tuple[Element, ...] = ()
) -> Element:
    """A paragraph of the context's style; a bookmark or a page break that is due goes with it."""
    bookmarks = [] if in_note else scribe.bookmarks.take()
    due = not in_note and scribe.take_page_break()
    style = scribe.styles.paragraph(context.style)
    properties = make(
        "w:pPr",
        make("w:pStyle", val=style),
        make("w:pageBreakBefore") if due else None,
        *_direction(scribe.direction, context),
        mark_properties(context),
        *extra,
    )
    element = make("w:p", properties)
    element.extend(start for start, _ in bookmarks)
    add_runs(element, collapse(pieces), context.direction, scribe.styles, style)
    element.extend(end for _, end in reversed(bookmarks))
    return element


def _direction(document: Direction, context: Context) -> list[Element]:
    """What a paragraph that does not run the document's way says of itself."""
    if context.direction == document:
        return []
    if context.direction == "ltr":
        return [make("w:bidi", val=0)]
    # The lines of a Latin document are too close for the Arabic face.
    return [make("w:bidi"), make("w:spacing", line=240, lineRule="auto")]


def mark_properties(context: Context) -> Element | None:
    """The look of the paragraph's mark: a list's number, and whatever is typed there next, follow it."""
    if context.direction == "ltr":
        return None
    return make("w:rPr", make("w:rtl"), make("w:lang", bidi=context.arabic))


def is_paragraph(element: Element) -> bool:
    """Whether a block is a paragraph, not a table."""
    return bool(element.tag == qn("w:p"))


def properties_of(element: Element) -> Element:
    """The properties of a paragraph that ``paragraph`` made."""
    return element[0]


def keep_with_next(element: Element) -> None:
    """Hold a paragraph on the page of the one after it."""
    put(properties_of(element), make("w:keepNext"))


def set_spacing(element: Element, side: Literal["before", "after"], twips: int) -> None:
    """Set the space above or below one paragraph, whatever its style says."""
    spacing = properties_of(element).find(qn("w:spacing"))
    if spacing is None:
        spacing = make("w:spacing")
        put(properties_of(element), spacing)
    spacing.set(qn(f"w:{side}"), str(twips))


def restyle(scribe: Scribe, element: Element, style: str) -> None:
    """Give a paragraph another style."""
    put(properties_of(element), make("w:pStyle", val=scribe.styles.paragraph(style)))


def style_of(element: Element) -> str:
    """The id of a paragraph's style."""
    return str(properties_of(element)[0].get(qn("w:val")))
