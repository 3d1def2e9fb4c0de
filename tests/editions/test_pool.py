"""Workers: whatever kills one, every job is done; one that kills every worker is given up, and told."""

import os
import pickle
import signal
import time
from collections import Counter
from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from milaff.editions import work
from milaff.editions.child import Elsewhere
from milaff.editions.order import Job
from milaff.editions.outcome import Outcome
from milaff.editions.pool import WorkerDied, Workers
from milaff.editions.work import Work, done
from tests.editions import light
from tests.editions.test_child import alive


def test_all_of_fifty_come_out_where_a_worker_is_killed_from_outside(tmp_path: Path) -> None:
    with Workers(2) as workers:
        futures = [workers.submit(light.noted, tmp_path, n) for n in range(50)]
        futures[5].result()
        last = max(tmp_path.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.kill(int(last.name.partition("-")[2]), signal.SIGKILL)
        assert [future.result(timeout=60) for future in futures] == list(range(50))
    begun = Counter(path.name.partition("-")[0] for path in tmp_path.iterdir())
    assert sum(begun.values()) <= 51  # no more than the one job was done again
    assert len({path.name.partition("-")[2] for path in tmp_path.iterdir()}) == 3


def test_all_come_out_where_a_worker_dies_in_the_middle_of_its_answer(tmp_path: Path) -> None:
    with Workers(2) as workers:
        futures = [workers.submit(light.dies_within_its_answer, tmp_path, n) for n in range(10)]
        assert [future.result(timeout=60) for future in futures] == list(range(10))
    assert (tmp_path / "seen").exists()


def test_a_job_that_kills_every_worker_is_tried_once_more_and_given_up(tmp_path: Path) -> None:
    with Workers(2) as workers:
        futures = [workers.submit(light.deadly, tmp_path, n) for n in range(8)]
        with pytest.raises(WorkerDied):
            futures[3].result(timeout=60)
        assert [future.result(timeout=60) for n, future in enumerate(futures) if n != 3] == [0, 1, 2, 4, 5, 6, 7]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_report_that_kills_every_worker_is_one_line_that_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "run_job", light.render_deadly)
    names = ("bad", "good", "fine")
    works = [Work(name, (job_of(name),), lambda files: Outcome("", "issued", len(files))) for name in names]
    outcomes = list(done(works, None, 2, of=3))
    (failed,) = (outcome for outcome in outcomes if outcome.kind == "failed")
    (problem,) = failed.problems
    assert problem.file == "reports/bad.yaml"
    assert "killed, or out of memory" in problem.message
    assert "milaff build bad --jobs 1" in problem.remedy
    assert len(outcomes) == 3


def job_of(name: str) -> Job:
    return Job(name, "", "en", ("pdf",), Path())


def test_a_worker_gives_way_to_a_new_one_after_some_jobs() -> None:
    with Workers(1, most_jobs=3) as workers:
        done_by = [workers.submit(light.process, n).result(timeout=60) for n in range(8)]
    assert [done_by.count(process) for process in dict.fromkeys(done_by)] == [3, 3, 2]


def test_errors_come_back_as_they_are_with_the_stack_of_the_worker() -> None:
    with Workers(1) as workers:
        with pytest.raises(ValueError, match="said over there") as found:
            workers.submit(light.wrong, 1).result(timeout=60)
        assert isinstance(found.value.__cause__, Elsewhere)
        assert "in wrong" in str(found.value.__cause__)
        with pytest.raises(RuntimeError, match="Odd: 1 2"):
            workers.submit(light.odd, 1).result(timeout=60)
        with pytest.raises((pickle.PicklingError, AttributeError)):
            workers.submit(lambda: 1).result(timeout=60)
        assert workers.submit(light.number, 5).result(timeout=60) == 5


def test_what_stops_the_work_ends_every_worker_at_once() -> None:
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt), Workers(2) as workers:  # noqa: PT012
        worker = workers.submit(light.process, 0).result(timeout=60)
        futures = [workers.submit(time.sleep, 60) for _ in range(4)]
        raise KeyboardInterrupt
    assert time.monotonic() - begun < 30
    assert not alive(worker)
    for future in futures:
        with pytest.raises(CancelledError):
            future.result(timeout=10)
    with pytest.raises(RuntimeError):
        workers.submit(light.number, 1)
