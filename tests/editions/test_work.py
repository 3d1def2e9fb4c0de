"""Work: several reports rendered at once, each finished with its own files, and the progress told."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from milaff.editions import work
from milaff.editions.order import Job
from milaff.editions.outcome import Outcome
from milaff.editions.work import Files, Work, done


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
