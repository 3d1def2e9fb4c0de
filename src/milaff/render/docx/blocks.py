"""Blocks: what stands under each other in a section, a cell, an item or a quotation."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from milaff.render.docx.captions import caption
from milaff.render.docx.context import TWIPS_PER_MM, Context
from milaff.render.docx.inline import INLINE, Node, nodes_of, pieces_of
from milaff.render.docx.letters import LETTER_CLASSES
from milaff.render.docx.lists import DEEPEST, marker
from milaff.render.docx.paragraphs import is_paragraph, paragraph, properties_of, restyle, set_spacing, style_of
from milaff.render.docx.pieces import Thing, collapse
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.spacing import spaced
from milaff.render.docx.tables import table
from milaff.render.docx.xml import Element, make, put, qn

PARAGRAPH_CLASSES: Final = {
    "lead": "Milaff Lead",
    "absent": "Milaff Absent",
    "remark": "Milaff Remark",
    "ours": "Milaff Ours",
    "source": "Milaff Source",
    "question": "Milaff Question",
    "numeral": "Milaff Numeral",
    "numeral-caption": "Milaff Numeral Caption",
    "subtitle": "Subtitle",
    "cover-kind": "Milaff Cover Kind",
    "cover-ornament": "Milaff Cover Ornament",
    "cover-marking": "Milaff Cover Marking",
}
HEADINGS: Final = {"h2": "heading 1", "h3": "heading 2", "h4": "heading 3"}
COVER_ORNAMENT: Final = "cover-ornament"
"""The name of the picture that an empty cover-ornament shows, from one edge of the page to the other."""

_HANG: Final = round(30 * TWIPS_PER_MM)
_CLOSE: Final = round(12 * TWIPS_PER_MM)
_STEP: Final = round(8 * TWIPS_PER_MM)
_QUOTE_INDENT: Final = round(9 * TWIPS_PER_MM)


def flow(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    """Everything an element holds, as blocks; bare inline content between blocks is a paragraph too."""
    written: list[Element] = []
    line: list[Node] = []

    def end_line() -> None:
        written.extend(_line(scribe, context, line))
        line.clear()

    for node in nodes_of(element):
        if isinstance(node, str) or node.tag in INLINE:
            line.append(node)
        else:
            end_line()
            written += block(scribe, context, node)
    end_line()
    return spaced(scribe, written)


def block(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    """One block element."""
    write = _BLOCKS.get(element.tag)
    if write is None:
        return _unmapped(scribe, element)
    scribe.bookmarks.expect(element.get("id"))
    return write(scribe, context.inside(element), element)


def _unmapped(scribe: Scribe, element: Element) -> list[Element]:
    """Note an element for the complaint at the end; nothing is written for it."""
    classes = element.get("class")
    scribe.findings.append(f'<{element.tag} class="{classes}">' if classes else f"<{element.tag}>")
    return []


def _line(scribe: Scribe, context: Context, nodes: list[Node]) -> list[Element]:
    if all(isinstance(node, str) and not node.strip() for node in nodes):
        return []
    pieces = pieces_of(scribe, context, nodes)
    return [paragraph(scribe, context, pieces)] if collapse(pieces) else []


def _paragraph(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    classes = element.get("class", "").split()
    known = {**PARAGRAPH_CLASSES, **LETTER_CLASSES}
    styles = [known[name] for name in classes if name in known]
    if styles == ["Milaff Numeral"] and "long" in classes:
        styles = ["Milaff Numeral Long"]
    if classes and not styles:
        return _unmapped(scribe, element)
    written = _line(scribe, context.styled(styles[0]) if styles else context, nodes_of(element))
    if context.in_cell and styles:
        # Running text stands back from the headings; in a cell it has no room to.
        for item in written:
            put(properties_of(item), make("w:ind", left=0, right=0))
    return _closer(context, written)


def _closer(context: Context, written: list[Element]) -> list[Element]:
    """Let running text of the summary stand where its points do."""
    if context.close and not context.in_cell:
        for item in written:
            put(properties_of(item), make("w:ind", left=_CLOSE))
    return written


def _ornament(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    if element.get("class") != "cover-ornament":
        return _unmapped(scribe, element)
    picture = scribe.pictures.get(COVER_ORNAMENT)
    if picture is None or len(element):
        return _paragraph(scribe, context, element)
    room = round(picture.width_mm * TWIPS_PER_MM) + 1
    drawing = scribe.drawings.drawing(COVER_ORNAMENT, picture, "", room, scribe.part)
    band = paragraph(scribe, context.styled("Milaff Cover Ornament"), [Thing(make("w:r", drawing))])
    beyond = round((context.width - room) / 2)
    put(properties_of(band), make("w:ind", left=beyond, right=beyond))
    return [band]


def _heading(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    written = _line(scribe, context.styled(HEADINGS[element.tag]), nodes_of(element))
    for item in written:
        if properties_of(item).find(qn("w:pageBreakBefore")) is not None:
            # A heading that opens its page stands as high as one that happens to be at the top of a page.
            set_spacing(item, "before", 0)
    return written


def _title(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    if "title" not in element.get("class", "").split():
        scribe.findings.append('<h1> that is not class="title"')
        return []
    return _line(scribe, context.styled("Title"), nodes_of(element))


def _section(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    classes = element.get("class", "").split()
    if "break" in classes:
        scribe.page_break = True
    return flow(scribe, replace(context, close=context.close or "summary" in classes), element)


def _quotation(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    written = flow(scribe, context.styled("Quote"), element)
    # Narrow columns have no room for the indent; elsewhere the quotation's source stands under its words.
    indent = 0 if context.in_cell else _QUOTE_INDENT
    for item in filter(is_paragraph, written):
        if context.in_cell or style_of(item) != scribe.styles.paragraph("Quote"):
            put(properties_of(item), make("w:ind", left=indent, right=indent))
    return written


def _figure(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    written: list[Element] = []
    for node in nodes_of(element):
        if isinstance(node, str):
            written += _line(scribe, context, [node])
        elif node.tag == "figcaption":
            written.append(caption(scribe, context.inside(node), node, "Figure"))
        elif node.tag in INLINE:
            written += _line(scribe, context.styled("Milaff Picture"), [node])
        else:
            written += block(scribe, context, node)
    return written


def _list(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    depth = context.depth + 1
    if depth > DEEPEST:
        scribe.findings.append(f"<{element.tag}> at depth {depth}: lists go {DEEPEST} deep")
        return []
    point = context.close and element.tag == "ul" and depth == 1
    if element.tag == "ul":
        number, style = scribe.numbering.bullets(), "Milaff Point" if point else "List Bullet"
    elif "letters" in element.get("class", "").split():
        number, style = scribe.numbering.letters(context.direction), "List Number"
    else:
        number, style = scribe.numbering.numbers(), "List Number"
    further = "List Continue" if depth == 1 else f"List Continue {depth}"
    inside = replace(context, style=further, depth=depth)
    written: list[Element] = []
    for item in element:
        if item.tag != "li":
            scribe.findings.append(f"<{item.tag}> in <{element.tag}>")
            continue
        scribe.bookmarks.expect(item.get("id"))
        content = flow(scribe, inside.inside(item).narrowed(context.width - (_HANG if depth == 1 else _STEP)), item)
        first = next(filter(is_paragraph, content), None)
        if first is not None:
            restyle(scribe, first, style)
            if not point:
                # A point of the summary has its mark and its place from its style.
                put(properties_of(first), marker(number, depth))
        written += content
    return written


def _definitions(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    written: list[Element] = []
    styles = {"dt": "Milaff Term", "dd": "Milaff Definition"}
    for item in element:
        if item.tag not in styles:
            scribe.findings.append(f"<{item.tag}> in <dl>")
            continue
        scribe.bookmarks.expect(item.get("id"))
        written += flow(scribe, context.inside(item).styled(styles[item.tag]), item)
    return written


def _table(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    return table(scribe, context, element, flow)


_BLOCKS: Final[dict[str, Callable[[Scribe, Context, Element], list[Element]]]] = {
    "p": _paragraph,
    "div": _ornament,
    "h1": _title,
    **dict.fromkeys(HEADINGS, _heading),
    "section": _section,
    "main": _section,
    "ul": _list,
    "ol": _list,
    "dl": _definitions,
    "table": _table,
    "figure": _figure,
    "blockquote": _quotation,
}
