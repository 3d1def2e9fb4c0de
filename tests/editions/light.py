"""Light jobs for workers, and such as kill the worker that does them."""

import os
import resource
import signal
import time
from pathlib import Path
from threading import Timer
from typing import Any

from milaff.editions.order import Job


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def number(one: int) -> int:
    time.sleep(0.02)
    return one


def process(_: int) -> int:
    return os.getpid()


def noted(folder: Path, one: int) -> int:
    """Note the process that does a job, so that it can be killed meanwhile."""
    (folder / f"{one}-{os.getpid()}").touch()
    time.sleep(0.1)
    return one


def deadly_once(folder: Path, one: int) -> int:
    """Kill the worker of job 3, the first time."""
    seen = folder / "seen"
    if one == 3 and not seen.exists():
        seen.touch()
        die()
    return one


def deadly(folder: Path, one: int) -> int:
    """Kill the worker of job 3, every time; note each try."""
    if one == 3:
        (folder / str(os.getpid())).touch()
        die()
    return one


class Answer:
    """A large answer in the middle of which its worker dies."""

    def __reduce__(self) -> Any:
        Timer(0.3, die).start()
        return (len, (bytes(1_500_000_000),))


def dies_within_its_answer(folder: Path, one: int) -> Any:
    seen = folder / "seen"
    if one == 3 and not seen.exists():
        seen.touch()
        return Answer()
    return one


class Odd(Exception):  # noqa: N818
    """An error that cannot be made again of its pickle."""

    def __init__(self, first: int, second: int) -> None:
        super().__init__(f"{first} {second}")


def odd(_: int) -> None:
    raise Odd(1, 2)


def wrong(_: int) -> None:
    raise ValueError("said over there")


def render_deadly(job: Job) -> dict[str, bytes]:
    """Render nothing; the report «bad» kills its worker."""
    if "bad" in job.folder:
        die()
    return {f"{job.folder}/en.pdf": b"%PDF"}


def few_files(most: int) -> None:
    """Let this process have no more than so many files open."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
