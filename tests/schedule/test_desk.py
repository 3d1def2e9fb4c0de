"""The real desk: whatever goes wrong in making or telling becomes an outcome or a problem."""

from pathlib import Path
from unittest import mock

import pytest
from tools.kill.tiny import REPORT, make

from milaff.dossier.report import read_report
from milaff.editions.outcome import Outcome
from milaff.schedule.desk import desk
from milaff.schedule.due import Due
from milaff.schedule.run import Desk
from milaff.workspace import Workspace
from tests.schedule.support import at


@pytest.fixture
def real(tmp_path: Path) -> Desk:
    make(tmp_path)
    return desk(Workspace(tmp_path), print, None)


def one() -> Due:
    moment = at("2027-01-05T05:00")
    return Due(REPORT, "0 6 * * *", moment, moment.date(), 0)


def test_an_error_that_nobody_foresaw_is_an_outcome(tmp_path: Path) -> None:
    make(tmp_path)
    with mock.patch("milaff.index.open_index", side_effect=ZeroDivisionError("by nothing")):
        outcome = desk(Workspace(tmp_path), print, None).make(one())
    assert outcome.kind == "failed"
    assert "ZeroDivisionError: by nothing" in outcome.problems[0].message


def test_telling_never_raises(real: Desk) -> None:
    report = read_report(real.root, REPORT)
    with mock.patch("milaff.schedule.notice.tell.give", side_effect=ZeroDivisionError("by nothing")):
        (problem,) = real.tell(report, Outcome(REPORT, "issued", 1))
    assert "nobody could be told (ZeroDivisionError: by nothing)" in problem.message


def test_the_last_edition_is_counted_by_its_records(real: Desk) -> None:
    assert real.standing(REPORT) == 0
    folder = real.root / "reports/editions" / REPORT
    folder.mkdir(parents=True)
    for name in ("1.json", "2.json", "10.json", ".milaff-7-11.json", "notes.json"):
        (folder / name).touch()
    assert real.standing(REPORT) == 10
