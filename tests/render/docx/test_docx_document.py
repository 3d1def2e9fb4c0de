"""The whole file: complete, valid by our lint, the same bytes every time, and open to Word's rules."""

import importlib.util
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx import MissingStyle, write_docx
from milaff.render.docx.fonts import obfuscate
from milaff.render.docx.package import read_zip, write_zip
from milaff.render.docx.styles import HOUSE_COLOUR
from tests.render.docx.docx_sample import PAGES, PICTURES, sample
from tests.render.docx.lint import W, lint

REPOSITORY = Path(__file__).parents[3]
DAY = date(2026, 11, 1)


def part(data: bytes, name: str) -> Any:
    return etree.fromstring(read_zip(data)[name])


def words(tree: Any) -> str:
    return "".join("".join(tree.itertext(f"{W}t", f"{W}tab")).split())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_whole_vocabulary_passes_the_lint(samples: dict[str, bytes], language: str) -> None:
    assert lint(samples[language], rtl=language == "ar") == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_equal_input_gives_equal_bytes(samples: dict[str, bytes], reference: bytes, language: Any) -> None:
    again = write_docx(sample(language), reference=reference, pictures=PICTURES, pages=PAGES, day=DAY)
    assert again == samples[language]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_word_of_the_html_is_lost(samples: dict[str, bytes], language: Any) -> None:
    source = etree.HTML(sample(language))
    # The cover's marking stands in the header of the first page.
    parts = ("word/document.xml", "word/footnotes.xml", "word/header2.xml")
    written = "".join(words(part(samples[language], name)) for name in parts)
    for text in source.find("body").itertext():
        for word in text.split():
            plain = "".join(letter for letter in word if letter not in "\u2066\u2067\u2068\u2069")
            assert plain in written.replace("\u200e", "").replace("\u200f", ""), plain


def test_the_reference_is_what_the_tool_makes(reference: bytes) -> None:
    spec = importlib.util.spec_from_file_location("make_reference", REPOSITORY / "tools" / "make_reference.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.build() == reference


def test_a_style_missing_from_the_reference_is_named(reference: bytes) -> None:
    parts = read_zip(reference)
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'w:val="Milaff Lead"', b'w:val="Other Lead"')
    html = '<html lang="ar" dir="rtl"><body><p class="lead">x</p></body></html>'
    with pytest.raises(MissingStyle, match="Milaff Lead"):
        write_docx(html, reference=write_zip(parts), pictures={}, pages={}, day=DAY)


def test_the_marking_is_on_every_page_and_the_rest_not_on_the_cover(samples: dict[str, bytes]) -> None:
    parts = {
        name: words(part(samples["en"], f"word/{name}.xml")) for name in ("header1", "header2", "footer1", "footer2")
    }
    assert all("FOROFFICIALUSE" in text for text in parts.values())
    assert "Relations" in parts["header1"]
    assert parts["header2"] == parts["footer2"] == "FOROFFICIALUSE"
    codes = [code.text.strip() for code in part(samples["en"], "word/footer1.xml").iter(f"{W}instrText")]
    assert codes == ["PAGE", "NUMPAGES"]


def test_properties_say_what_the_document_is(samples: dict[str, bytes]) -> None:
    core = {etree.QName(item).localname: item.text for item in part(samples["ar"], "docProps/core.xml")}
    assert core["title"] == "العلاقات المصرية – الأذربيجانية"
    assert core["language"] == "ar-EG"
    assert core["created"] == core["modified"] == "2026-11-01T00:00:00Z"


def test_a_house_gives_its_colour_to_all_that_has_ours(reference: bytes) -> None:
    html = '<html lang="en" dir="ltr"><head>{}</head><body><h2>Title</h2></body></html>'
    meta = '<meta name="house-colour" content="5A1F2B">'
    plain, tinted = (
        write_docx(html.format(head), reference=reference, pictures={}, pages={}, day=DAY) for head in ("", meta)
    )
    for name in ("word/styles.xml", "word/numbering.xml"):
        before, after = (
            [value for item in part(data, name).iter() for value in item.attrib.values()] for data in (plain, tinted)
        )
        assert HOUSE_COLOUR in before
        assert [value if value != HOUSE_COLOUR else "5A1F2B" for value in before] == after


def test_an_embedded_font_is_obfuscated_by_its_key(reference: bytes) -> None:
    font = bytes(range(256))
    html = '<html lang="ar" dir="rtl"><body><p>نص</p></body></html>'
    fonts = {"Amiri Regular": font, "Amiri Bold": font}
    data = write_docx(html, reference=reference, pictures={}, pages={}, day=DAY, fonts=fonts)
    entry = part(data, "word/fontTable.xml").find(f".//{W}embedRegular")
    stored = read_zip(data)["word/fonts/font1.odttf"]
    assert stored[32:] == font[32:]
    assert stored[:32] != font[:32]
    assert obfuscate(stored, UUID(entry.get(f"{W}fontKey"))) == font
    assert part(data, "word/settings.xml").find(f"{W}embedTrueTypeFonts") is not None
    assert lint(data, rtl=True) == []


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", ["ar", "en"])
def test_libreoffice_opens_it(samples: dict[str, bytes], tmp_path: Path, language: str) -> None:
    (tmp_path / "dossier.docx").write_bytes(samples[language])
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "dossier.docx")], check=True, capture_output=True, timeout=180)
    # LibreOffice exits with 0 on files that it cannot load.
    assert (tmp_path / "dossier.pdf").stat().st_size > 10_000
