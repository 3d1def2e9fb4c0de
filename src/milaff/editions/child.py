"""A worker: a process that does one job after another, and ends with the process that started it."""

import os
import shutil
import signal
import traceback
from collections.abc import Callable
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any, Final

from milaff.storage.scratch import scratch_in

Call = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]

PATIENCE: Final = 5.0  # seconds in which a worker that has nothing more to do may end by itself


class Died(Exception):  # noqa: N818 -- reads as what it is
    """The worker ended before it gave an answer."""


class Elsewhere(Exception):  # noqa: N818 -- reads as what it is
    """The stack of an error as it stood in the worker; the ``__cause__`` of that error here."""

    def __str__(self) -> str:
        """Give the stack as text."""
        return str(self.args[0])


class Worker:
    """A process of its own, started by ``spawn``, with a pipe that only it and its owner hold.

    Its temporary files lie in a folder that its owner removes: nothing is left behind even by one that was killed.
    """

    def __init__(self) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._scratch = TemporaryDirectory(prefix="milaff-worker-", ignore_cleanup_errors=True)
        given = theirs, Path(self._scratch.name)
        self._process = context.Process(target=_serve, args=given, name="milaff-worker", daemon=True)
        self._process.start()
        theirs.close()  # so that its end is the end of the pipe, even in the middle of an answer
        self.jobs = 0

    def do(self, call: Call) -> Any:  # noqa: ANN401 -- what the function called gives
        """Have a function called, and give what it gives; its error is raised. Raise :class:`Died` where none comes."""
        job = ForkingPickler.dumps(call)
        try:
            self._pipe.send_bytes(job)
            done, answer, stack = self._pipe.recv()
        except (EOFError, OSError):
            raise Died from None
        self.jobs += 1
        if done:
            return answer
        raise answer from (answer.__cause__ or Elsewhere(stack))

    def kill(self) -> None:
        """End it now, whatever it is doing."""
        self._process.kill()

    def end(self) -> None:
        """Let it end, and wait for that."""
        self._pipe.close()
        self._process.join(PATIENCE)
        self._process.kill()
        self._process.join()
        self._process.close()
        self._scratch.cleanup()


def _serve(pipe: Connection, scratch: Path) -> None:
    """Do jobs until the owner closes the pipe or ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _end_with_parent(scratch)
    with scratch_in(scratch):
        _do_jobs(pipe)
    shutil.rmtree(scratch, ignore_errors=True)  # the owner, who does so too, may have been killed


def _do_jobs(pipe: Connection) -> None:
    while True:
        try:
            job = pipe.recv_bytes()
        except (EOFError, OSError):
            return
        answer = _answer(job)
        try:
            pipe.send_bytes(answer)
        except OSError:
            return


def _answer(job: bytes) -> Any:  # noqa: ANN401 -- the buffer that the pickler fills
    try:
        function, args, kwargs = ForkingPickler.loads(job)
        return ForkingPickler.dumps((True, function(*args, **kwargs), ""))
    except Exception as error:
        stack = traceback.format_exc()
        try:
            answer = ForkingPickler.dumps((False, error, stack))
            ForkingPickler.loads(answer)  # an error that cannot be made again of its pickle would be taken for a death
        except Exception:
            return ForkingPickler.dumps((False, RuntimeError(f"{type(error).__name__}: {error}"), stack))
        return answer


def _end_with_parent(scratch: Path) -> None:
    """Let this process end when its parent does, also in the middle of a job, and leave nothing behind."""
    parent = parent_process()
    if parent:
        Thread(target=_end_after, args=(parent, scratch), name="milaff-parent", daemon=True).start()


def _end_after(parent: BaseProcess, scratch: Path) -> None:
    parent.join()
    shutil.rmtree(scratch, ignore_errors=True)
    os._exit(1)
