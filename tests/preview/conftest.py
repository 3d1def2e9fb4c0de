"""A preview as a designer starts it: the command in a process of its own, and a browser's way to it."""

import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass

import pytest

from tests.support import AS_OF, ROOT, Copy

REPORT = "algeria-azerbaijan"


@dataclass(frozen=True)
class Answer:
    """What the preview answered; ``text`` is the body as UTF-8."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


@dataclass(frozen=True)
class Events:
    """The stream of news that an open page listens to."""

    lines: Iterator[bytes]

    def token(self) -> str:
        """Wait for the next revision that is told."""
        return next(line for line in self.lines if line.startswith(b"data: ")).decode().removeprefix("data: ").strip()


@dataclass
class Preview:
    """A preview at work on a workspace of its own; ``said_at_last`` is what it wrote after its address."""

    copy: Copy
    process: subprocess.Popen[str]
    port: int
    said_at_last: str = ""

    def get(self, path: str, host: str | None = None) -> Answer:
        """Fetch a path exactly as it is written; ``host`` is what the request says it is meant for."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", path, headers={"Host": host} if host else {})
        found = connection.getresponse()
        answer = Answer(found.status, {name.lower(): value for name, value in found.getheaders()}, found.read())
        connection.close()
        return answer

    @contextmanager
    def events(self) -> Iterator[Events]:
        """Listen to the news, as an open page does."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
        connection.request("GET", "/events")
        with closing(connection), connection.getresponse() as stream:
            yield Events(iter(stream))

    def end(self) -> int:
        """Press Ctrl-C; gives the exit code."""
        self.process.send_signal(signal.SIGINT)
        self.said_at_last = "".join(self.process.communicate(timeout=15))
        return self.process.returncode


def started(copy: Copy, *words: str) -> Preview:
    command = [sys.executable, "-m", "milaff", "preview", REPORT, "--as-of", AS_OF.isoformat(), "--no-open", *words]
    process = subprocess.Popen(
        command,
        cwd=copy.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout
    said = process.stdout.readline()
    found = re.search(r"http://127\.0\.0\.1:(\d+)/", said)
    assert found, said or (process.stderr and process.stderr.read())
    return Preview(copy, process, int(found[1]))


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """One preview for all tests of a module, which leave its workspace as they found it."""
    root = tmp_path_factory.mktemp("preview")
    for folder in ("seeds", "reports"):
        shutil.copytree(ROOT / folder, root / folder)
    (root / "templates").mkdir()
    running = started(Copy(root), "--port", "0")
    yield running
    running.end()
