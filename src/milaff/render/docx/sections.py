"""The page around the text: headers, footers, and the properties of the document's one section."""

import re
from dataclasses import replace
from typing import Final, NamedTuple

from docx.section import Section
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx.context import Context
from milaff.render.docx.fields import field
from milaff.render.docx.inline import look_of
from milaff.render.docx.paragraphs import paragraph
from milaff.render.docx.pieces import Format, Piece, Thing, Words
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make, put

_PLACEHOLDER: Final = re.compile(r"\{(page|pages)\}")
_HALF_A_LINE: Final = 58
"""How many letters of a header or footer have room up to the middle of the page."""


class Running(NamedTuple):
    """What stands on every page: from the ``<meta>`` of the document."""

    marking: str = ""
    title: str = ""
    page_label: str = ""


def add_section(scribe: Scribe, context: Context, running: Running) -> None:
    """Complete the reference's section: headers and footers, an own first page, the document's direction."""
    section = scribe.document.sections[-1]
    section.different_first_page_header_footer = True
    for story, content in (
        (section.header, _header(scribe, context, running)),
        (section.first_page_header, _marking(scribe, context, running)),
        (section.footer, _footer(scribe, context, running)),
        (section.first_page_footer, _marking(scribe, context, running)),
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


def _marking(scribe: Scribe, context: Context, running: Running) -> list[Element]:
    """The marking in the middle of a line of its own."""
    styled = context.styled("Milaff Marking")
    return _line(scribe, styled, [Words(running.marking, look_of(styled))] if running.marking else [])


def _header(scribe: Scribe, context: Context, running: Running) -> list[Element]:
    """The running title and, in the middle of the same line, the marking; under each other where room is scarce."""
    styled = context.styled("Milaff Running")
    title: list[Piece] = [Words(running.title, look_of(styled))] if running.title else []
    if len(running.title) + len(running.marking) / 2 > _HALF_A_LINE:
        return [*_marking(scribe, context, running), *_line(scribe, styled, title)]
    return _line(scribe, styled, [*title, *_in_the_middle(running.marking, look_of(styled))])


def _footer(scribe: Scribe, context: Context, running: Running) -> list[Element]:
    """The marking in the middle; at the end the page's label, with fields in the places of ``{page}``, ``{pages}``."""
    styled = context.styled("Milaff Page")
    look = look_of(styled)
    label: list[Piece] = []
    results = {"page": ("PAGE", "1"), "pages": ("NUMPAGES", str(max(scribe.pages.values(), default=1)))}
    for number, part in enumerate(_PLACEHOLDER.split(running.page_label)):
        label += field(*results[part], look) if number % 2 else [Words(part, look)]
    if not running.page_label:
        return _marking(scribe, context, running)
    if len(running.page_label) + len(running.marking) / 2 > _HALF_A_LINE:
        return [*_line(scribe, styled, [_tab(), _tab(), *label]), *_marking(scribe, context, running)]
    middle = _in_the_middle(running.marking, look) or [_tab()]
    return _line(scribe, styled, [*middle, _tab(), *label])


def _in_the_middle(marking: str, look: Format) -> list[Piece]:
    return [_tab(), Words(marking, replace(look, style="Milaff Marking Words"))] if marking else []


def _tab() -> Piece:
    return Thing(make("w:r", make("w:tab")))


def _line(scribe: Scribe, context: Context, pieces: list[Piece]) -> list[Element]:
    return [paragraph(scribe, context, pieces, in_note=True)] if pieces else []


def _fill(tree: Element, content: list[Element]) -> None:
    """Put paragraphs into a header or a footer."""
    tree[:] = content
    # python-docx begins these parts with the namespaces of an old Word and a word on which of them to ignore.
    tree.attrib.clear()
    # Readers look for the prefix of relationships, whether there are any or not.
    etree.cleanup_namespaces(tree, keep_ns_prefixes=["w", "r"])
