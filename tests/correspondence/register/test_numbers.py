"""Numbers: taken one after the other, used from then on, whatever becomes of the letter."""

import json
from datetime import date

import pytest

from milaff.correspondence.enclosures import Enclosure
from milaff.correspondence.register import (
    Sending,
    Signing,
    amend,
    complete,
    find_by_digest,
    find_by_message_id,
    find_by_reference,
    read_register,
    void,
)
from milaff.editions.digests import sha256
from milaff.language.text import Text
from milaff.problems import Problems
from tests.correspondence.register.conftest import DAY, SENDER, Desk

DOSSIER = Enclosure(
    name="dossier.pdf",
    content=b"%PDF-1.7 dossier",
    title=Text(ar="ملف", en="A dossier"),
    marking_id="unclassified",
    pages=61,
    report="egypt-azerbaijan",
    edition=3,
    language="en",
)


def test_numbers_follow_one_another_in_each_year_of_each_sender(desk: Desk) -> None:
    taken = [desk.take(), desk.take(), desk.take(day=date(2027, 1, 1)), desk.take(sender="algeria-embassy-baku")]
    assert [entry.reference for entry in taken] == ["BAK/2026/001", "BAK/2026/002", "BAK/2027/001", "BAK/2026/001"]
    assert [entry.follows for entry in taken] == [None, 1, None, None]


def test_a_number_is_on_record_from_the_moment_it_is_taken_a_value_to_a_line(desk: Desk) -> None:
    desk.take()
    text = desk.path("1.json").read_text(encoding="utf-8")
    entry = json.loads(text)
    assert (entry["state"], entry["reference"], entry["kind"]) == ("taken", "BAK/2026/001", "note-verbale")
    assert '\n "reference": "BAK/2026/001",\n' in text
    assert "وزارة خارجية" in text


def test_a_letter_is_entered_with_its_files_and_what_it_encloses(desk: Desk) -> None:
    entry = complete(desk.root, desk.take(), files={"note.pdf": b"note"}, day=DAY, enclosures=[DOSSIER])
    assert (entry.state, entry.date, entry.edition) == ("issued", "2026-03-01", 3)
    assert entry.files == {"note.pdf": sha256(b"note")}
    (enclosed,) = entry.enclosures
    assert (enclosed.sha256, enclosed.bytes, enclosed.pages) == (DOSSIER.sha256, 16, 61)
    assert read_register(desk.root).entries == (entry,)


def test_a_number_whose_letter_failed_stays_used_and_says_why(desk: Desk) -> None:
    entry = void(desk.root, desk.take(), "PdfError: a glyph\nis missing")
    assert (entry.state, entry.reason) == ("void", "PdfError: a glyph is missing")
    assert desk.take().reference == "BAK/2026/002"


def test_what_was_entered_is_entered_once(desk: Desk) -> None:
    entry = desk.issue()
    with pytest.raises(Problems, match="BAK/2026/001 is issued, not taken"):
        void(desk.root, entry, "too late")
    with pytest.raises(Problems, match="is issued, not taken"):
        complete(desk.root, entry, files={"other.pdf": b""}, day=DAY)
    assert read_register(desk.root).entries == (entry,)


def test_a_reference_that_is_asked_for_is_used_once_however_it_is_written(desk: Desk) -> None:
    assert desk.take("Special 12-b").sequence is None
    assert desk.take().reference == "BAK/2026/001"
    for wanted in ("Special 12-b", "special  12-B", "SPECIAL ١٢-b", "BAK/2026/001", "bak/2026/1"):
        with pytest.raises(Problems):
            desk.take(wanted)
    assert [entry.reference for entry in read_register(desk.root).entries] == ["BAK/2026/001", "Special 12-b"]


def test_a_reference_of_the_pattern_that_is_asked_for_carries_the_numbering_on(desk: Desk) -> None:
    desk.take()
    assert desk.take("BAK/2026/138").sequence == 138
    assert desk.take().reference == "BAK/2026/139"
    with pytest.raises(Problems, match=r"BAK/2026/007 is not above the last number of .*, BAK/2026/139"):
        desk.take("BAK/2026/007")
    assert read_register(desk.root).problems == ()


