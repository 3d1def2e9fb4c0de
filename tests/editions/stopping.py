"""A build that stops dead at its n-th change to the disk, as one that is killed there."""

import os
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from milaff.editions.issue import build_editions
from milaff.editions.order import Order
from milaff.facts.seeds import Seeds, read_seeds
from milaff.workspace import Workspace

CHANGES = ("mkdir", "rename", "replace", "link", "unlink", "rmdir", "fsync")
DEAD, FAILED = 255, 254


class Stopper:
    """Counts the changes to the disk, and stops at one; a file being written then is left with half its bytes."""

    def __init__(self, at: int) -> None:
        self.at, self.calls = at, 0

    def counted(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self.calls += 1
            if self.calls == self.at:
                os._exit(DEAD)
            return function(*arguments, **named)

        return call

    def write_bytes(self, path: Path, content: bytes) -> int:
        self.calls += 1
        stops = self.calls == self.at
        with path.open("wb") as file:
            written = file.write(content[: len(content) // 2] if stops else content)
        if stops:
            os._exit(DEAD)
        return written


def stopped_build(root: Path, at: int) -> int:
    """Build in a process of its own that ends at its ``at``-th change: DEAD, or how many there were if fewer."""
    child = os.fork()
    if child == 0:
        try:
            os._exit(_build(root, read_seeds(root), Stopper(at)))
        except BaseException:
            traceback.print_exc()
            os._exit(FAILED)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _build(root: Path, seeds: Seeds, stopper: Stopper) -> int:
    for name in CHANGES:
        setattr(os, name, stopper.counted(getattr(os, name)))
    setattr(Path, "write_bytes", lambda path, content: stopper.write_bytes(path, content))  # noqa: B010 -- for mypy
    with ThreadPoolExecutor(1) as executor:
        for outcome in build_editions(Workspace(root), seeds, Order(as_of=date(2026, 11, 21)), executor):
            assert outcome.kind != "failed", outcome.problems
    return stopper.calls
