"""A letter as PDF (PDF/A-3a and PDF/UA-1) and as Word, both from one page."""

from milaff.correspondence.letter.letter import Letter
from milaff.correspondence.letter.page import Stationery, letter_page
from milaff.render.errors import page_problems
from milaff.render.files import EMBEDDED
from milaff.render.truetype import truetype


def letter_files(letter: Letter, stationery: Stationery) -> dict[str, bytes]:
    """Render a letter, by format (``pdf``, ``docx``); equal letters give equal bytes.

    Raise :class:`milaff.problems.Problems` for what templates, style sheets, strings or the emblem get wrong.
    """
    from milaff.render.docx import Picture, write_docx
    from milaff.render.pdf import render_pdf

    page = letter_page(letter, stationery)
    theme = stationery.theme
    with page_problems(theme, letter.language):
        laid = render_pdf(page, theme)
        emblem = stationery.emblem(letter)
        word = write_docx(
            page.html,
            reference=theme.reference.read_bytes(),
            pictures={"emblem": Picture(emblem.png, emblem.width_mm, emblem.height_mm)},
            pages=laid.pages,
            day=letter.day,
            fonts={name: truetype(theme.font(path)) for name, path in EMBEDDED.items()},
        )
    return {"pdf": laid.pdf, "docx": word}
