"""What other programs recover: words by pdfium, everything by the attached data."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pypdfium2

from milaff.dossier.model import Dossier
from milaff.language.bidi import CONTROLS
from milaff.language.text import Language
from milaff.render.audit.meant import meant
from milaff.render.html import render_html
from milaff.render.theme import Theme

_FOLDED = dict.fromkeys(map(ord, "\u00ad\u0640\u200b\u200c\u200d\u2060"))
_APART = dict.fromkeys(map(ord, CONTROLS), " ")


def words(text: str) -> Counter[str]:
    """Count the words and numbers of a text, marks and punctuation folded."""
    letters = text.translate(_FOLDED).translate(_APART)
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return Counter(re.findall(r"[^\W\d_]+|\d+", letters))


def test_pdfium_recovers_the_words_of_every_dossier(
    built: Path, dossiers: Mapping[str, Dossier], theme: Theme, edition: tuple[str, Language]
) -> None:
    report, language = edition
    blocks = meant(render_html(dossiers[report], language, theme).html)
    said = words("\n".join(paragraph.text for block in blocks for paragraph in block.paragraphs))
    pdf = pypdfium2.PdfDocument(built / report / f"{language}.pdf")
    found = words("\n".join(page.get_textpage().get_text_range() for page in pdf))
    assert said.total() > 2000
    assert (said & found).total() >= 0.96 * said.total()


def test_the_attached_data_is_the_dossier(
    built: Path, dossiers: Mapping[str, Dossier], edition: tuple[str, Language]
) -> None:
    report, language = edition
    with pikepdf.open(built / report / f"{language}.pdf") as pdf:
        data = pdf.attachments["dossier.json"].get_file().read_bytes()
    assert Dossier.model_validate_json(data) == dossiers[report]
