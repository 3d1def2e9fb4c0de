"""WeasyPrint without Milaff's work on the PDF: bare, and level, which is bare but for one cure.

Bare WeasyPrint 70 sends footnotes to later pages for no reason and so makes several times the pages; a ratio against
that flatters us. *Level* has the one cure that makes the pages the same (``milaff.render.pdf.footnotes``) and nothing
else: no tags, no archive, no text map, no finishing. Each kind must have a process of its own: the cure stays.
"""

import sys
from functools import cache
from typing import Any

from tools.bench.timing import Taken, timed

CURE = "milaff.render.pdf.footnotes"


def bare(html: str) -> Taken:
    """Lay out a page that carries its style sheet, and write it with WeasyPrint's default options."""
    if CURE in sys.modules:
        raise RuntimeError("bare WeasyPrint is not bare: a cure is loaded")
    return _written(html)


def level(html: str) -> Taken:
    """Do the same on the same pages as ours."""
    _cure()
    return _written(html)


def dressed(html: str, css: str) -> Taken:
    """Do so with the style sheet parsed and its fonts registered already, which only the first call pays for."""
    from weasyprint import HTML

    _cure()
    fonts, sheets = _dress(css)

    def write() -> None:
        HTML(string=html, base_url="about:blank").write_pdf(stylesheets=sheets, font_config=fonts)

    return timed(write)[1]


def pages(html: str) -> int:
    """Count the pages that the WeasyPrint of this process makes."""
    from weasyprint import HTML

    return len(HTML(string=html, base_url="about:blank").render().pages)


def _written(html: str) -> Taken:
    from weasyprint import HTML

    return timed(lambda: HTML(string=html, base_url="about:blank").write_pdf())[1]


def _cure() -> None:
    from milaff.render.pdf.footnotes import ignore_rounding

    ignore_rounding()


@cache
def _dress(css: str) -> tuple[Any, list[Any]]:
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    return fonts, [CSS(string=css, font_config=fonts)]
