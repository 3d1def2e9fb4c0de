"""A short brief's dress: the reference's styles drawn together, so that two pages of PDF are hardly more in Word."""

from typing import Final

from docx.section import Section
from docx.shared import Mm

from milaff.render.docx.xml import Element, qn

_MARGINS: Final = {"top_margin": 20, "bottom_margin": 17, "left_margin": 18, "right_margin": 18}
_BODY: Final = 16.0
"""Up to this size in points letters shrink by :data:`_TEXT`; what is above it, by far more."""

_TEXT, _LARGE, _SPACE, _INDENT = 0.74, 0.15, 0.25, 0.35
_WIDE: Final = 600
"""Indents beyond this, in twips, are the distance of text from headings; smaller ones hold a list's marks."""


def narrow_margins(section: Section) -> None:
    """Leave the text more of the page."""
    for name, millimetres in _MARGINS.items():
        setattr(section, name, Mm(millimetres))


def draw_together(part: Element) -> None:
    """Make letters, lines, spaces and indents of a part's styles or lists smaller."""
    for size in (*part.iter(qn("w:sz")), *part.iter(qn("w:szCs"))):
        if size.getparent().tag == qn("w:rPr"):
            size.set(qn("w:val"), str(round(_letters(int(size.get(qn("w:val"))) / 2) * 2)))
    for spacing in part.iter(qn("w:spacing")):
        _scale(spacing, "w:before", _SPACE)
        _scale(spacing, "w:after", _SPACE)
        if spacing.get(qn("w:lineRule")) in ("exact", "atLeast"):
            _scale(spacing, "w:line", _TEXT)
    for indent in part.iter(qn("w:ind")):
        if int(indent.get(qn("w:left"), "0")) > _WIDE:
            _scale(indent, "w:left", _INDENT)
    for margins in part.iter(qn("w:tblCellMar")):
        for edge in margins.iterchildren(qn("w:top"), qn("w:bottom")):
            _scale(edge, "w:w", _SPACE)


def _letters(points: float) -> float:
    return points * _TEXT if points <= _BODY else _BODY * _TEXT + (points - _BODY) * _LARGE


def _scale(element: Element, name: str, factor: float) -> None:
    if value := element.get(qn(name)):
        element.set(qn(name), str(round(int(value) * factor)))
