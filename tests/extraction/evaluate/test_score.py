from collections.abc import Callable
from dataclasses import replace

from milaff.extraction.evaluate import Count, Gold, GoldDocument, score
from milaff.extraction.proposals import Proposal
from milaff.extraction.reading import Reading, read_document
from milaff.facts.registry import Registry
from tests.extraction.evaluate.support import claim, proposed

TEXT = "-" * 100


def gold(*claims: int) -> Gold:
    made = tuple(claim(start, start + 10, f"c{start}") for start in claims)
    return Gold("gold", (GoldDocument("doc", TEXT, "en", None, made),))


def giving(*proposals: Proposal) -> Callable[[GoldDocument], tuple[Reading, tuple[Proposal, ...]]]:
    reading = read_document(TEXT, language="en", registry=Registry({}, {}, {}))
    return lambda _: (reading, proposals)


def test_shares_are_of_what_was_proposed_and_of_what_was_there() -> None:
    scores = score(gold(0, 20, 40, 60), giving(proposed(0, 10), proposed(20, 30), proposed(80, 90)))
    assert scores.total == Count(matched=2, missed=2, false=1)
    assert (scores.total.precision, scores.total.recall) == (2 / 3, 0.5)
    assert round(scores.total.f1, 4) == 0.5714
    assert scores.by_type == {"visit": scores.total}
    assert scores.by_language == {"en": scores.total}


def test_where_there_is_nothing_to_find_nothing_proposed_is_right() -> None:
    assert score(gold(), giving()).total.precision == 1.0
    assert score(gold(), giving(proposed(0, 10))).total.precision == 0.0


def test_a_status_is_compared_where_the_claim_has_one() -> None:
    planned = proposed(0, 10).model_copy(update={"status": "planned"})
    assert score(gold(0), giving(planned)).status == (0, 1)
    assert score(gold(0), giving(proposed(0, 10))).status == (1, 1)


def test_the_amount_of_a_figure_is_compared_where_the_claim_has_one() -> None:
    counted = replace(claim(0, 10, "c0"), type="figure", value=410_000_000)
    gold = Gold("gold", (GoldDocument("doc", TEXT, "en", None, (counted,)),))
    wrong = proposed(0, 10).model_copy(update={"type": "figure", "fields": {"value": 290_000_000}})
    scores = score(gold, giving(wrong))
    assert scores.amounts == (0, 1)
    told = scores.to_json()["by_document"]["doc"]["amounts_not_agreeing"]
    assert told == [{"claim": "c0", "value": 410_000_000, "proposed": 290_000_000}]


def test_a_quotation_that_is_not_the_text_is_counted() -> None:
    other = proposed(0, 10).model_copy(update={"quote": "x" * 10})
    assert score(gold(0), giving(other, proposed(20, 30))).verbatim == (1, 2)


def test_proposals_of_little_confidence_can_be_left_out() -> None:
    assert score(gold(0), giving(proposed(0, 10)), least=0.6).total == Count(missed=1)


def test_misses_false_ones_and_wrong_dates_are_listed_by_document() -> None:
    told = score(gold(0, 20), giving(proposed(0, 10, date="2016"), proposed(50, 60))).to_json()["by_document"]["doc"]
    assert [one["id"] for one in told["missed_claims"]] == ["c20"]
    assert [one["quote"] for one in told["false_proposals"]] == ["-" * 10]
    assert told["dates_not_exact"] == [{"claim": "c0", "date": None, "proposed": "2016", "verdict": "invented"}]
