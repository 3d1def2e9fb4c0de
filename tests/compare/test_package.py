"""Files that are no copy, or can no longer be read: one line that says what is wrong and what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from milaff.compare import NotComparable, compare
from milaff.facts.seeds import Seeds
from milaff.render.docx.package import read_zip, write_zip
from milaff.workspace import Workspace
from tests.compare.conftest import SMALL, Issue
from tests.support import ROOT

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def without(data: bytes, name: str) -> bytes:
    return write_zip({key: value for key, value in read_zip(data).items() if key != name})


def spoilt(data: bytes, name: str) -> bytes:
    return write_zip({key: value[:-20] if key == name else value for key, value in read_zip(data).items()})


CASES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda _: b"", "no Word document"),
    "a PDF": (lambda _: b"%PDF-1.7\n", "no Word document"),
    "cut off": (lambda data: data[: len(data) // 2], "damaged"),
    "a byte turned": (lambda data: data[:400] + bytes([data[400] ^ 255]) + data[401:], "damaged"),
    "document cut off": (lambda data: spoilt(data, "word/document.xml"), "damaged in word/document.xml"),
    "notes cut off": (lambda data: spoilt(data, "word/footnotes.xml"), "damaged in word/footnotes.xml"),
    "notes missing": (lambda data: without(data, "word/footnotes.xml"), "lacks its part word/footnotes.xml"),
    "protected": (lambda _: OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "old format": (lambda _: OLE + "WordDocument".encode("utf-16-le"), "save it as .docx"),
    "OpenDocument": (lambda _: write_zip({"mimetype": b"application/vnd.oasis.opendocument.text"}), "OpenDocument"),
    "another zip": (lambda _: write_zip({"a.txt": b"x"}), "no Word document"),
    "another Word file": (lambda _: (ROOT / "templates/reference.docx").read_bytes(), "no copy of a dossier"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_file_that_cannot_be_compared_is_refused_in_one_line(
    issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path, case: str
) -> None:
    spoil, said = CASES[case]
    path = tmp_path / "copy.docx"
    path.write_bytes(spoil(issue()))
    with pytest.raises(NotComparable, match=said) as refused:
        compare(workspace, seeds, SMALL, path)
    assert str(refused.value).startswith(f"{path}: ")
    assert "\n" not in str(refused.value)


def test_a_missing_file_and_a_folder_are_refused_too(workspace: Workspace, seeds: Seeds, tmp_path: Path) -> None:
    with pytest.raises(NotComparable, match="no such file"):
        compare(workspace, seeds, SMALL, tmp_path / "nothing.docx")
    with pytest.raises(NotComparable, match="cannot be read"):
        compare(workspace, seeds, SMALL, tmp_path)


def test_entities_from_outside_are_not_followed(
    issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET", encoding="utf-8")
    parts = read_zip(issue())
    head = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'.encode()
    document = parts["word/document.xml"].partition(b"?>\n")[2]
    parts["word/document.xml"] = head + document.replace(b"29 November 2023", b"29 November &e;", 1)
    path = tmp_path / "copy.docx"
    path.write_bytes(write_zip(parts))
    report = compare(workspace, seeds, SMALL, path)
    assert "SECRET" not in str(report)
