"""Laying a page out and writing it as PDF.

Style sheets are parsed and fonts registered once for each process, theme and language.
"""

import atexit
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from milaff.language.text import Language
from milaff.render.html import Page
from milaff.render.pdf.archive import archive_options, finish
from milaff.render.pdf.areas import set_notes_once
from milaff.render.pdf.footnotes import ignore_rounding
from milaff.render.pdf.lines import break_lines_once
from milaff.render.pdf.measures import reckon_measures_once
from milaff.render.pdf.patterns import build_patterns_once
from milaff.render.pdf.strokes import read_paths_once
from milaff.render.pdf.struts import look_struts_up
from milaff.render.pdf.styles import tell_styles_at_once
from milaff.render.pdf.tags import tag_whole_elements
from milaff.render.pdf.tounicode import text_as_printed
from milaff.render.pdf.warnings import Warnings
from milaff.render.stylesheet import style_sheet
from milaff.render.theme import Theme


@dataclass(frozen=True)
class Laid:
    """A laid-out document: its bytes, and the page on which each anchor stands (1-based)."""

    pdf: bytes
    pages: Mapping[str, int]


def render_pdf(page: Page, theme: Theme) -> Laid:
    """Lay a page out; raise :class:`PdfError` with WeasyPrint's words where it warns."""
    from weasyprint import HTML

    fonts, sheets = _dress(theme, page.language)
    with Warnings() as warnings:
        document = HTML(string=page.html, base_url="about:blank").render(stylesheets=sheets, font_config=fonts)
        pdf = document.write_pdf(finisher=finish, **archive_options(page, document))
    warnings.refuse()
    anchors = {name: n for n, sheet in enumerate(document.pages, 1) for name in sheet.anchors}
    return Laid(pdf, anchors)


@lru_cache(maxsize=4)  # both languages, before and after a change of the theme
def _dress(theme: Theme, language: Language) -> tuple[Any, list[Any]]:
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    ignore_rounding()
    break_lines_once()
    look_struts_up()
    set_notes_once()
    tell_styles_at_once()
    reckon_measures_once()
    build_patterns_once()
    read_paths_once()
    tag_whole_elements()
    text_as_printed()
    fonts = FontConfiguration()
    css = style_sheet(theme, language, lambda _, path: path.as_uri())
    with Warnings() as warnings:
        sheets = [CSS(string=css, font_config=fonts)]
    warnings.refuse()
    return fonts, sheets


atexit.register(_dress.cache_clear)  # WeasyPrint removes fonts from the disk with their last user, but not at exit
