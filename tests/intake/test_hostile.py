"""What is no document, or means harm, is refused in one line with a remedy, and nothing is written."""

import os
import re
import struct
import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from milaff.intake.add import Intake
from milaff.intake.refusal import Refused
from milaff.intake.taken import Stated
from tests.intake import files
from tests.intake.conftest import Add

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + ']><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
    "<w:t>&i;</w:t></w:r></w:p></w:body></w:document>"
)
STRANGER = (
    '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
    "<w:t>&x;</w:t></w:r></w:p></w:body></w:document>"
)
DEEP = "<html><body>" + "<div>" * 3000 + "text " * 100 + "</div>" * 3000 + "</body></html>"


def bomb() -> bytes:
    return files.changed(files.word(*files.ENGLISH), word__document_xml=b" " * 40_000_000)


def lying_bomb() -> bytes:
    """An archive whose directory says that a part of forty megabytes has a thousand bytes."""
    content = bytearray(bomb())
    content[:] = content.replace(struct.pack("<I", 40_000_000), struct.pack("<I", 1000))
    return bytes(content)


def many_parts() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for n in range(6000):
            archive.writestr(f"word/{n}.xml", b"")
    return out.getvalue()


def nested_mail() -> bytes:
    message = b"Subject: end\r\nFrom: a@example.org\r\n\r\nThe end.\r\n"
    for n in range(60):
        mark = f"b{n}".encode()
        message = (
            b'From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="%b"\r\n\r\n--%b\r\n'
            b"Content-Type: message/rfc822\r\n\r\n%b\r\n--%b--\r\n" % (mark, mark, message, mark)
        )
    return message


HOSTILE: tuple[tuple[str, str, Callable[[], bytes], str], ...] = (
    ("an empty file", "a.txt", bytes, "is empty"),
    ("white space alone", "a.txt", lambda: b"\xef\xbb\xbf \n\n", "is empty"),
    ("a program of Linux", "visit.pdf", lambda: b"\x7fELF\x02\x01\x01" + bytes(500), "is a program"),
    ("a program of Windows", "visit.docx", lambda: b"MZ\x90\0\x03" + bytes(500), "is a program"),
    ("a script", "visit.txt", lambda: b"#!/bin/sh\nrm -rf /\n", "is a program"),
    ("a picture", "visit.pdf", files.picture, "is a picture"),
    ("a compressed file", "visit.txt", lambda: b"\x1f\x8b\x08" + bytes(100), "is an archive"),
    (
        "an old Word document",
        "visit.doc",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "old Office format",
    ),
    (
        "a locked Word document",
        "visit.docx",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        "locked by a password",
    ),
    ("rich text", "visit.rtf", lambda: b"{\\rtf1 The minister visited.}", "is rich text"),
    ("bytes at random", "a.txt", lambda: bytes(range(256)) * 20, "is no "),
    ("keys for a terminal", "a.txt", lambda: b"The minister \x1b[2Jvisited.\n", "control character U+001B in line 1"),
    ("a scan", "scan.pdf", files.scan, "is a scan"),
    ("a locked PDF", "a.pdf", lambda: files.locked(files.pdf(*files.ARABIC)), "locked by a password"),
    ("a PDF cut in two", "a.pdf", lambda: files.pdf(*files.ARABIC)[:400], "is damaged"),
    ("a PDF of nothing", "a.pdf", lambda: b"%PDF-1.7\n" + b"garbage " * 100, "is damaged"),
    ("an archive that is none", "a.docx", lambda: b"PK\x03\x04" + b"garbage" * 100, "is damaged"),
    ("an archive that is no document", "a.docx", lambda: zipped(), "no Word document"),
    ("a Word document cut in two", "a.docx", lambda: files.word(*files.ENGLISH)[:9000], "is damaged"),
    ("an archive bomb", "a.docx", bomb, "archive bomb"),
    ("an archive bomb that lies", "a.docx", lying_bomb, "is damaged"),
    ("an archive of thousands of parts", "a.docx", many_parts, "archive bomb"),
    ("laughs by the billion", "a.docx", lambda: files.changed(files.word("x"), word__document_xml=LAUGHS), "entities"),
    (
        "an entity from outside",
        "a.docx",
        lambda: files.changed(files.word("x"), word__document_xml=STRANGER),
        "entities",
    ),
    ("a page nested without end", "a.html", DEEP.encode, "nested too deeply"),
    ("a page without text", "a.html", lambda: b"<html><body><script>x()</script></body></html>", "holds no words"),
    ("a message in messages without end", "a.eml", nested_mail, "without end"),
    ("a message without a body", "a.eml", lambda: files.message("", attached="x.pdf"), "without a text of its own"),
    ("a text in Russian", "a.txt", lambda: "Министр посетил столицу.\n".encode(), "neither in Arabic nor in Latin"),
    ("numbers alone", "a.txt", lambda: b"1 2 3\n4 5 6\n", "holds no words"),
)


def zipped() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return out.getvalue()


@pytest.mark.parametrize(("name", "make", "said"), [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE])
def test_a_hostile_file_is_refused_and_nothing_is_written(
    add: Add, name: str, make: Callable[[], bytes], said: str
) -> None:
    with pytest.raises(Refused, match=re.escape(said)) as refused:
        add(name, make())
    assert refused.value.remedy


def test_a_pdf_that_unpacks_without_end_is_refused(add: Add) -> None:
    content = files.drawn("BT /F1 1 Tf 10 10 Td", *[f"({'a' * 30_000}) Tj"] * 170, "ET")
    assert len(content) < 20_000
    with pytest.raises(Refused, match="characters of text"):
        add("bomb.pdf", content)


@pytest.mark.parametrize("kind", ["folder", "device", "pipe", "nothing"])
def test_what_is_no_file_is_refused_without_being_opened(root: Path, tmp_path: Path, kind: str) -> None:
    path = {"folder": tmp_path, "device": Path("/dev/zero"), "pipe": tmp_path / "pipe"}.get(kind, tmp_path / "none")
    if kind == "pipe":
        os.mkfifo(path)
    intake = Intake(root, Stated(), date(2026, 11, 21))
    intake.take(path)
    (problem,) = intake.refused
    assert {"folder": "folder", "device": "device", "pipe": "pipe", "nothing": "not exist"}[kind] in problem.message


def test_a_file_above_the_limit_is_refused_unless_more_is_allowed(add: Add) -> None:
    content = files.text(*files.ENGLISH)
    with pytest.raises(Refused, match="is too large"):
        add("a.txt", content, Stated(max_bytes=100))
    assert add("a.txt", content, Stated(max_bytes=1000)).source.language == "en"


def test_a_name_that_would_break_the_line_is_told_on_one(root: Path, tmp_path: Path) -> None:
    intake = Intake(root, Stated(), date(2026, 11, 21))
    intake.take(tmp_path / "a\n\x1b[2Jb.txt")
    assert "\n" not in str(intake.refused[0])
    assert "\x1b" not in str(intake.refused[0])
