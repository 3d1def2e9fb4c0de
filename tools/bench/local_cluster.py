"""A scheduler and workers of Dask on this machine, as ``dask scheduler`` and ``dask worker`` start them."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

READY = 60.0  # seconds for all to be there
UNWATCHED = {"DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False"}  # as docs/cluster.md has it


@dataclass
class LocalCluster:
    """A running cluster: its address, its folder, and the processes by which it was started."""

    folder: Path
    address: str = ""
    scheduler: "subprocess.Popen[bytes] | None" = None
    workers: "list[subprocess.Popen[bytes]]" = field(default_factory=list)

    def start_worker(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start one more worker, with one thread and a nanny that starts it again when it dies."""
        number = len(self.workers) + 1
        own = ("--nthreads", "1", "--no-dashboard", "--local-directory", str(self.folder / f"worker-{number}"))
        self.workers.append(_started(self.folder / f"worker-{number}.log", "worker", self.address, *own, *words))
        return self.workers[-1]

    def wait_for(self, workers: int) -> None:
        """Wait until there are so many workers."""
        from distributed import Client

        with Client(self.address, timeout=READY, set_as_default=False) as client:  # type: ignore[no-untyped-call]
            client.wait_for_workers(workers, timeout=READY)

    def log(self) -> str:
        """Give all that was logged."""
        return "\n".join(path.read_text(errors="replace") for path in sorted(self.folder.glob("*.log")))


@contextmanager
def local_cluster(workers: int, protocol: str = "tcp", *, wait: bool = True) -> Iterator[LocalCluster]:
    """Start a scheduler and so many workers on free ports, and wait for them; all end with the block."""
    with tempfile.TemporaryDirectory(prefix="milaff-cluster-", ignore_cleanup_errors=True) as name:
        cluster = LocalCluster(Path(name))
        try:
            _start(cluster, protocol)
            for _ in range(workers):
                cluster.start_worker()
            if workers and wait:
                cluster.wait_for(workers)
            yield cluster
        finally:
            for process in (*cluster.workers, cluster.scheduler):
                if process:
                    _end(process)


def _start(cluster: LocalCluster, protocol: str) -> None:
    told = cluster.folder / "scheduler.json"
    where = ("--protocol", protocol, "--host", "127.0.0.1", "--port", "0")
    words = (*where, "--no-dashboard", "--scheduler-file", str(told))
    cluster.scheduler = _started(cluster.folder / "scheduler.log", "scheduler", *words)
    last = time.monotonic() + READY
    while not cluster.address:
        with suppress(OSError, ValueError):
            cluster.address = json.loads(told.read_text())["address"]
        if cluster.scheduler.poll() is not None or time.monotonic() > last:
            raise RuntimeError(f"the scheduler did not start:\n{cluster.log()}")
        time.sleep(0.05)


def _started(log: Path, *words: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "dask", *words]
    with log.open("wb") as out:
        return subprocess.Popen(  # noqa: S603 -- our own words
            command, stdout=out, stderr=out, start_new_session=True, env={**os.environ, **UNWATCHED}
        )


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process and its children: it leads a session of its own."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(5)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
