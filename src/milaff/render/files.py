"""All files of one dossier in one language, from the same HTML."""

from collections.abc import Collection
from datetime import date

from milaff.dossier.model import Dossier
from milaff.language.text import Language
from milaff.render.html import Page, render_html
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
    dossier: Dossier, language: Language, formats: Collection[str], theme: Theme, *, fonts: str = "../fonts"
) -> dict[str, bytes]:
    """Render the formats asked for (pdf, docx, html), by format.

    ``fonts`` is the way from the HTML to its fonts. Word's contents take their page numbers from the PDF's
    pagination, so a DOCX lays out the PDF as well.
    """
    page = render_html(dossier, language, theme)
    files: dict[str, bytes] = {}
    if "html" in formats:
        files["html"] = _standalone(page, theme, fonts).encode()
    if {"pdf", "docx"} & set(formats):
        from milaff.render.pdf import render_pdf

        laid = render_pdf(page, theme)
        if "pdf" in formats:
            files["pdf"] = laid.pdf
        if "docx" in formats:
            from milaff.render.docx import Picture, write_docx

            pictures = {
                name: Picture(drawing.png, drawing.width_mm, drawing.height_mm)
                for name, drawing in page.pictures.items()
            }
            day = date.fromisoformat(dossier.as_of)
            reference = theme.reference.read_bytes()
            faces = {name: truetype(theme.font(path)) for name, path in EMBEDDED.items()}
            files["docx"] = write_docx(
                page.html, reference=reference, pictures=pictures, pages=laid.pages, day=day, fonts=faces
            )
    return files


def _standalone(page: Page, theme: Theme, fonts: str) -> str:
    """Give the page its style sheet, with the fonts where they lie from there."""
    css = style_sheet(theme, page.language, lambda name, _: f"{fonts}/{name}")
    return page.html.replace("</head>", f"<style>\n{css}</style>\n</head>", 1)
