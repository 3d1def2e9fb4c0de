"""Jobs for workers of a cluster."""

import os
import signal
import time
from pathlib import Path

from milaff.editions.order import Job


def number(one: int) -> int:
    time.sleep(0.1)
    return one


def process(one: int) -> int:
    time.sleep(0.1)
    del one
    return os.getpid()


def deadly(one: int) -> int:
    """Kill the worker of job 3, every time."""
    if one == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return one


def place(job: Job) -> tuple[int, str, int]:
    """Tell in which process and folder a job finds its theme, and how many files there are."""
    time.sleep(0.3)
    return os.getpid(), str(job.root), sum(path.is_file() for path in job.root.rglob("*"))


def wait_for(folder: Path) -> None:
    """Wait until somebody lays a file there."""
    while not (folder / "go").exists():
        time.sleep(0.05)
