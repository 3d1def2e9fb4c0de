"""The draft, read back by the standard library and by a parser that shares nothing with it (Rust's mailparse)."""

from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from fast_mail_parser import parse_email, parse_email_tree

from milaff.correspondence.mail.draft import Attachment, draft
from tests.correspondence.mail.letters import EMBASSY, LETTER, MINISTRY, SUBJECT, Office


def read(content: bytes) -> EmailMessage:
    mail = message_from_bytes(content, policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def body(mail: EmailMessage, kind: str) -> Any:
    part = mail.get_body((kind,))
    assert part
    return part


def test_the_standard_library_reads_back_what_was_written(office: Office) -> None:
    mail = read(draft(office.message()))
    assert mail["Subject"] == SUBJECT
    assert mail["From"].addresses[0].addr_spec == "embassy@mfa.example"
    assert [one.addr_spec for one in mail["To"].addresses] == ["mfa@aze.example"]
    assert mail["Cc"].addresses[0].display_name == "Desk, Cairo"
    assert (mail["X-Unsent"], mail["Content-Language"]) == ("1", "ar")
    assert mail["X-Milaff-Reference"] == office.entry.reference
    assert mail["Date"].datetime.date().isoformat() == "2026-03-01"
    assert [part.get_filename() for part in mail.iter_attachments()] == [LETTER, "enclosures.zip"]
    assert not [defect for part in mail.walk() for defect in part.defects]


def test_another_parser_reads_back_the_same_to_the_letter(office: Office) -> None:
    mail = parse_email(draft(office.message()))
    assert mail.subject == SUBJECT
    assert mail.from_
    assert f"{mail.from_.display_name} <{mail.from_.address}>" == EMBASSY
    assert [f"{one.display_name} <{one.address}>" for one in mail.to] == [MINISTRY]
    assert [one.display_name for one in mail.cc] == ["Desk, Cairo"]
    assert [one.filename for one in mail.attachments] == [LETTER, "enclosures.zip"]
    assert [bytes(one.content) for one in mail.attachments] == [office.letter, b"PK\x05\x06"]
    assert mail.text_plain == ["تهدي السفارة أطيب تحياتها\n"]


def test_a_name_that_was_folded_keeps_its_words_for_the_standard_library_too(office: Office) -> None:
    name = read(draft(office.message()))["To"].addresses[0].display_name
    assert f"{' '.join(name.split())} <mfa@aze.example>" == MINISTRY  # it reads a second space between encoded words


def test_the_parts_are_nested_as_mail_programs_expect_and_have_their_types(office: Office) -> None:
    tree = parse_email_tree(draft(office.message()))
    assert tree.content_type == "multipart/mixed"
    alternative, letter, bundle = tree.children
    assert [part.content_type for part in alternative.children] == ["text/plain", "text/html"]
    assert (letter.content_type, bundle.content_type) == ("application/pdf", "application/zip")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("note.pdf", "application/pdf"),
        ("note.DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("all.zip", "application/zip"),
        ("strange", "application/octet-stream"),
    ],
)
def test_each_file_has_its_type_by_its_ending(office: Office, name: str, kind: str) -> None:
    (part,) = read(draft(office.message(attachments=(Attachment(name, b"x"),)))).iter_attachments()
    assert (part.get_content_type(), part.get_filename(), part["Content-Disposition"].content_disposition) == (
        kind,
        name,
        "attachment",
    )


def test_outlook_finds_an_arabic_file_name_where_it_looks(office: Office) -> None:
    parts = list(message_from_bytes(draft(office.message())).walk())
    named = str(parts[4].get_param("name"))
    assert named.isascii()
    assert str(make_header(decode_header(named))) == LETTER


def test_the_body_in_arabic_runs_from_right_to_left_and_in_english_from_left_to_right(office: Office) -> None:
    arabic = body(read(draft(office.message())), "html")
    assert '<html lang="ar" dir="rtl">' in arabic.get_content()
    english = body(read(draft(office.message(language="en", html="<p>The Embassy</p>"))), "html")
    assert '<body dir="ltr">\n<p>The Embassy</p>' in english.get_content().replace("\r\n", "\n")
    assert english["Content-Transfer-Encoding"] == "quoted-printable"


def test_equal_messages_give_equal_bytes_and_any_difference_another_message_id(office: Office) -> None:
    one = draft(office.message())
    assert one == draft(office.message())
    other = draft(office.message(attachments=(Attachment(LETTER, office.letter + b" "),)))
    assert read(one)["Message-ID"] != read(other)["Message-ID"]
    assert read(one)["Message-ID"].endswith("@mfa.example>")


def test_lines_are_of_ascii_end_as_the_standard_asks_and_are_short(office: Office) -> None:
    content = draft(office.message())
    assert content.isascii()
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 88


def test_without_addresses_the_draft_is_left_to_the_program_that_opens_it(office: Office) -> None:
    mail = read(draft(office.message(sender=None, to=(), cc=())))
    assert (mail["From"], mail["To"], mail["Cc"]) == (None, None, None)
    assert mail["Message-ID"].endswith("@milaff.invalid>")


def test_there_is_never_a_blind_copy(office: Office) -> None:
    assert b"\nbcc" not in draft(office.message()).lower()


@pytest.mark.parametrize(
    "change",
    [
        {"subject": "a\r\nBcc: spy@there.example"},
        {"sender": "a\nBcc: spy@there.example <a@mfa.example>"},
        {"to": ("x <a@mfa.example>\nBcc: spy@there.example",)},
        {"cc": ("x\r <a@mfa.example>",)},
        {"reference": "1\nBcc: spy@there.example"},
        {"register": "a\nBcc: spy@there.example"},
        {"attachments": (Attachment("a\nBcc: b.pdf", b""),)},
    ],
    ids=["subject", "sender", "to", "cc", "reference", "register", "file"],
)
def test_nothing_brings_a_header_of_its_own(office: Office, change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"control character|no name of a file"):
        draft(office.message(**change))


def test_a_subject_cannot_turn_the_line_around(office: Office) -> None:
    assert read(draft(office.message(subject="Note \u202e7 on trade")))["Subject"] == "Note 7 on trade"
