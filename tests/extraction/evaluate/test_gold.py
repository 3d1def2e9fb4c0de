from pathlib import Path

import pytest

from milaff.extraction.evaluate import read_gold
from milaff.problems import Problems

TEXT = "زار الرئيس المصري باكو في 2016. The visit was short.\n"


def gold_in(folder: Path, facts: str) -> Path:
    (folder / "documents").mkdir()
    (folder / "facts").mkdir()
    (folder / "documents" / "doc.txt").write_text(TEXT, "utf-8")
    (folder / "facts" / "doc.yaml").write_text(facts, "utf-8")
    return folder


def test_a_claim_needs_no_more_than_type_parties_and_quote(tmp_path: Path) -> None:
    gold = read_gold(gold_in(tmp_path, 'claims:\n  - {type: visit, parties: [EGY, AZE], quote: "زار الرئيس"}\n'))
    document = gold.documents[0]
    found = document.claims[0]
    assert (document.id, document.language) == ("doc", "ar")
    assert (found.type, found.parties, found.date, found.status) == ("visit", frozenset({"EGY", "AZE"}), None, "held")
    assert TEXT[found.span.start : found.span.end] == "زار الرئيس"


def test_the_catalogue_says_language_date_and_file(tmp_path: Path) -> None:
    folder = gold_in(tmp_path, "document: one\nclaims: []\n")
    (folder / "facts" / "doc.yaml").rename(folder / "facts" / "one.yaml")
    catalogue = 'documents:\n  - {id: one, file: doc.txt, language: en, date: "2016-11"}\n'
    (folder / "sources.yaml").write_text(catalogue, "utf-8")
    document = read_gold(folder).documents[0]
    assert (document.id, document.language, document.date, document.text) == ("one", "en", "2016-11", TEXT)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ('claims:\n  - {type: visit, parties: [EGY, AZE], quote: "غادر"}\n', "does not stand in the document"),
        ('claims:\n  - {type: visit, parties: [EGY, XYZ], quote: "زار"}\n', "XYZ"),
        ("claims:\n  - {type: visit, parties: [EGY, AZE]}\n", "quote"),
        ("document: other\n", "other.txt"),
        ("claims: [\n", "YAML"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(tmp_path: Path, facts: str, said: str) -> None:
    with pytest.raises(Problems) as caught:
        read_gold(gold_in(tmp_path, facts))
    problem = caught.value.problems[0]
    assert said in problem.message
    assert problem.file.endswith("doc.yaml")
    assert problem.line > 0


def test_a_folder_without_claims_is_no_gold_set(tmp_path: Path) -> None:
    with pytest.raises(Problems, match="holds no claims"):
        read_gold(tmp_path)
