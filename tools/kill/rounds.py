"""The rounds: change a fact, start a run, kill it, look; run again, look again."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from tools.kill.check import editions, latest_is_whole, rest
from tools.kill.tiny import FORMATS, REPORT, change, make

from milaff.storage.write import ASIDE

FIRST = datetime(2027, 1, 1, 12, tzinfo=UTC)
AFTER_ASIDE = 0.2  # seconds: within them a run writes, records, tells and remembers
ENDED = 10.0


@dataclass(frozen=True)
class Round:
    """One kill.

    ``after`` is in seconds from the start; ``ended`` tells that the run was over before it; ``issued`` that the killed
    run had issued the edition; ``wrong`` is all that should not be.
    """

    number: int
    after: float
    ended: bool
    issued: bool
    wrong: tuple[str, ...]


def rounds(root: Path, count: int, seed: int, formats: str = FORMATS) -> Iterator[Round]:
    """Make the workspace in an empty folder, and do rounds until ``count`` runs have been killed, giving each.

    Every other kill falls anywhere in a run, the others where it writes. A run that was over before does not count.
    """
    chance = random.Random(seed)  # noqa: S311 -- to be done again, not to be secret
    make(root, formats)
    taken, wrong = _run(root, 0)
    if wrong:
        raise RuntimeError(f"the first run failed: {wrong}")
    number = killed = 0
    while killed < count:
        number += 1
        change(root, number)
        moment, pause = chance.uniform(0, taken), chance.uniform(0, AFTER_ASIDE)
        one = _round(root, number, partial(time.sleep, moment) if number % 2 else partial(_written, root, taken, pause))
        killed += not one.ended
        yield one


def _round(root: Path, number: int, wait: Callable[[], None]) -> Round:
    begun = time.monotonic()
    process = subprocess.Popen(  # noqa: S603 -- our own words
        _command(root, number), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    wait()
    ended = process.poll() is not None
    process.kill()
    process.wait()
    after = time.monotonic() - begun
    orphans = _orphans(process.pid)
    numbers, wrong = editions(root)
    wrong += orphans
    if numbers not in ([*range(1, number + 1)], [*range(1, number + 2)]):
        wrong.append(f"after the kill there are the editions {numbers}")
    issued = len(numbers) > number
    wrong += _again(root, number)
    return Round(number, after, ended, issued, tuple(wrong))


def _again(root: Path, number: int) -> list[str]:
    """Run again, and once more: the first finishes what was begun, the second finds nothing to do."""
    _, wrong = _run(root, number)
    numbers, found = editions(root)
    wrong += found
    if numbers != [*range(1, number + 2)]:
        return [*wrong, f"there are the editions {numbers}, not {number + 1}"]
    return wrong + latest_is_whole(root, number + 1) + rest(root, numbers) + _nothing_due(root, number)


def _run(root: Path, number: int) -> tuple[float, list[str]]:
    begun = time.monotonic()
    done = subprocess.run(_command(root, number), capture_output=True, text=True, check=False)  # noqa: S603
    wrong = [f"exit code {done.returncode}: {done.stderr.strip()}"] if done.returncode or done.stderr else []
    return time.monotonic() - begun, wrong


def _nothing_due(root: Path, number: int) -> list[str]:
    done = subprocess.run(_command(root, number), capture_output=True, text=True, check=False)  # noqa: S603
    return [] if done.stdout == "Nothing is due.\n" else [f"the third run said {done.stdout!r}"]


def _command(root: Path, number: int) -> list[str]:
    now = (FIRST + timedelta(days=number)).isoformat()
    return [sys.executable, "-m", "milaff", "--workspace", str(root), "run", "--due", "--now", now, "--jobs", "2"]


def _written(root: Path, taken: float, pause: float) -> None:
    """Wait until files of an edition are being laid aside, and a little."""
    folder, last = root / "build" / REPORT / "editions", time.monotonic() + 3 * taken
    while time.monotonic() < last and not any(folder.glob(f"{ASIDE}*")):
        time.sleep(0.001)
    time.sleep(pause)


def _orphans(group: int) -> list[str]:
    """Say whether workers outlive the run that was killed; end them."""
    last = time.monotonic() + ENDED
    while time.monotonic() < last:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return []
        time.sleep(0.02)
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
    return [f"workers were still there {ENDED:.0f} seconds after the kill"]
