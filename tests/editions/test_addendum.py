"""Addenda: the changes alone, under the number of the edition that they follow."""

import re
from pathlib import Path

import pypdfium2
import pytest

from milaff.editions.addendum import issue_addendum
from milaff.editions.outcome import Outcome
from milaff.editions.verify import Register, verify
from milaff.facts.seeds import read_seeds
from tests.editions.conftest import MakeDesk
from tests.editions.desk import DAY, SHORT, Desk
from tests.render.docx.lint import lint
from tests.support import digest


def addendum(desk: Desk) -> Outcome:
    return issue_addendum(desk.workspace, read_seeds(desk.root), SHORT, DAY)


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """An edition and an addendum to it."""
    desk = Desk(tmp_path_factory.mktemp("added") / "desk").made()
    desk.built()
    desk.redate("2024")
    outcome = addendum(desk)
    assert (outcome.kind, outcome.number) == ("addendum", 1), outcome.problems
    assert [path.name for path in outcome.files] == [
        f"addendum-1-{language}.{form}" for language in ("ar", "en") for form in ("docx", "pdf")
    ]
    return desk


def test_an_addendum_is_a_short_pdf_that_names_its_edition_and_the_changes_alone(added: Desk) -> None:
    document = pypdfium2.PdfDocument(added.path("editions/1/addendum-1-en.pdf"))
    text = [page.get_textpage().get_text_range() for page in document]
    assert len(text) == 3
    assert "Addendum 1 to edition 1" in text[0]
    assert re.search(r"2023 \(Page of the Embassy", " ".join(text[1].split()))
    assert "Summary" not in "".join(text)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_word_file_of_an_addendum_is_clean(added: Desk, language: str) -> None:
    assert lint(added.path(f"editions/1/addendum-1-{language}.docx").read_bytes(), rtl=language == "ar") == []


def test_the_record_keeps_its_number_and_gains_the_addendum(added: Desk) -> None:
    record = added.record()
    (one,) = record.addenda
    assert (record.number, one.number, one.as_of, one.changes.count) == (1, 1, "2026-11-21", 1)
    assert set(one.files) == {f"addendum-1-{language}.{form}" for language in ("ar", "en") for form in ("docx", "pdf")}


def test_an_addendum_is_verified_by_its_digest(added: Desk) -> None:
    found = verify(added.path("editions/1/addendum-1-ar.pdf"), Register(added.root))
    assert (found.state, found.edition, found.addendum, found.language, found.latest) == ("unaltered", 1, 1, "ar", True)


def test_nothing_new_since_the_last_addendum_is_no_second(added: Desk) -> None:
    before = digest(added.root)
    assert addendum(added).kind == "unchanged"
    assert digest(added.root) == before


def test_an_addendum_that_is_lost_is_made_again_with_the_edition(added: Desk) -> None:
    before, path = digest(added.root / "build"), added.path("editions/1/addendum-1-en.pdf")
    path.unlink()
    assert added.built(edition=1, as_of=None).notes == ()
    assert digest(added.root / "build") == before


def test_where_nothing_has_changed_there_is_no_addendum(desk: Desk) -> None:
    desk.built()
    before = digest(desk.root)
    outcome = addendum(desk)
    assert (outcome.kind, outcome.number) == ("unchanged", 1)
    assert digest(desk.root) == before


def test_without_an_edition_there_is_nothing_to_add_to(make_desk: MakeDesk, tmp_path: Path) -> None:
    outcome = addendum(make_desk(SHORT))
    assert outcome.kind == "failed"
    assert str(outcome.problems[0]) == (
        f"reports/editions/{SHORT}: there is no edition to add to. Issue the first with «milaff build {SHORT}»."
    )
    assert not (tmp_path / "desk/reports/editions").exists()
