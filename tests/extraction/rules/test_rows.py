"""Rows of tables, events told once for several days, and dates that relative clauses and comparisons add."""

import pytest

from tests.extraction.rules.support import proposed, proposed_on, titled

TABLE = """Commercial relations

(in US $ million)
Year | 2019-20 | 2020-21
Exports | 513.60 | 629.14
Total | 531.08 | 638.36
"""


def test_each_number_of_a_row_is_a_figure_of_its_columns_period() -> None:
    found = proposed_on("PAN-KEN", TABLE, "en")
    assert [(p.type, p.date, p.quote) for p in found] == [
        ("figure", "2019/2020", "Exports | 513.60 | 629.14"),
        ("figure", "2020/2021", "Exports | 513.60 | 629.14"),
        ("figure", "2019/2020", "Total | 531.08 | 638.36"),
        ("figure", "2020/2021", "Total | 531.08 | 638.36"),
    ]


def test_a_row_under_no_period_is_no_figure() -> None:
    assert proposed_on("PAN-KEN", "Goods | Coffee | Tea\nExports | 513.60 | 629.14\n", "en") == ()


def test_a_journey_told_for_two_days_is_two_visits() -> None:
    says = "The Kenyan minister travelled to Panama City in May 1970 and again in June 1977."
    assert [(p.type, p.date) for p in proposed_on("PAN-KEN", says, "en")] == [
        ("visit", "1970-05"),
        ("visit", "1977-06"),
    ]


@pytest.mark.parametrize(
    "says",
    [
        "The two ministers signed the transport protocol that had been initialled in Nairobi in 2017.",
        "The two sides agreed to explore further use of the base at Colón, which was opened in 2018.",
        "Trade between Panama and Kenya totalled 9 million dollars, more than in 2019.",
        "Kenya and Panama condemned 2021's attack on the canal.",
    ],
)
def test_a_date_of_something_else_is_left_out(says: str) -> None:
    found = [p for p in proposed_on("PAN-KEN", says, "en") if p.type != "institution"]
    assert found
    assert [p.date for p in found] == [None] * len(found)


def test_what_happened_the_day_before_is_not_of_the_day_of_the_dispatch() -> None:
    text = titled("PAN-KEN", "en") + (
        "NAIROBI, March 12 (Agency) - Kenya and Panama signed a trade agreement in Nairobi.\n"
        "The day before, the Panamanian minister met the Kenyan president. He praised Kenya's ports.\n"
    )
    found = proposed(text, "en", document_date="2025-03-12")
    day_before = "2025-03-11"
    told = [("agreement", "2025-03-12"), ("meeting", day_before), ("position", day_before)]
    assert [(p.type, p.date) for p in found] == told


def test_an_office_said_of_a_name_after_a_comma_is_no_second_participant() -> None:
    says = "Ana Torres, the Panamanian Minister of Foreign Affairs, visited Nairobi on 4 May 2022."
    (visit,) = proposed_on("PAN-KEN", says, "en")
    assert [who.name for who in visit.participants] == ["Ana Torres"]
