"""(e) A cluster of two workers on this machine against two processes: the same jobs, both warm, nothing else timed."""

import time
from concurrent.futures import Executor
from statistics import median
from typing import Any

from tools.bench.local_cluster import local_cluster
from tools.bench.timing import ratios, turns
from tools.bench.verdict import Bench, verdict
from tools.bench.worlds import jobs_of, make

BOUND = 0.9
WORKERS = 2


def measure(bench: Bench) -> dict[str, Any]:
    """Do the same jobs by both, in turns, after a round that warms both up."""
    from milaff.cluster import open_cluster
    from milaff.editions.pool import Workers
    from milaff.workspace import Workspace

    pairs, rounds = bench.many(8, 1), bench.many(3, 1)
    world = make(bench.folder / "world", pairs)
    jobs = jobs_of(world)
    seconds: dict[str, list[float]] = {"pool": [], "cluster": []}
    with (
        local_cluster(WORKERS) as running,
        open_cluster(running.address, Workspace(world)) as cluster,
        Workers(WORKERS) as pool,
    ):
        executors: dict[str, Executor] = {"pool": pool, "cluster": cluster}
        for number, name in turns(rounds, tuple(executors)):
            bench.advance(f"{len(jobs)} jobs by the {name}")
            taken = _taken(executors[name], jobs)
            if number:
                seconds[name].append(taken)
    return told(len(jobs), seconds)


def _taken(executor: Executor, jobs: list[Any]) -> float:
    from milaff.editions.build import run_job

    begun = time.perf_counter()
    for future in [executor.submit(run_job, job) for job in jobs]:
        future.result()
    return time.perf_counter() - begun


def told(jobs: int, seconds: dict[str, list[float]]) -> dict[str, Any]:
    """Put the runs as plain data."""
    rate = median(ratios(seconds["pool"], seconds["cluster"]))
    pool, cluster = (jobs / median(seconds[name]) for name in ("pool", "cluster"))
    said = f"{cluster:.2f} dossiers a second by two Dask workers, {pool:.2f} by two processes: {rate:.2f} of the rate"
    return verdict(
        rate >= BOUND, said, f"≥ {BOUND} of the pool's rate", jobs=jobs, seconds=seconds, rate=round(rate, 3)
    )
