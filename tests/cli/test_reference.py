"""``milaff reference``, and what a build says of a reference document that cannot serve."""

from collections.abc import Callable
from pathlib import Path

import pytest

from milaff.render.docx.package import read_zip, write_zip
from tests.support import ROOT, Copy, run

OURS = (ROOT / "templates" / "reference.docx").read_bytes()


def without(name: str) -> bytes:
    """Our reference without a style."""
    parts = read_zip(OURS)
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(f'w:val="{name}"'.encode(), b'w:val="Gone"')
    return write_zip(parts)


def test_a_copy_of_the_packaged_reference_is_written(copy: Copy, tmp_path: Path) -> None:
    ran = run("reference", str(tmp_path / "word"), cwd=copy.root)
    assert ran.code == 0
    assert (tmp_path / "word" / "reference.docx").read_bytes() == OURS
    assert str(copy.root / "templates" / "reference.docx") in ran.out


def test_the_workspace_s_own_reference_wins(copy: Copy, tmp_path: Path) -> None:
    (copy.root / "templates").mkdir()
    (copy.root / "templates" / "reference.docx").write_bytes(b"mine")
    assert run("reference", str(tmp_path / "word"), cwd=copy.root).code == 0
    assert (tmp_path / "word" / "reference.docx").read_bytes() == b"mine"


def test_a_file_that_is_there_is_overwritten_only_by_force(copy: Copy, tmp_path: Path) -> None:
    target = tmp_path / "reference.docx"
    target.write_bytes(b"edited")
    refused = run("reference", str(tmp_path), cwd=copy.root)
    assert refused.code == 2
    assert "--force" in refused.err
    assert target.read_bytes() == b"edited"
    assert run("reference", str(tmp_path), "--force", cwd=copy.root).code == 0
    assert target.read_bytes() == OURS


@pytest.mark.parametrize(
    ("content", "said"),
    [(lambda: without("Milaff Cell"), "«Milaff Cell» is missing"), (lambda: b"PDF, really", "no DOCX file")],
    ids=["style", "file"],
)
def test_a_reference_that_cannot_serve_is_one_line_with_its_file(
    copy: Copy, tmp_path: Path, content: Callable[[], bytes], said: str
) -> None:
    (copy.root / "templates").mkdir()
    (copy.root / "templates" / "reference.docx").write_bytes(content())
    words = ("build", "algeria-azerbaijan", "--lang", "en", "--format", "docx", "--out", str(tmp_path / "out"))
    ran = run(*words, cwd=copy.root)
    assert ran.code == 1
    first, last = ran.err.splitlines()
    assert first.startswith("templates/reference.docx: ")
    assert said in first
    assert "milaff reference" in first
    assert last == "1 problem; nothing was written."
    assert not list((tmp_path / "out").glob("**/*.docx"))


def test_an_element_that_word_has_no_place_for_is_named(copy: Copy, tmp_path: Path) -> None:
    (copy.root / "templates").mkdir()
    cover = (ROOT / "templates" / "cover.html.j2").read_text(encoding="utf-8")
    (copy.root / "templates" / "cover.html.j2").write_text(cover + "<aside>x</aside>", encoding="utf-8")
    words = ("build", "algeria-azerbaijan", "--lang", "en", "--format", "docx", "--out", str(tmp_path / "out"))
    ran = run(*words, cwd=copy.root)
    assert ran.code == 1
    assert "templates: Word has no place for <aside>" in ran.err
