"""(a) The whole build of one dossier in one language against WeasyPrint alone on the same HTML, all of it warm.

Three measures of WeasyPrint alone, from lenient to strict: *bare* as it comes; *level*, on the same pages as ours;
*dressed*, level with the style sheet parsed and the fonts registered beforehand. See :mod:`tools.bench.bare`.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any

from tools.bench.bare import bare, dressed, level, pages
from tools.bench.timing import Taken, ratios, summary, turns
from tools.bench.whole import Built, Case, page, whole

BOUND = 1.25
ALONE = ("bare", "level", "dressed")
NAMES = ("whole", *ALONE)
PARTS = ("read", "compose", "render")


@dataclass(frozen=True)
class Workers:
    """One warm process for each kind; only one of them is at work at any time."""

    ours: ProcessPoolExecutor
    bare: ProcessPoolExecutor
    level: ProcessPoolExecutor


def measure(found: list[Case], rounds: int, advance: Callable[[str], None]) -> dict[str, Any]:
    """Measure each case; ``advance`` is told what is done next."""
    with ExitStack() as stack:
        pools = (stack.enter_context(ProcessPoolExecutor(1, get_context("spawn"))) for _ in range(3))
        workers = Workers(*pools)
        return {
            "bound": BOUND,
            "rounds": rounds,
            "cases": [_case(case, rounds, workers, advance) for case in found],
        }


def runs_in_all(rounds: int, dossiers: int) -> int:
    """Count the runs of a measurement, for its progress."""
    return dossiers * (rounds + 1) * len(NAMES)


def _case(case: Case, rounds: int, workers: Workers, advance: Callable[[str], None]) -> dict[str, Any]:
    """Measure one dossier in one language."""
    carrying, plain, css = workers.ours.submit(page, case).result()
    works: Mapping[str, Callable[[], Any]] = {
        "whole": lambda: workers.ours.submit(whole, case).result(),
        "bare": lambda: workers.bare.submit(bare, carrying).result(),
        "level": lambda: workers.level.submit(level, carrying).result(),
        "dressed": lambda: workers.level.submit(dressed, plain, css).result(),
    }
    runs: dict[str, list[Any]] = defaultdict(list)
    for number, name in turns(rounds, NAMES):
        advance(f"{case.report} {case.language}: {name}")
        run = works[name]()
        if number:
            runs[name].append(run)
    made = {name: getattr(workers, name).submit(pages, carrying).result() for name in ("bare", "level")}
    return told(case, runs, {**made, "dressed": made["level"], "whole": runs["whole"][0].pages})


def told(case: Case, runs: Mapping[str, list[Any]], made: Mapping[str, int]) -> dict[str, Any]:
    """Put the runs of one case as plain data.

    ``made`` counts the pages of each kind. Times are in seconds, ratios those of the whole build over WeasyPrint
    alone, round by round, on the clock and (``ratio_cpu``) of CPU time.
    """
    built: list[Built] = runs["whole"]
    taken: dict[str, list[Taken]] = {**runs, "whole": [run.taken for run in built]}
    wall = {name: [run.wall for run in taken[name]] for name in NAMES}
    cpu = {name: [run.cpu for run in taken[name]] for name in NAMES}
    return {
        "report": case.report,
        "language": case.language,
        "pages": {name: made[name] for name in NAMES},
        "seconds": {name: summary(wall[name]).to_json() for name in NAMES},
        "cpu_seconds": {name: summary(cpu[name]).to_json() for name in NAMES},
        "pages_per_second": {name: round(made[name] / summary(wall[name]).median, 2) for name in NAMES},
        "parts": {part: summary([getattr(run, part) for run in built]).to_json() for part in PARTS},
        "ratio": {name: summary(ratios(wall["whole"], wall[name])).to_json() for name in ALONE},
        "ratio_cpu": {name: summary(ratios(cpu["whole"], cpu[name])).to_json() for name in ALONE},
    }


def worst(measured: Mapping[str, Any], ratio: str, name: str) -> float:
    """Give the highest ``ratio`` or ``ratio_cpu``, over all cases, against one kind of WeasyPrint alone."""
    return max(float(case[ratio][name]["median"]) for case in measured["cases"])
