"""Briefs as files: where they go, what every page says, that the short one is short, and that none is issued."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf
import pytest

from milaff.dossier.brief import compose_brief
from milaff.dossier.model import Dossier, Imprint
from milaff.dossier.report import read_report
from milaff.editions.issue import build_editions
from milaff.editions.order import Order
from milaff.facts.seeds import Seeds
from milaff.language.text import LANGUAGES, Language
from milaff.render.theme import Theme
from milaff.workspace import Workspace
from tests.render.docx.lint import lint
from tests.render.pdf.archive import findings
from tests.render.test_parity import differences, printed_otherwise
from tests.render.words import words_of_docx, words_of_html
from tests.support import AS_OF, ROOT, Copy, run, workspace_in

REPORT, VISIT = "egypt-azerbaijan", "exercise-baku"
FOLDER = f"{REPORT}/visit-{VISIT}"
EXERCISE: Mapping[Language, str] = {"ar": "تمرين – غير مصنّف", "en": "EXERCISE – UNCLASSIFIED"}


def built(root: Path, seeds: Seeds, *, short: bool, **asked: object) -> Path:
    order = Order(reports=(REPORT,), as_of=AS_OF, visit=VISIT, short=short, **asked)  # type: ignore[arg-type]
    with ThreadPoolExecutor(1) as executor:
        (outcome,) = build_editions(Workspace(root), seeds, order, executor)
    assert (outcome.kind, outcome.problems, outcome.notes) == ("draft", (), ())
    assert outcome.files
    return root / "build" / FOLDER


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory, seeds: Seeds) -> Path:
    """The short brief in both languages and all formats."""
    return built(workspace_in(tmp_path_factory.mktemp("short") / "w"), seeds, short=True) / "short"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, seeds: Seeds) -> Path:
    """The whole brief in Arabic."""
    return built(workspace_in(tmp_path_factory.mktemp("whole") / "w"), seeds, short=False, languages=("ar",))


def test_a_brief_goes_beside_the_dossier_and_no_edition_is_issued(short: Path) -> None:
    assert sorted(path.name for path in short.iterdir()) == [
        f"{language}.{form}" for language in LANGUAGES for form in ("docx", "html", "pdf")
    ]
    assert not (short.parents[3] / "reports/editions").exists()
    assert sorted(path.name for path in short.parents[1].iterdir()) == [f"visit-{VISIT}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_brief_has_two_pages(short: Path, language: Language) -> None:
    with pikepdf.open(short / f"{language}.pdf") as pdf:
        assert len(pdf.pages) <= 2


def test_a_desk_that_wrote_too_much_is_told(copy: Copy, seeds: Seeds) -> None:
    copy.edit("reports/egypt-azerbaijan.yaml", "Entering into the detail of", "Entering into the detail of " * 300)
    order = Order(reports=(REPORT,), as_of=AS_OF, visit=VISIT, short=True, languages=("en",), formats=("pdf",))
    with ThreadPoolExecutor(1) as executor:
        (outcome,) = build_editions(Workspace(copy.root), seeds, order, executor)
    (note,) = outcome.notes
    assert note.startswith(f"{FOLDER}/short/en.pdf has 3 pages, not 2")


@pytest.mark.parametrize("name", ["short", "whole"])
def test_an_exercise_says_so_on_every_page_at_head_and_foot_and_in_the_metadata(
    request: pytest.FixtureRequest, name: str
) -> None:
    folder: Path = request.getfixturevalue(name)
    with pikepdf.open(folder / "ar.pdf") as pdf:
        assert str(pdf.docinfo["/Marking"]) == EXERCISE["ar"]
        assert str(pdf.docinfo["/Title"]).startswith("تمرين – ملف زيارة")
        assert "/Edition" not in pdf.docinfo
        xmp = pdf.Root.Metadata.read_bytes().decode()
    assert EXERCISE["ar"] in xmp
    html = (folder / "ar.html").read_text(encoding="utf-8")
    assert f'<p class="cover-marking">{EXERCISE["ar"]} · مسودة</p>' in html
    for text in page_texts(folder / "ar.pdf"):
        assert text.count("مسودة") >= 2
        assert text.count("تمرين") >= 2


def page_texts(path: Path) -> list[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_and_pdf_say_the_words_of_the_short_brief_s_page(short: Path, language: Language, theme: Theme) -> None:
    html = (short / f"{language}.html").read_bytes()
    word = (short / f"{language}.docx").read_bytes()
    assert differences(words_of_html(html), words_of_docx(word)) == []
    assert lint(word, rtl=language == "ar") == []
    assert printed_otherwise(html.decode(), short / f"{language}.pdf", language, theme) == ()
    assert findings(short / f"{language}.pdf") == []


def test_word_and_pdf_say_the_words_of_the_whole_brief_s_page(whole: Path, theme: Theme) -> None:
    html, word = (whole / "ar.html").read_bytes(), (whole / "ar.docx").read_bytes()
    assert differences(words_of_html(html), words_of_docx(word)) == []
    assert lint(word, rtl=True) == []
    assert printed_otherwise(html.decode(), whole / "ar.pdf", "ar", theme) == ()
    assert findings(whole / "ar.pdf") == []


def test_the_data_in_the_pdf_is_the_brief_s(short: Path, workspace: Workspace, seeds: Seeds) -> None:
    with pikepdf.open(short / "en.pdf") as pdf:
        (data,) = (spec.get_file().read_bytes() for spec in pdf.attachments.values())
    report = read_report(ROOT, REPORT)
    brief = compose_brief(workspace, seeds, REPORT, report, AS_OF, VISIT, short=True)
    assert Dossier.model_validate_json(data) == brief


@pytest.mark.parametrize(("edition", "says"), [(3, "edition 3 of the dossier"), (None, "the dossier, edition not")])
def test_the_cover_names_the_edition_that_the_brief_rests_on(
    workspace: Workspace, seeds: Seeds, theme: Theme, edition: int | None, says: str
) -> None:
    from milaff.render.html import render_html

    brief = compose_brief(workspace, seeds, REPORT, read_report(ROOT, REPORT), AS_OF, VISIT)
    html = render_html(brief, "en", theme, Imprint(edition=edition, draft=True)).html
    assert f"<td>Draft; rests on {says}" in html
    assert '<meta name="edition" content="">' in html
    assert f'<meta name="visit" content="{VISIT}">' in html


def test_the_brief_is_for_its_own_side_alone(copy: Copy) -> None:
    done = run("build", REPORT, "--visit", VISIT, "--viewpoint", "AZE", cwd=copy.root)
    assert done.code == 1
    assert "a brief is for the report's own side, EGY, and not for AZE. Leave out --viewpoint." in done.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--visit", VISIT), "--visit is of one report"),
        ((REPORT, "algeria-azerbaijan", "--visit", VISIT), "--visit is of one report"),
        ((REPORT, "--short"), "--short goes with --visit"),
        ((REPORT, "--visit", VISIT, "--edition", "1"), "leave out --edition"),
    ],
)
def test_an_order_that_makes_no_sense_is_refused(copy: Copy, words: tuple[str, ...], says: str) -> None:
    done = run("build", *words, cwd=copy.root)
    assert done.code == 2
    assert says in done.err


def test_a_visit_that_is_not_there_is_told_and_nothing_is_written(copy: Copy) -> None:
    done = run("build", REPORT, "--visit", "paris", cwd=copy.root)
    assert done.code == 1
    assert "there is no visit «paris». Visits: exercise-baku." in done.err
    assert not (copy.root / "build" / f"{REPORT}/visit-paris").exists()


def test_check_finds_what_is_wrong_with_a_visit(copy: Copy) -> None:
    line = copy.edit("reports/egypt-azerbaijan.yaml", "    place: baku\n", "    place: bakou\n")
    done = run("check", cwd=copy.root)
    assert done.code == 1
    assert f"reports/egypt-azerbaijan.yaml:{line}: no entity has the id «bakou». Perhaps «baku» is meant." in done.out
