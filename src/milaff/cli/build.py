"""``milaff build``."""

import os
import re
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from milaff.cli.runtime import Runtime, pass_runtime
from milaff.language.text import LANGUAGES, Language


class Day(click.ParamType[date]):
    """A calendar day in ISO 8601."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, context: click.Context | None) -> date:
        """Read YYYY-MM-DD."""
        if isinstance(value, date):
            return value
        try:
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
                raise ValueError
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"«{value}» is no day; write it as 2026-03-01", param, context)


@click.command()
@click.argument("reports", nargs=-1)
@click.option(
    "--lang", "languages", type=click.Choice(LANGUAGES), multiple=True, help="Only this language; repeatable."
)
@click.option(
    "--format",
    "formats",
    type=click.Choice(["pdf", "docx", "html"]),
    multiple=True,
    help="Only this format; repeatable.",
)
@click.option(
    "--viewpoint",
    metavar="CODE",
    help="Whose copy it is (ISO 3166 alpha-3): that country is named first. A copy for the other side than the report's"
    " own goes to a folder of its own, viewpoint-CODE, unless --out names one.",
)
@click.option("--as-of", type=Day(), help="The day up to which the dossier speaks. Default: today.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Where to write. Default: build/.")
@click.option("--comments", is_flag=True, help="In Word, each claim's quotation as a comment on the words it supports.")
@click.option("--jobs", type=click.IntRange(1), help="How many processes. Default: one for each core.")
@pass_runtime
def build(
    runtime: Runtime,
    reports: tuple[str, ...],
    languages: tuple[Language, ...],
    formats: tuple[str, ...],
    viewpoint: str | None,
    as_of: date | None,
    out: Path | None,
    jobs: int | None,
    *,
    comments: bool,
) -> None:
    """Build the dossiers of REPORTS (default: all), checking the seeds first.

    Writes <out>/<report>/<language>.<format>. With any problem in the input nothing is written and the exit code is 1.

    \b
    milaff build
    milaff build egypt-azerbaijan --lang ar --format pdf
    milaff build egypt-azerbaijan --viewpoint AZE --out copies
    """
    from milaff.editions.build import Order, plan, render, write

    workspace = runtime.workspace
    order = Order(reports, languages, formats, viewpoint, as_of, out.resolve() if out else None, comments)
    work = plan(workspace, runtime.seeds, order)
    if not work:
        click.echo("There is no report yet; «milaff new REPORT HOME COUNTERPART» makes one.")
        return
    console = Console(stderr=True)
    files: dict[str, bytes] = {}
    with _progress(console) as progress, _executor(jobs, len(work)) as executor:
        task = progress.add_task("Rendering", total=len(work))
        for _, done in render(work, executor):
            files |= done
            progress.advance(task)
    for path in write(workspace, order, work, files):
        click.echo(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def _progress(console: Console) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


def _executor(jobs: int | None, work: int) -> Executor:
    """Use a process for each job up to the cores; a single job is done here, without the cost of a process."""
    workers = min(jobs or os.cpu_count() or 1, work)
    if workers == 1:
        return ThreadPoolExecutor(1)
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
