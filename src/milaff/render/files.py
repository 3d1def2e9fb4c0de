"""All files of one dossier in one language, from the same HTML."""

from collections.abc import Collection, Mapping
from datetime import date

from milaff.dossier.model import Dossier, Imprint
from milaff.language.text import Language
from milaff.render.html import UNNUMBERED, Page, render_html
from milaff.render.stylesheet import style_sheet
from milaff.render.theme import Theme
from milaff.render.truetype import truetype

# The faces that Word files carry, so that Arabic looks the same where they are not installed.
EMBEDDED = {
    "Amiri Regular": "amiri/Amiri-Regular.ttf",
    "Amiri Bold": "amiri/Amiri-Bold.ttf",
    "IBM Plex Sans Arabic Regular": "ibm-plex-sans-arabic/IBMPlexSansArabic-Regular.woff2",
    "IBM Plex Sans Arabic Bold": "ibm-plex-sans-arabic/IBMPlexSansArabic-Bold.woff2",
}


def render_files(
    dossier: Dossier,
    language: Language,
    formats: Collection[str],
    theme: Theme,
    *,
    fonts: str = "../fonts",
    comments: bool = False,
    imprint: Imprint = UNNUMBERED,
) -> dict[str, bytes]:
    """Render the formats asked for (pdf, docx, html), by format.

    ``fonts`` is the way from the HTML to its fonts, ``imprint`` what this copy bears. Word's contents take their page
    numbers from the PDF's pagination, so a DOCX lays out the PDF as well; with ``comments`` it has each claim's
    quotation as a comment on the words that it supports.
    """
    page = render_html(dossier, language, theme, imprint)
    files: dict[str, bytes] = {}
    if "html" in formats:
        files["html"] = _standalone(page, theme, fonts).encode()
    if {"pdf", "docx"} & set(formats):
        from milaff.render.pdf import render_pdf

        laid = render_pdf(page, theme)
        if "pdf" in formats:
            files["pdf"] = laid.pdf
        if "docx" in formats:
            files["docx"] = word_file(page, dossier, theme, laid.pages, comments=comments)
    return files


def word_file(page: Page, dossier: Dossier, theme: Theme, pages: Mapping[str, int], *, comments: bool = False) -> bytes:
    """Write a page as a Word file; ``pages`` are the page numbers of headings by id, for its contents."""
    from milaff.render.docx import Picture, write_docx
    from milaff.render.docx.blocks import COVER_ORNAMENT
    from milaff.render.ornament import ornament_pixels
    from milaff.render.quotations import quotations

    pictures = {name: Picture(one.png, one.width_mm, one.height_mm) for name, one in page.pictures.items()}
    pictures[COVER_ORNAMENT] = Picture(*ornament_pixels(theme.ornament.read_text(encoding="utf-8"), dossier.colour))
    return write_docx(
        page.html,
        reference=theme.reference.read_bytes(),
        pictures=pictures,
        pages=pages,
        day=date.fromisoformat(dossier.as_of),
        fonts={name: truetype(theme.font(path)) for name, path in EMBEDDED.items()},
        data=page.data,
        quoted=quotations(dossier, page.language, theme) if comments else None,
    )


def _standalone(page: Page, theme: Theme, fonts: str) -> str:
    """Give the page its style sheet, with the fonts where they lie from there."""
    css = style_sheet(theme, page.language, lambda name, _: f"{fonts}/{name}")
    return page.html.replace("</head>", f"<style>\n{css}</style>\n</head>", 1)
