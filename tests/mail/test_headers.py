"""Headers: Arabic encoded so that two readers agree on it, and nothing smuggled in."""

from email import message_from_string
from email.header import decode_header, make_header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.mail.headers import encoded, file_name, mailbox, mailboxes

LONG = "العلاقات المصرية الأذربيجانية: صدور الإصدار 4 من الملف بعد زيارة السيد وزير الخارجية إلى باكو والوفد المرافق له"
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029"))


@given(TEXT.map(lambda text: " ".join(text.split())))
def test_whatever_is_encoded_is_read_back(text: str) -> None:
    assert str(make_header(decode_header(encoded("Subject", text).replace("\n ", " ")))) == text


@given(TEXT)
def test_lines_are_of_ascii_and_short_and_hold_whole_encoded_words(text: str) -> None:
    written = f"Subject: {encoded('Subject', text)}"
    assert written.isascii()
    for line in written.split("\n"):
        assert len(line) <= 78 or "=?" not in line
    for word in written.split():
        assert not word.startswith("=?utf-8?b?") or (word.endswith("?=") and len(word) <= 75)


def test_no_encoded_word_ends_within_a_word_of_the_text() -> None:
    chunks = [make_header(decode_header(word)) for word in encoded("Subject", LONG).split("\n ")]
    assert "".join(map(str, chunks)) == LONG
    assert all(str(chunk).endswith(" ") for chunk in chunks[:-1])


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\0", "\x85", "\u2028", "\u2029"])
def test_a_line_break_in_a_subject_a_name_or_a_file_name_is_refused(end: str) -> None:
    with pytest.raises(ValueError, match="the header Subject would hold a line break"):
        encoded("Subject", f"a{end}Bcc: spy@there.example")
    with pytest.raises(ValueError, match="line break"):
        mailbox(f"وزارة{end}Bcc: spy@there.example <desk@mfa.example>")
    with pytest.raises(ValueError, match="no name of a file"):
        file_name(f"a{end}Content-Type: text.pdf")


@pytest.mark.parametrize("name", ["", "../note.pdf", "a\\b.pdf", 'a"; x="b.pdf', "note\u202efdp.exe", "note\u2066.pdf"])
def test_a_file_name_that_hides_something_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name of a file"):
        file_name(name)


def test_a_name_that_turns_the_line_around_is_refused() -> None:
    with pytest.raises(ValueError, match="control character"):
        mailbox("Desk \u202egro.elpmaxe <desk@mfa.example>")


@pytest.mark.parametrize("text", ["Desk", "", "Desk, Cairo <desk@mfa.example>"])
def test_what_is_no_mailbox_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no mail address"):
        mailbox(text)


def test_each_mailbox_stands_on_a_line_of_its_own_and_ascii_names_are_quoted_where_they_must_be() -> None:
    written = mailboxes(('"Desk, Cairo" <desk@mfa.example>', "b@mfa.example", "مكتب <c@mfa.example>"))
    assert written.split(",\n ") == [
        '"Desk, Cairo" <desk@mfa.example>',
        "b@mfa.example",
        "=?utf-8?b?2YXZg9iq2Kg=?= <c@mfa.example>",
    ]


@given(st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=80))
def test_a_file_name_is_read_back_from_its_continuations(name: str) -> None:
    disposition, _ = file_name(f"{name}.pdf")
    assert disposition.isascii()
    assert max(map(len, disposition.split("\n"))) <= 78
    mail = message_from_string(f"Content-Disposition: attachment;\n {disposition}\n\n")
    assert mail.get_filename() == f"{name}.pdf"
