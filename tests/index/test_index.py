"""The index says what the seeds say, reads what changed and no more, and is made anew where it is damaged."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from milaff.dossier.compose import compose
from milaff.dossier.report import read_report
from milaff.facts.seeds import read_seeds
from milaff.index import open_index
from milaff.index.store import PATH
from milaff.workspace import Workspace
from tests.support import AS_OF, LANGUAGES, REPORTS, ROOT, workspace_in


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace whose files are old enough to be trusted by their time."""
    found = workspace_in(tmp_path / "workspace")
    for path in (found / "seeds").rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    return found


def edit(path: Path, change: Callable[[str], str]) -> None:
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


@pytest.mark.parametrize("name", REPORTS)
def test_a_dossier_composed_from_the_index_is_the_one_composed_from_the_files(root: Path, name: str) -> None:
    workspace, seeds = Workspace(root), read_seeds(root)
    report = read_report(root, name, seeds.sources.markings)
    with open_index(root) as index:
        some = index.seeds_of((report.viewpoint, report.counterpart))
        assert compose(workspace, some, name, report, AS_OF) == compose(workspace, seeds, name, report, AS_OF)
    assert LANGUAGES


def test_a_second_look_reads_no_file(root: Path) -> None:
    with open_index(root) as first:
        assert first.files_read > len(first.sources.documents)
    with open_index(root) as second:
        assert second.files_read == 0
        assert second.claims_count == len(read_seeds(root).claims.claims)


def test_a_file_that_was_touched_is_read_but_its_claims_stand(root: Path) -> None:
    with open_index(root):
        pass
    path = root / "seeds" / "facts" / "friendship-association.yaml"
    os.utime(path, (1_710_000_000, 1_710_000_000))
    with open_index(root) as index:
        assert index.files_read == 1
        assert not index.problems


DAMAGES: dict[str, tuple[str, Callable[[str], str]]] = {
    "a quotation by one letter": (
        "facts/friendship-association.yaml",
        lambda text: text.replace('quote: "', 'quote: "ظ', 1),
    ),
    "an unknown type": (
        "facts/friendship-association.yaml",
        lambda text: text.replace("type: visit", "type: visitt", 1),
    ),
    "YAML syntax": ("facts/friendship-association.yaml", lambda text: text + "\n\t- x\n"),
    "an entity taken away": ("entities/forums.yaml", lambda _: "[]\n"),
    "a document that changed": ("documents/friendship-association.txt", lambda text: text + "x"),
    "a marking that is unknown": (
        "sources.yaml",
        lambda text: text.replace("marking: unclassified", "marking: blue", 1),
    ),
    "a document that is not catalogued": (
        "sources.yaml",
        lambda text: text.replace("id: friendship", "id: friendly", 1),
    ),
    "an event that nobody has": (
        "facts/egypt-azerbaijan-overview.yaml",
        lambda text: text.replace("    event: ", "    event: other-", 1),
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_wrong_is_told_as_it_is_from_the_files_and_forgotten_once_mended(root: Path, damage: str) -> None:
    with open_index(root) as index:
        assert not index.problems
    name, change = DAMAGES[damage]
    path = root / "seeds" / name
    before = path.read_text(encoding="utf-8")
    edit(path, change)
    with open_index(root) as index:
        assert index.problems == read_seeds(root).problems
    path.write_text(before, encoding="utf-8")
    with open_index(root) as index:
        assert not index.problems


def test_a_document_taken_out_takes_its_claims_with_it(root: Path) -> None:
    with open_index(root) as index:
        assert any(key.startswith("friendship-association/") for key in index.find())
    for name in ("facts/friendship-association.yaml", "documents/friendship-association.txt"):
        (root / "seeds" / name).unlink()
    with open_index(root) as index:
        assert not any(key.startswith("friendship-association/") for key in index.find())
        assert index.problems == read_seeds(root).problems


def test_claims_are_found_by_party_entity_topic_and_date(root: Path) -> None:
    claims = {placed.key: placed.claim for placed in read_seeds(root).claims.claims}
    with open_index(root) as index:
        assert index.find(parties=("DZA",)) == {key for key, claim in claims.items() if "DZA" in claim.parties}
        assert index.find(topics=("trade",)) == {key for key, claim in claims.items() if "trade" in claim.topics}
        found = index.find(entities=("president-azerbaijan",))
        assert found == {k for k, c in claims.items() if "president-azerbaijan" in {e for _, e in c.entity_ids()}}
        dated = {key: date for key, claim in claims.items() if (date := claim.edtf())}
        since = {key for key, date in dated.items() if date.latest.isoformat() >= "2016-06-01"}
        assert index.find(since="2016-06-01") == since
        assert index.pairs_of(index.find(parties=("DZA",))) == {("AZE", "DZA")}


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_database_is_made_again_and_it_is_said(root: Path, content: bytes) -> None:
    with open_index(root):
        pass
    (root / PATH).write_bytes(content)
    said: list[str] = []
    with open_index(root, said.append) as index:
        assert index.claims_count == len(read_seeds(root).claims.claims)
    assert bool(said) == bool(content)


def test_a_database_of_another_version_of_the_program_is_made_again(root: Path) -> None:
    with open_index(root):
        pass
    with sqlite3.connect(root / PATH) as connection:
        connection.execute("UPDATE meta SET value = 'another' WHERE key = 'program'")
    with open_index(root) as index:
        assert index.files_read > 0


def test_a_folder_that_cannot_be_written_to_is_no_hindrance(root: Path) -> None:
    (root / "build").mkdir(exist_ok=True)
    (root / "build" / ".milaff").write_text("a file where the folder should be")
    with open_index(root) as index:
        assert index.claims_count


def test_several_processes_may_bring_it_up_at_once(root: Path) -> None:
    code = (
        "import sys, json; from pathlib import Path; from milaff.index import open_index\n"
        "with open_index(Path(sys.argv[1])) as index: print(json.dumps([index.claims_count, len(index.problems)]))"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(root)], stdout=subprocess.PIPE, cwd=ROOT) for _ in range(4)
    ]
    told = [json.loads(process.communicate(timeout=120)[0]) for process in running]
    assert told == [[len(read_seeds(root).claims.claims), 0]] * 4
