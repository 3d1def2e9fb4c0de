"""Work: several reports rendered at once, each finished with its own files, and the progress told."""

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from milaff.demo.world import world
from milaff.editions import work
from milaff.editions.order import Job
from milaff.editions.outcome import Outcome
from milaff.editions.work import Files, Work, done
from tests.support import ROOT


def of(report: str, count: int) -> Work:
    jobs = tuple(Job(f"{report}/{n}", "", "en", (), Path()) for n in range(count))

    def finish(files: Files) -> Outcome:
        return Outcome(report, "issued", len(files))

    return Work(report, jobs, finish)


def test_the_progress_goes_from_nothing_to_all_and_every_report_gets_its_own_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(work, "run_job", lambda job: {job.folder: b""})
    told: list[tuple[int, int]] = []
    with ThreadPoolExecutor(2) as executor:
        works = [of("one", 2), of("none", 0), of("two", 3)]
        outcomes = list(done(works, executor, None, lambda number, count: told.append((number, count)), 3))
    assert told == [(number, 3) for number in range(4)]
    assert {outcome.report: outcome.number for outcome in outcomes} == {"one": 2, "none": 0, "two": 3}


def test_what_stops_the_work_lets_go_of_every_report_and_begins_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, released = list[str](), list[str]()

    def run(job: Job) -> dict[str, bytes]:
        begun.append(job.folder)
        if job.folder.startswith("stop"):
            raise KeyboardInterrupt
        time.sleep(0.1)
        return {job.folder: b""}

    monkeypatch.setattr(work, "run_job", run)
    works = [
        replace(of(name, 1), release=partial(released.append, name)) for name in ("one", "stop", "two", "three", "four")
    ]
    with pytest.raises(KeyboardInterrupt):
        list(done(works, None, 1, of=5))
    assert set(released) >= {"one", "stop", "two", "three"}
    assert "four/0" not in begun


def test_no_more_reports_are_open_than_the_workers_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "run_job", lambda job: {job.folder: b""})
    opened, most = set[str](), list[int]()

    def works() -> Iterator[Work]:
        for n in range(60):
            opened.add(f"report-{n}")
            most.append(len(opened))
            yield replace(of(f"report-{n}", 2), release=partial(opened.discard, f"report-{n}"))

    with ThreadPoolExecutor(2) as executor:
        setattr(executor, "count", 2)  # noqa: B010 -- as executors of ours tell it
        assert len(list(done(works(), executor, None, of=60))) == 60
    assert max(most) <= work.AHEAD * 2
    assert not opened


def test_sixty_reports_need_no_more_open_files_than_six(tmp_path: Path) -> None:
    """Locks, records and files of 60 reports within 48 open files, by builds with a renderer that does nothing."""
    for name, content in world(60, 1, 1):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "tests.editions.sixty", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["60", "issued"]
