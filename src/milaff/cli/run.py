"""``milaff run``."""

from datetime import UTC, datetime

import click

from milaff.cli.moment import Moment
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.schedule.desk import desk
from milaff.schedule.run import Done, run_due
from milaff.schedule.state import TRIES
from milaff.storage.lock import Busy


@click.command()
@click.option("--due", "wanted", is_flag=True, help="Make what is due by the reports' schedules, and nothing else.")
@click.option(
    "--now", type=Moment(), help="Act as if it were this moment (ISO 8601 with offset). For trying things out."
)
@click.option("--jobs", type=click.IntRange(1), help="How many processes. Default: one for each core.")
@pass_runtime
def run(runtime: Runtime, now: datetime | None, jobs: int | None, *, wanted: bool) -> None:
    """Make the dossiers that are due, once, whatever calls this and however often.

    A timer or crontab calls it every few minutes (milaff schedule --export). Runs missed while the machine was off
    collapse into one. A second call at the same time says so and ends. A report that fails does not stop the others;
    it is tried again by the next calls, five times in all for one due moment.

    Exit code 1 if a report failed or somebody could not be told. Each outcome is a line in build/.milaff/runs.jsonl.

    \b
    milaff run --due
    """
    if not wanted:
        raise click.UsageError("say what to run: milaff run --due")
    count, failed = 0, False
    try:
        for done in run_due(desk(runtime.workspace, _say, jobs), now or datetime.now(UTC)):
            count, failed = count + 1, failed or done.failed
            for problem in (*done.outcome.problems, *done.untold):
                click.echo(runtime.shown(str(problem)), err=True)
            click.echo(_said(done), err=done.outcome.kind == "failed")
    except Busy:
        click.echo("Another run is at work; nothing to do.")
        return
    if not count:
        click.echo("Nothing is due.")
    raise SystemExit(1 if failed else 0)


def _said(done: Done) -> str:
    """Say in one line what became of a report."""
    outcome = done.outcome
    if outcome.kind == "failed":
        return f"{outcome.report}: failed; {_next(done)}"
    said = {
        "issued": f"edition {outcome.number} issued",
        "remade": f"edition {outcome.number} stands; its files were made again",
    }.get(outcome.kind, f"edition {outcome.number} stands")
    return f"{outcome.report}: {said} ({done.due.rule if done.due else ''})"


def _next(done: Done) -> str:
    if done.due is None:
        return "its file is to be corrected"
    if not done.again:
        return f"given up after {TRIES} tries until it is due again"
    return f"the next call tries again (try {done.due.tries + 1} of {TRIES})"


def _say(sentence: str) -> None:
    click.echo(sentence, err=True)
