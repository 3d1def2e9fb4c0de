"""HTML to PDF by WeasyPrint, with our fonts only.

Style sheets are parsed and fonts registered once for each process, theme and language.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from milaff.language.text import Language
from milaff.render.footnotes import ignore_rounding
from milaff.render.html import Page
from milaff.render.stylesheet import style_sheet
from milaff.render.theme import Theme


class PdfError(Exception):
    """WeasyPrint warned: a glyph is missing, a font fell back, or a template asks for what it cannot do."""


@dataclass(frozen=True)
class Laid:
    """A laid-out document: its bytes, and the page on which each anchor stands (1-based)."""

    pdf: bytes
    pages: Mapping[str, int]


def render_pdf(page: Page, theme: Theme) -> Laid:
    """Lay a page out; raise :class:`PdfError` with WeasyPrint's words where it warns."""
    from weasyprint import HTML

    fonts, sheets = _dress(theme, page.language)
    with _Warnings() as warnings:
        document = HTML(string=page.html, base_url="about:blank").render(stylesheets=sheets, font_config=fonts)
        pdf = document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"milaff", custom_metadata=True)
    warnings.refuse()
    anchors = {name: n for n, sheet in enumerate(document.pages, 1) for name in sheet.anchors}
    return Laid(pdf, anchors)


@cache
def _dress(theme: Theme, language: Language) -> tuple[Any, list[Any]]:
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    ignore_rounding()
    fonts = FontConfiguration()
    css = style_sheet(theme, language, lambda _, path: path.as_uri())
    with _Warnings() as warnings:
        sheets = [CSS(string=css, font_config=fonts)]
    warnings.refuse()
    return fonts, sheets


class _Warnings(logging.Handler):
    """Collects WeasyPrint's warnings while a document is made."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record.getMessage())

    def refuse(self) -> None:
        """Raise what was collected."""
        if self.seen:
            raise PdfError("; ".join(dict.fromkeys(self.seen)))

    def __enter__(self) -> "_Warnings":
        self.logger = logging.getLogger("weasyprint")
        self.logger.addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.logger.removeHandler(self)
