"""The gold documents are whole: their texts unchanged, every quotation in its one place, every date in EDTF."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest

from milaff.extraction.evaluate import read_gold
from milaff.facts.types import TYPES
from milaff.language import edtf
from milaff.language.countries import country
from milaff.sources.catalogue import Catalogue, Source
from milaff.sources.text import DocumentText, Span
from milaff.sources.yamlfile import read_yaml

HERE = Path(__file__).parent
FOLDERS = {
    path.stem: folder for folder in (HERE / "gold", HERE / "unseen") for path in (folder / "facts").glob("*.yaml")
}
NAMES = sorted(FOLDERS)
DATES = ("date", "as_of", "since", "due")
STATUS = {"position": "act", "milestone": "milestone", "commitment": "kind", "figure": "measure", "institution": None}
LONGEST_QUOTATION = 300


@dataclass(frozen=True)
class Gold:
    """One gold document: its text, its claims and what it passes over, as written."""

    text: DocumentText
    claims: tuple[dict[str, Any], ...]
    passed_over: tuple[dict[str, Any], ...]

    def span(self, entry: dict[str, Any]) -> Span:
        """The one place of an entry's quotation."""
        quote = entry["quote"]
        return self.text.find(**quote) if isinstance(quote, dict) else self.text.find(quote)


@cache
def gold(name: str) -> Gold:
    file = read_yaml(FOLDERS[name] / "facts" / f"{name}.yaml", name)
    assert not file.problems
    assert file.data["document"] == name
    text = (FOLDERS[name] / "documents" / f"{name}.txt").read_text(encoding="utf-8")
    return Gold(DocumentText(text), tuple(file.data["claims"]), tuple(file.data["passed_over"]))


def sources() -> list[Source]:
    return [
        source
        for folder in sorted(set(FOLDERS.values()))
        for source in Catalogue.model_validate(read_yaml(folder / "sources.yaml", "sources.yaml").data).documents
    ]


def test_the_catalogue_lists_every_document_with_its_digest() -> None:
    documents = {source.id: source for source in sources()}
    assert sorted(documents) == NAMES
    for name, source in documents.items():
        content = (FOLDERS[name] / "documents" / source.file).read_bytes()
        assert hashlib.sha256(content).hexdigest() == source.sha256, name
        assert source.marking == "unclassified"


def test_every_entry_of_the_catalogue_says_that_its_text_is_fictional() -> None:
    for source in sources():
        assert source.description
        assert "خيالي" in source.description.ar
        assert "fictional" in source.description.en


def test_half_of_the_documents_are_arabic_and_none_is_of_a_pair_of_the_seeds() -> None:
    languages = [source.language for source in sources()]
    assert languages.count("ar") == languages.count("en")
    pairs = {frozenset(claim["parties"]) for name in NAMES for claim in gold(name).claims}
    assert not pairs & {frozenset(("EGY", "AZE")), frozenset(("DZA", "AZE"))}


@pytest.mark.parametrize("name", NAMES)
def test_every_quotation_stands_once_in_its_text_and_is_short(name: str) -> None:
    document = gold(name)
    for entry in (*document.claims, *document.passed_over):
        span = document.span(entry)
        assert span.end > span.start
    for claim in document.claims:
        span = document.span(claim)
        assert span.end - span.start <= LONGEST_QUOTATION, claim["id"]


@pytest.mark.parametrize("name", NAMES)
def test_every_date_is_edtf_and_what_is_inferred_is_there(name: str) -> None:
    for claim in gold(name).claims:
        for field in DATES:
            if field in claim:
                assert edtf.parse(claim[field]).text == claim[field], claim["id"]
        for field in claim.get("inferred", {}).get("fields", ()):
            assert field in claim, claim["id"]


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_is_of_a_type_with_a_status_that_the_type_knows(name: str) -> None:
    claims = gold(name).claims
    assert len({claim["id"] for claim in claims}) == len(claims)
    for claim in claims:
        assert len({country(code) for code in claim["parties"]}) >= 2, claim["id"]
        field = STATUS.get(claim["type"], "status")
        if field:
            known = get_args(TYPES[claim["type"]].model_fields[field].annotation)
            assert claim[field] in known, claim["id"]


@pytest.mark.parametrize("name", NAMES)
def test_no_claim_lies_in_a_passage_that_is_passed_over(name: str) -> None:
    document = gold(name)
    for entry in document.passed_over:
        passed = document.span(entry)
        for claim in document.claims:
            span = document.span(claim)
            assert span.end <= passed.start or passed.end <= span.start, (claim["id"], entry["reason"])


def test_a_second_reader_read_half_in_each_language_and_every_quotation_stands_in_its_text() -> None:
    read = read_gold(HERE / "second_reader", texts=HERE / "gold").documents
    assert {document.id for document in read} <= set(NAMES)
    assert [d.language for d in read].count("ar") == [d.language for d in read].count("en") == 24
    assert all(document.claims for document in read)
