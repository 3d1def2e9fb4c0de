"""``milaff build``."""

import traceback
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from milaff.cli.commands import INTERRUPTED
from milaff.cli.copies import print_copies, with_holders
from milaff.cli.moment import Day
from milaff.cli.progress import long_progress
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.language.text import LANGUAGES, Language

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from contextlib import AbstractContextManager

    from milaff.editions.order import Order
    from milaff.editions.outcome import Outcome
    from milaff.editions.work import Rendered
    from milaff.workspace import Workspace


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
    " own is a draft, in a folder of its own, viewpoint-CODE, unless --out names one.",
)
@click.option("--as-of", type=Day(), help="The day up to which the dossier speaks. Default: today.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Where to write. Default: build/.")
@click.option("--comments", is_flag=True, help="In Word, each claim's quotation as a comment on the words it supports.")
@click.option("--draft", is_flag=True, help="Issue nothing; every page says that it is a draft. Into draft/.")
@click.option("--edition", type=click.IntRange(1), help="Make this edition of one report again, from its record.")
@click.option("--addendum", is_flag=True, help="Issue what changed in one report under its last edition's number.")
@click.option("--visit", metavar="ID", help="The brief for this visit of one report, not the dossier. Into visit-ID/.")
@click.option("--short", is_flag=True, help="The brief on two pages: the six headings, last contacts, commitments.")
@click.option(
    "--copies",
    type=click.IntRange(0, 1000),
    default=0,
    show_default=False,
    help="So many numbered copies (PDF) of one report's last edition, for whom its distribution names. Into copies/.",
)
@click.option("--all", "every", is_flag=True, help="Every report, which is what is done where none is named.")
@click.option("--explain", is_flag=True, help="Say of each report why it is composed anew, or why it is left alone.")
@click.option("--jobs", type=click.IntRange(1), help="How many processes. Default: one for each core.")
@click.option("--cluster", metavar="ADDRESS", help="Render on the workers of this Dask scheduler (docs/cluster.md).")
@pass_runtime
def build(
    runtime: Runtime,
    reports: tuple[str, ...],
    languages: tuple[Language, ...],
    formats: tuple[str, ...],
    viewpoint: str | None,
    as_of: date | None,
    out: Path | None,
    edition: int | None,
    visit: str | None,
    copies: int,
    jobs: int | None,
    cluster: str | None,
    *,
    comments: bool,
    draft: bool,
    addendum: bool,
    short: bool,
    every: bool,
    explain: bool,
) -> None:
    """Build the dossiers of REPORTS (default: all), checking the seeds first.

    Where a dossier says something else than its last edition, the next edition is issued: its record goes to
    reports/editions/REPORT/ and belongs into version control, its files to build/REPORT/editions/NUMBER/ and
    build/REPORT/. Where only the day has changed, the edition stands and no byte changes; files that are missing are
    made again from the record.

    --lang, --format, --viewpoint, --out and --comments issue nothing: they give a copy of the last edition where it
    still says what the dossier says, and a draft where it does not.

    With a problem in seeds/ nothing is written. A report that fails does not stop the others; the exit code is 1 then.

    \b
    milaff build
    milaff build egypt-azerbaijan --lang ar --format pdf
    milaff build egypt-azerbaijan --viewpoint AZE --out copies
    milaff build egypt-azerbaijan --edition 1
    milaff build egypt-azerbaijan --visit exercise-baku --short
    milaff build egypt-azerbaijan --copies 5 --lang ar
    milaff build --all --cluster tcp://scheduler:8786
    """
    from milaff.dossier.report import report_names
    from milaff.editions.order import Order

    if every and reports:
        raise click.UsageError("--all goes without the name of a report")
    if (edition is not None or addendum) and len(reports) != 1:
        raise click.UsageError(f"--{'addendum' if addendum else 'edition'} is of one report; name it")
    if addendum and (languages or formats or viewpoint or out or comments or draft or edition):
        raise click.UsageError("--addendum goes with --as-of alone: an addendum is whole, in its edition's folder")
    if edition is not None and (viewpoint or comments or draft or as_of):
        raise click.UsageError("--edition goes with --lang, --format and --out alone: its record says all else")
    if visit is not None and (len(reports) != 1 or edition is not None or addendum):
        raise click.UsageError("--visit is of one report; name it, and leave out --edition and --addendum")
    if short and visit is None:
        raise click.UsageError("--short goes with --visit")
    if copies and (len(reports) != 1 or formats or viewpoint or as_of or comments or draft or visit or addendum):
        raise click.UsageError("--copies is of one report, and goes with --lang, --edition, --out and --jobs alone")
    if cluster and (jobs or addendum):
        raise click.UsageError(f"--cluster goes without --{'jobs' if jobs else 'addendum'}")
    place = out.resolve() if out else None
    order = Order(reports, languages, formats, viewpoint, as_of, place, comments, draft, edition, jobs, visit, short)
    if copies:
        order = with_holders(runtime, order, copies, _say)
    if not reports and not report_names(runtime.workspace.root):
        click.echo("There is no report yet; «milaff new REPORT HOME COUNTERPART» makes one.")
        return
    outcomes, stopped = list["Outcome"](), False
    # The files are listed once the bar is gone: it shares the terminal with them.
    with long_progress("Building") as rendered:
        try:
            for outcome in (
                [_addendum(runtime, reports[0], as_of)]
                if addendum
                else _built(runtime, order, rendered, cluster, explain=explain)
            ):
                outcomes.append(outcome)
        except KeyboardInterrupt:
            stopped = True
    try:
        tell(runtime, outcomes)
    finally:
        print_copies(runtime, outcomes)
        if stopped:
            _say("Interrupted; what is not listed is as it was.")
            raise SystemExit(INTERRUPTED)


