"""Putting the signed letter into its draft."""

from email import message_from_bytes
from email.policy import default

import pytest

from milaff.correspondence.mail.attach import put
from milaff.correspondence.mail.draft import Attachment, draft
from tests.correspondence.mail.letters import LETTER, Office

SIGNED = b"%PDF-1.7 signed" * 50


@pytest.mark.parametrize("end", [b"\r\n", b"\n"], ids=["crlf", "lf"])
def test_one_file_takes_the_place_of_another_and_all_else_stays(office: Office, end: bytes) -> None:
    before = draft(office.message()).replace(b"\r\n", end)
    after = put(before, office.letter, SIGNED)
    mail = message_from_bytes(after, policy=default)
    first, second = mail.iter_attachments()
    assert (first.get_filename(), first.get_content()) == (LETTER, SIGNED)
    assert second.get_content() == b"PK\x05\x06"
    assert put(after, SIGNED, office.letter) == before
    assert (b"\r\n" in after) is (end == b"\r\n")


@pytest.mark.parametrize(("count", "message"), [(0, "does not attach"), (2, "more than once")])
def test_a_file_that_is_not_attached_once_is_told(office: Office, count: int, message: str) -> None:
    attached = tuple(Attachment(f"{number}.pdf", office.letter) for number in range(count))
    with pytest.raises(ValueError, match=message):
        put(draft(office.message(attachments=attached)), office.letter, SIGNED)
