"""Ctrl-C in the middle of a build: it ends at once, says so, and leaves every edition whole."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.demo_worlds import small_world
from tests.editions.desk import flaws, left_aside

REPORTS = 12


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_a_build_with_130_no_stack_no_worker_and_whole_editions(tmp_path: Path, jobs: str) -> None:
    root = small_world(tmp_path / "world", REPORTS, formats="html, pdf")
    command = [sys.executable, "-m", "milaff", "build", "--all", "--jobs", jobs]
    with subprocess.Popen(
        command,
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # ignored where tests run in the background
    ) as build:
        issued = root / "reports/editions"
        last = time.monotonic() + 120
        while time.monotonic() < last and build.poll() is None and not list(issued.glob("*/1.json")):
            time.sleep(0.02)
        os.killpg(build.pid, signal.SIGINT)  # as a terminal does: the workers get it as well
        out, err = build.communicate(timeout=60)
    assert build.returncode == 130, err
    assert "Traceback" not in err
    assert err.endswith("Interrupted; what is not listed is as it was.\n")
    assert len(list(issued.glob("*/1.json"))) == err.count("edition 1 issued.") == len(out.splitlines()) // 2 < REPORTS
    assert not group_is_there(build.pid)
    assert not flaws(root)
    assert not [name for name in left_aside(root) if "matplotlib" not in name]


def group_is_there(group: int) -> bool:
    """Whether any process of a group is there a while after its leader ended."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.05)
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
    return True
