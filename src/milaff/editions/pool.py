"""Worker processes that stay warm: templates compiled, styles parsed and fonts registered once in each.

A worker that dies takes no more than its own job with it, which is done once more by another. After some jobs a worker
gives way to a new one, so that its memory is bounded.
"""

from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from multiprocessing import get_context
from typing import Any, Final, TypeVar

from pebble import ProcessExpired, ProcessPool

from milaff.editions.child import end_with_parent

Result = TypeVar("Result")

MOST_JOBS: Final = 100  # of one worker, before it gives way to a new one
TRIES: Final = 2


class WorkerDied(Exception):  # noqa: N818 -- reads as what it is
    """Two workers in turn ended while they did the same job: killed, or out of memory."""


class Workers(Executor):
    """As many processes as are asked for, as a :class:`concurrent.futures.Executor`."""

    def __init__(self, count: int, most_jobs: int = MOST_JOBS) -> None:
        self.count = count
        self._pool = ProcessPool(
            max_workers=count, max_tasks=most_jobs, initializer=end_with_parent, context=get_context("spawn")
        )

    def submit(self, fn: Callable[..., Result], /, *args: Any, **kwargs: Any) -> "Future[Result]":  # noqa: ANN401
        """Have a job done; a job whose worker dies twice fails with :class:`WorkerDied`."""
        asked: Future[Result] = Future()
        asked.set_running_or_notify_cancel()
        self._begin(asked, lambda: self._pool.schedule(fn, args=args, kwargs=kwargs), TRIES)
        return asked

    def _begin(self, asked: "Future[Result]", schedule: Callable[[], Any], tries: int) -> None:
        def ended(done: Any) -> None:  # noqa: ANN401 -- pebble's future
            try:
                result = done.result()
            except ProcessExpired as error:
                if tries > 1:
                    self._begin(asked, schedule, tries - 1)
                else:
                    asked.set_exception(WorkerDied(f"two workers ended while at work on it ({error})"))
            except CancelledError:
                asked.set_exception(CancelledError())
            except BaseException as error:
                asked.set_exception(error)
            else:
                asked.set_result(result)

        try:
            schedule().add_done_callback(ended)
        except RuntimeError as error:  # the pool was stopped meanwhile
            asked.set_exception(error)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the workers, after the jobs that they have, or at once where ``cancel_futures``."""
        if cancel_futures:
            self._pool.stop()  # type: ignore[no-untyped-call]
        else:
            self._pool.close()  # type: ignore[no-untyped-call]
        if wait:
            self._pool.join()

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> bool | None:
        """End; at once where an error or Ctrl-C stops the work."""
        del rest
        self.shutdown(cancel_futures=kind is not None)
        return None
