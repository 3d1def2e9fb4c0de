"""Temporary files: below the folder that was asked for while the block lasts, and where they were before afterwards."""

import tempfile
from pathlib import Path

import pytest

from milaff.storage.scratch import scratch_in


def test_temporary_folders_are_made_in_the_scratch_folder_and_then_elsewhere_again(tmp_path: Path) -> None:
    before = tempfile.gettempdir()
    with scratch_in(tmp_path / "scratch"):
        assert Path(tempfile.mkdtemp()).parent == tmp_path / "scratch"
    assert tempfile.gettempdir() == before


def test_an_error_within_leaves_the_place_of_temporary_files_as_it_was(tmp_path: Path) -> None:
    before = tempfile.gettempdir()
    with pytest.raises(ZeroDivisionError), scratch_in(tmp_path):
        _ = 1 / 0
    assert tempfile.gettempdir() == before
