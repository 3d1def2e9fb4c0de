"""The table of contents: Word's own field around entries that are there, with their pages, from the start."""

from typing import Final

from milaff.render.docx.context import Context
from milaff.render.docx.fields import field, instruction, mark
from milaff.render.docx.inline import Node, look_of, nodes_of, pieces_of
from milaff.render.docx.paragraphs import paragraph
from milaff.render.docx.pieces import Enter, Leave, Piece, Thing
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make

_FIELD: Final = 'TOC \\o "1-2" \\h \\z \\u'


def contents(scribe: Scribe, context: Context, element: Element) -> list[Element]:
    """The heading and the entries of ``<nav class="contents">``."""
    written: list[Element] = []
    entries: list[Element] = []
    scribe.bookmarks.expect(element.get("id"))
    for child in element:
        if child.tag == "h2":
            styled = context.inside(child).styled("TOC Heading")
            scribe.bookmarks.expect(child.get("id"))
            written.append(paragraph(scribe, styled, pieces_of(scribe, styled, nodes_of(child))))
        elif child.tag == "ol":
            entries += _entries(scribe, context.inside(child), child, 1)
        else:
            scribe.findings.append(f'<{child.tag}> in <nav class="contents">')
    if entries:
        opening = (mark("begin"), instruction(_FIELD), mark("separate"))
        for position, run in enumerate(opening, 1):
            entries[0].insert(position, run)
        entries[-1].append(mark("end"))
    return written + entries


def _entries(scribe: Scribe, context: Context, listed: Element, level: int) -> list[Element]:
    written: list[Element] = []
    for item in listed:
        line: list[Node] = []
        deeper: list[Element] = []
        inside = context.inside(item).styled(f"toc {level}")
        for node in nodes_of(item):
            if not isinstance(node, str) and node.tag == "ol":
                deeper += _entries(scribe, context.inside(node), node, level + 1)
            else:
                line.append(node)
        written.append(_entry(scribe, inside, line))
        written += deeper
    return written


def _entry(scribe: Scribe, context: Context, nodes: list[Node]) -> Element:
    """One line: a link to the heading that holds its words, the leader and the page."""
    pieces: list[Piece] = []
    for node in nodes:
        if isinstance(node, str) or node.tag != "a":
            pieces += pieces_of(scribe, context, [node])
            continue
        target = node.get("href", "").removeprefix("#")
        anchor = scribe.bookmarks.anchor(target)
        look = look_of(context)
        page = field(f"PAGEREF {anchor} \\h", str(scribe.pages.get(target, "")), look)
        pieces.append(Enter(make("w:hyperlink", anchor=anchor, history=1)))
        pieces += pieces_of(scribe, context.inside(node), nodes_of(node))
        pieces += [Thing(make("w:r", make("w:tab"))), *page, Leave()]
    return paragraph(scribe, context, pieces)
