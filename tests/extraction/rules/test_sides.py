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
