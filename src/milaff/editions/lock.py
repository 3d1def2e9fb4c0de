"""The lock of a report's editions: one process at a time issues or takes a copy of one."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from milaff.storage.lock import only_one


def locked(root: Path, report: str, say: Callable[[str], None]) -> AbstractContextManager[None]:
    """Hold the lock of a report's editions, ``build/.milaff/<report>.lock``; ``say`` that it is awaited."""
    path = root / "build" / ".milaff" / f"{report}.lock"
    return only_one(path, lambda: say(f"{report}: another build is at work on it; waiting for it to end."))
