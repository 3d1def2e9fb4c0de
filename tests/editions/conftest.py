"""Workspaces for editions."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.editions.desk import Desk

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """One short report, as HTML."""
    return Desk(tmp_path / "desk").made()


@pytest.fixture
def make_desk(tmp_path: Path) -> MakeDesk:
    """Make a workspace of the reports named."""

    def make(*reports: str, formats: str = "[html]", where: str = "desk") -> Desk:
        return Desk(tmp_path / where, reports or Desk.reports, formats).made()

    return make
