"""The cover: its own page, with the imprint at its foot."""

from itertools import pairwise
from typing import Final

from milaff.render.docx.blocks import flow
from milaff.render.docx.context import TWIPS_PER_MM, Context
from milaff.render.docx.paragraphs import is_paragraph, properties_of, set_spacing, style_of
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make, put, qn, text_of

_ABOVE_IMPRINT: Final = round(26 * TWIPS_PER_MM)
_ABOVE_IMPRINT_UNDER_A_LONG_TITLE: Final = round(8 * TWIPS_PER_MM)
_ABOVE_THE_IMPRINT_OF_A_BRIEF: Final = round(3 * TWIPS_PER_MM)
_ONE_LINE: Final = 38
"""How many letters of a title are sure to have room in one line."""


def cover(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    """The blocks of the cover.

    The marking is left to the header of the first page, which says it already. The title in the other language stands
    under the title, at the side where the document's lines begin. The imprint keeps its distance from what is above.
    """
    scribe.bookmarks.expect(element.get("id"))
    _leave_to_header(element)
    written = flow(scribe, context, element)
    subtitle, between = (scribe.styles.paragraph(name) for name in ("Subtitle", "Milaff Between Tables"))
    for item in filter(is_paragraph, written):
        if style_of(item) == subtitle and properties_of(item).find(qn("w:bidi")) is not None:
            put(properties_of(item), make("w:jc", val="end"))
    title = element.find("h1")
    long = title is not None and len(text_of(title)) > _ONE_LINE
    if "brief" in element.get("class", "").split():
        # A brief's imprint says more, and its title is seldom of one line.
        room = _ABOVE_THE_IMPRINT_OF_A_BRIEF
    else:
        room = _ABOVE_IMPRINT_UNDER_A_LONG_TITLE if long else _ABOVE_IMPRINT
    for above, below in pairwise(written):
        if is_paragraph(above) and style_of(above) == between and not is_paragraph(below):
            set_spacing(above, "before", room)
    return written


def _leave_to_header(element: Element) -> None:
    tree = element.getroottree()
    marking = tree.find("head/meta[@name='running-marking']")
    if marking is None:
        marking = tree.find("head/meta[@name='marking']")
    said = "" if marking is None else " ".join(marking.get("content", "").split())
    for line in element.findall("p[@class='cover-marking']"):
        if said and text_of(line) == said:
            line.drop_tree()
