"""Writing: all files or none, each whole."""

import os
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import pytest

from milaff.storage.write import STALE_SECONDS, write_all
from tests.support import digest

OLD = {"a/ar.pdf": b"old pdf", "a/en.pdf": b"old english", "b/ar.pdf": b"old b"}
NEW = {"a/ar.pdf": b"new pdf", "a/en.pdf": b"new english", "b/ar.pdf": b"new b", "c/ar.pdf": b"new c"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_all(tmp_path / "out", OLD)
    return tmp_path / "out"


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def failing_at(number: int, method: str) -> Callable[..., object]:
    """A method of Path that works until its ``number``-th call."""
    calls, works = iter(range(1, 100)), getattr(Path, method)

    def fails(self: Path, *arguments: object) -> object:
        if next(calls) == number:
            raise OSError("no space left on device")
        return works(self, *arguments)

    return fails


def test_every_file_is_written_below_the_folder(folder: Path) -> None:
    assert write_all(folder, NEW) == [folder / name for name in NEW]
    assert content(folder) == NEW


def test_other_files_of_the_folder_are_left_alone(folder: Path) -> None:
    write_all(folder, {"c/ar.pdf": b"new c"})
    assert content(folder) == {**OLD, "c/ar.pdf": b"new c"}


@pytest.mark.parametrize("number", [1, 2, 4])
def test_where_one_file_cannot_be_written_none_is_replaced(folder: Path, number: int) -> None:
    before = digest(folder)
    with (
        mock.patch.object(Path, "write_bytes", failing_at(number, "write_bytes")),
        pytest.raises(OSError, match="space"),
    ):
        write_all(folder, NEW)
    assert digest(folder) == before


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_build_stopped_between_two_renames_leaves_old_or_new_files_and_each_is_whole(
    folder: Path, number: int
) -> None:
    with mock.patch.object(Path, "replace", failing_at(number, "replace")), pytest.raises(OSError, match="space"):
        write_all(folder, NEW)
    found = content(folder)
    assert set(OLD) <= set(found) <= set(NEW)
    for name, data in found.items():
        assert data in (OLD.get(name), NEW[name])


def test_no_temporary_folder_remains_whether_it_went_well_or_not(folder: Path) -> None:
    write_all(folder, NEW)
    with mock.patch.object(Path, "write_bytes", failing_at(2, "write_bytes")), pytest.raises(OSError, match="space"):
        write_all(folder, NEW)
    with mock.patch.object(Path, "replace", failing_at(2, "replace")), pytest.raises(OSError, match="space"):
        write_all(folder, NEW)
    assert sorted(path.name for path in folder.iterdir()) == ["a", "b", "c"]


def test_a_file_is_readable_by_whom_the_folder_lets_in(folder: Path) -> None:
    plain = folder / "plain"
    plain.write_bytes(b"")
    assert (folder / "a/ar.pdf").stat().st_mode == plain.stat().st_mode


def test_what_a_killed_build_left_aside_is_swept_by_the_next(folder: Path) -> None:
    left, working = folder / ".milaff-killed", folder / ".milaff-working"
    for aside in (left, working):
        aside.mkdir()
        (aside / "ar.pdf").write_bytes(b"half")
    long_ago = working.stat().st_mtime - 2 * STALE_SECONDS
    os.utime(left, (long_ago, long_ago))
    write_all(folder, NEW)
    assert not left.exists()
    assert working.exists()
