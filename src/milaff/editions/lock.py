"""One build of a report at a time: a lock that the system releases when its process ends, however it ends."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(root: Path, report: str, say: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock of a report's editions (flock(2) on ``build/.milaff/<report>.lock``); ``say`` that it is awaited.

    The file stays: were it removed, two builds could hold locks on two files of one name.
    """
    import fcntl

    path = root / "build" / ".milaff" / f"{report}.lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"{report}: another build is at work on it; waiting for it to end.")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
