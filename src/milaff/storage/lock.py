"""One process at a time: locks that the system releases when their process ends, however it ends."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


class Busy(Exception):  # noqa: N818 -- reads as what it is
    """Another process holds the lock."""


@contextmanager
def only_one(path: Path, wait: Callable[[], None] | None = None) -> Iterator[None]:
    """Hold the lock file at ``path`` (flock(2)), made where it is missing; it stays, and workers do not inherit it.

    Where another process holds it, raise :class:`Busy` at once, or call ``wait`` and wait for its end. Were the file
    removed, two processes could hold locks on two files of one name.
    """
    import fcntl

    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if wait is None:
                raise Busy(str(path)) from None
            wait()
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
