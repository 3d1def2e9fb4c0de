"""``python -m tools.kill.workers``: kill workers of a build of 50 dossiers at random moments, and count what comes out.

First those of ``--jobs 2``, then those of a cluster of two; 50 whole editions must come out of each, else the exit
code is 1. A job is tried twice: kills are so far apart that none should fall on the same one again.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tools.bench.local_cluster import local_cluster

from milaff.demo.world import world
from milaff.editions.digests import digest_of
from milaff.editions.record import last_record

PAIRS = 50
KILLS = 3
EVERY = (10.0, 15.0)  # seconds from one kill to the next, the first of them sooner
SHORT = b", languages: [en], formats: [pdf]}\n"


@dataclass(frozen=True)
class Found:
    """What came of a build: its seconds, the workers killed, the editions that are whole, and what it said."""

    seconds: float
    killed: int
    whole: int
    code: int
    said: str

    @property
    def good(self) -> bool:
        """Tell whether nothing was lost although something was killed."""
        return self.code == 0 and self.whole == PAIRS and self.killed > 0


def main() -> None:
    """Do both in a folder of their own."""
    parser = argparse.ArgumentParser(prog="python -m tools.kill.workers", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="of the moments; the same seed, the same moments")
    chance = random.Random(parser.parse_args().seed)  # noqa: S311 -- to be done again, not to be secret
    good = True
    with tempfile.TemporaryDirectory(prefix="milaff-kill-") as name, local_cluster(2) as cluster:
        plain = _made(Path(name) / "world")
        nannies = [process.pid for process in cluster.workers]
        ways: dict[str, tuple[tuple[str, ...], Callable[[int], Iterable[int]]]] = {
            "--jobs 2": (("--jobs", "2"), lambda build: children(build)),
            "--cluster": (("--cluster", cluster.address), lambda _: (pid for own in nannies for pid in children(own))),
        }
        for way, (words, workers) in ways.items():
            root = Path(shutil.copytree(plain, Path(name) / way.strip("-").replace(" ", "-")))
            found = killed_build(root, words, workers, chance)
            good = good and found.good
            sys.stdout.write(
                f"{way}: {found.killed} workers killed in {found.seconds:.0f} s; {found.whole} of {PAIRS} editions"
                f" whole, exit code {found.code}\n{'' if found.good else found.said}"
            )
    raise SystemExit(0 if good else 1)


def killed_build(
    root: Path, words: tuple[str, ...], workers: Callable[[int], Iterable[int]], chance: random.Random
) -> Found:
    """Build all of a world, killing one of its ``workers`` (by the build's process) now and again."""
    begun, killed = time.monotonic(), 0
    with subprocess.Popen(  # noqa: S603 -- our own words
        [sys.executable, "-m", "milaff", "build", "--all", *words],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as build:
        _wait(build, 600, lambda: any((root / "reports/editions").glob("*/1.json")))
        while killed < KILLS and not _wait(build, chance.uniform(*EVERY) if killed else 1.0, lambda: False):
            for victim in chance.sample(found := sorted(workers(build.pid)), min(1, len(found))):
                with suppress(ProcessLookupError):
                    os.kill(victim, signal.SIGKILL)
                    killed += 1
        _, said = build.communicate()
    return Found(time.monotonic() - begun, killed, whole_editions(root), build.returncode, said)


def _wait(build: "subprocess.Popen[str]", seconds: float, enough: Callable[[], bool]) -> bool:
    """Wait for a while; gives whether the build has ended."""
    last = time.monotonic() + seconds
    while time.monotonic() < last and build.poll() is None and not enough():
        time.sleep(0.05)
    return build.poll() is not None


def children(parent: int) -> Iterator[int]:
    """Give the worker processes that a process has started."""
    for path in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            command = (path / "cmdline").read_bytes()
            of = int((path / "stat").read_text().rpartition(")")[2].split()[1])
            if of == parent and b"spawn_main" in command:
                yield int(path.name)


def whole_editions(root: Path) -> int:
    """Count the editions whose files are all as their records say."""
    found = 0
    for folder in (root / "reports/editions").glob("*"):
        record = last_record(root, folder.name)
        place = root / "build" / folder.name / "editions" / "1"
        found += bool(record and all(digest_of(place / name) == digest for name, digest in record.files.items()))
    return found


def _made(root: Path) -> Path:
    for name, content in world(PAIRS, 1, 1):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.rstrip().removesuffix(b"}") + SHORT if name.startswith("reports/") else content)
    return root


if __name__ == "__main__":
    main()
