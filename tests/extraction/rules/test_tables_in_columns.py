"""Tables with a year to a row and a kind of trade over each column: every amount of trade is a figure of its year."""

from tests.extraction.rules.support import proposed

HEAD = "Relations between Chile and Finland\n\nYear | Exports (FOB) | Imports (CIF) | {third}\n"
ROWS = "2021 | 46.2 | 118.5 | 164.7\n2022 | 51.9 | 122.4 | 174.3\n"


def test_a_years_row_gives_a_figure_for_each_column_of_trade() -> None:
    found = [(p.type, p.date, p.quote) for p in proposed(HEAD.format(third="Total") + ROWS, "en")]
    assert found == [
        ("figure", "2021", "2021 | 46.2"),
        ("figure", "2021", "2021 | 46.2 | 118.5"),
        ("figure", "2021", "2021 | 46.2 | 118.5 | 164.7"),
        ("figure", "2022", "2022 | 51.9"),
        ("figure", "2022", "2022 | 51.9 | 122.4"),
        ("figure", "2022", "2022 | 51.9 | 122.4 | 174.3"),
    ]


def test_a_column_of_something_else_is_left_out() -> None:
    found = proposed(HEAD.format(third="Source no.") + ROWS, "en")
    assert [p.quote for p in found if p.date == "2022"] == ["2022 | 51.9", "2022 | 51.9 | 122.4"]
