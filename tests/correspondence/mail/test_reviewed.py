"""A draft as a person left it."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from milaff.correspondence.mail.reviewed import read_draft
from milaff.problems import Problems
from tests.correspondence.mail.letters import LETTER, SUBJECT, Office

MOMENT = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


def edited(office: Office, old: bytes, new: bytes) -> Path:
    content = office.draft().read_bytes()
    assert old in content
    return office.draft(content.replace(old, new, 1))


def test_a_draft_tells_who_gets_what(office: Office) -> None:
    found = read_draft(office.draft())
    assert (found.sender, found.recipients) == ("embassy@mfa.example", ("mfa@aze.example", "desk@mfa.example"))
    assert (found.subject, found.reference, found.register) == (SUBJECT, "BAK/2026/001", "egypt-embassy-baku")
    assert (found.attachments[0].name, found.attachments[0].content) == (LETTER, office.letter)
    assert found.unsent


def test_what_goes_out_is_no_draft_and_otherwise_as_it_was_reviewed(office: Office) -> None:
    found = read_draft(office.draft())
    out = found.ready(MOMENT, "<1@mfa.example>")
    mail = message_from_bytes(out, policy=default)
    assert mail["X-Unsent"] is None
    assert mail["Date"] == "Mon, 02 Mar 2026 08:30:00 +0000"
    assert mail.get_all("Message-ID") == ["<1@mfa.example>"]
    assert mail["Subject"] == SUBJECT
    assert out.partition(b"\r\n\r\n")[2] == found.content.partition(b"\r\n\r\n")[2]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_draft_that_another_program_saved_goes_out_without_that_programs_marks(office: Office, end: bytes) -> None:
    content = (
        b"X-Mozilla-Status: 0001\r\nFCC: imap://me@mail/Sent\r\nX-Identity-Key: id1\r\n" + office.draft().read_bytes()
    )
    found = read_draft(office.draft(content.replace(b"\r\n", end)))
    mail = message_from_bytes(found.ready(MOMENT, "<1@mfa.example>"), policy=default)
    assert not [name for name in mail.keys() if name.lower().startswith(("x-mozilla", "fcc", "x-identity"))]  # noqa: SIM118
    assert mail["To"].addresses[0].addr_spec == "mfa@aze.example"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (b"X-Unsent", b"Bcc: spy@there.example\r\nX-Unsent", "blind copies"),
        (b"X-Unsent", b"To: spy@there.example\r\nX-Unsent", "To stands twice"),
        (b"X-Unsent", b"From: other@there.example\r\nX-Unsent", "From stands twice"),
        (b"\r\nFrom:", b"\r\nX-From:", "does not say from whom"),
        (b"\r\nTo:", b"\r\nX-To:", "goes to nobody"),
        (b"<mfa@aze.example>", b"<mfa@>", "goes to nobody|no mail address"),
        (b"<embassy@mfa.example>", b"<embassy@mfa.example>, b@x.example", "does not say from whom"),
    ],
    ids=["bcc", "two-to", "two-from", "no-from", "no-to", "bad-to", "many-from"],
)
def test_what_is_not_fit_to_be_sent_is_refused(office: Office, old: bytes, new: bytes, message: str) -> None:
    with pytest.raises(Problems, match=message):
        read_draft(edited(office, old, new))


@pytest.mark.parametrize("content", [b"", b"rubbish", b"From: a@b.example"])
def test_what_is_no_message_is_told(office: Office, content: bytes) -> None:
    with pytest.raises(Problems, match="this is no message"):
        read_draft(office.draft(content))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problems, match=r"cannot be read .no such file"):
        read_draft(tmp_path / "none.eml")
