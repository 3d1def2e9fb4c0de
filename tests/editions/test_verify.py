"""``verify``: which edition a file is, whether it is unaltered and the latest, told by digest and by its own word."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from milaff.dossier.model import Dossier, Imprint
from milaff.editions.verify import Register, Verdict, verify
from milaff.render.files import render_files
from milaff.render.theme import Theme
from tests.editions.desk import SHORT, Desk

REPORT = SHORT


@pytest.fixture(scope="module")
def register(built: Path) -> Register:
    found = Register(built.parent)
    assert found.problems == []
    return found


def saved(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("form", ["pdf", "docx", "html"])
@pytest.mark.parametrize("where", ["", "editions/1/"])
def test_a_file_as_issued_is_unaltered_and_the_latest_whatever_it_is_named(
    built: Path, register: Register, tmp_path: Path, form: str, where: str
) -> None:
    path = saved(tmp_path / f"received.{form}", (built / REPORT / f"{where}ar.{form}").read_bytes())
    found = verify(path, register)
    assert found == Verdict(
        str(path),
        "unaltered",
        REPORT,
        1,
        language="ar",
        as_of="2026-11-21",
        latest=True,
        last_edition=1,
        by="digest",
    )
    assert found.sound


@pytest.mark.parametrize("form", ["pdf", "docx", "html"])
def test_a_file_with_other_bytes_is_altered_and_says_itself_what_it_was(
    built: Path, register: Register, tmp_path: Path, form: str
) -> None:
    content = (built / REPORT / f"en.{form}").read_bytes()
    if form == "docx":
        path = edited(built / REPORT / "en.docx", tmp_path / "returned.docx")
    else:
        path = saved(tmp_path / f"returned.{form}", content + b"\n")
    found = verify(path, register)
    assert (found.state, found.report, found.edition, found.as_of, found.by) == (
        "altered",
        REPORT,
        1,
        "2026-11-21",
        "own word",
    )
    assert not found.sound


def edited(source: Path, target: Path) -> Path:
    """Change one word of a Word file."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, part.replace(b"Summary", b"Summery") if name == "word/document.xml" else part)
    return target


@pytest.mark.parametrize("form", ["pdf", "docx", "html"])
def test_a_draft_is_told_from_an_edition(
    dossiers: Mapping[str, Dossier], theme: Theme, register: Register, tmp_path: Path, form: str
) -> None:
    files = render_files(dossiers[REPORT], "en", (form,), theme, imprint=Imprint(draft=True))
    found = verify(saved(tmp_path / f"draft.{form}", files[form]), register)
    assert (found.state, found.report, found.edition, found.sound) == ("draft", REPORT, None, False)


@pytest.mark.parametrize(
    ("content", "note"),
    [
        (b"%PDF-1.7\nrubbish", "this is no sound PDF"),
        (b"PK\x03\x04rubbish", "the file is damaged"),
        (b"<!DOCTYPE html><title>News</title>", "it is no PDF, Word file or page of a dossier"),
        (b"", "it is no PDF, Word file or page of a dossier"),
    ],
    ids=["pdf", "docx", "html", "empty"],
)
def test_what_is_no_dossier_is_foreign(register: Register, tmp_path: Path, content: bytes, note: str) -> None:
    found = verify(saved(tmp_path / "file", content), register)
    assert found.state == "foreign"
    assert note in found.note


def test_a_dossier_of_a_workspace_that_has_no_such_report_is_foreign(built: Path, tmp_path: Path) -> None:
    found = verify(built / REPORT / "en.pdf", Register(tmp_path))
    assert (found.state, found.report) == ("foreign", REPORT)
    assert "has no edition here" in found.note


def test_a_file_that_is_not_there_cannot_be_read(register: Register, tmp_path: Path) -> None:
    found = verify(tmp_path / "nowhere.pdf", register)
    assert (found.state, found.note) == ("unreadable", "no such file or directory")


def test_an_edition_that_was_superseded_is_unaltered_but_not_the_latest(desk: Desk) -> None:
    desk.built()
    desk.redate("2024")
    desk.built()
    register = Register(desk.root)
    old, new = (verify(desk.path(f"editions/{number}/en.html"), register) for number in (1, 2))
    assert (old.state, old.edition, old.latest, old.last_edition) == ("unaltered", 1, False, 2)
    assert (new.state, new.edition, new.latest) == ("unaltered", 2, True)
