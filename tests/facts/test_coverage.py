"""Every letter of a document is quoted or passed over, or it is shown as a gap."""

from dataclasses import replace

import pytest

from milaff.facts.coverage import LONGEST_GAP, Coverage, coverage
from milaff.facts.placed import Claims, PlacedPassage
from milaff.facts.seeds import Seeds
from milaff.sources.read import Document, Sources
from milaff.sources.text import DocumentText, Span
from tests.facts.conftest import Make


def account(seeds: Seeds, text: str, *passed: tuple[int, int]) -> Coverage:
    source = next(iter(seeds.sources.documents.values())).source
    documents = {source.id: Document(source, DocumentText(text))}
    passages = tuple(PlacedPassage(source.id, Span(*span), "praise") for span in passed)
    (found,) = coverage(Sources(documents, ("unclassified",)), Claims((), passages, {}))
    return found


def test_every_document_is_accounted_for(seeds: Seeds) -> None:
    assert [found.document for found in seeds.coverage] == list(seeds.sources.documents)
    for found in seeds.coverage:
        assert found.share >= 0.97, found.document
        assert found.longest_gap <= LONGEST_GAP, found.document
        assert found.covered > found.passed_over


def test_what_is_neither_quoted_nor_passed_over_is_a_gap_without_the_space_around_it(seeds: Seeds) -> None:
    found = account(seeds, "one two three", (0, 3), (8, 13))
    assert found.gaps == (Span(4, 7),)
    assert (found.letters, found.covered, found.passed_over, found.longest_gap) == (11, 0, 8, 3)
    assert found.share == pytest.approx(8 / 11)


def test_a_gap_at_either_end_is_found(seeds: Seeds) -> None:
    assert account(seeds, "one two", (0, 3)).gaps == (Span(4, 7),)
    assert account(seeds, "one two", (4, 7)).gaps == (Span(0, 3),)


def test_a_stretch_without_letters_is_no_gap(seeds: Seeds) -> None:
    assert account(seeds, "one – 2016 …", (0, 3)).gaps == ()


def test_a_document_without_letters_is_covered(seeds: Seeds) -> None:
    assert account(seeds, "2016").share == 1.0
    assert account(seeds, "").longest_gap == 0


def test_what_is_both_quoted_and_passed_over_counts_as_quoted(seeds: Seeds, make: Make) -> None:
    document = next(iter(seeds.sources.documents.values()))
    name = document.source.id
    quoted = replace(make("visit", "a"), document=name, span=Span(0, 7))
    passages = (PlacedPassage(name, Span(4, 13), "praise"),)
    sources = Sources({name: Document(document.source, DocumentText("one two three"))}, ("unclassified",))
    (found,) = coverage(sources, Claims((quoted,), passages, {}))
    assert (found.covered, found.passed_over, found.share, found.gaps) == (6, 5, 1.0, ())
