"""Worker processes that stay warm: templates compiled, styles parsed and fonts registered once in each.

Each worker has a pipe of its own and no lock in common with the others: wherever it dies, even within its answer, it
takes no more than its own job with it, which is done once more by another. After some jobs a worker gives way to a new
one, so that its memory is bounded.
"""

import signal
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, Final, TypeVar

from milaff.editions.child import Died, Worker

Result = TypeVar("Result")

MOST_JOBS: Final = 100  # of one worker, before it gives way to a new one
TRIES: Final = 2


class WorkerDied(Exception):  # noqa: N818 -- reads as what it is
    """Every worker that tried a job ended while it did it: killed, or out of memory."""


@dataclass(frozen=True)
class _Asked:
    """A job: what is to be called, and who waits for it."""

    call: tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]
    future: "Future[Any]"


class Workers(Executor):
    """As many processes as are asked for, as a :class:`concurrent.futures.Executor`.

    A process is started with the first job that finds none; it never receives Ctrl-C, which is for who started it.
    """

    def __init__(self, count: int, most_jobs: int = MOST_JOBS) -> None:
        self.count, self._most_jobs = count, most_jobs
        self._asked: SimpleQueue[_Asked | None] = SimpleQueue()
        self._seats: list[Thread] = []
        self._workers: set[Worker] = set()
        self._lock, self._closed, self._stopped = Lock(), False, False

    def submit(self, fn: Callable[..., Result], /, *args: Any, **kwargs: Any) -> "Future[Result]":  # noqa: ANN401
        """Have a job done; a job whose worker dies twice fails with :class:`WorkerDied`."""
        future: Future[Result] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the workers were sent home")
            self._asked.put(_Asked((fn, args, kwargs), future))
            if len(self._seats) < self.count:
                self._seats.append(Thread(target=self._sit, name="milaff-worker", daemon=True))
                self._seats[-1].start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the workers, after the jobs that they were given, or at once where ``cancel_futures``."""
        with self._lock:
            self._closed = True
            self._stopped = self._stopped or cancel_futures
            for _ in self._seats:
                self._asked.put(None)
            for worker in self._workers if cancel_futures else ():
                worker.kill()
        if wait:
            for seat in self._seats:
                seat.join()

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> bool | None:
        """End; at once where an error or Ctrl-C stops the work."""
        del rest
        self.shutdown(cancel_futures=kind is not None)
        return None

    def _sit(self) -> None:
        """Do jobs, one after another, with a worker of one's own."""
        # Children take this over: none of them is ever interrupted, not even while it starts.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        worker: Worker | None = None
        while (asked := self._asked.get()) is not None:
            if self._stopped:
                asked.future.cancel()
            if asked.future.set_running_or_notify_cancel():
                worker = self._settle(asked, worker)
        if worker:
            self._end(worker)

    def _settle(self, asked: _Asked, worker: Worker | None) -> Worker | None:
        """Do a job and tell who waits for it; gives the worker, None where the next job needs a new one."""
        try:
            for _ in range(TRIES):
                worker = worker or self._new()
                try:
                    result = worker.do(asked.call)
                except Died:
                    self._end(worker)
                    worker = None
                else:
                    asked.future.set_result(result)
                    break
            else:
                asked.future.set_exception(WorkerDied(f"{TRIES} in turn"))
        except BaseException as error:
            asked.future.set_exception(error)
        if worker and worker.jobs >= self._most_jobs:
            self._end(worker)
            worker = None
        return worker

    def _new(self) -> Worker:
        with self._lock:  # two at a time would ask after each other's children
            if self._stopped:
                raise CancelledError
            worker = Worker()
            self._workers.add(worker)
            return worker

    def _end(self, worker: Worker) -> None:
        with self._lock:
            self._workers.discard(worker)
        worker.end()