def _built(
    runtime: Runtime, order: "Order", rendered: "Rendered", cluster: str | None, *, explain: bool
) -> "Iterator[Outcome]":
    from milaff.dossier.report import report_names
    from milaff.editions.issue import build_editions
    from milaff.editions.watch import Watch
    from milaff.index import open_index

    workspace = runtime.workspace
    with _executor(workspace, cluster) as executor, open_index(workspace.root, _say) as index:
        watch = Watch(workspace, index, order.as_of or date.today())
        for name in (sorted(set(order.reports)) or report_names(workspace.root)) if explain else ():
            _say(f"{name}: {watch.why(name)}.")
        yield from build_editions(workspace, index, order, executor, _say, rendered, watch)


def _executor(workspace: "Workspace", cluster: str | None) -> "AbstractContextManager[Executor | None]":
    if cluster is None:
        return nullcontext()
    try:
        from milaff.cluster import open_cluster
    except ImportError:
        raise click.UsageError("--cluster needs «pip install milaff[cluster]»") from None
    return open_cluster(cluster, workspace, _say)


def _addendum(runtime: Runtime, report: str, as_of: date | None) -> "Outcome":
    from milaff.editions.addendum import issue_addendum

    return issue_addendum(runtime.workspace, runtime.seeds, report, as_of, say=_say)


def _say(sentence: str) -> None:
    click.echo(sentence, err=True)


def tell(runtime: Runtime, outcomes: Iterable["Outcome"]) -> None:
    """Print outcomes as they come: the files written to standard output, sentences to standard error.

    Ends the program with exit code 1 where one failed.
    """
    done: list[Outcome] = []
    for outcome in outcomes:
        done.append(outcome)
        for path in outcome.files:
            click.echo(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
        told = {problem for before in done[:-1] for problem in before.problems}
        new = [str(problem) for problem in outcome.problems if problem not in told]
        for line in (*sentences(outcome), *new):
            _say(runtime.shown(line))
        if outcome.cause and runtime.verbose:
            _say("".join(traceback.format_exception(outcome.cause)))
    problems = sorted({problem for outcome in done for problem in outcome.problems})
    if problems:
        written = any(outcome.files for outcome in done)
        rest = "what else was asked for was built" if written else "nothing was written"
        _say(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}; {rest}.")
        raise SystemExit(1)


def sentences(outcome: "Outcome") -> list[str]:
    """Say in sentences what became of a report; its problems are left out."""
    name, number = outcome.report, outcome.number
    changes = outcome.changes
    count = f"{changes.count} change{'' if changes.count == 1 else 's'}" if changes else ""
    said = {
        "issued": f"{name}: edition {number} issued"
        + (f"; it supersedes edition {changes.since} ({count if changes.count else 'wording'})." if changes else "."),
        "unchanged": f"{name}: nothing has changed; edition {number} stands.",
        "remade": f"{name}: edition {number}; its files were made again from its record.",
        "copies": f"{name}: numbered copies of edition {number}; nothing was issued.",
        "copy": f"{name}: a copy of edition {number}; nothing was issued.",
        "draft": f"{name}: a draft; nothing was issued.",
        "addendum": f"{name}: addendum to edition {number} issued ({count}).",
    }
    told = [said[outcome.kind]] if outcome.kind in said else []
    told += [f"{name}: {note}." for note in outcome.notes]
    return told
