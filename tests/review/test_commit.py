from pathlib import Path

import pytest

from milaff.problems import Problems
from milaff.review import commit as module
from milaff.review.commit import Files, commit, read_files, recover
from milaff.storage.write import write_over

BEFORE: Files = {"a.yaml": b"1", "b.yaml": None, "c.yaml": b"3"}
AFTER: Files = {"a.yaml": b"11", "b.yaml": b"22", "c.yaml": None}
NAMES = list(BEFORE)


class Killed(BaseException):
    """Stands for a process that ends where nothing can be caught."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, content in BEFORE.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
    return tmp_path


@pytest.mark.parametrize("writes", range(4))
def test_killed_between_any_two_writes_all_is_written_by_the_next_review_or_nothing_was(
    root: Path, monkeypatch: pytest.MonkeyPatch, writes: int
) -> None:
    done = 0

    def killed(path: Path, content: bytes) -> None:
        nonlocal done
        if done == writes:
            raise Killed
        done += 1
        write_over(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(module, "write_over", killed)
        if writes < 3:
            with pytest.raises(Killed):
                commit(root, "x", BEFORE, AFTER)
        else:
            commit(root, "x", BEFORE, AFTER)
    assert recover(root, "x") == (0 < writes < 3)
    assert read_files(root, NAMES) == (AFTER if writes else BEFORE)
    assert not recover(root, "x")


def test_a_file_changed_by_hand_after_the_kill_is_left_alone_and_told(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(path: Path, content: bytes) -> None:
        if path.suffix == ".yaml":
            raise Killed
        write_over(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(module, "write_over", killed)
        with pytest.raises(Killed):
            commit(root, "x", BEFORE, AFTER)
    (root / "a.yaml").write_bytes(b"by hand")
    with pytest.raises(Problems, match=r"a.yaml: the file was changed"):
        recover(root, "x")
    assert read_files(root, NAMES) == {**AFTER, "a.yaml": b"by hand"}
