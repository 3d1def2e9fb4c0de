"""The bar of long builds: the rate and the time left, on a terminal only."""

import io
from unittest import mock

import pytest

from milaff.cli.progress import long_progress, rate


def test_the_rate_is_told_by_the_second_or_where_it_is_slow_by_the_minute() -> None:
    assert rate(12.34) == "12.3/s"
    assert rate(0.25) == "15.0/min"
    assert rate(None) == rate(0.0) == ""


@pytest.mark.parametrize("terminal", [True, False])
def test_the_bar_is_on_terminals_only(terminal: bool) -> None:
    err = io.StringIO()
    with (
        mock.patch("sys.stderr", err),
        mock.patch("rich.console.Console.is_terminal", terminal),
        long_progress("Building") as rendered,
    ):
        rendered(0, 0)
        rendered(3, 12)
    assert ("Building" in err.getvalue()) is terminal
    assert ("3/12" in err.getvalue()) is terminal
