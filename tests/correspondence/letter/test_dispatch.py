"""From an order to files: what is missing is asked for, the number is taken last, and a failure leaves it void."""

import email
import email.policy
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from milaff.correspondence.letter import dispatch as dispatching
from milaff.correspondence.letter.dispatch import Dispatched, dispatch
from milaff.correspondence.letter.making import file_stem
from milaff.correspondence.letter.order import Order
from milaff.correspondence.letter.plan import plan
from milaff.correspondence.register import read_register
from milaff.facts.seeds import Seeds, read_seeds
from milaff.problems import Problems
from milaff.workspace import Workspace
from tests.correspondence.letter.samples import DAY
from tests.support import Copy

ORDER = Order("note-verbale", "egypt-azerbaijan", "egypt-embassy-baku", "azerbaijan-mfa", DAY, ("en",))
CORRESPONDENTS = "reports/correspondents.yaml"
REPORT = "reports/egypt-azerbaijan.yaml"


def no_seeds() -> Seeds:
    raise AssertionError("a dossier is enclosed as it was issued: no seeds are read")


def send(desk: Copy, seeds: Callable[[], Seeds] = no_seeds, **changes: Any) -> Dispatched:
    workspace = Workspace(desk.root)
    return dispatch(workspace, plan(workspace, seeds, replace(ORDER, **changes)))


def refused(desk: Copy, **changes: Any) -> list[str]:
    """What is said of an order that cannot be; no number is used and nothing is written."""
    with pytest.raises(Problems) as found:
        send(desk, **changes)
    assert not desk.path("reports/register").exists()
    assert not list(desk.root.glob("build/*/letters"))
    return [problem.message for problem in found.value.problems]


def mail(done: Dispatched) -> EmailMessage:
    (path,) = (path for path in done.files if path.suffix == ".eml")
    found = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def attached(done: Dispatched) -> list[str | None]:
    return [part.get_filename() for part in mail(done).iter_attachments()]


def test_pdf_word_and_draft_lie_side_by_side(desk: Copy) -> None:
    done = send(desk)
    folder = desk.path("build/egypt-azerbaijan/letters/BAK-2026-001")
    assert done.reference == "BAK/2026/001"
    assert {path.name for path in folder.iterdir()} == {
        "note-verbale-BAK-2026-001-en.pdf",
        "note-verbale-BAK-2026-001-en.docx",
        "note-verbale-BAK-2026-001.eml",
    }
    assert set(done.files) == set(folder.iterdir())


def test_the_draft_has_letter_and_dossier_attached(desk: Copy) -> None:
    assert attached(send(desk)) == ["note-verbale-BAK-2026-001-en.pdf", "egypt-azerbaijan-edition-1-en.pdf"]


def test_the_register_knows_the_letter_by_its_digests(desk: Copy) -> None:
    send(desk)
    (entry,) = read_register(desk.root).entries
    assert (entry.state, entry.reference, entry.edition) == ("issued", "BAK/2026/001", 1)
    assert set(entry.files) == {
        path.name for path in desk.path("build/egypt-azerbaijan/letters/BAK-2026-001").iterdir()
    }
    assert [one.name for one in entry.enclosures] == ["egypt-azerbaijan-edition-1-en.pdf"]


def test_the_next_letter_has_the_next_number(desk: Copy) -> None:
    assert [send(desk).reference for _ in range(2)] == ["BAK/2026/001", "BAK/2026/002"]


def test_a_reference_that_was_wanted_is_used_once(desk: Copy) -> None:
    assert send(desk, reference="Special/9").reference == "Special/9"
    with pytest.raises(Problems, match="is used"):
        send(desk, reference="Special/9")


def test_letters_in_two_languages_are_one_number_and_one_message(desk: Copy) -> None:
    done = send(desk, languages=("ar", "en"))
    assert attached(done) == [
        "note-verbale-BAK-2026-001-ar.pdf",
        "note-verbale-BAK-2026-001-en.pdf",
        "egypt-azerbaijan-edition-1-ar.pdf",
        "egypt-azerbaijan-edition-1-en.pdf",
    ]
    assert mail(done)["Content-Language"] == "ar"


