"""(h) The memory of one worker over 200 documents, one that is never replaced: whether it grows without end."""

from typing import Any

from tools.bench.verdict import Bench, verdict
from tools.bench.worlds import jobs_of, make

BOUND = 1.25
LIGHT = 1  # facts of a pair: what grows, grows by the document


def measure(bench: Bench) -> dict[str, Any]:
    """Render the documents of a small world again and again; after each the worker tells its peak."""
    from milaff.editions.pool import Workers

    documents = bench.many(200, 40)
    jobs = jobs_of(make(bench.folder / "world", 5, LIGHT), formats=("pdf",))
    with Workers(1, most_jobs=documents + 1) as workers:
        futures = [workers.submit(peak_after, jobs[number % len(jobs)]) for number in range(documents)]
        peaks = []
        for number, future in enumerate(futures):
            if number % 10 == 0:
                bench.advance(f"{documents} documents by one worker: {number}")
            peaks.append(future.result())
    return told(peaks)


def peak_after(job: Any) -> float:  # noqa: ANN401 -- a Job
    """Render, and give the most memory that this process ever had, in MB."""
    import resource

    from milaff.editions.build import run_job

    run_job(job)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def told(peaks: list[float]) -> dict[str, Any]:
    """Put the peaks (MB, after each document) as plain data."""
    early, last = peaks[len(peaks) // 4 - 1], peaks[-1]
    growth = last / early
    marks = {str(n): round(peaks[n - 1]) for n in sorted({1, len(peaks) // 4, len(peaks) // 2, len(peaks)})}
    said = (
        f"at most {last:.0f} MB after {len(peaks)} documents, {early:.0f} MB after {len(peaks) // 4}:"
        f" {growth:.2f}×; builds replace a worker after 100"
    )
    return verdict(
        growth <= BOUND, said, f"after all ≤ {BOUND} × after a quarter", megabytes=marks, growth=round(growth, 3)
    )
