"""The catalogue and its documents are read, and each thing wrong with them is one problem."""

import hashlib
from pathlib import Path

import pytest

from milaff.facts.seeds import Seeds
from milaff.problems import Problem
from milaff.sources.read import CATALOGUE, read_sources
from tests.support import ROOT, Copy

MARKING = "    marking: unclassified\n    sha256: dfd05b0f"


def only_problem(root: Path) -> Problem:
    (problem,) = read_sources(root).problems
    assert problem.remedy
    return problem


def replaced(copy: Copy, old: str, new: str) -> int:
    """Replace the first ``old`` in the catalogue; gives its line."""
    text = copy.path(CATALOGUE).read_text(encoding="utf-8")
    copy.path(CATALOGUE).write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_every_document_of_the_catalogue_is_read_as_stored(seeds: Seeds) -> None:
    documents = seeds.sources.documents
    assert len(documents) == 5
    assert seeds.sources.markings[0] == "unclassified"
    for document in documents.values():
        stored = (ROOT / "seeds/documents" / document.source.file).read_bytes()
        assert document.text.text.encode() == stored
        assert hashlib.sha256(stored).hexdigest() == document.source.sha256


def test_every_file_among_the_documents_is_catalogued(seeds: Seeds) -> None:
    files = {document.source.file for document in seeds.sources.documents.values()}
    assert files == {path.name for path in (ROOT / "seeds/documents").iterdir()}


def test_a_document_that_was_changed_is_told_with_both_digests(copy: Copy) -> None:
    path = copy.path("seeds/documents/friendship-association.txt")
    path.write_bytes(path.read_bytes() + b" ")
    line = replaced(copy, "sha256: dfd05b0f", "sha256: dfd05b0f")
    problem = only_problem(copy.root)
    assert (problem.file, problem.line) == (CATALOGUE, line)
    assert "seeds/documents/friendship-association.txt was changed" in problem.message
    assert hashlib.sha256(path.read_bytes()).hexdigest() in problem.message
    assert "not dfd05b0f" in problem.message
    assert "review its claims" in problem.remedy


def test_a_document_that_is_missing_is_told(copy: Copy) -> None:
    copy.path("seeds/documents/friendship-association.txt").unlink()
    problem = only_problem(copy.root)
    assert problem.line == replaced(copy, "file: friendship-association.txt", "")
    assert problem.message == "seeds/documents/friendship-association.txt cannot be read"


def test_a_document_that_is_not_utf8_is_told(copy: Copy) -> None:
    content = "نص".encode("cp1256")
    copy.path("seeds/documents/friendship-association.txt").write_bytes(content)
    text = copy.path(CATALOGUE).read_text(encoding="utf-8")
    old = next(line.split()[1] for line in text.split("\n") if "sha256: dfd05b0f" in line)
    replaced(copy, old, hashlib.sha256(content).hexdigest())
    problem = only_problem(copy.root)
    assert "is not UTF-8 (byte 0)" in problem.message


@pytest.mark.parametrize(
    ("old", "new", "message", "remedy"),
    [
        (
            MARKING,
            MARKING.replace("unclassified", "unclasified"),
            "unknown marking «unclasified»",
            "unclassified, restr",
        ),
        ("id: friendship-association", "id: egypt-azerbaijan-overview", "stands twice", "its own id"),
        ("    kind: press-report", '    date: "2016-13-40"\n    kind: press-report', "«2016-13-40»", "EDTF"),
        ("    kind: press-report", "    date: 2016\n    kind: press-report", "is not text (found «2016»)", "quotation"),
        ("kind: press-report", "kind: press", "kind: should be", "Correct"),
        ("    kind: press-report\n", "", "kind: is missing", "Add it"),
        ("    language: en", "    langauge: en\n    language: en", "is not a key", "Correct its spelling"),
        ("sha256: dfd05b0f", "sha256: xyz", "sha256: is not of the form", "Keep to the pattern"),
        ("    language: en", "    language: en\n    language: en", "the key «language» stands twice", "Keep one"),
        ("    language: en", "   language: en", "YAML syntax", "Correct the YAML"),
        ("markings: [unclassified, restricted, confidential, secret]", "markings: []", "has too few entries", "Add"),
    ],
)
def test_an_error_of_the_catalogue_is_one_problem_on_its_line(
    copy: Copy, old: str, new: str, message: str, remedy: str
) -> None:
    line = replaced(copy, old, new)
    problem = only_problem(copy.root)
    assert problem.file == CATALOGUE
    assert line - 6 <= problem.line <= line + 1
    assert message in problem.message
    assert remedy in problem.remedy


def test_a_bad_marking_or_date_is_told_on_the_line_where_it_is_written(copy: Copy) -> None:
    line = replaced(copy, MARKING, MARKING.replace("unclassified", "unclasified"))
    assert only_problem(copy.root).line == line


@pytest.mark.parametrize("content", ["", "[]", "documents", "documents: {}", "markings: [a]\ndocuments: [5]"])
def test_a_catalogue_of_another_shape_is_told(copy: Copy, content: str) -> None:
    copy.path(CATALOGUE).write_text(content, encoding="utf-8")
    problems = read_sources(copy.root).problems
    assert problems
    assert all(problem.file == CATALOGUE and problem.remedy for problem in problems)


def test_a_catalogue_that_is_not_utf8_is_told(copy: Copy) -> None:
    copy.path(CATALOGUE).write_bytes("markings: [سري]".encode("cp1256"))
    assert "not UTF-8" in only_problem(copy.root).message


def test_a_workspace_without_catalogue_is_told(tmp_path: Path) -> None:
    problem = only_problem(tmp_path)
    assert str(problem).startswith(f"{CATALOGUE}: the file cannot be read")
