"""The page around the text: headers, footers, and the properties of the document's one section."""

import re
from typing import Final, NamedTuple

from docx.section import Section
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx.context import Context
from milaff.render.docx.fields import field
from milaff.render.docx.inline import look_of
from milaff.render.docx.paragraphs import paragraph
from milaff.render.docx.pieces import Piece, Words
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make, put

_PLACEHOLDER: Final = re.compile(r"\{(page|pages)\}")


class Running(NamedTuple):
    """What stands on every page: from the ``<meta>`` of the document."""

    marking: str = ""
    title: str = ""
    page_label: str = ""


def add_section(scribe: Scribe, context: Context, running: Running) -> None:
    """Complete the reference's section: headers and footers, an own first page, the document's direction."""
    section = scribe.document.sections[-1]
    section.different_first_page_header_footer = True
    marked = context.styled("Milaff Marking")
    for story, content in (
        (section.header, _line(scribe, marked, running.marking) + _running(scribe, context, running)),
        (section.first_page_header, _line(scribe, marked, running.marking)),
        (section.footer, _pages(scribe, context, running) + _line(scribe, marked, running.marking)),
        (section.first_page_footer, _line(scribe, marked, running.marking)),
    ):
        if content:
            _fill(story.part.element, content)
    if context.direction == "rtl":
        properties = scribe.document.element.body.sectPr
        put(properties, make("w:bidi"))
        put(properties, make("w:rtlGutter"))


def text_width(section: Section) -> int:
    """The width between the margins, in twips."""
    lengths = (section.page_width, section.left_margin, section.right_margin)
    page, *margins = (0 if length is None else length.twips for length in lengths)
    return page - sum(margins)


def _line(scribe: Scribe, context: Context, text: str) -> list[Element]:
    return [paragraph(scribe, context, [Words(text, look_of(context))], in_note=True)] if text else []


def _running(scribe: Scribe, context: Context, running: Running) -> list[Element]:
    """The document's title, over the rule that parts the header from the text."""
    return _line(scribe, context.styled("Milaff Running"), running.title)


def _pages(scribe: Scribe, context: Context, running: Running) -> list[Element]:
    """The page's label, with fields in the places of ``{page}`` and ``{pages}``."""
    if not running.page_label:
        return []
    styled = context.styled("Milaff Page")
    look = look_of(styled)
    pieces: list[Piece] = []
    results = {"page": ("PAGE", "1"), "pages": ("NUMPAGES", str(max(scribe.pages.values(), default=1)))}
    for number, part in enumerate(_PLACEHOLDER.split(running.page_label)):
        pieces += field(*results[part], look) if number % 2 else [Words(part, look)]
    return [paragraph(scribe, styled, pieces, in_note=True)]


def _fill(tree: Element, content: list[Element]) -> None:
    """Put paragraphs into a header or a footer."""
    tree[:] = content
    # python-docx begins these parts with the namespaces of an old Word and a word on which of them to ignore.
    tree.attrib.clear()
    etree.cleanup_namespaces(tree)
