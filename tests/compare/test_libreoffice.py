"""Copies that LibreOffice has had in hand: saved unchanged there is no difference, edited there are just the edits."""

from pathlib import Path

import pytest

from milaff.compare import compare
from milaff.facts.seeds import Seeds
from milaff.language.text import Language
from milaff.workspace import Workspace
from tests.compare.conftest import Issue
from tests.compare.editing import Office

NAME = "egypt-azerbaijan"
NBSP = "\u00a0"
EDITS: dict[Language, list[tuple[str, str, bool]]] = {
    "en": [
        ("Moushira Khattab", "Mushira Khattab", False),
        ("rest on a strong basis of similarity", "The desk has rewritten the whole of this paragraph.", True),
        (f"8{NBSP}November{NBSP}1992", "9 November 1992", False),
    ],
    "ar": [
        ("مشيرة خطاب", "مشيرة الخطاب", False),
        ("على أساس قوي", "أعاد المكتب كتابة هذه الفقرة كلها.", True),
        (f"8{NBSP}نوفمبر{NBSP}1992", "9 نوفمبر 1992", False),
    ],
}


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("comments", [False, True], ids=["plain", "commented"])
def test_a_copy_that_was_only_saved_shows_no_difference(
    office: Office, issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path, language: Language, comments: bool
) -> None:
    source = tmp_path / "copy.docx"
    source.write_bytes(issue(NAME, language, comments=comments))
    report = compare(workspace, seeds, NAME, office.resave(source, tmp_path / "saved"))
    assert report.differences == ()
    assert report.origin.embedded
    assert report.origin.language == language


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_name_a_paragraph_and_a_date_that_were_changed_are_exactly_three_differences(
    office: Office, issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path, language: Language
) -> None:
    source = tmp_path / "copy.docx"
    source.write_bytes(issue(NAME, language))
    edited = office.edit(source, tmp_path / "edited.docx", EDITS[language])
    name, paragraph, date = compare(workspace, seeds, NAME, edited).differences
    for found, (old, new, whole) in zip((name, paragraph, date), EDITS[language], strict=True):
        assert found.kind == "changed"
        assert new in found.after
        assert old.replace(NBSP, " ") in found.before
        assert (found.after == new) == (whole or found is date)
        assert found.stands is True
    assert name.before.replace(EDITS[language][0][0], EDITS[language][0][1]) == name.after
    assert name.claims == ("egypt-azerbaijan-overview/support-khattab-unesco",)
    assert paragraph.claims == ("egypt-azerbaijan-overview/basis-of-diplomatic-relations",)
    # A date in a table rests on no claim of its own: it is told with those of its row.
    assert date.claims == ("egypt-azerbaijan-overview/mou-consultations-1992",)
    for found in (name, paragraph, date):
        (place,) = found.places
        file, _, line = place.rpartition(":")
        written = (workspace.root / file).read_text(encoding="utf-8").split("\n")[int(line) - 1]
        assert written.strip() == f"- id: {found.claims[0].partition('/')[2]}"
