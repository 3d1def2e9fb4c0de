"""The cover: its own page, with the particulars at its foot."""

from itertools import pairwise
from typing import Final

from milaff.render.docx.blocks import flow
from milaff.render.docx.context import Context
from milaff.render.docx.paragraphs import is_paragraph, set_spacing, style_of
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element

_ABOVE_PARTICULARS: Final = 1900
_BELOW_KIND: Final = 120


def cover(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    """The blocks of the cover.

    The last line above the particulars keeps its distance from them; a title under the kind of document is close
    to it, whose style has the empty space above.
    """
    scribe.bookmarks.expect(element.get("id"))
    written = flow(scribe, context, element)
    for above, below in pairwise(written):
        if is_paragraph(above) and not is_paragraph(below):
            set_spacing(above, "after", _ABOVE_PARTICULARS)
        elif (
            is_paragraph(above)
            and is_paragraph(below)
            and style_of(above) == scribe.styles.paragraph("Milaff Cover Kind")
        ):
            set_spacing(below, "before", _BELOW_KIND)
    return written
