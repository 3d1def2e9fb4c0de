"""The page around the text: headers, footers, and the properties of the document's one section."""

import re
from typing import Final, Literal, NamedTuple

from milaff.render.docx.context import Context
from milaff.render.docx.fields import field
from milaff.render.docx.inline import look_of
from milaff.render.docx.package import MAIN, OFFICE, WORD
from milaff.render.docx.paragraphs import paragraph
from milaff.render.docx.pieces import Piece, Words
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make, put, qn, root

_PLACEHOLDER: Final = re.compile(r"\{(page|pages)\}")
_NAMESPACES: Final = ("w", "r")


class Running(NamedTuple):
    """What stands on every page: from the ``<meta>`` of the document."""

    marking: str = ""
    title: str = ""
    page_label: str = ""


def add_section(scribe: Scribe, context: Context, section: Element, running: Running) -> None:
    """Complete the reference's section: headers and footers, an own first page, the document's direction."""
    marking = _line(scribe, context.styled("Milaff Marking"), running.marking)
    heading = _running(scribe, context, running)
    pages = _pages(scribe, context, running)
    _attach(scribe, section, "header", "default", marking + heading)
    _attach(scribe, section, "footer", "default", pages + _copy(scribe, context, running))
    if marking:
        _attach(scribe, section, "header", "first", _copy(scribe, context, running))
        _attach(scribe, section, "footer", "first", _copy(scribe, context, running))
    put(section, make("w:titlePg"))
    if context.direction == "rtl":
        put(section, make("w:bidi"))
        put(section, make("w:rtlGutter"))


def text_width(section: Element) -> int:
    """The width between the margins, in twips."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    return int(size.get(qn("w:w"))) - sum(int(margins.get(qn(f"w:{side}"))) for side in ("left", "right"))


def _copy(scribe: Scribe, context: Context, running: Running) -> list[Element]:
    return _line(scribe, context.styled("Milaff Marking"), running.marking)


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


def _attach(
    scribe: Scribe,
    section: Element,
    kind: Literal["header", "footer"],
    page: Literal["default", "first"],
    content: list[Element],
) -> None:
    if not content:
        return
    name = f"{kind}{1 if page == 'default' else 2}.xml"
    tree = root("w:hdr" if kind == "header" else "w:ftr", *_NAMESPACES, children=content)
    scribe.package.add(f"word/{name}", f"{WORD}.{kind}+xml", tree)
    relation = scribe.package.relate(MAIN, f"{OFFICE}/{kind}", name)
    reference = make(f"w:{kind}Reference", type=page, r_id=relation)
    headers = len(section.findall(qn("w:headerReference")))
    section.insert(headers if kind == "header" else headers + len(section.findall(qn("w:footerReference"))), reference)
