"""The seeds as a whole: what is claimed stands in the documents, and nothing above a ceiling shows."""

from pathlib import Path

import pytest

from milaff.facts.seeds import Seeds, read_seeds
from milaff.sources.text import fold_white
from tests.support import Copy

OVERVIEW = "egypt-azerbaijan-overview"
FACTS = f"seeds/facts/{OVERVIEW}.yaml"
DAY, YEAR = "visit-ilham-aliyev-2007", "visit-ilham-aliyev-2007-coarse"


def mark(copy: Copy, claim: str, marking: str) -> Seeds:
    line = copy.claim_line(OVERVIEW, claim)
    copy.edit_line(FACTS, line, f"id: {claim}", f"id: {claim}\n    marking: {marking}")
    return read_seeds(copy.root)


def keys(seeds: Seeds, ceiling: str | None) -> set[str]:
    return {key for fact in seeds.facts_of(("EGY", "AZE"), ceiling) for key in fact.keys}


def test_there_are_claims_of_every_document(seeds: Seeds) -> None:
    assert len(seeds.claims.claims) >= 85
    assert {c.document for c in seeds.claims.claims} == set(seeds.sources.documents)


def test_every_quotation_stands_where_its_claim_says_and_is_short(seeds: Seeds) -> None:
    for placed in seeds.claims.claims:
        text = seeds.sources.documents[placed.document].text
        found = text.text[placed.span.start : placed.span.end]
        assert fold_white(found) == fold_white(placed.claim.quote.exact).strip(), placed.key
        assert len(placed.claim.quote.exact) <= 300, placed.key
        paragraph = text.paragraphs[placed.paragraph - 1]
        assert paragraph.start <= placed.span.start < paragraph.end, placed.key


def test_every_claim_is_written_on_the_line_it_names(seeds: Seeds) -> None:
    root = Path(__file__).parents[2]
    for placed in seeds.claims.claims:
        line = (root / placed.file).read_text(encoding="utf-8").split("\n")[placed.line - 1]
        assert line.strip() == f"- id: {placed.claim.id}"
        assert seeds.claims.files[placed.file].line(("claims", placed.number, "quote")) > placed.line


def test_claims_stand_in_the_order_of_the_documents(seeds: Seeds) -> None:
    order = list(seeds.sources.documents)
    places = [(order.index(c.document), c.span.start) for c in seeds.claims.claims]
    assert places == sorted(places)


def test_the_facts_of_a_pair_are_those_of_both_its_countries_in_either_order(seeds: Seeds) -> None:
    facts = seeds.facts_of(("DZA", "AZE"))
    assert facts
    assert all({"DZA", "AZE"} <= set(fact.data.parties) for fact in facts)
    assert facts == seeds.facts_of(("AZE", "DZA"))


def test_a_claim_above_the_ceiling_is_hidden_before_resolution(copy: Copy) -> None:
    seeds = mark(copy, DAY, "confidential")
    assert seeds.problems == ()
    (fact,) = (f for f in seeds.facts_of(("EGY", "AZE"), "restricted") if f"{OVERVIEW}/{YEAR}" in f.keys)
    assert f"{OVERVIEW}/{DAY}" not in fact.keys
    assert fact.data.date == "2007-05"
    (whole,) = (f for f in seeds.facts_of(("EGY", "AZE"), "confidential") if f"{OVERVIEW}/{YEAR}" in f.keys)
    assert whole.data.date == "2007-05-06"


@pytest.mark.parametrize(
    ("ceiling", "shown"),
    [("unclassified", False), ("restricted", False), ("confidential", True), ("secret", True), (None, True)],
)
def test_what_is_marked_no_higher_than_the_ceiling_is_shown(copy: Copy, ceiling: str | None, shown: bool) -> None:
    assert (f"{OVERVIEW}/{DAY}" in keys(mark(copy, DAY, "confidential"), ceiling)) == shown


def test_a_claim_is_never_marked_lower_than_its_document(copy: Copy) -> None:
    catalogue = copy.path("seeds/sources.yaml")
    text = catalogue.read_text(encoding="utf-8").replace("marking: unclassified", "marking: secret", 1)
    catalogue.write_text(text, encoding="utf-8")
    shown = keys(mark(copy, DAY, "unclassified"), "restricted")
    assert shown
    assert not {key for key in shown if key.startswith(OVERVIEW)}


def test_an_unknown_marking_is_taken_for_the_highest(copy: Copy) -> None:
    seeds = mark(copy, DAY, "secert")
    assert f"{OVERVIEW}/{DAY}" not in keys(seeds, "secret")
    catalogue = copy.path("seeds/sources.yaml")
    catalogue.write_text(
        catalogue.read_text(encoding="utf-8").replace("marking: unclassified", "marking: secert", 1), encoding="utf-8"
    )
    assert not {key for key in keys(read_seeds(copy.root), "secret") if key.startswith(OVERVIEW)}
