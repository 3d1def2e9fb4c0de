"""A cluster as an executor, like any other."""

import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeVar

from distributed import Client, KilledWorker

from milaff.cluster.there import Kit, do_there, handed_over
from milaff.editions.order import Job
from milaff.editions.pool import WorkerDied
from milaff.problems import Problem, Problems

Result = TypeVar("Result")

FRESH: Final = 5.0  # seconds for which a count of the workers is good

GONE: Final = "the connection to the scheduler was lost"
AGAIN: Final = "See to it that the scheduler runs, and build again; what was issued stands"


class Cluster(Executor):
    """The workers of a scheduler; Dask retries the jobs of workers that are lost.

    A job without an answer because the scheduler is gone fails with :class:`Problems`; one that ended every worker
    that tried it with :class:`WorkerDied`.
    """

    def __init__(self, client: Client, address: str, kit: Kit) -> None:
        self._client, self._address = client, address
        self._executor = client.get_executor(pure=False)  # type: ignore[no-untyped-call]
        self._handed_over = client.submit(handed_over, kit, key=kit.key, pure=True)
        self._counted, self._count = float("-inf"), 1

    @property
    def count(self) -> int:
        """How many jobs the workers can do at once; workers come and go."""
        if time.monotonic() - self._counted > FRESH:
            try:
                self._count = max(1, sum(self._client.nthreads().values()))  # type: ignore[no-untyped-call]
            except Exception:
                return self._count  # the scheduler is away; the jobs say so
            self._counted = time.monotonic()
        return self._count

    def submit(self, fn: Callable[..., Result], /, *args: Any, **kwargs: Any) -> "Future[Result]":  # noqa: ANN401
        """Have a job done by a worker; nothing that names a place of this machine travels with it."""
        if kwargs:
            raise TypeError("jobs of a cluster take no named arguments")
        bare = (replace(one, root=Path()) if isinstance(one, Job) else one for one in args)
        asked: Future[Result] = Future()
        asked.set_running_or_notify_cancel()
        try:
            inner = self._executor.submit(do_there, fn, self._handed_over, *bare)
        except Exception:
            asked.set_exception(self._lost())
        else:
            inner.add_done_callback(lambda done: self._pass_on(done, asked))
        return asked

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Wait for what was asked, or have it cancelled."""
        if wait or cancel_futures:
            self._executor.shutdown(wait=wait and not cancel_futures)

    def _pass_on(self, done: "Future[Any]", asked: "Future[Any]") -> None:
        try:
            result = done.result()
        except CancelledError:
            asked.set_exception(self._lost())
        except KilledWorker as error:
            asked.set_exception(WorkerDied(f"{error.allowed_failures + 1} in turn, the last {error.last_worker.name}"))
        except BaseException as error:
            asked.set_exception(error)
        else:
            asked.set_result(result)

    def _lost(self) -> Problems:
        return Problems([Problem(self._address, 0, GONE, AGAIN)])
