"""``milaff diff``."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from milaff.cli.moment import Day
from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime, problems_shown
from milaff.language.text import LANGUAGES, Language

if TYPE_CHECKING:
    from milaff.dossier.changes import Changes, FactChange


@click.command()
@click.argument("report")
@click.argument("n", required=False, type=click.IntRange(1))
@click.argument("m", required=False, type=click.IntRange(1))
@click.option("--as-of", type=Day(), help="The day as of which the dossier is composed. Default: today.")
@click.option(
    "--lang", "language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="The language of values."
)
@format_option("table")
@pass_runtime
def diff(
    runtime: Runtime,
    report: str,
    n: int | None,
    m: int | None,
    as_of: date | None,
    language: Language,
    form: str,
) -> None:
    """List what changed in REPORT from edition N (default: the last) to edition M (default: the dossier now).

    Facts added, changed (each field with both values and their sources) and withdrawn, differences between the sources
    that came up or are settled, commitments whose term passed. A fact is the same where its id is, where it shares a
    claim, or where it is told of the same event; so a date put right is a change, not a loss and a gain.

    Exit code 0: they say the same; 1: they differ; 2: they cannot be compared.

    \b
    milaff diff egypt-azerbaijan
    milaff diff egypt-azerbaijan 1 2 --format json
    """
    from milaff.editions.difference import difference

    with problems_shown(verbose=runtime.verbose, code=2):
        changes = difference(runtime.workspace, runtime.sound_seeds(), report, n, m, as_of)
        if form == "json":
            print_json(changes.model_dump(mode="json"))
        else:
            _tell(runtime, changes, language)
    raise SystemExit(1 if changes.differs else 0)


def _tell(runtime: Runtime, changes: "Changes", language: Language) -> None:
    if not changes.differs:
        click.echo(f"Nothing has changed since edition {changes.since}.")
        return
    heads = ("what", "fact", "text", "field", "before", "after", "sources")
    if changes.count:
        print_table(runtime, heads, list(_rows(changes, language)))
    else:
        click.echo(f"No fact has changed since edition {changes.since}; {', '.join(changes.other)} differ.")


def _rows(changes: "Changes", language: Language) -> Iterator[tuple[str, ...]]:
    for kind, found in (("added", changes.added), ("changed", changes.changed), ("withdrawn", changes.withdrawn)):
        for one in found:
            yield from _of_fact(kind, one, language)
    for kind, questions in (("conflict opened", changes.opened), ("conflict settled", changes.settled)):
        for question in questions:
            yield kind, question.id, question.question[language], "", "", "", " ".join(question.claims)
    for due in changes.fell_due:
        yield "fell due", due.fact, due.text[language], "", "", due.term[language], " ".join(due.claims)


def _of_fact(kind: str, change: "FactChange", language: Language) -> Iterator[tuple[str, ...]]:
    sources = " → ".join(" ".join(claims) for claims in (change.claims_before, change.claims) if claims)
    if change.claims_before == change.claims:
        sources = " ".join(change.claims)
    if not change.fields:
        yield kind, change.fact, change.text[language], "", "", "", sources
    for number, field in enumerate(change.fields):
        text = change.text[language] if number == 0 else ""
        label, before, after = field.label[language], field.before[language], field.after[language]
        yield kind, change.fact, text, label, before, after, sources
