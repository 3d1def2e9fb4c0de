"""(c), (d), (f): worlds of 10, 100 and 1,000 pairs. What is unchanged, what one document changes, what a dossier costs.

A full build of 1,000 pairs takes hours. So the editions that stand are issued with stand-ins for the files that
WeasyPrint would make, all else being real: seeds, index, composition, records, folders. What is timed afterwards is the
command itself. The time of a full build is extrapolated from a sample that is built whole.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from tools.bench.timing import timed
from tools.bench.verdict import Bench, verdict
from tools.bench.worlds import added_document, built, issued, jobs_of, make, names

UNCHANGED, ADDED, FLAT = 0.01, 0.01, 1.10


@dataclass(frozen=True)
class Cost:
    """What a dossier (both languages, all formats) costs in a world of so many pairs, in CPU seconds by part."""

    pairs: int
    index: float
    compose: float
    render: float

    @property
    def whole(self) -> float:
        """All of it."""
        return self.index + self.compose + self.render


@dataclass(frozen=True)
class Full:
    """A full build as it was extrapolated: ``seconds`` for all ``pairs`` by all cores."""

    pairs: int
    sample: int
    sample_seconds: float
    index: float  # CPU seconds, one process
    unchanged: tuple[float, ...]

    @property
    def seconds(self) -> float:
        """The index, and for each dossier its share of the sample, the start of the program left out."""
        own = (self.sample_seconds - median(self.unchanged)) / self.sample
        return self.index + own * self.pairs


def measure(bench: Bench) -> dict[str, Any]:
    """Measure all three; gives them by their letters."""
    sizes = (10, 40) if bench.quick else (10, 100, 1000)
    sample = bench.many(6, 2)
    costs, full, worlds = [], None, []
    for pairs in sizes:
        world = make(bench.folder / str(pairs), pairs)
        worlds.append(world)
        bench.advance(f"{pairs} pairs: index and sample")
        index, _ = issued(world, names(1))
        sampled = built(world, *names(sample + 1)[1:]) if pairs == sizes[-1] else 0.0
        bench.advance(f"{pairs} pairs: composing all")
        _, rest = issued(world)
        composed = pairs - 1 - (sample if sampled else 0)
        costs.append((pairs, index / pairs, rest / composed))
        if sampled:
            bench.advance(f"{pairs} pairs: building again")
            unchanged = tuple(built(world, "--all") for _ in range(bench.many(3, 2)))
            full = Full(pairs, sample, sampled, index, unchanged)
    assert full
    bench.advance("a sample rendered in each world")
    rendered = _rendered(worlds, bench.many(2, 1), bench.many(3, 1))
    found = [Cost(*cost, seconds) for cost, seconds in zip(costs, rendered, strict=True)]
    bench.advance("one document added")
    alone = built(make(bench.folder / "one", 1), "--all")
    added = _added(worlds[-1], full.pairs)
    return {"c": unchanged_told(full), "d": added_told(full, added, alone), "f": costs_told(found)}


def _rendered(worlds: list[Path], sample: int, rounds: int) -> list[float]:
    """Render the same dossiers from each world in one warm process, in turns: the CPU seconds of one dossier."""
    from milaff.editions.build import run_job

    jobs = {world: jobs_of(world, names(sample)) for world in worlds}
    taken: dict[Path, list[float]] = {world: [] for world in worlds}
    for world in worlds:  # what warms up: each world has a theme of its own
        _all(run_job, jobs[world][:2])
    for number in range(rounds):
        for world in worlds if number % 2 == 0 else reversed(worlds):
            taken[world].append(timed(partial(_all, run_job, jobs[world]))[1].cpu / sample)
    return [min(taken[world]) for world in worlds]


def _all(work: Callable[[Any], object], jobs: list[Any]) -> None:
    for job in jobs:
        work(job)


def _added(world: Path, pairs: int) -> float:
    report = added_document(world, pairs // 2)
    taken = built(world, "--all")
    made = [path.parent.name for path in (world / "reports" / "editions").glob("*/2.json")]
    if made != [report]:
        raise RuntimeError(f"one document was added about {report}; edition 2 was issued of {made}")
    return taken


def unchanged_told(full: Full) -> dict[str, Any]:
    """Put (c) as plain data."""
    again = median(full.unchanged)
    share = again / full.seconds
    said = (
        f"{full.pairs:,} pairs unchanged: {again:.1f} s, {share:.2%} of a full build, which would take"
        f" {full.seconds / 60:.0f} min (extrapolated from {full.sample} pairs built in {full.sample_seconds:.0f} s)"
    )
    figures = {"pairs": full.pairs, "seconds": list(full.unchanged), "full": round(full.seconds, 1), "share": share}
    return verdict(share <= UNCHANGED, said, f"≤ {UNCHANGED:.0%}", **figures, sample=full.sample_seconds)


def added_told(full: Full, taken: float, alone: float) -> dict[str, Any]:
    """Put (d) as plain data; ``alone`` is what one dossier takes in a workspace of its own."""
    allowed = ADDED * full.seconds + alone
    said = (
        f"one document added among {full.pairs:,} pairs: {taken:.1f} s for its one dossier, which takes {alone:.1f} s"
        f" in a workspace of its own; beyond that {max(0.0, taken - alone) / full.seconds:.2%} of a full build"
    )
    figures = {"seconds": taken, "alone": alone, "allowed": allowed}
    return verdict(taken <= allowed, said, f"≤ {ADDED:.0%} of a full build + the dossier", **figures)


def costs_told(costs: list[Cost]) -> dict[str, Any]:
    """Put (f) as plain data."""
    growth = max(cost.whole for cost in costs) / costs[0].whole
    each = ", ".join(f"{cost.whole:.2f} s at {cost.pairs:,}" for cost in costs)
    said = f"a dossier costs {each} pairs: at most {growth:.2f} × the first"
    figures: list[Mapping[str, float]] = [
        {"pairs": c.pairs, "index": c.index, "compose": c.compose, "render": c.render, "whole": c.whole} for c in costs
    ]
    return verdict(growth <= FLAT, said, f"≤ {FLAT} × the first", costs=figures, growth=round(growth, 3))
