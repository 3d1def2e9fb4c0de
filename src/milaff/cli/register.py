"""``milaff register``."""

from typing import TYPE_CHECKING

import click

from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime

if TYPE_CHECKING:
    from milaff.correspondence.register import Entry

HEADS = ("number", "date", "addressee", "subject", "enclosures", "edition", "state", "sent", "signed")


@click.command()
@click.option("--sender", metavar="ID", help="Only the numbers of this sender (reports/correspondents.yaml).")
@click.option("--year", type=click.IntRange(1, 9999), help="Only the numbers of this year.")
@format_option("table")
@pass_runtime
def register(runtime: Runtime, sender: str | None, year: int | None, form: str) -> None:
    """List the reference numbers that were used: for which letter, to whom, enclosing what, and what became of it.

    Enclosures are listed with the first digits of their SHA-256, in JSON with all. A number is used from the moment it
    is taken: where the command was stopped before the letter was written, it stays listed as never completed. They are
    read from reports/register/, which belongs into version control.

    Exit code 1: an entry is missing or cannot be read; each is named.

    \b
    milaff register
    milaff register --sender egypt-embassy-baku --year 2026
    milaff register --format json
    """
    from milaff.correspondence.register import read_register

    found = read_register(runtime.workspace.root, sender, year)
    if form == "json":
        print_json([entry.model_dump(mode="json") for entry in found.entries])
    elif found.entries:
        print_table(runtime, HEADS, [_row(entry) for entry in found.entries])
    else:
        asked = sender is not None or year is not None
        click.echo("No number of these was used." if asked else "The register is empty: no number was used yet.")
    for problem in found.problems:
        click.echo(runtime.shown(str(problem)), err=True)
    if found.problems:
        count = len(found.problems)
        click.echo(f"{count} problem{'' if count == 1 else 's'} in the register.", err=True)
        raise SystemExit(1)


def _row(entry: "Entry") -> tuple[str, ...]:
    enclosed = "; ".join(f"{one.name} {one.sha256[:16]}" for one in entry.enclosures)
    return (
        entry.reference,
        entry.date or entry.taken[:10],
        entry.addressee.id if entry.addressee else "",
        entry.subject.en if entry.subject else "",
        enclosed,
        str(entry.edition or ""),
        _state(entry),
        _sent(entry),
        ", ".join(one.at[:10] for one in entry.signed),
    )


def _state(entry: "Entry") -> str:
    passed = _passed_over(entry)
    said = {"taken": "taken, never completed", "issued": "issued", "void": f"void: {entry.reason}"}[entry.state]
    return f"{said}{passed}"


def _passed_over(entry: "Entry") -> str:
    """Explain the numbers before an entry that nobody used."""
    first = (entry.follows or 0) + 1
    if entry.sequence is None or entry.sequence <= first:
        return ""
    last = entry.sequence - 1
    return f" ({first} passed over)" if first == last else f" ({first} to {last} passed over)"


def _sent(entry: "Entry") -> str:
    said = {"begun": "outcome unknown", "failed": "failed", "sent": ""}
    return ", ".join(f"{one.at[:10]} {said[one.state]}".strip() for one in entry.sent)
