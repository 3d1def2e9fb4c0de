import json
from pathlib import Path

from tests.support import run

TEXT = "قام وزير الخارجية المصري بزيارة رسمية إلى تركيا في 3 مايو 2016.\n"
FACTS = """\
document: doc
claims:
  - {type: visit, parties: [EGY, TUR], date: "2016-05-03", quote: "بزيارة رسمية إلى تركيا"}
"""


def gold_in(folder: Path) -> Path:
    for name, content in (("documents/doc.txt", TEXT), ("facts/doc.yaml", FACTS)):
        path = folder / "gold" / name
        path.parent.mkdir(parents=True)
        path.write_text(content, "utf-8")
    return folder


def test_a_gold_set_is_scored_outside_any_workspace(tmp_path: Path) -> None:
    ran = run("evaluate", "gold", "--format", "json", cwd=gold_in(tmp_path))
    scores = json.loads(ran.out)
    assert ran.code == 0
    assert scores["documents"] == 1
    assert scores["total"]["recall"] == 1.0
    assert scores["dates"]["exact"] == 1
    assert scores["verbatim"]["share"] == 1.0


def test_a_table_has_types_languages_and_all(tmp_path: Path) -> None:
    ran = run("evaluate", "gold", cwd=gold_in(tmp_path))
    heads = [line.split("\t")[0] for line in ran.out.splitlines()]
    assert {"visit", "Arabic", "all"} <= set(heads)


def test_what_was_missed_can_be_shown(tmp_path: Path) -> None:
    ran = run("evaluate", "gold", "--above", "1", "--show", cwd=gold_in(tmp_path))
    assert "missed visit 1 [2016-05-03] بزيارة رسمية إلى تركيا" in ran.out


def test_a_gold_set_that_is_wrong_is_told_in_lines(tmp_path: Path) -> None:
    (gold_in(tmp_path) / "gold" / "documents" / "doc.txt").write_text("nothing", "utf-8")
    ran = run("evaluate", "gold", cwd=tmp_path)
    assert ran.code == 1
    assert "gold/facts/doc.yaml:3: claim 1: the quotation does not stand in the document." in ran.err
    assert "Traceback" not in ran.err


def test_a_folder_that_is_not_there_is_misuse(tmp_path: Path) -> None:
    assert run("evaluate", "nowhere", cwd=tmp_path).code == 2


def test_another_readers_claims_are_scored_on_the_documents_that_both_have_read(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs" / "facts" / "doc.yaml"
    theirs.parent.mkdir(parents=True)
    theirs.write_text(FACTS.replace('"2016-05-03"', '"2016-05-04"'), "utf-8")
    (gold_in(tmp_path) / "gold" / "documents" / "unread.txt").write_text(TEXT, "utf-8")
    (tmp_path / "gold" / "facts" / "unread.yaml").write_text(
        FACTS.replace("document: doc", "document: unread"), "utf-8"
    )
    ran = run("evaluate", "gold", "--reader", "theirs", "--format", "json", cwd=tmp_path)
    scores = json.loads(ran.out)
    assert ran.code == 0
    assert scores["documents"] == 1
    assert (scores["total"]["matched"], scores["dates"]["invented"]) == (1, 1)
    assert scores["invented"] == {"finer": 0, "against": 1, "unfounded": 0}
