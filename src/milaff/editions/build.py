"""Rendering by workers: reports become dossiers, dossiers become files, by workers that need nothing but a job.

A job carries its dossier and returns bytes, so that any :class:`concurrent.futures.Executor` can do it.
"""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future, as_completed
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from milaff.dossier.compose import compose
from milaff.dossier.model import Dossier
from milaff.dossier.report import Report, read_report, report_names
from milaff.editions.order import Job, Order
from milaff.editions.sweep import sweep
from milaff.facts.seeds import Seeds
from milaff.problems import Problem, Problems
from milaff.render.errors import page_problems, template_problems
from milaff.render.files import render_files
from milaff.render.stylesheet import fonts
from milaff.render.theme import Theme
from milaff.storage.write import write_all
from milaff.workspace import Workspace

__all__ = ["Composed", "Job", "Order", "composed", "fonts_of", "plan", "render", "run_job", "write"]


def plan(workspace: Workspace, seeds: Seeds, order: Order) -> list[Job]:
    """Compose every dossier and list the jobs; raise :class:`Problems` with all that is wrong, rendering nothing."""
    if seeds.problems:
        raise Problems(seeds.problems)
    problems: list[Problem] = []
    jobs: list[Job] = []
    for name in order.reports or report_names(workspace.root):
        try:
            jobs += _jobs(workspace, seeds, order, name)
        except Problems as found:
            problems += found.problems
    if problems:
        raise Problems(problems)
    return jobs


def _jobs(workspace: Workspace, seeds: Seeds, order: Order, name: str) -> Iterator[Job]:
    asked = composed(workspace, seeds, order, name)
    folder = name if asked.own or order.out else f"{name}/viewpoint-{asked.report.viewpoint}"
    for language in order.languages or asked.report.languages:
        formats = order.formats or asked.report.formats
        yield Job(folder, asked.dossier.model_dump_json(), language, formats, workspace.root, order.comments)


@dataclass(frozen=True)
class Composed:
    """A report as it is asked for, its dossier, and whether it is seen from the report's ``own`` viewpoint."""

    report: Report
    dossier: Dossier
    own: bool


def composed(workspace: Workspace, seeds: Seeds, order: Order, name: str) -> Composed:
    """Compose one dossier of an order; raise :class:`Problems` with what is wrong with its report or templates."""
    report = read_report(workspace.root, name, seeds.sources.markings)
    seen = _seen_from(report, order.viewpoint, name)
    with template_problems(workspace):
        dossier = compose(workspace, seeds, name, seen, order.as_of or date.today())
    return Composed(seen, dossier, own=seen is report)


def _seen_from(report: Report, viewpoint: str | None, name: str) -> Report:
    try:
        return report.seen_from(viewpoint) if viewpoint else report
    except ValueError as error:
        remedy = f"Use --viewpoint {report.viewpoint} or {report.counterpart}"
        raise Problems([Problem(f"reports/{name}.yaml", 0, str(error), remedy)]) from None


def run_job(job: Job) -> dict[str, bytes]:
    """Render one job; gives the files by name, ``<folder>/<language>.<format>``.

    Raise :class:`Problems` where a template or style sheet fails.
    """
    sweep()
    dossier = Dossier.model_validate_json(job.dossier)
    fonts = "../" * len(Path(job.folder).parts) + "fonts"
    theme = _theme(job.root)
    with page_problems(theme, job.language):
        files = render_files(
            dossier, job.language, job.formats, theme, fonts=fonts, comments=job.comments, imprint=job.imprint
        )
    return {f"{job.folder}/{job.name}{job.language}.{form}": content for form, content in files.items()}


@cache
def _theme(root: Path) -> Theme:
    """Keep one theme for each worker: templates compiled, styles parsed and fonts registered once."""
    return Theme(Workspace(root))


def render(jobs: Iterable[Job], executor: Executor) -> Iterator[tuple[Job, dict[str, bytes]]]:
    """Render all jobs, giving each as it is done; raise :class:`Problems` with those of all jobs, at the end."""
    running: dict[Future[dict[str, bytes]], Job] = {executor.submit(run_job, job): job for job in jobs}
    failed: list[Problems] = []
    for future in as_completed(running):
        try:
            files = future.result()
        except Problems as found:
            failed.append(found)
        else:
            yield running[future], files
    if failed:
        raise Problems(problem for found in failed for problem in found.problems) from failed[0]


def write(workspace: Workspace, order: Order, jobs: Iterable[Job], files: Mapping[str, bytes]) -> list[Path]:
    """Write every file of a build, and the fonts that its HTML names; returns the dossiers' files."""
    out = order.out or workspace.root / "build"
    needed = fonts_of(workspace, jobs)
    write_all(out, {**needed, **dict(sorted(files.items()))})
    return [out / name for name in sorted(files)]


def fonts_of(workspace: Workspace, jobs: Iterable[Job]) -> dict[str, bytes]:
    """Give the fonts that the HTML of some jobs names, by their names below the output folder."""
    needed: dict[str, bytes] = {}
    for language in {job.language for job in jobs if "html" in job.formats}:
        for name, path in fonts(_theme(workspace.root), language).items():
            needed[f"fonts/{name}"] = path.read_bytes()
    return needed
