import pytest

from milaff.extraction.dates import DateMention
from milaff.extraction.evaluate.dates import compare_dates, how_invented
from milaff.sources.text import Span
from tests.extraction.evaluate.support import claim, proposed

SENTENCE = (Span(0, 30),)
SAID = (DateMention(22, 26, "2016", "2016"),)


@pytest.mark.parametrize(
    ("wanted", "given", "verdict"),
    [
        ("2016-11-03", "2016-11-03", "exact"),
        (None, None, "exact"),
        ("2016-11-03", "2016-11", "compatible"),
        ("2016-11", "2016", "compatible"),
        ("2016", "2016~", "compatible"),
        ("2016-11", None, "missing"),
        ("2016-11", "2016-11-03", "invented"),
        ("2016", "2016-11", "invented"),
        ("2016-11", "2016-12", "invented"),
        ("2016", "1994", "invented"),
        (None, "2016", "unasked"),
        (None, "2017", "invented"),
        (None, "2016-05", "invented"),
    ],
)
def test_a_proposed_date_is_judged(wanted: str | None, given: str | None, verdict: str) -> None:
    assert compare_dates(claim(0, 20, date=wanted), proposed(0, 20, date=given), SAID, SENTENCE) == verdict


def test_a_date_that_follows_from_other_claims_only_is_not_missed() -> None:
    from dataclasses import replace

    gold = replace(claim(0, 20, date="2016"), dated_elsewhere=True)
    assert compare_dates(gold, proposed(0, 20), SAID, SENTENCE) == "unsaid"


def test_a_date_of_another_sentence_is_invented() -> None:
    assert compare_dates(claim(0, 20), proposed(0, 20, date="2016"), SAID, (Span(0, 20), Span(21, 30))) == "invented"


@pytest.mark.parametrize(
    ("wanted", "given", "way"),
    [
        ("2016-11-02/2016-11-03", "2016-11-03", "finer"),
        ("2016", "2016-11", "finer"),
        ("2016-11", "2016-12", "against"),
        (None, "2017", "unfounded"),
    ],
)
def test_an_invented_date_is_finer_than_the_claims_or_against_it_or_unfounded(
    wanted: str | None, given: str, way: str
) -> None:
    assert how_invented(claim(0, 20, date=wanted), proposed(0, 20, date=given)) == way
