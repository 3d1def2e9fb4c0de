"""An entry is put into the hand-edited catalogue, and every other byte of it stays."""

from pathlib import Path

import pytest

from milaff.intake.taken import Stated
from milaff.language.text import Text
from milaff.problems import Problems
from milaff.sources.read import read_sources
from tests.intake import files
from tests.intake.conftest import EMPTY, Add
from tests.support import ROOT

SEEDS = (ROOT / "seeds/sources.yaml").read_text(encoding="utf-8")
OLD = "id: old\n    file: old.txt\n    kind: note\n    language: en\n    cited_as: {ar: مذكرة, en: Note}\n"
END = "    marking: secret  # why\n    sha256: " + "a" * 64


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# Ours.\nmarkings: [open]\ndocuments: []\n", ""),
        ("documents: []  # none yet\n", "\n# The order of secrecy:\nmarkings: [open]\n"),
        ("markings: [open]\n", ""),
        ("markings: [open]", ""),
        (f"markings: [open, secret]\ndocuments:\n  - {OLD}{END}\n", "\n# The end.\n"),
        (
            f"documents:\n- {OLD.replace('    ', '  ')}{END.replace('    ', '  ')}\n",
            "# Then:\nmarkings: [open, secret]\n",
        ),
        (f"markings: [open, secret]\ndocuments:\n  -\n    {OLD}{END}", ""),
    ],
)
def test_what_stands_around_an_entry_stays_byte_for_byte(root: Path, add: Add, before: str, after: str) -> None:
    (root / "seeds/sources.yaml").write_text(before + after, encoding="utf-8")
    if "id: old" in before:
        (root / "seeds/documents/old.txt").write_text("An old note.\n", encoding="utf-8")
    taken = add("visit.txt", files.text(*files.ENGLISH), Stated(marking="open"))
    now = (root / "seeds/sources.yaml").read_text(encoding="utf-8")
    kept = before.replace("documents: []", "documents:") if "id: old" not in before else before
    assert now.startswith(kept)
    assert now.endswith(after)
    assert list(read_sources(root).documents)[-1] == taken.source.id


def test_line_ends_of_windows_are_kept(root: Path, add: Add) -> None:
    (root / "seeds/sources.yaml").write_bytes(EMPTY.replace("\n", "\r\n").encode())
    add("visit.txt", files.text(*files.ENGLISH))
    now = (root / "seeds/sources.yaml").read_bytes()
    assert now.count(b"\n") == now.count(b"\r\n") > 8


def test_the_catalogue_of_this_repository_grows_only_at_its_end(root: Path, add: Add) -> None:
    (root / "seeds/sources.yaml").write_text(SEEDS, encoding="utf-8")
    for path in (ROOT / "seeds/documents").glob("*.txt"):
        (root / "seeds/documents" / path.name).write_bytes(path.read_bytes())
    add("visit.txt", files.text(*files.ENGLISH))
    assert (root / "seeds/sources.yaml").read_text(encoding="utf-8").startswith(SEEDS)
    assert not read_sources(root).problems


@pytest.mark.parametrize(
    "title", ['He said "yes": # no', "{a: b}", "- x", "\\n", "زيارة «أولى»", "'", "a\u2028b", "yes"]
)
def test_a_title_of_any_letters_is_read_back_as_it_was_given(root: Path, add: Add, title: str) -> None:
    add("visit.txt", files.text(*files.ENGLISH), Stated(title=title, publisher=Text(ar=title, en=title)))
    source = read_sources(root).documents["visit"].source
    assert source.title is not None
    assert source.title.as_printed == title


@pytest.mark.parametrize("name", ["2016", "1e5", "true", "null", "0", "a"])
def test_an_id_that_yaml_would_take_for_something_else_is_read_back_as_text(root: Path, add: Add, name: str) -> None:
    add("visit.txt", files.text(*files.ENGLISH), Stated(id=name))
    assert list(read_sources(root).documents) == [name]


def test_a_catalogue_in_brackets_is_refused_and_nothing_written(root: Path, add: Add) -> None:
    entry = (
        '{id: old, file: old.txt, kind: note, language: en, cited_as: {ar: م, en: N}, marking: open, sha256: "'
        + "a" * 64
    )
    (root / "seeds/sources.yaml").write_text(f'markings: [open]\ndocuments: [{entry}"}}]\n', encoding="utf-8")
    with pytest.raises(Problems, match="brackets"):
        add("visit.txt", files.text(*files.ENGLISH))
    assert not (root / "seeds/documents/visit.txt").exists()


def test_a_file_that_the_catalogue_does_not_name_is_not_written_over(root: Path, add: Add) -> None:
    (root / "seeds/documents/visit.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(Problems, match="is there already"):
        add("visit.txt", files.text(*files.ENGLISH))
    assert (root / "seeds/documents/visit.txt").read_text(encoding="utf-8") == "mine"


def test_what_is_interrupted_leaves_the_workspace_as_it_was(
    root: Path, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def interrupted(self: Path, target: Path) -> Path:
        if target.name == "sources.yaml":
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        add("visit.docx", files.word(*files.ENGLISH))
    assert (root / "seeds/sources.yaml").read_text(encoding="utf-8") == EMPTY
    assert list((root / "seeds/documents").iterdir()) == []