def test_a_number_that_another_pattern_has_used_is_passed_over(desk: Desk) -> None:
    desk.take("BAK/2026/001", pattern="N-{year}-{sequence}")
    assert desk.take().reference == "BAK/2026/002"
    assert read_register(desk.root).problems == ()


def test_a_damaged_entry_stops_the_taking_of_numbers(desk: Desk) -> None:
    desk.take()
    desk.path("1.json").write_bytes(b"{")
    with pytest.raises(Problems, match=r"reports/register/.*/1\.json: the entry is damaged"):
        desk.take()


def test_a_number_whose_entry_was_thrown_away_is_not_given_again_and_is_missed(desk: Desk) -> None:
    first, second, third = (desk.issue() for _ in range(3))
    desk.path("3.json").unlink()
    assert [one.message for one in read_register(desk.root).problems] == [
        f"the number 3 of {SENDER} in 2026 was used, and its entry is missing"
    ]
    assert desk.take().reference == "BAK/2026/004"
    desk.path("1.json").unlink()
    found = read_register(desk.root)
    assert [one.file.rpartition("/")[2] for one in found.problems] == ["1.json", "3.json"]
    assert [one.reference for one in found.entries] == [second.reference, "BAK/2026/004"]
    assert (first.sequence, third.sequence) == (1, 3)


def test_an_entry_in_the_place_of_another_is_told(desk: Desk) -> None:
    desk.take(), desk.take()
    desk.path("2.json").write_bytes(desk.path("1.json").read_bytes())
    (problem,) = read_register(desk.root).problems
    assert "this is the entry of BAK/2026/001, which is filed as" in problem.message


def test_what_became_of_a_letter_is_found_by_message_digest_and_number(desk: Desk) -> None:
    entry = desk.issue()
    desk.issue()
    sent = Sending(message_id="<1@mfa.example>", state="begun", at="2026-03-01T10:00:00Z")
    entry = amend(desk.root, entry, sent=(sent,))
    signing = Signing(name="1.signed.pdf", sha256="ab" * 32, of=entry.files["1.pdf"], at="2026-03-01T10:00:00Z")
    entry = amend(desk.root, entry, signed=(signing,))
    assert find_by_message_id(desk.root, "<1@mfa.example>") == (entry,)
    assert find_by_message_id(desk.root, "<2@mfa.example>") == ()
    assert [(match.entry, match.name, match.role) for match in find_by_digest(desk.root, "ab" * 32)] == [
        (entry, "1.signed.pdf", "signed")
    ]
    assert find_by_digest(desk.root, entry.files["1.pdf"])[0].role == "letter"
    assert find_by_reference(desk.root, "BAK/2026/001") == (entry,)


def test_a_letter_stands_before_those_that_enclose_the_same_file(desk: Desk) -> None:
    for content in (b"one", DOSSIER.content):
        complete(desk.root, desk.take(), files={"letter.pdf": content}, day=DAY, enclosures=[DOSSIER])
    roles = [(match.entry.sequence, match.role) for match in find_by_digest(desk.root, DOSSIER.sha256)]
    assert roles == [(2, "letter"), (2, "enclosure"), (1, "enclosure")]


def test_two_who_amend_the_same_lose_nothing(desk: Desk) -> None:
    entry = desk.issue()
    first, second = (Sending(message_id=f"<{n}>", state="begun", at="x") for n in (1, 2))
    amend(desk.root, entry, sent=(first,))
    with pytest.raises(Problems, match="another process has changed the entry"):
        amend(desk.root, entry, sent=(second,))
    amend(desk.root, entry, signed=(Signing(name="a", sha256="b", of="c", at="d"),))
    (now,) = read_register(desk.root).entries
    assert (len(now.sent), len(now.signed)) == (1, 1)


def test_what_an_entry_says_of_the_letter_is_never_amended(desk: Desk) -> None:
    with pytest.raises(ValueError, match="what an entry says of files is never changed"):
        amend(desk.root, desk.issue(), files={})


@pytest.mark.parametrize("sender", ["../other", "", "Egypt", "a/b"])
def test_a_sender_that_is_no_id_takes_no_number(desk: Desk, sender: str) -> None:
    with pytest.raises(ValueError, match="is no sender's id"):
        desk.take(sender=sender)
    assert not (desk.root / "reports").exists()
