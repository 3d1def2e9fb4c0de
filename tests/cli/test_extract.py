import json
from pathlib import Path

import pytest

from milaff.extraction.proposals import read_proposals
from tests.extraction.model_server.support import TEXT as ASKED
from tests.extraction.model_server.support import VISIT, claims, served
from tests.support import run, workspace_in

TEXT = "قام وزير الخارجية المصري سامح شكري بزيارة رسمية إلى تركيا في 3 مايو 2016.\n"
KEYS = {
    "id",
    "type",
    "parties",
    "date",
    "participants",
    "place",
    "status",
    "quote",
    "start",
    "end",
    "confidence",
    "reason",
}
DOCUMENT = "friendship-association"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return workspace_in(tmp_path / "workspace")


def test_a_file_outside_any_workspace_is_read_and_nothing_written(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(TEXT, "utf-8")
    ran = run("extract", "notes.txt", "--format", "json", cwd=tmp_path)
    found = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert {"EGY", "TUR"} == set(found[0]["parties"])
    assert found[0]["date"] == "2016-05-03"
    assert all(set(one) >= KEYS for one in found)
    assert all(TEXT[one["start"] : one["end"]] == one["quote"] for one in found)
    assert [path.name for path in tmp_path.rglob("*")] == ["notes.txt"]


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(TEXT, "utf-8")
    one, other = (run("extract", "notes.txt", "--format", form, cwd=tmp_path).out for form in ("yaml", "yaml"))
    assert one == other
    assert "made_by: rules" in one


def test_a_fresh_workspace_reads_files_too(tmp_path: Path) -> None:
    run("init", "fresh", cwd=tmp_path)
    (tmp_path / "fresh" / "notes.txt").write_text(TEXT, "utf-8")
    ran = run("extract", "notes.txt", cwd=tmp_path / "fresh")
    assert ran.code == 0, ran.err
    assert ran.out.startswith("type\tparties")
    assert not (tmp_path / "fresh" / "seeds" / "proposals").exists()


def test_a_document_of_the_catalogue_has_its_proposals_kept(root: Path) -> None:
    ran = run("extract", DOCUMENT, cwd=root)
    found = read_proposals(root, DOCUMENT)
    assert ran.code == 0, ran.err
    assert found is not None
    assert f"seeds/proposals/{DOCUMENT}.yaml: {len(found.proposals)} to decide" in ran.out
    text = (root / "seeds" / "documents" / f"{DOCUMENT}.txt").read_bytes().decode()
    assert all(text[one.start : one.end] == one.quote for one in found.proposals)


def test_proposing_again_keeps_what_was_decided_and_changes_no_byte_else(root: Path) -> None:
    run("extract", DOCUMENT, cwd=root)
    path = root / "seeds" / "proposals" / f"{DOCUMENT}.yaml"
    before = path.read_bytes()
    run("extract", DOCUMENT, cwd=root)
    assert path.read_bytes() == before
    lines = path.read_text("utf-8").splitlines(keepends=True)
    last = max(n for n, line in enumerate(lines) if line.startswith("  - id:"))
    decided = lines[last].split(":")[1].strip()
    path.write_text("".join([*lines, "    decision: rejected\n"]), "utf-8")
    ran = run("extract", DOCUMENT, cwd=root)
    found = read_proposals(root, DOCUMENT)
    assert found is not None
    assert "1 decided before, kept" in ran.out
    assert [one.id for one in found.proposals if one.decision] == [decided]


def test_what_is_printed_is_not_written(root: Path) -> None:
    run("extract", DOCUMENT, "--format", "json", cwd=root)
    assert not (root / "seeds" / "proposals").exists()


def test_proposals_go_to_a_file_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(TEXT, "utf-8")
    run("extract", "notes.txt", "--format", "json", "--out", "made.json", cwd=tmp_path)
    assert json.loads((tmp_path / "made.json").read_text("utf-8"))[0]["parties"]


def test_a_relative_date_is_resolved_against_the_date_stated(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("قام وزير الخارجية المصري بزيارة إلى تركيا أمس.\n", "utf-8")
    undated = json.loads(run("extract", "notes.txt", "--format", "json", cwd=tmp_path).out)
    dated = json.loads(run("extract", "notes.txt", "--format", "json", "--date", "2016-05-04", cwd=tmp_path).out)
    assert undated[0]["date"] is None
    assert dated[0]["date"] == "2016-05-03"
    assert "date" in dated[0]["inferred"]


@pytest.mark.parametrize(
    ("content", "said"), [(b"\xff\xfe\x00", "no plain text"), ("زيارة".encode("cp1256"), "not UTF-8")]
)
def test_a_file_that_is_no_text_is_refused_in_one_line(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "notes.txt").write_bytes(content)
    ran = run("extract", "notes.txt", cwd=tmp_path)
    assert ran.code == 1
    assert said in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    "words",
    [
        ("nothing",),
        (DOCUMENT, "--model", "m"),
        (DOCUMENT, "--endpoint", "http://localhost"),
        (DOCUMENT, "--model", "m", "--endpoint", "localhost"),
        (DOCUMENT, "--date", "yesterday"),
        (DOCUMENT, "--out", "made.txt", "--format", "table"),
    ],
)
def test_misuse_is_told_as_such(root: Path, words: tuple[str, ...]) -> None:
    ran = run("extract", *words, cwd=root)
    assert ran.code == 2
    assert "Error:" in ran.err


def test_a_model_is_asked_and_what_is_refused_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(ASKED, "utf-8")
    with served(content=claims(VISIT, VISIT | {"quote": "تركيا ضمت مصر"})) as model:
        asked = ("--model", "qwen", "--endpoint", model.endpoint)
        ran = run("extract", "notes.txt", "--format", "json", *asked, cwd=tmp_path)
    assert ran.code == 0, ran.err
    assert [one["quote"] for one in json.loads(ran.out)] == [VISIT["quote"]]
    assert f"The text of notes.txt is sent to {model.endpoint}." in ran.err
    assert "not kept, the quotation does not stand in the document: 1" in ran.err


def test_a_model_whose_answers_cannot_be_read_writes_nothing(root: Path) -> None:
    with served(content="I am sorry") as model:
        ran = run("extract", DOCUMENT, "--model", "qwen", "--endpoint", model.endpoint, cwd=root)
    assert ran.code == 1
    assert "nothing that qwen answered can be read: the answer is no JSON" in ran.err
    assert not (root / "seeds" / "proposals").exists()


def test_a_server_that_is_not_there_is_told_in_one_line(root: Path) -> None:
    with served() as model:
        endpoint = model.endpoint
    asked = ("--model", "qwen", "--endpoint", endpoint, "--retries", "0", "--timeout", "2")
    ran = run("extract", DOCUMENT, *asked, cwd=root)
    assert ran.code == 1
    assert f"{endpoint}: the server cannot be reached" in ran.err
    assert "Traceback" not in ran.err


def test_one_can_say_whose_relations_are_meant(tmp_path: Path) -> None:
    text = "زار وزير الخارجية المصري تركيا في 3 مايو 2016، والتقى في أنقرة الرئيس التركي ووزير الخارجية السوداني.\n"
    (tmp_path / "notes.txt").write_text(text, "utf-8")
    ran = run("extract", "notes.txt", "--format", "json", "--between", "egy", "SDN", cwd=tmp_path)
    assert ran.code == 0, ran.err
    assert all("TUR" not in one["parties"] or "SDN" in one["parties"] for one in json.loads(ran.out))


@pytest.mark.parametrize(
    ("two", "says"), [(("EGY", "XX"), "no country has the code 'XX'"), (("EGY", "EGY"), "are one")]
)
def test_two_that_are_no_pair_are_refused(tmp_path: Path, two: tuple[str, str], says: str) -> None:
    (tmp_path / "notes.txt").write_text(TEXT, "utf-8")
    ran = run("extract", "notes.txt", "--between", *two, cwd=tmp_path)
    assert ran.code == 2
    assert says in ran.err
