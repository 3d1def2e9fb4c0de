"""Headings that only say whose visits follow, and third countries that are only where two met."""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed

VISITS = """Relations between Malta and Ghana

High-level visits

From Malta to Ghana
- President Maria Borg: State visit, 12–15 March 2018
- Parliamentary Secretary Anton Vella, 2 February 2022

From Ghana to Malta
- Minister of Foreign Affairs Abena Mensah, 4-6 May 2021
"""


def test_lines_under_the_sides_of_a_list_of_visits_are_visits() -> None:
    found = proposed(VISITS, "en")
    assert [(one.type, one.date) for one in found] == [
        ("visit", "2018-03-12/2018-03-15"),
        ("visit", "2022-02-02"),
        ("visit", "2021-05-04/2021-05-06"),
    ]


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        (
            "Relations between Ghana and Malta\n\nPrime Minister Farrugia sat down with President Boateng in Davos.",
            "en",
            1,
        ),
        ("Relations between Ghana and Malta\n\nPrime Minister Farrugia met President Macron in Paris.", "en", 0),
        (
            "Relations between Ghana and Malta\n\nPresident Boateng met Foreign Minister Zammit of Malta on the "
            "sidelines of the Italy-Africa Summit.",
            "en",
            1,
        ),
        ("Relations between Ghana and Malta\n\nMalta opened its first High Commission in Accra in July 2019.", "en", 0),
    ],
)
def test_a_place_where_two_met_is_no_party(text: str, language: Language, kinds: int) -> None:
    found = [one for one in proposed(text, language) if one.type in ("meeting", "mechanism")]
    assert len(found) == kinds
    assert all(set(one.parties) == {"GHA", "MLT"} for one in found)


KINGDOM = """نائب وزير الخارجية يستقبل وزير خارجية بيرو

الرياض 14 أكتوبر 2025 م واس

استقبل معالي نائب وزير الخارجية في الرياض اليوم معالي وزير خارجية بيرو، الذي يقوم بزيارة رسمية إلى المملكة.

وكان وزير خارجية بيرو قد وصل قادما من المنامة، حيث وقع مع الجانب البحريني مذكرة تفاهم في المجال الرياضي.

ومن المقرر أن تعقد اللجنة السعودية البيروفية المشتركة دورتها السابعة في مارس القادم.
"""


def test_a_report_is_of_the_country_from_whose_capital_it_is_written() -> None:
    found = proposed(KINGDOM, "ar", document_date="2025-10-14")
    assert ("visit", ("SAU", "PER")) in [(one.type, tuple(sorted(one.parties, reverse=True))) for one in found]
    assert not [one for one in found if one.type == "visit" and "BHR" in one.parties]
