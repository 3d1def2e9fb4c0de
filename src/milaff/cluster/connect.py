"""Connecting to a scheduler, and telling at once where it cannot be used."""

import asyncio
import logging
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from distributed import Client, Security
from distributed.core import rpc

from milaff.cluster.dress import pack
from milaff.cluster.executor import Cluster
from milaff.cluster.there import OTHERWISE, Kit
from milaff.cluster.versions import differences, installed
from milaff.problems import Problem, Problems
from milaff.workspace import Workspace

Say = Callable[[str], None]

PATIENCE: Final = 3.0  # seconds for the scheduler to answer
FIRST_WORKER: Final = 10.0  # seconds for the first worker to be there, where cluster and build start together


@contextmanager
def open_cluster(address: str, workspace: Workspace, say: Say = lambda _: None) -> Iterator[Cluster]:
    """Give the workers of the scheduler at ``address`` (``tcp://host:8786``, ``tls://…``) as an executor.

    For TLS Dask's own settings hold (``distributed.comm.tls``). ``say`` is told what makes the cluster slow. Raise
    :class:`Problems` where no scheduler or worker answers, or where another version is installed on one of them.
    """
    with _quiet(), _connected(address) as client:
        here = installed()
        _check(client, address, here)
        _advise(client, say)
        cluster = Cluster(client, address, Kit(pack(workspace), here))
        try:
            yield cluster
        except BaseException:
            cluster.shutdown(cancel_futures=True)
            raise
        cluster.shutdown()


@contextmanager
def _connected(address: str) -> Iterator[Client]:
    try:
        asyncio.run(asyncio.wait_for(_answers(address), PATIENCE))
        client = Client(address, timeout=PATIENCE, set_as_default=False, name="milaff")  # type: ignore[no-untyped-call]
    except Exception as error:
        said = f"no scheduler can be used there ({_first_line(error)})"
        remedy = "Start one with «dask scheduler», correct the address, or build without --cluster"
        raise Problems([Problem(address, 0, said, remedy)]) from None
    try:
        yield client
    finally:
        client.close(timeout=PATIENCE)  # type: ignore[no-untyped-call]


async def _answers(address: str) -> None:
    """Ask a scheduler who it is; Dask's client, where none answers, leaves threads and complaints behind."""
    arguments = Security().get_connection_args("client")  # type: ignore[no-untyped-call]
    async with rpc(address, connection_args=arguments, timeout=PATIENCE) as scheduler:  # type: ignore[no-untyped-call]
        kind = (await scheduler.identity())["type"]
    if kind != "Scheduler":
        raise ValueError(f"it is a {kind.lower()}")


def _check(client: Client, address: str, here: Mapping[str, str]) -> None:
    """Refuse a cluster without workers, or with such as would give other bytes."""
    try:
        client.wait_for_workers(1, timeout=FIRST_WORKER)
    except Exception:
        remedy = f"Start some: «dask worker {address} --nthreads 1»"
        raise Problems([Problem(address, 0, "the scheduler has no worker", remedy)]) from None
    found: dict[str, Mapping[str, str] | Exception] = client.run(installed, on_error="return")
    raise_for = [
        Problem(worker, 0, said, OTHERWISE)
        for worker, there in found.items()
        if (said := _cannot(there) if isinstance(there, BaseException) else differences(here, there))
    ]
    if raise_for:
        raise Problems(raise_for)


def _cannot(error: BaseException) -> str:
    return f"the worker cannot run milaff ({_first_line(error)})"


def _first_line(error: BaseException) -> str:
    text = next(iter(str(error).strip().splitlines()), "").rstrip(".")
    return text or ("no answer" if isinstance(error, TimeoutError) else type(error).__name__)


def _advise(client: Client, say: Say) -> None:
    if any(threads > 1 for threads in client.nthreads().values()):  # type: ignore[no-untyped-call]
        say("Some workers have several threads, of which one works at a time: start them with --nthreads 1.")


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Dask's own log from the terminal: what concerns a person is told as a problem."""
    log = logging.getLogger("distributed")
    loggers = [
        log,
        *(logging.getLogger(name) for name in logging.Logger.manager.loggerDict if name.startswith("distributed.")),
    ]
    levels = [one.level for one in loggers]
    for one in loggers:
        one.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for one, level in zip(loggers, levels, strict=True):
            one.setLevel(level)
