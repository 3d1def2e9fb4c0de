"""Chronologies whose lines begin with the year, then the month or day."""

import pytest

from milaff.extraction.dates import find_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1955 March 4: The President came", ["1955-03-04"]),
        ("1955  March: The President came", ["1955-03"]),
        ("1955 – March: The President came", ["1955-03"]),
        ("• 1955, May: the mission opened", ["1955-05"]),
        ("1997 August     Mr. Lin, Vice-Minister", ["1997-08"]),
        ("1955 May 4-6: a visit", ["1955-05-04/1955-05-06"]),
        ("1955 28 May - 3 June: a visit", ["1955-05-28/1955-06-03"]),
        ("1955، 4 مارس: وصل الرئيس", ["1955-03-04"]),
        ("1955 مارس: وصل الرئيس", ["1955-03"]),
        ("1955 March\nThe President came.", ["1955-03"]),
        # no line begins so
        ("They met in 1955\nMarch: the mission opened", ["1955"]),
        # lines set in below
        ("1961  June 4: signed\n    July: visit\n    9 October: embassy", ["1961-06-04", "1961-07", "1961-10-09"]),
        ("1961  June 4: signed\n\nThe mission left on 9 October.", ["1961-06-04", None]),
    ],
)
def test_the_year_that_leads_a_line_is_of_the_month_or_day_after_it(text: str, expected: list[str | None]) -> None:
    assert [mention.edtf for mention in find_dates(text)] == expected
