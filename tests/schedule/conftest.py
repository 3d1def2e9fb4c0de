from pathlib import Path

import pytest

from tests.schedule.support import Play


@pytest.fixture
def play(tmp_path: Path) -> Play:
    return Play(tmp_path)
