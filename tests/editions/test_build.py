"""Building: what is planned, what a worker needs, and that the same inputs give the same bytes."""

import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from os import environ
from pathlib import Path

import pytest

from milaff.dossier.model import Dossier, Imprint
from milaff.editions.build import Job, Order, plan, render, run_job, write
from milaff.facts.seeds import Seeds
from milaff.problems import Problems
from milaff.workspace import Workspace
from tests.support import AS_OF, ROOT, workspace_in

FILES = [f"{language}.{form}" for language in ("ar", "en") for form in ("html", "docx", "pdf")]


def quick(**changes: object) -> Order:
    return Order(**{"languages": ("en",), "formats": ("html",), "as_of": AS_OF, **changes})  # type: ignore[arg-type]


def test_a_job_for_each_report_and_language_is_planned(workspace: Workspace, seeds: Seeds) -> None:
    jobs = plan(workspace, seeds, Order(as_of=AS_OF))
    assert [(job.folder, job.language) for job in jobs] == [
        (report, language) for report in ("algeria-azerbaijan", "egypt-azerbaijan") for language in ("ar", "en")
    ]
    assert {job.formats for job in jobs} == {("pdf", "docx", "html")}


def test_a_job_carries_its_dossier_as_of_the_day_asked_for_or_of_today(workspace: Workspace, seeds: Seeds) -> None:
    (job,) = plan(workspace, seeds, quick(reports=("algeria-azerbaijan",), as_of=date(2025, 1, 2)))
    assert Dossier.model_validate_json(job.dossier).as_of == "2025-01-02"
    (job,) = plan(workspace, seeds, quick(reports=("algeria-azerbaijan",), as_of=None))
    assert Dossier.model_validate_json(job.dossier).as_of == date.today().isoformat()


def test_a_job_travels_to_another_process(workspace: Workspace, seeds: Seeds) -> None:
    (job,) = plan(workspace, seeds, quick(reports=("algeria-azerbaijan",)))
    assert pickle.loads(pickle.dumps(job)) == job


def test_a_copy_for_the_other_side_goes_beside_ours_unless_a_place_is_named(workspace: Workspace, seeds: Seeds) -> None:
    theirs = quick(reports=("egypt-azerbaijan",), viewpoint="AZE")
    assert [job.folder for job in plan(workspace, seeds, theirs)] == ["egypt-azerbaijan/viewpoint-AZE"]
    named = quick(reports=("egypt-azerbaijan",), viewpoint="AZE", out=Path("copies"))
    assert [job.folder for job in plan(workspace, seeds, named)] == ["egypt-azerbaijan"]
    ours = quick(reports=("egypt-azerbaijan",), viewpoint="EGY")
    assert [job.folder for job in plan(workspace, seeds, ours)] == ["egypt-azerbaijan"]


def test_the_problems_of_all_reports_are_raised_together(workspace: Workspace, seeds: Seeds) -> None:
    with pytest.raises(Problems) as raised:
        plan(workspace, seeds, quick(reports=("atlantis", "egypt-azerbaijan", "lemuria"), viewpoint="FRA"))
    assert sorted(problem.file for problem in raised.value.problems) == [
        "reports/atlantis.yaml",
        "reports/egypt-azerbaijan.yaml",
        "reports/lemuria.yaml",
    ]


def test_any_executor_renders_the_jobs(workspace: Workspace, seeds: Seeds, built: Path) -> None:
    jobs = [replace(job, imprint=Imprint(edition=1)) for job in plan(workspace, seeds, quick())]
    files: dict[str, bytes] = {}
    with ThreadPoolExecutor(1) as executor:
        for _, done in render(jobs, executor):
            files |= done
    assert files == {f"{job.folder}/en.html": (built / job.folder / "en.html").read_bytes() for job in jobs}


def test_the_fonts_are_written_where_the_html_looks_for_them(
    workspace: Workspace, seeds: Seeds, tmp_path: Path
) -> None:
    order = quick(reports=("algeria-azerbaijan",), out=tmp_path)
    jobs = plan(workspace, seeds, order)
    assert write(workspace, order, jobs, run_job(jobs[0])) == [tmp_path / "algeria-azerbaijan/en.html"]
    faces = {path.relative_to(tmp_path).as_posix() for path in (tmp_path / "fonts").rglob("*.?tf")}
    assert faces
    for face in faces:
        assert (tmp_path / face).read_bytes() == (ROOT / face).read_bytes()


def test_without_html_no_fonts_are_written(workspace: Workspace, tmp_path: Path) -> None:
    job = Job("a", "{}", "en", ("pdf",), ROOT)
    write(workspace, quick(out=tmp_path), [job], {"a/en.pdf": b"%PDF"})
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def rebuilt(folder: Path, report: str, as_of: date, seed: str = "2") -> Path:
    """Issue edition 1 of a report in another workspace, in fresh processes with another hash seed; gives its folder."""
    root = workspace_in(folder / "elsewhere")
    subprocess.run(
        [sys.executable, "-m", "milaff", "build", report, "--as-of", as_of.isoformat()],
        cwd=root,
        env={**environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
    )
    return root / "build" / report


@pytest.mark.parametrize("report", ["egypt-azerbaijan", "algeria-azerbaijan"])
def test_the_same_inputs_give_the_same_bytes_in_every_format(built: Path, tmp_path: Path, report: str) -> None:
    again = rebuilt(tmp_path, report, AS_OF)
    for name in FILES:
        assert (again / name).read_bytes() == (built / report / name).read_bytes(), name


def test_another_day_gives_other_bytes_in_every_format(built: Path, tmp_path: Path) -> None:
    again = rebuilt(tmp_path, "algeria-azerbaijan", date(2026, 11, 22))
    for name in FILES:
        assert (again / name).read_bytes() != (built / "algeria-azerbaijan" / name).read_bytes(), name
