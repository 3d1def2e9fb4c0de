"""``milaff init`` and ``milaff new``: a first dossier, of a pair of which nothing is known yet."""

import zipfile
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]

from tests.render.docx.lint import lint
from tests.support import plain_text, read_html, run

NAMES = {
    "ar": ("العلاقات المغربية الأذربيجانية", "لا تتوافر بيانات موثقة"),
    "en": ("Moroccan–Azerbaijani relations", "No documented information"),
}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh workspace with one report, built."""
    root = tmp_path_factory.mktemp("first")
    for words, where in (
        (("init", "desk"), root),
        (("new", "morocco-azerbaijan", "MAR", "AZE"), root / "desk"),
        (("check",), root / "desk"),
        (("build",), root / "desk"),
    ):
        ran = run(*words, cwd=where)
        assert ran.code == 0, ran.err
    return root / "desk"


def built_file(workspace: Path, name: str) -> bytes:
    return (workspace / "build" / "morocco-azerbaijan" / name).read_bytes()


def test_a_first_dossier_is_six_files(first: Path) -> None:
    folder = first / "build" / "morocco-azerbaijan"
    assert sorted(path.name for path in folder.iterdir() if path.is_file()) == [
        "ar.docx",
        "ar.html",
        "ar.pdf",
        "en.docx",
        "en.html",
        "en.pdf",
    ]
    assert built_file(first, "ar.pdf").startswith(b"%PDF-")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_first_dossier_names_the_relations_and_says_that_nothing_is_documented(first: Path, language: str) -> None:
    relations, absent = NAMES[language]
    text = plain_text(built_file(first, f"{language}.html"))
    assert f"# {relations}\n" in text
    page = read_html(built_file(first, f"{language}.html"))
    for section in page.iterfind(".//main/section"):
        assert absent.casefold() in section.text_content().casefold() or "summary" in section.get("class")
    assert not page.xpath("//span[contains(@class, 'note')]")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_word_document_of_a_first_dossier_is_clean_and_has_no_footnote(first: Path, language: str) -> None:
    content = built_file(first, f"{language}.docx")
    assert lint(content, rtl=language == "ar") == []
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    path = first / "build" / "morocco-azerbaijan" / f"{language}.docx"
    with zipfile.ZipFile(path) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    assert not list(body.iter(f"{w}footnoteReference"))
    said = "".join(body.itertext(f"{w}t"))
    assert NAMES[language][1] in said


def test_a_new_report_names_its_pair_in_both_languages_and_is_read_back(first: Path) -> None:
    text = (first / "reports" / "morocco-azerbaijan.yaml").read_text(encoding="utf-8")
    assert text.startswith("# Moroccan–Azerbaijani relations / العلاقات المغربية الأذربيجانية\n")
    assert "viewpoint: MAR\ncounterpart: AZE\n" in text


def test_country_codes_may_be_written_small(tmp_path: Path) -> None:
    run("init", "desk", cwd=tmp_path)
    assert run("new", "egypt-oman", "egy", "omn", cwd=tmp_path / "desk").code == 0
    assert "viewpoint: EGY" in (tmp_path / "desk/reports/egypt-oman.yaml").read_text(encoding="utf-8")


def test_a_new_workspace_has_every_folder_and_no_problem(tmp_path: Path) -> None:
    ran = run("init", "desk", cwd=tmp_path)
    assert "milaff new" in ran.out
    for folder in ("seeds/documents", "seeds/entities", "seeds/facts", "reports", "templates", "fonts", "build"):
        assert (tmp_path / "desk" / folder).is_dir(), folder
    ran = run("check", cwd=tmp_path / "desk")
    assert ran.code == 0
    assert ran.out == "No problem: 0 documents, 0 claims, 0 facts.\n"


def test_an_existing_empty_folder_may_become_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    assert run("init", "desk", cwd=tmp_path).code == 0
