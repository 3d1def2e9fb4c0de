"""Messages: the body is the text; subject, sender and date are metadata; attachments are listed, not read."""

import pytest

from milaff.intake.refusal import Refused
from tests.intake import files
from tests.intake.conftest import Add


def test_a_message_is_taken_in_with_its_subject_sender_and_day(add: Add) -> None:
    taken = add("letter.eml", files.message("\n".join(files.ARABIC)))
    source = taken.source
    assert taken.text.split() == "\n".join(files.ARABIC).split()
    assert source.title is not None
    assert source.title.as_printed == "زيارة الوزير إلى سيول"
    assert source.author is not None
    assert source.author.ar == "سفارة الأردن"
    assert (source.date, source.kind) == ("2023-11-08", "message")
    assert source.from_metadata == ("title", "date", "author")


def test_a_message_in_html_alone_is_read_without_scripts(add: Add) -> None:
    html = f"<html><script>steal()</script><p>{files.ENGLISH[0]}</p><p>{files.ENGLISH[1]}</p></html>"
    assert add("letter.eml", files.message("", html=html)).text.splitlines() == list(files.ENGLISH)


def test_attachments_are_listed_and_not_read(add: Add) -> None:
    taken = add("letter.eml", files.message(files.ENGLISH[0], attached="اتفاقية.pdf"))
    assert taken.source.attachments == ("اتفاقية.pdf",)
    assert "attachments not read: اتفاقية.pdf" in taken.notes


def test_a_message_is_known_by_its_head_whatever_its_name(add: Add) -> None:
    assert add("letter.txt", files.message(files.ENGLISH[0])).source.kind == "message"


def test_a_text_that_begins_with_a_colon_is_no_message(add: Add) -> None:
    assert (
        add("a.txt", b"Subject: the visit of the minister\n\nThe minister visited Amman.\n").source.kind == "document"
    )


def test_an_encrypted_message_is_refused(add: Add) -> None:
    message = (
        b"From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nMIAGCS\r\n"
    )
    with pytest.raises(Refused, match=r"encrypted|text of its own"):
        add("a.eml", message)
