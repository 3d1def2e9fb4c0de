"""What has to stand between a table and its neighbours, since a table has no space of its own."""

from typing import Final

from milaff.render.docx.paragraphs import is_paragraph, set_spacing, style_of
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make

_OWN_SPACE: Final = ("heading 1", "heading 2", "heading 3", "Milaff Question", "Milaff Between Tables")
_AFTER_TABLE: Final = 200
_SOURCE_AFTER_TABLE: Final = 90


def spaced(scribe: Scribe, blocks: list[Element]) -> list[Element]:
    """Part tables that follow each other, which Word would join, and give air to text under a table."""
    written: list[Element] = []
    for block in blocks:
        follows_table = bool(written) and not is_paragraph(written[-1])
        if follows_table and not is_paragraph(block):
            written.append(between_tables(scribe))
        elif follows_table:
            _give_air(scribe, block)
        written.append(block)
    return written


def between_tables(scribe: Scribe) -> Element:
    """The paragraph of one point that Word wants between two tables and after the last one."""
    properties = make(
        "w:pPr",
        make("w:pStyle", val=scribe.styles.paragraph("Milaff Between Tables")),
        make("w:rPr", make("w:rtl")) if scribe.direction == "rtl" else None,
    )
    return make("w:p", properties)


def _give_air(scribe: Scribe, element: Element) -> None:
    style = style_of(element)
    if style in {scribe.styles.paragraph(name) for name in _OWN_SPACE}:
        return
    before = _SOURCE_AFTER_TABLE if style == scribe.styles.paragraph("Milaff Source") else _AFTER_TABLE
    set_spacing(element, "before", before)
