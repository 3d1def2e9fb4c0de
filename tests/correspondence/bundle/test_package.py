"""The ZIP of letter and enclosures, and its manifests."""

import json
import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from milaff.correspondence.bundle import bundle_zip
from milaff.correspondence.enclosures import Enclosure
from milaff.editions.digests import sha256
from milaff.language.text import Text
from tests.correspondence.bundle.conftest import enclosure

LETTER = {"مذكرة.pdf": b"%PDF-1.7 letter", "note.docx": b"PK"}
DOSSIER = Enclosure(
    "dossier.pdf",
    b"%PDF-1.7 dossier",
    Text(ar="ملف", en="A dossier"),
    marking_id="restricted",
    pages=9,
    report="r",
    edition=2,
)
ABOUT = {"reference": "BAK/2026/001", "date": "2026-03-01"}


def test_equal_files_give_equal_bytes_in_whatever_order_they_come() -> None:
    made = bundle_zip(LETTER, [DOSSIER], ABOUT)
    assert bundle_zip(dict(reversed(LETTER.items())), [DOSSIER], ABOUT) == made
    assert bundle_zip({**LETTER, "note.docx": b"PK2"}, [DOSSIER], ABOUT) != made


def test_it_holds_every_file_under_its_name_and_says_what_each_is() -> None:
    with zipfile.ZipFile(BytesIO(bundle_zip(LETTER, [DOSSIER], ABOUT))) as archive:
        assert archive.testzip() is None
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files.pop("manifest.json"))
    del files["manifest-sha256.txt"]
    assert files == {**LETTER, "dossier.pdf": DOSSIER.content}
    assert manifest["reference"] == "BAK/2026/001"
    assert {one["name"]: (one["part"], one["sha256"]) for one in manifest["files"]} == {
        name: ("enclosure" if name == "dossier.pdf" else "letter", sha256(content)) for name, content in files.items()
    }
    described = next(one for one in manifest["files"] if one["part"] == "enclosure")
    assert (described["edition"], described["pages"], described["marking"]) == (2, 9, "restricted")
    assert described["title"] == {"ar": "ملف", "en": "A dossier"}


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not installed")
def test_the_manifest_is_checked_by_sha256sum(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(bundle_zip(LETTER, [DOSSIER], ABOUT))) as archive:
        archive.extractall(tmp_path)
    command = ["sha256sum", "--strict", "-c", "manifest-sha256.txt"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (tmp_path / "dossier.pdf").write_bytes(b"%PDF-1.7 another")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 1


@pytest.mark.parametrize(
    "name", ["../x.pdf", "a/b.pdf", "", "..", "a\nb.pdf", "a\\b", "manifest.json", "x" * 256, "a\u202eb"]
)
def test_a_name_that_is_none_everywhere_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is no name for a file"):
        bundle_zip({name: b""})


def test_two_files_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match=r"two files are named x\.pdf"):
        bundle_zip({"x.pdf": b"a"}, [enclosure(b"b", "x.pdf")])
