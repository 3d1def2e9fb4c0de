"""Running the preview: one socket on 127.0.0.1, one thread that renders, one watcher of files."""

import asyncio
import errno
import os
import secrets
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import FrameType

import uvicorn

from milaff.dossier.report import read_report, report_names
from milaff.editions.build import Order
from milaff.language.text import Language
from milaff.preview.app import Desk
from milaff.preview.draft import Draft
from milaff.preview.feed import Feed
from milaff.preview.watch import changes
from milaff.workspace import Workspace

HOST = "127.0.0.1"


class PortInUse(OSError):  # noqa: N818 -- reads as what it is
    """Another program listens on the port."""


def serve(
    workspace: Workspace, order: Order, language: Language, *, port: int, announce: Callable[[str], None]
) -> None:
    """Serve the one report that ``order`` names until the process is interrupted (SIGINT, SIGTERM).

    ``port`` 0 takes a free one; ``announce`` is given the address once it answers. Raise
    :class:`milaff.problems.Problems` where there is no such report, :class:`PortInUse` where the port is taken.
    """
    (report,) = order.reports
    if report not in report_names(workspace.root):
        read_report(workspace.root, report)
    with _listener(port) as listener, ThreadPoolExecutor(1, "milaff-preview") as worker, suppress(KeyboardInterrupt):
        start = secrets.token_hex(4)
        desk = Desk(workspace, report, language, Draft(workspace, order), Feed(f"{start}-0"), worker, start)
        announce(f"http://{HOST}:{listener.getsockname()[1]}/")
        asyncio.run(_run(desk, listener))


def _listener(port: int) -> socket.socket:
    try:
        return socket.create_server((HOST, port))
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        reason = os.strerror(error.errno)
        raise PortInUse(f"port {port} cannot be had ({reason}); «--port 0» takes a free one") from None


async def _run(desk: Desk, listener: socket.socket) -> None:
    stop = asyncio.Event()

    async def follow() -> None:
        async for kinds in changes(desk.workspace, stop):
            await desk.changed(kinds)

    watcher = asyncio.create_task(follow())
    config = uvicorn.Config(
        desk.app(), log_level="error", access_log=False, lifespan="off", timeout_graceful_shutdown=3
    )
    await _Server(config, desk.feed.close).serve(sockets=[listener])
    stop.set()
    await watcher


class _Server(uvicorn.Server):
    """A server that ends quietly: open streams are closed first, and the signal is not raised again afterwards."""

    def __init__(self, config: uvicorn.Config, closing: Callable[[], None]) -> None:
        super().__init__(config)
        self._closing = closing

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 -- the signal handler's form
        self.force_exit = self.should_exit
        self.should_exit = True
        asyncio.get_running_loop().call_soon_threadsafe(self._closing)
