"""``milaff letter``: what it prints, what it refuses, and how it ends."""

import shutil
from collections.abc import Sequence

import pytest

from milaff.correspondence.enclosures import Enclosure
from milaff.language.text import Language
from milaff.workspace import Workspace
from tests.correspondence.letter.samples import enclosure
from tests.support import Copy, Ran, run

NOTE = ("letter", "note-verbale", "egypt-azerbaijan", "--from", "egypt-embassy-baku", "--to", "azerbaijan-mfa")


@pytest.fixture
def desk(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> Copy:
    """A workspace in which no number was used, and whose dossiers are small."""
    shutil.rmtree(copy.path("reports/register"), ignore_errors=True)

    def enclosed(_: Workspace, report: str, language: Language, edition: int | None = None) -> Enclosure:
        return enclosure(f"{report}-{language}.pdf", report=report, edition=edition or 1, language=language)

    monkeypatch.setattr("milaff.correspondence.letter.plan.enclose_dossier", enclosed)
    return copy


def note(desk: Copy, *words: str) -> Ran:
    return run(*NOTE, "--date", "2026-11-21", *words, cwd=desk.root)


def test_the_files_are_listed_and_it_is_said_that_nothing_was_sent(desk: Copy) -> None:
    ran = note(desk, "--lang", "en")
    folder = "build/egypt-azerbaijan/letters/BAK-2026-001/note-verbale-BAK-2026-001"
    assert (ran.code, ran.out) == (0, f"{folder}-en.pdf\n{folder}-en.docx\n{folder}.eml\n")
    assert "azerbaijan-mfa does not get the message: has no mail address" in ran.err
    assert ran.err.endswith("egypt-azerbaijan: note-verbale BAK/2026/001 written; nothing was sent.\n")


def test_the_first_language_of_the_report_is_taken_where_none_is_asked_for(desk: Copy) -> None:
    assert "BAK-2026-001-ar.pdf\n" in note(desk).out


def test_every_particular_of_the_command_line_reaches_the_page(desk: Copy) -> None:
    ran = note(
        desk,
        *("--lang", "ar,en", "--reply-to", "No. 12 of 2026-03-01", "--hijri", "--ref", "X/9"),
        *("--seal", "--translated-from", "ar", "--edition", "2", "--out", "out"),
    )
    assert ran.code == 0, ran.err
    names = sorted(path.name for path in desk.path("out").iterdir())
    assert names == [
        "note-verbale-X-9-ar.docx",
        "note-verbale-X-9-ar.pdf",
        "note-verbale-X-9-en.docx",
        "note-verbale-X-9-en.pdf",
        "note-verbale-X-9.eml",
    ]


def test_what_is_missing_is_one_line_each_and_the_exit_code_is_1(desk: Copy) -> None:
    ran = note(desk, "--marking", "cosmic", "--body", "no-such.txt")
    assert ran.code == 1
    assert ran.err.splitlines() == [
        "--marking: unknown marking «cosmic». Use one of: unclassified, restricted, confidential, secret.",
        "no-such.txt: the body cannot be read (no such file or directory). Correct the name of the file.",
        "2 problems; nothing was written.",
    ]
    assert not desk.path("reports/register").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--lang", "fr"), "write ar, en, or both as ar,en"),
        (("--lang", ""), "write ar, en, or both as ar,en"),
        (("--max-size", "big"), "is no size"),
        (("--max-size", "0"), "is no size"),
        (("--reply-to", "12"), "write it as «No. 12 of 2026-03-01»"),
        (("--date", "21.11.2026"), "is no day"),
        (("--bundle", "rar"), "is not one of"),
        (("--visit", "x", "--edition", "1"), "give one of them"),
    ],
)
def test_misuse_is_told_and_the_exit_code_is_2(words: Sequence[str], said: str, desk: Copy) -> None:
    ran = note(desk, *words)
    assert ran.code == 2
    assert said in ran.err


def test_only_a_note_is_of_condolence(desk: Copy) -> None:
    ran = run("letter", "slip", *NOTE[2:], "--condolence", cwd=desk.root)
    assert (ran.code, "--condolence is of a note verbale" in ran.err) == (2, True)


def test_an_unknown_kind_is_misuse(desk: Copy) -> None:
    assert run("letter", "postcard", *NOTE[2:], cwd=desk.root).code == 2


def test_check_finds_what_is_wrong_with_the_correspondents(desk: Copy) -> None:
    line = desk.edit("reports/correspondents.yaml", "  kind: embassy\n  country: DZA", "  kind: embasy\n  country: DZA")
    with desk.path("reports/egypt-azerbaijan.yaml").open("a", encoding="utf-8") as file:
        file.write("distribution: [{to: nobody}]\n")
    ran = run("check", cwd=desk.root)
    assert ran.code == 1
    assert f"reports/correspondents.yaml:{line}: " in ran.out


def test_check_finds_a_recipient_who_is_no_correspondent(desk: Copy) -> None:
    with desk.path("reports/egypt-azerbaijan.yaml").open("a", encoding="utf-8") as file:
        file.write("distribution: [{to: nobody}]\n")
    ran = run("check", cwd=desk.root)
    assert ran.code == 1
    assert "there is no correspondent «nobody»" in ran.out


def test_no_report_is_made_of_the_name_of_the_correspondents(desk: Copy) -> None:
    desk.path("reports/correspondents.yaml").unlink()
    assert run("new", "correspondents", "EGY", "AZE", cwd=desk.root).code == 2


def test_help_teaches_with_examples(desk: Copy) -> None:
    ran = run("letter", "--help", cwd=desk.root)
    assert "milaff letter note-verbale egypt-azerbaijan --from egypt-embassy-baku --to azerbaijan-mfa" in ran.out
