"""A cluster of two workers for all tests of this folder: a real scheduler and real workers, on free ports."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.demo_worlds import small_world

pytest.importorskip("distributed", reason="the extra milaff[cluster] is not installed")

from tools.bench.local_cluster import LocalCluster, local_cluster


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    with local_cluster(2) as running:
        yield running


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three pairs, in English, in all formats."""
    return small_world(tmp_path_factory.mktemp("world") / "world", 3, formats="html, pdf, docx")