def test_the_message_goes_to_the_addressee_and_in_copy_where_the_distribution_says(desk: Copy) -> None:
    desk.edit(CORRESPONDENTS, "azerbaijan-mfa:\n", "azerbaijan-mfa:\n  mail: mfa@azerbaijan.example\n")
    desk.edit(CORRESPONDENTS, "egypt-mfa:\n", "egypt-mfa:\n  mail: desk@egypt.example\n")
    with desk.path(REPORT).open("a", encoding="utf-8") as file:
        file.write("distribution:\n  - {to: egypt-mfa, cc: true}\n  - {to: algeria-mfa, cc: true}\n")
    done = send(desk)
    found = mail(done)
    assert [one.addr_spec for one in found["To"].addresses] == ["mfa@azerbaijan.example"]
    assert [one.addr_spec for one in found["Cc"].addresses] == ["desk@egypt.example"]
    assert [note.split(" ")[0] for note in done.notes] == ["algeria-mfa"]


def test_one_pdf_holds_the_letter_and_its_enclosures(desk: Copy) -> None:
    done = send(desk, bundle="pdf")
    name = "note-verbale-BAK-2026-001-en-with-enclosures.pdf"
    assert attached(done) == [name]
    (path,) = (path for path in done.files if path.name == name)
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 2


def test_one_zip_holds_them_with_a_manifest(desk: Copy) -> None:
    done = send(desk, bundle="zip", languages=("ar", "en"))
    assert attached(done) == ["note-verbale-BAK-2026-001.zip"]
    (path,) = (path for path in done.files if path.suffix == ".zip")
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        about = json.loads(archive.read("manifest.json"))
        assert len(archive.namelist()) == 6
    assert (about["reference"], about["date"], about["to"]["id"]) == ("BAK/2026/001", "2026-11-21", "azerbaijan-mfa")


def test_a_message_that_is_too_large_stops_before_a_number_is_used(desk: Copy) -> None:
    (message,) = refused(desk, max_size=20_000)
    assert message.startswith("the message would have")


def test_a_brief_stays_on_the_own_side(desk: Copy) -> None:
    assert refused(desk, visit="exercise-baku") == [
        "a brief is for the report's own side, and azerbaijan-mfa is not of it"
    ]


def test_a_memorandum_encloses_a_brief(desk: Copy, small_pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milaff.correspondence.letter.briefs.run_job", lambda _: {"brief.pdf": small_pdf})
    done = send(desk, lambda: read_seeds(desk.root), kind="memorandum", addressee="egypt-mfa", visit="exercise-baku")
    assert attached(done)[1] == "egypt-azerbaijan-visit-exercise-baku-en.pdf"
    (entry,) = read_register(desk.root).entries
    assert entry.enclosures[0].marking == "unclassified"


def test_everything_that_is_missing_is_asked_for_at_once(desk: Copy) -> None:
    desk.edit(CORRESPONDENTS, '  reference: "BAK/{year}/{sequence:03}"\n', "")
    text = desk.path(CORRESPONDENTS).read_text(encoding="utf-8")
    desk.path(CORRESPONDENTS).write_text(text.replace("  city: {ar: باكو, en: Baku}\n", "", 1), encoding="utf-8")
    messages = refused(desk, enclose=(Path("map.pdf"),), body=Path("no-such.txt"), marking=None)
    assert sorted(messages) == [
        "egypt-embassy-baku: city is missing, from which the letter is dated",
        "egypt-embassy-baku: reference is missing, the pattern of its numbers",
        "the body cannot be read (no such file or directory)",
        "the marking of the files enclosed is missing",
    ]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"sender": "nobody"}, "there is no correspondent «nobody»"),
        ({"addressee": "egypt-embassy-baku"}, "sender and addressee are one"),
        ({"sender": "azerbaijan-mfa", "addressee": "egypt-mfa", "reference": "1"}, "the dossier is the copy of EGY"),
        ({"marking": "cosmic"}, "unknown marking «cosmic»"),
        ({"marking": "secret"}, "«secret» is above the ceiling of azerbaijan-mfa, «unclassified»"),
        ({"languages": ("ar", "en"), "subject": "x"}, "one subject cannot stand in two languages"),
        ({"languages": ("ar", "en"), "body": Path("b.txt")}, "one body cannot stand in two languages"),
        ({"translated_from": "xx"}, "no language has the code «xx»"),
        ({"report": "no-such"}, "there is no such report"),
    ],
)
def test_what_cannot_be_is_refused(desk: Copy, changes: dict[str, Any], message: str) -> None:
    assert any(said.startswith(message) for said in refused(desk, **changes))


