"""From the whole HTML document to the whole Word file."""

from collections.abc import Mapping, Sequence
from datetime import date

import lxml.html  # type: ignore[import-untyped]

from milaff.render.docx.blocks import block
from milaff.render.docx.comments import Comments, Quotation, add_comment_styles
from milaff.render.docx.compact import draw_together, narrow_margins
from milaff.render.docx.contents import contents
from milaff.render.docx.context import Context
from milaff.render.docx.cover import cover
from milaff.render.docx.custom import write_custom_properties
from milaff.render.docx.customxml import add_data
from milaff.render.docx.errors import UnmappedElement
from milaff.render.docx.fonts import embed
from milaff.render.docx.letters import dress_as_letter
from milaff.render.docx.lists import Numbering
from milaff.render.docx.notes import Notes
from milaff.render.docx.package import open_reference, to_bytes
from milaff.render.docx.paragraphs import is_paragraph
from milaff.render.docx.picture import Picture, Pictures
from milaff.render.docx.properties import localise_settings, write_properties
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.sections import Running, add_section, text_width
from milaff.render.docx.spacing import between_tables, spaced
from milaff.render.docx.statements import enclose_statements
from milaff.render.docx.styles import Styles, tint
from milaff.render.docx.text import read_units
from milaff.render.docx.xml import Element, text_of


def write_docx(
    html: str,
    *,
    reference: bytes,
    pictures: Mapping[str, Picture],
    pages: Mapping[str, int],
    day: date,
    fonts: Mapping[str, bytes] | None = None,
    data: bytes = b"",
    quoted: Mapping[str, Sequence[Quotation]] | None = None,
) -> bytes:
    """Write a dossier's HTML as a Word file.

    ``reference`` gives the page and the styles; ``pictures`` go by ``data-picture``; ``pages`` are the page
    numbers of headings by id, for the contents; ``day`` dates the file. ``fonts`` are embedded, by full name.
    ``data``, the dossier's JSON in UTF-8, goes into the file with the text as issued; ``quoted`` are the quotations
    by statement (the ``data-statement`` of the HTML), which become comments.
    Equal input gives equal bytes. Raises UnmappedElement with everything that found no place, MissingStyle
    for a style that the reference lacks.
    """
    source = lxml.html.document_fromstring(html)
    document = open_reference(reference)
    classes = source.find("body").get("class", "").split()
    short = "short" in classes
    if short:
        narrow_margins(document.sections[-1])
    context = Context("rtl" if source.get("dir") == "rtl" else "ltr", text_width(document.sections[-1])).inside(source)
    if quoted:
        add_comment_styles(document.styles.element)
    styles = Styles(document.styles.element)
    styles.localise(context)
    if short:
        draw_together(document.styles.element)
        draw_together(document.part.numbering_part.element)
    if "letter" in classes:
        dress_as_letter(document, context.direction)
        styles = Styles(document.styles.element)
    meta = {item.get("name"): item.get("content", "") for item in source.iterfind("head/meta") if item.get("name")}
    if colour := meta.get("house-colour"):
        tint(document.styles.element, colour)
        # The marks of lists have the colour as well.
        tint(document.part.numbering_part.element, colour)
    scribe = Scribe(
        document=document,
        part=document.part,
        direction=context.direction,
        styles=styles,
        numbering=Numbering(document.part.numbering_part.element, styles),
        notes=Notes(document),
        drawings=Pictures(),
        pictures=pictures,
        pages=pages,
        comments=Comments(document, quoted, day) if quoted else None,
    )
    body = document.element.body
    enclose_statements(source.find("body"))
    body[:] = [*_body(scribe, context, source.find("body")), body.sectPr]
    marking = meta["running-marking"] if "running-marking" in meta else meta.get("marking", "")
    running = Running(marking, *(meta.get(name, "") for name in ("running-title", "page-label")))
    add_section(scribe, context, running)
    title = source.find("head/title")
    write_properties(document, "" if title is None else text_of(title), meta, source.get("lang", ""), day)
    write_custom_properties(document, meta)
    localise_settings(document, context)
    if data:
        units = read_units(document.element, [scribe.notes.part.element])
        add_data(document.part, data, units, source.get("lang", "").partition("-")[0], meta)
    embed(document, fonts or {})
    _complain(scribe)
    return to_bytes(document.part.package)


def _body(scribe: Scribe, context: Context, body: Element) -> list[Element]:
    """The blocks of the document; what follows the cover begins a page."""
    written: list[Element] = []
    for element in body:
        if not isinstance(element.tag, str):
            continue
        classes = element.get("class", "").split()
        inside = context.inside(element)
        if element.tag == "section" and "cover" in classes:
            written += cover(scribe, inside, element)
            scribe.page_break = "masthead" not in classes
        elif element.tag == "nav" and "contents" in classes:
            written += contents(scribe, inside, element)
        else:
            written += block(scribe, context, element)
    written = spaced(scribe, written)
    if not written or not is_paragraph(written[-1]):
        written.append(between_tables(scribe))
    return written


def _complain(scribe: Scribe) -> None:
    dead = [f'<a href="#{identifier}">: nothing has this id' for identifier in scribe.bookmarks.unresolved()]
    if scribe.findings or dead:
        raise UnmappedElement([*scribe.findings, *dead])
