"""Durability: whatever stops a build, no edition is lost, none is half-written, and the next build finishes it."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from milaff.editions.record import numbers
from tests.editions.conftest import MakeDesk
from tests.editions.desk import LONG, SHORT, Desk, flaws, left_aside
from tests.editions.stopping import DEAD, stopped_build

KILLS = 10


def test_a_build_stopped_at_any_change_to_the_disk_loses_no_edition_and_is_finished_by_the_next(desk: Desk) -> None:
    desk.built()
    desk.redate("2000")
    steps = stopped_build(desk.root, 10**6)
    assert 20 < steps < 100
    for n, at in enumerate(range(1, steps, 2)):
        desk.redate(str(2001 + n))
        before = numbers(desk.root, SHORT)
        assert stopped_build(desk.root, at) == DEAD
        assert flaws(desk.root) == [], at
        issued = set(numbers(desk.root, SHORT)) - set(before)
        assert issued <= {before[-1] + 1}
        outcome = desk.built()
        assert outcome.kind in (("remade", "unchanged") if issued else ("issued",)), at
        assert numbers(desk.root, SHORT) == (*before, before[-1] + 1)
        assert flaws(desk.root) == [], at
        assert left_aside(desk.root) == [], at
        assert f">{2001 + n}" in desk.path("en.html").read_text(encoding="utf-8")
    assert desk.built().kind == "unchanged"


def test_a_build_killed_at_random_moments_loses_no_edition_and_is_finished_by_the_next(make_desk: MakeDesk) -> None:
    desk = make_desk(SHORT)
    command = [sys.executable, "-m", "milaff", "build", "--as-of", "2026-11-21"]
    begun = time.monotonic()
    subprocess.run(command, cwd=desk.root, capture_output=True, check=True)
    whole, moments = time.monotonic() - begun, random.Random(5)
    for n in range(KILLS):
        desk.redate(str(2001 + n))
        before = numbers(desk.root, SHORT)
        process = subprocess.Popen(
            command, cwd=desk.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
        )
        try:
            # Most of the time goes into composing and rendering; the files are written at the end.
            process.communicate(timeout=whole * moments.uniform(0.6, 1.1))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
        assert flaws(desk.root) == []
        assert set(numbers(desk.root, SHORT)) - set(before) <= {before[-1] + 1}
    outcome = desk.built()
    assert outcome.kind in ("issued", "remade", "unchanged")
    assert flaws(desk.root) == []
    assert left_aside(desk.root) == []


def test_two_builds_at_once_issue_one_edition(desk: Desk) -> None:
    command = [sys.executable, "-m", "milaff", "build", "--as-of", "2026-11-21"]
    both = [
        subprocess.Popen(command, cwd=desk.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    told = [process.communicate(timeout=120)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum("edition 1 issued" in one for one in told) == 1
    assert sum("edition 1 stands" in one for one in told) == 1
    assert numbers(desk.root, SHORT) == (1,)
    assert flaws(desk.root) == []


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    """Mount a small file system in memory; who may not is told so by a skip."""
    folder.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a file system in memory needs the right to mount")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_told_in_a_line_and_the_others_are_done(make_desk: MakeDesk) -> None:
    desk = make_desk(SHORT, LONG)
    desk.build()
    desk.redate("2024")
    shutil.rmtree(desk.root / "build" / SHORT)
    with mounted(desk.root / "build" / SHORT, "size=64k"):
        failed, stands = sorted(desk.build(), key=lambda outcome: outcome.report)
        assert (failed.kind, stands.kind) == ("failed", "unchanged")
        (problem,) = failed.problems
        assert problem.message == "no space left on device"
        assert problem.remedy == "Make room on the disk, and build again"
        assert f"build/{SHORT}" in problem.file
        assert left_aside(desk.root) == []
    assert numbers(desk.root, SHORT) == (1,)
    assert {outcome.report: outcome.kind for outcome in desk.build()} == {SHORT: "issued", LONG: "unchanged"}
    assert left_aside(desk.root) == []


def test_a_full_disk_for_the_record_issues_nothing(desk: Desk) -> None:
    desk.built()
    records = desk.root / "reports/editions" / SHORT
    kept = (records / "1.json").read_bytes()
    (records / "1.json").unlink()
    desk.redate("2024")
    with mounted(records, "size=128k"):
        (records / "1.json").write_bytes(kept)
        (failed,) = desk.build()
        assert failed.kind == "failed"
        assert failed.problems[0].message == "no space left on device"
        assert [path.name for path in records.iterdir()] == ["1.json"]
        assert b"2024" not in desk.path("en.html").read_bytes()


def test_a_read_only_build_folder_is_told_in_a_line(desk: Desk) -> None:
    with mounted(desk.root / "build", "ro"):
        (failed,) = desk.build()
    assert failed.kind == "failed"
    assert failed.problems[0].message == "read-only file system"
    assert not (desk.root / "reports/editions").exists()


def test_a_file_where_a_folder_is_needed_is_told_in_a_line_and_the_others_are_done(make_desk: MakeDesk) -> None:
    desk = make_desk(SHORT, LONG)
    (desk.root / "build").mkdir()
    (desk.root / "build" / SHORT).write_bytes(b"")
    failed, issued = sorted(desk.build(), key=lambda outcome: outcome.report)
    assert (failed.kind, issued.kind) == ("failed", "issued")
    assert "Move away what stands there" in failed.problems[0].remedy or "A file stands" in failed.problems[0].remedy
    assert numbers(desk.root, SHORT) == ()


def test_a_template_that_fails_for_one_report_of_three_is_told_with_its_line_and_the_others_are_done(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk(SHORT, LONG)
    text = (desk.root / f"reports/{SHORT}.yaml").read_text(encoding="utf-8")
    (desk.root / "reports/broken.yaml").write_text(text, encoding="utf-8")
    cover = desk.workspace.file("templates/cover.html.j2").read_text(encoding="utf-8")
    (desk.root / "templates").mkdir()
    broken = '{% if dossier.report == "broken" %}{{ nothing_of_this_name }}{% endif %}\n'
    (desk.root / "templates/cover.html.j2").write_text(broken + cover, encoding="utf-8")
    command = [sys.executable, "-m", "milaff", "build", "--as-of", "2026-11-21"]
    done = subprocess.run(command, cwd=desk.root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    told = done.stderr.splitlines()
    assert sorted(told[:-1]) == [
        f"{SHORT}: edition 1 issued.",
        f"{LONG}: edition 1 issued.",
        "templates/cover.html.j2:1: 'nothing_of_this_name' is undefined. Correct the name; docs/templates.md says what"
        " a template is given.",
    ]
    assert told[-1] == "1 problem; what else was asked for was built."
    assert numbers(desk.root, "broken") == ()
    assert flaws(desk.root) == []
