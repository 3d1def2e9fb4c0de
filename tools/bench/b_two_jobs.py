"""(b) ``milaff build --jobs 2`` against ``--jobs 1``: whole runs of the command, each in a fresh copy of a world.

There are pairs enough that the start of two processes, a second or two, does not weigh: it is no part of the work.
"""

import shutil
from statistics import median
from typing import Any

from tools.bench.timing import ratios, turns
from tools.bench.verdict import Bench, verdict
from tools.bench.worlds import built, make

BOUND = 1.85


def measure(bench: Bench) -> dict[str, Any]:
    """Build some pairs by one process and by two, in turns."""
    pairs, rounds = bench.many(40, 2), 1
    world = make(bench.folder / "world", pairs)
    seconds: dict[str, list[float]] = {"1": [], "2": []}
    for number, jobs in turns(rounds, ("1", "2")):
        if not number:
            continue  # each run is a process of its own: only the disk's cache is to be warm
        bench.advance(f"{pairs} pairs, --jobs {jobs}")
        copy = bench.folder / "copy"
        shutil.copytree(world, copy)
        seconds[jobs].append(built(copy, "--all", "--jobs", jobs))
        shutil.rmtree(copy)
    return told(pairs, seconds)


def told(pairs: int, seconds: dict[str, list[float]]) -> dict[str, Any]:
    """Put the runs as plain data."""
    faster = median(ratios(seconds["1"], seconds["2"]))
    one, two = (median(seconds[jobs]) for jobs in "12")
    said = f"{pairs} pairs whole: {one:.1f} s by one process, {two:.1f} s by two: {faster:.2f}×"
    return verdict(faster >= BOUND, said, f"≥ {BOUND}×", pairs=pairs, seconds=seconds, faster=round(faster, 3))
