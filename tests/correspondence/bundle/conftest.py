"""Parts of bundles."""

import pytest

from milaff.correspondence.enclosures import Enclosure
from milaff.language.text import Text
from milaff.render.pdf import render_pdf
from milaff.render.theme import Theme
from tests.render.pdf.small import small_page


def enclosure(content: bytes, name: str = "annex.pdf", *, own: bool = False, signed: bool = False) -> Enclosure:
    title = Text(ar="ملحق", en="An annex")
    return Enclosure(name, content, title, pages=1, report="r" if own else None, signed=signed)


@pytest.fixture(scope="session")
def small(theme: Theme) -> bytes:
    """A PDF of ours with everything in it: links, notes, a table with headers, data attached."""
    return render_pdf(small_page(), theme).pdf