def test_a_file_of_others_goes_along_under_its_marking(desk: Copy, small_pdf: bytes) -> None:
    path = desk.root / "map.pdf"
    path.write_bytes(small_pdf)
    done = send(desk, enclose=(path,), marking="unclassified")
    assert "map.pdf" in attached(done)


def test_two_files_of_one_name_are_refused(desk: Copy, small_pdf: bytes) -> None:
    paths = [desk.root / folder / "map.pdf" for folder in ("a", "b")]
    for n, path in enumerate(paths):
        path.parent.mkdir()
        path.write_bytes(small_pdf + b"\n" * n)
    assert refused(desk, enclose=tuple(paths), marking="unclassified") == ["two files are named map.pdf"]


@pytest.mark.parametrize(("content", "reason"), [(b"", "is empty"), (b"\xff\xfe", "is not UTF-8")])
def test_a_body_that_cannot_be_read_is_refused(desk: Copy, content: bytes, reason: str) -> None:
    path = desk.root / "body.txt"
    path.write_bytes(content)
    (message,) = refused(desk, body=path)
    assert reason in message


def test_each_language_has_its_own_body(desk: Copy) -> None:
    for language, text in (("ar", "بأن تحيط بالزيارة."), ("en", "inform of the visit.")):
        desk.path(f"body.{language}.txt").write_text(text, encoding="utf-8")
    workspace = Workspace(desk.root)
    found = plan(workspace, no_seeds, replace(ORDER, languages=("ar", "en"), body=desk.path("body.{lang}.txt")))
    assert [one.body for one in found.letters] == [("بأن تحيط بالزيارة.",), ("inform of the visit.",)]


def test_a_template_that_fails_uses_no_number(desk: Copy) -> None:
    own = desk.path("templates/letters/note-verbale.en.html.j2")
    own.parent.mkdir(parents=True)
    own.write_text("{{ nobody.name }}", encoding="utf-8")
    (message,) = refused(desk)
    assert "nobody" in message


def test_a_failure_after_the_number_was_taken_leaves_it_void_with_the_reason(
    desk: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(dispatching, "write_all", full)
        with pytest.raises(OSError, match="No space"):
            send(desk)
    (entry,) = read_register(desk.root).entries
    assert (entry.state, entry.reference) == ("void", "BAK/2026/001")
    assert "No space left on device" in (entry.reason or "")
    assert send(desk).reference == "BAK/2026/002"


def test_an_interruption_leaves_it_void_too(desk: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(dispatching, "complete", stopped)
    with pytest.raises(KeyboardInterrupt):
        send(desk)
    (entry,) = read_register(desk.root).entries
    assert entry.state == "void"
    assert not [path for path in desk.root.glob("build/*/letters/**/*") if path.is_file()]


def test_no_file_is_written_over(desk: Copy) -> None:
    out = desk.root / "out"
    out.mkdir()
    there = out / "note-verbale-BAK-2026-001-en.pdf"
    there.write_bytes(b"another's")
    with pytest.raises(Problems, match="is there already"):
        send(desk, out=out)
    assert there.read_bytes() == b"another's"
    assert {path.name for path in out.iterdir()} == {there.name}


def test_two_senders_with_one_number_have_folders_of_their_own(desk: Copy) -> None:
    first = send(desk, reference="1/2026")
    second = send(desk, sender="egypt-mfa", reference="1/2026")
    assert [done.files[0].parent.name for done in (first, second)] == ["1-2026", "1-2026-egypt-mfa"]


@pytest.mark.parametrize(
    ("reference", "stem"),
    [
        ("BAK/2026/001", "BAK-2026-001"),
        ("../../etc", "etc"),
        ("رقم 12/ب", "رقم-12-ب"),
        ("...", "letter"),
        ("a\\b:c", "a-b-c"),
    ],
)
def test_a_reference_is_a_safe_name_of_a_file(reference: str, stem: str) -> None:
    assert file_stem(reference) == stem
