"""Twenty processes take numbers at once, and ten of them are killed: no number twice, no gap that nothing explains."""

import os
import random
import signal
import time
import traceback
from pathlib import Path

from milaff.correspondence.register import complete, read_register
from tests.correspondence.register.conftest import DAY, Desk

PROCESSES, KILLED, EACH = 20, 10, 8


def worker(root: Path, name: str) -> None:
    """Take numbers and complete them, writing down each that was given, at once."""
    desk = Desk(root)
    with (root / f"{name}.given").open("w", encoding="utf-8", buffering=1) as given:
        for _ in range(EACH):
            entry = desk.take()
            given.write(f"{entry.reference}\n")
            complete(root, entry, files={"letter.pdf": name.encode()}, day=DAY)


def started(root: Path, name: str) -> int:
    child = os.fork()
    if child:
        return child
    try:
        worker(root, name)
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def test_twenty_processes_of_which_ten_are_killed_use_no_number_twice_and_leave_no_gap(tmp_path: Path) -> None:
    moments = random.Random(7)
    children = [started(tmp_path, str(n)) for n in range(PROCESSES)]
    for child in children[:KILLED]:
        time.sleep(moments.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
    ends = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    assert ends[KILLED:] == [0] * (PROCESSES - KILLED)
    assert -signal.SIGKILL in ends[:KILLED]

    given = [line for path in tmp_path.glob("*.given") for line in path.read_text(encoding="utf-8").split()]
    assert len(given) == len(set(given)) >= (PROCESSES - KILLED) * EACH
    found = read_register(tmp_path)
    assert found.problems == ()
    assert set(given) <= {entry.reference for entry in found.entries}
    assert [entry.sequence for entry in found.entries] == [*range(1, len(found.entries) + 1)]
    unfinished = [entry for entry in found.entries if entry.state != "issued"]
    assert {entry.process for entry in unfinished} <= set(children[:KILLED])
    assert len(unfinished) <= KILLED
    assert Desk(tmp_path).take().sequence == len(found.entries) + 1
    assert [path.name for path in (tmp_path / "reports").rglob(".milaff-*")] == []
