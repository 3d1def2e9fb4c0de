"""The defect of WeasyPrint 70 that ``milaff.render.pdf.tounicode`` cures, that it does, and that all else stays."""

import subprocess
import sys
from os import environ
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from milaff.render.audit.glyphs import pieces, to_unicode
from milaff.render.pdf.codes import FORBIDDEN
from tests.support import ROOT

SCRIPT = """
import sys
from pathlib import Path
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from milaff.language.text import LANGUAGES
from milaff.render.pdf.tounicode import text_as_printed
from milaff.render.stylesheet import style_sheet
from milaff.render.theme import Theme
from milaff.workspace import Workspace
if sys.argv[1] == "cured":
    text_as_printed()
fonts = FontConfiguration()
css = style_sheet(Theme(Workspace(Path(sys.argv[2]))), "ar", lambda _, path: path.as_uri())
html = HTML(string=f'<html lang="ar" dir="rtl"><title>x</title><body>{sys.argv[4]}')
sheet = CSS(string=css, font_config=fonts)
html.write_pdf(sys.argv[3], stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1", pdf_identifier=b"x")
"""

MARKED = "أحمد أُعلن"
"""A letter with a mark, two glyphs for one cluster of letters, and the same letter without it."""
MARKED_SEEN = "نلع\u064fأ دمحأ"
FRACTIONS = "<span dir='ltr' lang='en' style='font-family: Amiri'>1\u20442 1\u22152</span>"
"""Two characters that Amiri draws with one glyph."""
PAGE = f"""<h2>السياسي في لا إلى غير لأجل الآن</h2><p>{MARKED} أُعلن أنّ محمَّدًا (باكو) قال «نعم» إلّا في 30/9/2010،
خلال لقاءٍ مع SOCAR (أذربيجان) [1] والخليج</p><p>{FRACTIONS} affinity, office: Thür.</p>"""


def written(tmp_path: Path, how: str, body: str, seed: str = "0") -> Path:
    """Lay a body out with our style sheets, cured or as it is, in a process of its own."""
    path = tmp_path / f"{how}-{seed}.pdf"
    command = [sys.executable, "-c", SCRIPT, how, str(ROOT), str(path), body]
    subprocess.run(command, env={**environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)
    return path


def decoded(path: Path) -> str:
    """Give the text of all glyphs, from left to right, piece by piece."""
    with pikepdf.open(path) as pdf:
        fonts: dict[Any, Any] = {}
        return "\n".join(piece.text for page in pdf.pages for piece in pieces(page, fonts))


@pytest.mark.parametrize(
    ("body", "seen"), [(f"<p>{MARKED}</p>", MARKED_SEEN), (f"<p>{FRACTIONS}</p>", "1\u20442 1\u22152")]
)
def test_with_the_cure_every_glyph_says_what_it_was_drawn_for(tmp_path: Path, body: str, seen: str) -> None:
    assert decoded(written(tmp_path, "cured", body)) == seen


@pytest.mark.parametrize(
    ("body", "seen"), [(f"<p>{MARKED}</p>", MARKED_SEEN), (f"<p>{FRACTIONS}</p>", "1\u20442 1\u22152")]
)
def test_without_the_cure_it_still_does_not(tmp_path: Path, body: str, seen: str) -> None:
    """When this fails, WeasyPrint has mended it: see whether ``milaff.render.pdf.tounicode`` is still needed."""
    assert decoded(written(tmp_path, "as it is", body)) != seen


def test_the_page_looks_the_same_point_for_point(tmp_path: Path) -> None:
    pictures = []
    for how in ("cured", "as it is"):
        pdf = pypdfium2.PdfDocument(written(tmp_path, how, PAGE))
        pictures.append([page.render(scale=3).to_numpy().tobytes() for page in pdf])
        assert any(set(picture) != {255} for picture in pictures[-1])
    assert pictures[0] == pictures[1]


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    assert written(tmp_path, "cured", PAGE, "1").read_bytes() == written(tmp_path, "cured", PAGE, "2").read_bytes()


def test_ligatures_and_brackets_are_copied_as_they_are_read(tmp_path: Path) -> None:
    text = pypdfium2.PdfDocument(written(tmp_path, "cured", PAGE))[0].get_textpage().get_text_range()
    for words in ("السياسي في لا إلى غير لأجل الآن", "(باكو)", "«نعم»", "affinity, office: Thür"):
        assert words in text


def test_every_code_drawn_has_a_text_that_pdf_a_allows_a_glyph_and_a_width(
    built: Path, edition: tuple[str, str]
) -> None:
    drawn = 0
    with pikepdf.open(built / edition[0] / f"{edition[1]}.pdf") as pdf:
        fonts = pdf.pages[0].resources["/Font"]
        used: dict[str, set[int]] = {name: set() for name in fonts.keys()}  # noqa: SIM118 -- pikepdf's dictionary
        for page in pdf.pages:
            current = ""
            instructions: list[Any] = list(pikepdf.parse_content_stream(page, "Tf TJ"))
            for instruction in instructions:
                if str(instruction.operator) == "Tf":
                    current = str(instruction.operands[0])
                    continue
                parts = instruction.operands[0]
                codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
                used[current] |= {int.from_bytes(codes[at : at + 2]) for at in range(0, len(codes), 2)}
        for name, codes_used in used.items():
            font = fonts[name]
            texts = to_unicode(font.ToUnicode.read_bytes())
            descendant = font.DescendantFonts[0]
            widths = _widths(descendant.W)
            lead = descendant.get("/CIDToGIDMap")
            to_glyphs = lead.read_bytes() if isinstance(lead, pikepdf.Stream) else b""
            for code in codes_used:
                drawn += 1
                assert texts[code]
                assert not FORBIDDEN.search(texts[code])
                assert code in widths
                if to_glyphs:
                    assert int.from_bytes(to_glyphs[2 * code : 2 * code + 2])
    assert drawn > 200


def _widths(array: Any) -> set[int]:
    """Give the codes that W has a width for, in the form ``c [w …]``, the only one that we write."""
    return {first + n for first, run in zip(list(array)[::2], list(array)[1::2], strict=True) for n in range(len(run))}
