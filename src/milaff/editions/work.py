"""Rendering for several reports at once: each is finished as soon as its own jobs are done."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context

from milaff.editions.build import run_job
from milaff.editions.child import end_with_parent
from milaff.editions.failure import failed
from milaff.editions.order import Job
from milaff.editions.outcome import Outcome

Files = Mapping[str, bytes]
Rendered = Callable[[int, int], None]


def unseen(done: int, of: int) -> None:
    """Take note of no progress."""


@dataclass(frozen=True)
class Work:
    """What a report needs: jobs, and what is done with all their files (by name below the output folder)."""

    report: str
    jobs: tuple[Job, ...]
    finish: Callable[[Files], Outcome]

    def finished(self, files: Files) -> Outcome:
        """Finish; an error is the outcome."""
        try:
            return self.finish(files)
        except Exception as error:
            return failed(self.report, error)


def done(
    works: Iterable[Work], executor: Executor | None, jobs: int | None, rendered: Rendered = unseen
) -> Iterator[Outcome]:
    """Do all, giving each outcome as it is known; ``jobs`` is the most processes where no executor is given.

    ``rendered`` is told how many jobs are done, of how many: once before the first and after each.
    """
    waiting: list[Work] = []
    for work in works:
        if work.jobs:
            waiting.append(work)
        else:
            yield work.finished({})
    count = sum(len(work.jobs) for work in waiting)
    if count:
        with _given(executor) if executor else workers(jobs, count) as chosen:
            yield from _rendered(waiting, chosen, rendered)


def _rendered(works: list[Work], executor: Executor, rendered: Rendered) -> Iterator[Outcome]:
    running: dict[Future[dict[str, bytes]], Work] = {
        executor.submit(run_job, job): work for work in works for job in work.jobs
    }
    files: dict[str, dict[str, bytes]] = {work.report: {} for work in works}
    left = {work.report: len(work.jobs) for work in works}
    errors: dict[str, list[Exception]] = {work.report: [] for work in works}
    rendered(0, len(running))
    for number, future in enumerate(as_completed(running), 1):
        rendered(number, len(running))
        work = running[future]
        try:
            files[work.report] |= future.result()
        except Exception as error:
            errors[work.report].append(error)
        left[work.report] -= 1
        if not left[work.report]:
            yield _outcome(work, files.pop(work.report), errors[work.report])


def _outcome(work: Work, files: Files, errors: list[Exception]) -> Outcome:
    """Finish a report, or tell the problems of all its jobs."""
    if not errors:
        return work.finished(files)
    told = [failed(work.report, error) for error in errors]
    problems = dict.fromkeys(problem for one in told for problem in one.problems)
    return Outcome(work.report, "failed", None, problems=tuple(sorted(problems)), cause=told[0].cause)


@contextmanager
def _given(executor: Executor) -> Iterator[Executor]:
    """Use an executor that belongs to somebody else."""
    yield executor


def workers(jobs: int | None, work: int) -> Executor:
    """Use a process for each job up to the cores; a single job is done here, without the cost of a process."""
    most = min(jobs or os.cpu_count() or 1, work)
    if most == 1:
        return ThreadPoolExecutor(1)
    return ProcessPoolExecutor(most, mp_context=get_context("spawn"), initializer=end_with_parent)
