"""Letters as files: for the archive, for screen readers, exact when copied, whole in Word, equal on every build."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pytest
from openxml_audit import OpenXmlValidator

from milaff.correspondence.letter.files import letter_files
from milaff.correspondence.letter.letter import KINDS, Kind, Letter, Reply
from milaff.correspondence.letter.page import Stationery, letter_page
from milaff.language.text import LANGUAGES, Language, Text
from milaff.problems import Problems
from milaff.render.audit.meant import meant
from milaff.render.audit.order import Paragraph
from milaff.render.audit.printed import printed
from milaff.render.audit.report import compare
from milaff.render.stylesheet import style_sheet
from milaff.workspace import Workspace
from tests.correspondence.letter.samples import DAY, HOME, letter
from tests.render.docx.lint import lint
from tests.render.pdf.archive import findings
from tests.support import Copy

Files = Mapping[str, bytes]
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0H20V10H0Z"/></svg>'


def long_letter(language: Language) -> Letter:
    """A letter of several pages with everything that a letter can have."""
    text = {
        "ar": ("بأن تحيط بما يلي عن زيارة 2026-12-01.", "تود السفارة أن تؤكد ما سبق الاتفاق عليه بين الجانبين. " * 9),
        "en": ("set out the following on the visit of 2026-12-01.", "The two sides have agreed what follows. " * 18),
    }[language]
    return letter(
        language=language,
        sender=HOME,
        body=(text[0], *[text[1].strip()] * 9),
        reply=Reply("12/أ", DAY),
        hijri=True,
        sealed=True,
        marked=True,
        marking=Text(ar="سري", en="CONFIDENTIAL"),
        translated_from=Text(ar="الفرنسية", en="French"),
        subject_line=True,
    )


def letters() -> dict[str, Letter]:
    each = {f"{kind}-{language}": letter(kind, language) for kind in KINDS for language in LANGUAGES}
    return each | {f"long-{language}": long_letter(language) for language in LANGUAGES}


@pytest.fixture(scope="session", params=letters())
def rendered(request: pytest.FixtureRequest, stationery: Stationery) -> tuple[Letter, Files]:
    one = letters()[request.param]
    return one, letter_files(one, stationery)


def test_an_archive_and_a_screen_reader_find_nothing_wrong(rendered: tuple[Letter, Files]) -> None:
    assert findings(rendered[1]["pdf"]) == []


def test_the_lint_of_word_files_finds_nothing(rendered: tuple[Letter, Files]) -> None:
    one, files = rendered
    assert lint(files["docx"], rtl=one.language == "ar") == []


def test_the_validator_of_word_files_finds_nothing(rendered: tuple[Letter, Files], tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(rendered[1]["docx"])
    assert OpenXmlValidator().validate(path).errors == []


def test_every_line_that_is_printed_is_the_line_meant(rendered: tuple[Letter, Files], stationery: Stationery) -> None:
    one, files = rendered
    css = style_sheet(stationery.theme, one.language, lambda name, _: name)
    blocks = meant(letter_page(one, stationery).html, css)
    with pikepdf.open(io.BytesIO(files["pdf"])) as pdf:
        copy = printed(pdf)
    base = blocks[0].paragraphs[0].base
    label = stationery.strings.get(one.language, "page")
    labels = {n: Paragraph(label.format(page=n, pages=copy.pages), base) for n in range(1, copy.pages + 1)}
    report = compare("letter", blocks, copy, labels)
    running = {Paragraph(said, base).line(0, len(said)) for said in _running(one, stationery)}
    assert [finding for finding in report.findings if finding.printed not in running] == []
    assert report.exact >= 12


def _running(one: Letter, stationery: Stationery) -> list[str]:
    """What stands above each page and is nowhere else."""
    title = stationery.strings.get(one.language, f"title.{one.kind}")
    return [stationery.strings.get(one.language, "running").format(title=title, reference=one.reference)]


def test_word_says_what_the_page_says(rendered: tuple[Letter, Files]) -> None:
    one, files = rendered
    with zipfile.ZipFile(io.BytesIO(files["docx"])) as archive:
        xml = archive.read("word/document.xml").decode()
    for said in (one.reference, one.enclosures[0].short, one.marking[one.language]):
        assert said in xml


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_with_one_enclosure_has_one_page(kind: Kind, language: Language, stationery: Stationery) -> None:
    with pikepdf.open(io.BytesIO(letter_files(letter(kind, language), stationery)["pdf"])) as pdf:
        assert len(pdf.pages) == 1


def test_further_pages_bear_number_and_marking(stationery: Stationery) -> None:
    with pikepdf.open(io.BytesIO(letter_files(long_letter("en"), stationery)["pdf"])) as pdf:
        edges = [(edge.page, edge.text) for edge in printed(pdf).edges]
    first = [text for page, text in edges if page == 1]
    second = [text for page, text in edges if page == 2]
    assert first == ["CONFIDENTIAL"] * 2
    assert sorted(second) == ["CONFIDENTIAL", "CONFIDENTIAL", "Note verbale BAK/2026/001", "Page 2 of 3"]


def test_equal_letters_give_equal_bytes(rendered: tuple[Letter, Files], stationery: Stationery) -> None:
    one, files = rendered
    assert letter_files(one, Stationery(stationery.workspace)) == files


@pytest.mark.parametrize("name", ["emblem.svg", "emblem.png"])
def test_an_emblem_of_the_workspace_stands_over_the_letter(name: str, copy: Copy) -> None:
    folder = copy.path("templates/letterhead")
    folder.mkdir(parents=True)
    if name.endswith("svg"):
        (folder / name).write_text(SQUARE, encoding="utf-8")
    else:
        _png(folder / name)
    sender = letter().sender.model_copy(update={"emblem": name})
    stationery = Stationery(Workspace(copy.root))
    one = letter(sender=sender)
    assert 'alt="Emblem of the Arab Republic of Egypt"' in letter_page(one, stationery).html
    assert findings(letter_files(one, stationery)["pdf"]) == []
    emblem = stationery.emblem(one)
    assert emblem.width_mm == pytest.approx(2 * emblem.height_mm)


def _png(path: Path) -> None:
    from PIL import Image

    Image.new("RGBA", (400, 200), (20, 40, 60, 128)).save(path)


@pytest.mark.parametrize("content", [b"", b"<svg", b"\x89PNG\r\n\x1a\n", b'<svg xmlns="http://www.w3.org/2000/svg"/>'])
@pytest.mark.parametrize("name", ["emblem.svg", "emblem.png"])
def test_an_emblem_that_is_no_picture_is_a_problem(name: str, content: bytes, copy: Copy) -> None:
    path = copy.path(f"templates/letterhead/{name}")
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    sender = letter().sender.model_copy(update={"emblem": name})
    with pytest.raises(Problems, match=f"templates/letterhead/{name}: the emblem is no picture"):
        letter_page(letter(sender=sender), Stationery(Workspace(copy.root)))


def test_a_missing_emblem_is_asked_for(copy: Copy) -> None:
    sender = letter().sender.model_copy(update={"emblem": "eagle.svg"})
    with pytest.raises(Problems, match=r"templates/letterhead/eagle\.svg: the emblem is missing"):
        letter_page(letter(sender=sender), Stationery(Workspace(copy.root)))


def test_a_style_sheet_that_fails_is_named(copy: Copy) -> None:
    own = copy.path("templates/letters/letter.css")
    own.parent.mkdir(parents=True)
    own.write_text("p { colour: red }\n", encoding="utf-8")
    with pytest.raises(Problems, match=r"templates/letters/letter\.css:1: "):
        letter_files(letter(), Stationery(Workspace(copy.root)))
