"""``milaff schedule``."""

from datetime import UTC, datetime
from pathlib import Path

import click

from milaff.cli.moment import Moment
from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.problems import Problems
from milaff.schedule.due import Reports, read_reports
from milaff.schedule.export.caller import Unexportable, caller
from milaff.schedule.outlook import Coming, outlook
from milaff.schedule.state import read_state

HEADS = ("report", "rule", "next (local)", "next (UTC)", "last outcome")


@click.command()
@click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))
@format_option("table")
@click.option(
    "--export",
    "target",
    type=click.Choice(["systemd", "cron"]),
    help="Write what calls «milaff run --due» every five minutes: a timer and service, or a crontab line, into FOLDER,"
    " or to the terminal where none is named.",
)
@click.option("--now", type=Moment(), help="Look ahead from this moment (ISO 8601 with offset). Default: now.")
@pass_runtime
def schedule(runtime: Runtime, folder: Path | None, form: str, target: str | None, now: datetime | None) -> None:
    """Show when each report is made next, by which rule, and what came of the last run.

    \b
    milaff schedule
    milaff schedule --format json
    milaff schedule --export systemd units
    """
    root = runtime.workspace.root
    reports = read_reports(root)
    if target:
        _export(runtime, reports, target, folder)
    elif folder:
        raise click.UsageError("FOLDER goes with --export")
    else:
        _show(runtime, outlook(reports.readable, read_state(root), now or datetime.now(UTC)), form)
    if reports.broken:
        raise Problems(problem for found in reports.broken.values() for problem in found.problems)


def _show(runtime: Runtime, coming: list[Coming], form: str) -> None:
    if form == "json":
        print_json([one.to_json() for one in coming])
    elif coming:
        print_table(runtime, HEADS, [_row(one) for one in coming])
    else:
        click.echo("No report has a schedule; docs/schedule.md says how to give it one.")


def _row(one: Coming) -> tuple[str, ...]:
    local = one.local.strftime("%a %Y-%m-%d %H:%M %z") if one.local else "no more"
    utc = one.moment.strftime("%Y-%m-%d %H:%M") if one.moment else ""
    return one.report, one.rule, local, utc, _last(one)


def _last(one: Coming) -> str:
    known = one.remembered
    said = known.kind or "never run"
    if known.kind not in (None, "failed"):
        said = f"edition {known.number} {'issued' if known.kind == 'issued' else 'stands'}"
    if known.attempt and known.attempt.given_up:
        said += ", given up"
    return f"{said}; due now" if one.due else said


def _export(runtime: Runtime, reports: Reports, target: str, folder: Path | None) -> None:
    from milaff.schedule.export.cron import crontab
    from milaff.schedule.export.systemd import WRITABLE, units
    from milaff.storage.write import write_all

    root = runtime.workspace.root
    try:
        call = caller(root, reports.readable.values())
    except Unexportable as error:
        raise click.ClickException(str(error)) from None
    texts = units(call) if target == "systemd" else {f"{call.name}.crontab": crontab(call)}
    for name in WRITABLE:
        (root / name).mkdir(parents=True, exist_ok=True)
    if folder is None:
        click.echo("\n".join(f"# {name}\n{text}" for name, text in texts.items()), nl=False)
        return
    for path in write_all(folder, {name: text.encode() for name, text in texts.items()}):
        click.echo(str(path))
