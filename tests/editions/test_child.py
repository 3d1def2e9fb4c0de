"""Workers: they end with the process that started them, also where that was killed."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

PARENT = """
import os, time
from milaff.editions.pool import Workers

if __name__ == "__main__":
    pool = Workers(2)
    print(pool.submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


def test_workers_do_not_outlive_a_parent_that_was_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        parent.kill()
    last = time.monotonic() + 20
    while time.monotonic() < last and alive(worker):
        time.sleep(0.05)
    still_there = alive(worker)
    with suppress(ProcessLookupError):
        os.kill(worker, signal.SIGKILL)
    assert not still_there


def alive(process: int) -> bool:
    """Whether a process runs; one that has ended and that nobody has asked about yet does not."""
    try:
        with open(f"/proc/{process}/stat") as file:  # noqa: PTH123
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
