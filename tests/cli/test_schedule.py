"""``milaff schedule``: what comes next, and what is exported."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import run

NOW = ("--now", "2027-04-29T12:00Z")
REPORT = """\
viewpoint: EGY
counterpart: AZE
schedule: {cron: ["30 0 * * *", "0 6 * * 0-4"], before_visits: [30, 1], at: "06:00", timezone: Africa/Cairo}
visits:
  - id: baku
    date: 2027-05-10
    place: {described: {ar: باكو, en: Baku}}
    visitors: [{described: {ar: الوزير, en: the minister}}]
    meets: [{described: {ar: الوزير, en: the minister}}]
    purpose: {ar: زيارة, en: a visit}
    focus: [trade]
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "the desk 100%"
    assert run("init", str(folder), cwd=tmp_path).code == 0
    (folder / "reports/egypt-azerbaijan.yaml").write_text(REPORT, encoding="utf-8")
    return folder


def test_the_next_moment_of_each_rule_is_shown_in_local_time_and_utc(root: Path) -> None:
    ran = run("schedule", *NOW, cwd=root)
    assert ran.code == 0
    assert [line.split("\t") for line in ran.out.splitlines()] == [
        ["report", "rule", "next (local)", "next (UTC)", "last outcome"],
        ["egypt-azerbaijan", "30 0 * * *", "Fri 2027-04-30 01:00 +0300", "2027-04-29 22:00", "never run; due now"],
        ["egypt-azerbaijan", "0 6 * * 0-4", "Sun 2027-05-02 06:00 +0300", "2027-05-02 03:00", "never run; due now"],
        ["egypt-azerbaijan", "baku T-1", "Sun 2027-05-09 06:00 +0300", "2027-05-09 03:00", "never run; due now"],
        ["egypt-azerbaijan", "baku T-30", "no more", "", "never run; due now"],
    ]


def test_the_same_is_told_as_json(root: Path) -> None:
    state = {"covered": "2027-04-29T04:00:00Z", "completed": "2027-04-29T04:00:09Z", "kind": "unchanged", "number": 2}
    folder = root / "build/.milaff"
    folder.mkdir(parents=True)
    (folder / "schedule.json").write_text(json.dumps({"reports": {"egypt-azerbaijan": state}}))
    first, *_ = json.loads(run("schedule", "--format", "json", *NOW, cwd=root).out)
    assert first == {
        "report": "egypt-azerbaijan",
        "rule": "30 0 * * *",
        "next": "2027-04-29T22:00:00Z",
        "local": "2027-04-30T01:00:00+03:00",
        "due": False,
        "last": {
            "kind": "unchanged",
            "number": 2,
            "completed": "2027-04-29T04:00:09Z",
            "covered": "2027-04-29T04:00:00Z",
            "tries": 0,
            "given_up": False,
        },
    }
    assert "\tedition 2 stands\n" in run("schedule", *NOW, cwd=root).out


def test_the_units_are_written_where_they_are_asked_for_and_systemd_accepts_them(root: Path) -> None:
    ran = run("schedule", "--export", "systemd", "units", cwd=root)
    assert ran.out == "units/milaff-the-desk-100.timer\nunits/milaff-the-desk-100.service\n"
    units = sorted((root / "units").iterdir())
    assert f"ExecStart={sys.executable} -m milaff" in units[0].read_text(encoding="utf-8")
    assert all((root / name).is_dir() for name in ("build", "reports/editions"))
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd is not installed")
    done = subprocess.run(["systemd-analyze", "verify", *map(str, units)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("target", ["systemd", "cron"])
def test_without_a_folder_it_is_printed(root: Path, target: str) -> None:
    ran = run("schedule", "--export", target, cwd=root)
    assert ran.code == 0
    assert "run --due" in ran.out
    assert not (root / "units").exists()


def test_the_crontab_line_runs(root: Path) -> None:
    line = run("schedule", "--export", "cron", cwd=root).out.splitlines()[-1]
    command = line.split(" ", 5)[5].replace(r"\%", "%")
    done = subprocess.run(["/bin/sh", "-c", command], cwd="/", capture_output=True, text=True, check=False, env={})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (root / "reports/editions/egypt-azerbaijan/1.json").is_file()


def test_a_report_that_is_wrong_hides_no_other(root: Path) -> None:
    (root / "reports/b.yaml").write_text(REPORT.replace("30 0", "99 0"), encoding="utf-8")
    ran = run("schedule", *NOW, cwd=root)
    assert ran.code == 1
    assert "egypt-azerbaijan\t30 0 * * *" in ran.out
    assert "reports/b.yaml:3: schedule.cron.0: «99 0 * * *» is no cron expression" in ran.err


def test_a_folder_without_export_is_misuse(root: Path) -> None:
    assert run("schedule", "units", cwd=root).code == 2


def test_without_any_schedule_it_says_where_to_read_on(root: Path) -> None:
    (root / "reports/egypt-azerbaijan.yaml").unlink()
    assert "docs/schedule.md" in run("schedule", cwd=root).out
