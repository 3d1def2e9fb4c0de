"""A number or month of ours must stand in the claim; one that does is let pass however it is written."""

from typing import Any

import pytest

from milaff.facts.invented import invented
from tests.facts.conftest import make_claim


def found(type_: str, wording: str, quote: str = "words", language: str = "en", **fields: Any) -> list[str]:
    """What is found in a wording, by its message."""
    text = {"ar": "نص", "en": "text", language: wording}
    claim = make_claim(type_, "a", wording=text, quote=quote, **fields).claim
    problems = list(invented(claim))
    assert all(place == ("wording", language) for place, _, _ in problems)
    return [message for _, message, _ in problems]


@pytest.mark.parametrize(
    "wording",
    [
        "1.5 million dollars",
        "1,500,000 dollars",
        "1500000 dollars",
        "1500 thousand dollars",
        "0.0015 billion dollars",
        "1.50 million",
        "one and a half million dollars",
    ],
)
def test_a_value_may_be_written_in_any_unit(wording: str) -> None:
    assert found("figure", wording, value=1_500_000) == []


@pytest.mark.parametrize("wording", ["1.5 مليون دولار", "1500 ألف", "١٫٥ مليون", "١٬٥٠٠٬٠٠٠ دولار"])
def test_a_value_may_be_written_in_any_unit_in_arabic(wording: str) -> None:
    assert found("figure", wording, language="ar", value=1_500_000.0) == []


@pytest.mark.parametrize(
    "wording", ["1.5 billion", "1.5 thousand", "1.5 dollars", "15 million", "1 million", "5 million", "1,501,000"]
)
def test_a_value_in_the_wrong_unit_or_with_another_digit_is_found(wording: str) -> None:
    assert len(found("figure", wording, value=1_500_000)) == 1


@pytest.mark.parametrize(
    ("wording", "quote"),
    [
        ("12.7 per cent", "بنسبة 12.7%"),
        ("12.7 per cent", "بنسبة 12,7%"),
        ("12.7%", "بنسبة ١٢٫٧٪"),
        ("1,500 tonnes", "1500 طن"),
        ("1500 tonnes", "1.500 طن"),
        ("2 million dollars", "2 مليون دولار"),
        ("12.5 million dollars", "12.5 million US dollars"),
        ("12,500,000 dollars", "12.5 مليون دولار"),
        ("the 21st session of 3 countries", "الدورة 21 وحضرها 3"),
    ],
)
def test_a_number_of_the_quotation_is_let_pass(wording: str, quote: str) -> None:
    assert found("visit", wording, quote) == []


@pytest.mark.parametrize(
    ("wording", "quote"),
    [
        ("7 per cent", "بنسبة 12.7%"),
        ("12 per cent", "بنسبة 12.7%"),
        ("2 billion dollars", "2 مليون دولار"),
        ("in 2017", "في 2016"),
        ("20 people", "2016"),
    ],
)
def test_a_part_or_another_scale_of_a_number_is_not_the_number(wording: str, quote: str) -> None:
    assert len(found("visit", wording, quote)) == 1


@pytest.mark.parametrize(
    "quote", ["فى 8/11/1992", "في 08/11/1992", "في 8.11.1992", "في 8-11-1992", "في 1992-11-08", "٨/١١/١٩٩٢"]
)
def test_a_date_in_figures_may_be_written_in_words(quote: str) -> None:
    assert found("visit", "8 نوفمبر 1992", quote, "ar") == []
    assert found("visit", "on 8 November 1992", quote) == []
    assert found("visit", "on 9 November 1992", quote) != []
    assert found("visit", "on 8 October 1992", quote) != []


@pytest.mark.parametrize(
    ("wording", "language"),
    [("في نوفمبر 1992", "ar"), ("ونوفمبر 1992", "ar"), ("تشرين الثاني 1992", "ar"), ("November 1992", "en")],
)
def test_the_month_of_the_claims_date_is_let_pass_under_every_name(wording: str, language: str) -> None:
    assert found("visit", wording, language=language, date="1992-11") == []
    assert len(found("visit", wording, language=language, date="1992-10")) == 1
    assert len(found("visit", wording, language=language, date="1992")) == 1


def test_the_month_of_the_quotation_is_let_pass_in_the_other_language() -> None:
    assert found("visit", "in November", "في تشرين الثاني") == []
    assert found("visit", "in May and March", "في مايو ومارس") == []
    assert len(found("visit", "in May 2007", "2007")) == 1


def test_everyday_words_are_no_months() -> None:
    assert found("visit", "they may march", language="en") == []
    assert found("visit", "ومارس الجانبان دورهما", language="ar") == []


def test_both_ends_of_an_interval_are_known() -> None:
    assert found("visit", "from September to 3 October 2008", date="2008-09/2008-10-03") == []


@pytest.mark.parametrize("fields", [{"session": 4}, {"rounds": 4}])
def test_the_counts_of_a_claim_are_known(fields: dict[str, Any]) -> None:
    assert found("mechanism", "4 sessions, the 4th", **fields) == []
    assert len(found("mechanism", "5 sessions", **fields)) == 1


def test_the_date_of_ratification_is_known() -> None:
    ratification = {"by": "parliament-azerbaijan", "date": "2010-09-30"}
    assert found("agreement", "ratified on 30 September 2010", ratification=ratification) == []


@pytest.mark.parametrize("field", ["purpose", "outcome"])
def test_every_text_of_a_claim_is_looked_at(field: str) -> None:
    fields: dict[str, Any] = {field: {"ar": "نص", "en": "the 5 points"}}
    claim = make_claim("visit", "a", **fields).claim
    assert [place for place, _, _ in invented(claim)] == [(field, "en")]


def test_a_described_participant_is_looked_at() -> None:
    visitors = [{"described": {"ar": "وفد من 12 عضوا", "en": "a delegation"}}]
    claim = make_claim("visit", "a", visitors=visitors).claim
    assert [place for place, _, _ in invented(claim)] == [("visitors", 0, "described", "ar")]


def test_the_translation_is_looked_at_and_notes_are_not() -> None:
    note = {"ar": "انظر 2016", "en": "see 2016"}
    assert list(invented(make_claim("visit", "a", note=note).claim)) == []
    (only,) = invented(make_claim("visit", "a", translation="في عام 2016").claim)
    assert only[0] == ("translation",)
