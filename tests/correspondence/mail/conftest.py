"""An office with one letter to send."""

from pathlib import Path

import pytest

from tests.correspondence.mail.letters import Office
from tests.correspondence.mail.letters import office as made


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return made(tmp_path / "office")
