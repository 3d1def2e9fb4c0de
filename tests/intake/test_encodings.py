"""A text is decoded as what it is; where another encoding would also do, that is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.intake.decode import declared_in, decoded
from milaff.intake.refusal import Refused
from tests.intake import files
from tests.intake.conftest import Add

SAID = "زار رئيس الوزراء العاصمة في 8/11/2016، وأكد على أهمية العلاقات التي تربط بين البلدين الصديقين.\n" * 3
WESTERN = "The Minister’s visit – the “second” this year – ended in Amman.\n"
NAMES = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "utf-32": "utf-32-le",
    "cp1256": "windows-1256",
    "iso8859_6": "iso-8859-6",
}


@pytest.mark.parametrize("encoding", NAMES)
def test_arabic_is_read_in_each_encoding_in_use(encoding: str) -> None:
    found = decoded(SAID.encode(encoding))
    assert (found.text, found.encoding, found.doubt) == (SAID, NAMES[encoding], "")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "cp1252"])
def test_english_is_read_in_each_encoding_in_use(encoding: str) -> None:
    assert decoded(WESTERN.encode(encoding)).text == WESTERN


@pytest.mark.parametrize("line", [SAID.splitlines()[0], "في", "العلاقات", "وزير خارجية الأردن"])
def test_a_single_line_in_windows_1256_is_read(line: str) -> None:
    assert decoded(line.encode("cp1256")).text == line


def test_where_two_encodings_are_as_likely_it_is_said_which_was_taken() -> None:
    found = decoded("Été à Genève chez Müller".encode("cp1252"))
    assert found.doubt.startswith(f"read as {found.encoding}, but ")


def test_a_declared_encoding_is_believed_where_the_bytes_bear_it_out() -> None:
    assert decoded("Ünal ve Çelik görüştü".encode("cp1254"), "windows-1254").text == "Ünal ve Çelik görüştü"
    assert decoded(SAID.encode("cp1256"), "no-such-encoding").text == SAID


def test_a_page_that_is_utf_8_but_declares_another_encoding_is_read_as_utf_8() -> None:
    assert decoded(SAID.encode(), "windows-1252").text == SAID


@pytest.mark.parametrize(
    "head",
    [
        b'<meta charset="windows-1256">',
        b"<META http-equiv=Content-Type content='text/html; charset=windows-1256'>",
        b'<?xml version="1.0" encoding="windows-1256"?>',
    ],
)
def test_the_declaration_of_a_page_is_found(head: bytes) -> None:
    assert declared_in(b"<!doctype html>" + head) == "windows-1256"


@given(st.binary(min_size=1, max_size=200))
def test_no_bytes_are_decoded_to_what_would_steer_a_terminal(content: bytes) -> None:
    try:
        text = decoded(content).text
    except Refused:
        return
    assert not any(ord(char) < 32 and char not in "\t\n\v\f\r" for char in text)


def test_a_text_is_stored_as_utf_8_and_the_file_received_is_kept_beside_it(add: Add) -> None:
    content = "\n".join(files.ARABIC).translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789.")).encode("cp1256")
    taken = add("visit-of-the-minister.txt", content)
    assert taken.text.encode("cp1256") == content
    assert taken.source.encoding == "windows-1256"
    assert taken.source.original is not None
    assert taken.source.original.file == "visit-of-the-minister.original.txt"
    assert taken.original == content


def test_a_text_in_utf_8_is_stored_byte_for_byte_and_only_once(add: Add) -> None:
    content = files.text(*files.ARABIC).replace(b"\n", b"\r\n")
    taken = add("visit.txt", content)
    assert taken.text.encode() == content
    assert (taken.source.original, taken.source.encoding) == (None, None)
