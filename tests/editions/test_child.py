"""Workers: they end with the process that started them, also where that was killed, and leave nothing behind."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

import pytest

from milaff.editions.child import Died, Worker

PARENT = """
import os, tempfile, time
from milaff.editions.pool import Workers

if __name__ == "__main__":
    pool = Workers(1)
    pool.submit(tempfile.mkdtemp).result()
    print(pool.submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


def test_workers_do_not_outlive_a_parent_that_was_killed_nor_do_their_temporary_files(tmp_path: Path) -> None:
    there = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True, env=there) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        assert list(tmp_path.glob("*/*"))
        parent.kill()
    last = time.monotonic() + 20
    while time.monotonic() < last and (alive(worker) or list(tmp_path.iterdir())):
        time.sleep(0.05)
    still_there = alive(worker)
    with suppress(ProcessLookupError):
        os.kill(worker, signal.SIGKILL)
    assert not still_there
    assert not list(tmp_path.iterdir())


def test_the_temporary_files_of_a_worker_go_with_it() -> None:
    worker = Worker()
    made = Path(worker.do((mkdtemp, (), {})))
    assert made.is_dir()
    worker.end()
    assert not made.parent.exists()


def test_the_temporary_files_of_a_worker_that_was_killed_are_removed_by_its_owner() -> None:
    worker = Worker()
    made = Path(worker.do((mkdtemp, (), {})))
    worker.kill()
    with pytest.raises(Died):
        worker.do((mkdtemp, (), {}))
    worker.end()
    assert not made.parent.exists()


def alive(process: int) -> bool:
    """Whether a process runs; one that has ended and that nobody has asked about yet does not."""
    try:
        with open(f"/proc/{process}/stat") as file:  # noqa: PTH123
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
