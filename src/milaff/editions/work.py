"""Rendering for several reports at once: each is finished as soon as its own jobs are done.

No more is at work at any time than the workers need, so that neither memory nor locks grow with the reports.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial

from milaff.editions.build import run_job
from milaff.editions.failure import failed
from milaff.editions.hold import Hold
from milaff.editions.order import Job
from milaff.editions.outcome import Outcome
from milaff.editions.pool import Workers

Files = Mapping[str, bytes]
Rendered = Callable[[int, int], None]

AHEAD = 4  # reports composed for each worker before one of them is done
ELSEWHERE = 16  # workers of an executor that does not say how many it has


def unseen(done: int, of: int) -> None:
    """Take note of no progress."""


@dataclass(frozen=True)
class Work:
    """What a report needs: jobs, and what is done with all their files (by name below the output folder)."""

    report: str
    jobs: tuple[Job, ...]
    finish: Callable[[Files], Outcome]
    release: Callable[[], None] = field(default=lambda: None, compare=False)
    """Lets go of what is held for it, once it is finished."""

    def finished(self, files: Files) -> Outcome:
        """Finish; an error is the outcome."""
        try:
            return self.finish(files)
        except Exception as error:
            return failed(self.report, error)
        finally:
            self.release()


def done(
    works: Iterable[Work], executor: Executor | None, jobs: int | None, rendered: Rendered = unseen, of: int = 0
) -> Iterator[Outcome]:
    """Do all, giving each outcome as it is known; ``jobs`` is the most processes where no executor is given.

    ``rendered`` is told how many reports are done, of how many: ``of``, or as many as are known of.
    """
    with ExitStack() as stack:
        crew = _Crew(stack, executor, jobs)
        with closing(_Running(crew, rendered, of)) as running:
            for work in works:
                yield from running.begin(work)
            yield from running.rest()


class _Crew:
    """The executor: one that belongs to somebody else, or workers, started with the first job."""

    def __init__(self, stack: ExitStack, executor: Executor | None, jobs: int | None) -> None:
        self._stack, self._given, self._most = stack, executor, jobs or os.cpu_count() or 1
        self._executor = executor

    @property
    def room(self) -> int:
        """How many reports may be at work; workers of another machine come and go."""
        return AHEAD * (int(getattr(self._given, "count", ELSEWHERE)) if self._given else self._most)

    def of(self, jobs: int, *, alone: bool) -> Executor:
        """Give the executor for so many jobs; a job ``alone`` is done here, without the cost of a process."""
        if self._executor is None:
            single = self._most == 1 or (alone and jobs == 1)
            chosen: Executor = (
                ThreadPoolExecutor(1) if single else Workers(min(self._most, jobs) if alone else self._most)
            )
            self._executor = self._stack.enter_context(chosen)
        return self._executor


@dataclass
class _Part:
    """A report at work: what has been rendered of it, what is left, and what went wrong."""

    work: Work
    left: int
    files: dict[str, bytes] = field(default_factory=dict)
    errors: list[Exception] = field(default_factory=list)


class _Running:
    """The reports at work."""

    def __init__(self, crew: _Crew, rendered: Rendered, of: int) -> None:
        self._crew, self._rendered, self._of = crew, rendered, of
        self._futures: dict[Future[dict[str, bytes]], _Part] = {}
        self._parts = self._done = 0
        self._hold = Hold()
        rendered(0, of)

    def begin(self, work: Work) -> Iterator[Outcome]:
        """Begin a report; gives what is done meanwhile."""
        if not work.jobs:
            yield from self._told(lambda: work.finished({}))
            return
        executor = self._crew.of(len(work.jobs), alone=self._of <= 1)
        part = _Part(work, len(work.jobs))
        self._parts += 1
        self._futures |= {executor.submit(run_job, job): part for job in work.jobs}
        while self._parts >= self._crew.room:
            yield from self._some()

    def rest(self) -> Iterator[Outcome]:
        """Wait for all the rest."""
        while self._futures:
            yield from self._some()

    def close(self) -> None:
        """Let go of what is still at work, as when Ctrl-C stops all: no job is begun any more, no lock is held."""
        for future, part in self._futures.items():
            future.cancel()
            part.work.release()
        self._futures.clear()

    def _some(self) -> Iterator[Outcome]:
        finished, _ = wait(self._futures, return_when=FIRST_COMPLETED)
        for future in finished:
            part = self._futures[future]
            try:
                part.files |= future.result()
            except Exception as error:
                part.errors.append(error)
            del self._futures[future]
            part.left -= 1
            if not part.left:
                self._parts -= 1
                yield from self._told(partial(_outcome, part.work, part.files, part.errors))

    def _told(self, finish: Callable[[], Outcome]) -> Iterator[Outcome]:
        """Finish a report and tell of it; Ctrl-C waits meanwhile, so that what was issued is told."""
        with self._hold.on():
            outcome = finish()
            self._done += 1
            self._rendered(self._done, max(self._of, self._done))
            yield outcome
        self._hold.release()


def _outcome(work: Work, files: Files, errors: list[Exception]) -> Outcome:
    """Finish a report, or tell the problems of all its jobs."""
    if not errors:
        return work.finished(files)
    work.release()
    told = [failed(work.report, error) for error in errors]
    problems = dict.fromkeys(problem for one in told for problem in one.problems)
    return Outcome(work.report, "failed", None, problems=tuple(sorted(problems)), cause=told[0].cause)
