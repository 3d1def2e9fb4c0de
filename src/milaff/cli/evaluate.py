"""``milaff evaluate``."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime

if TYPE_CHECKING:
    from milaff.extraction.evaluate import Count, Scores


@click.command()
@click.argument("gold_dir", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--show", is_flag=True, help="List every claim missed, every false proposal and every date not exact.")
@click.option(
    "--above", type=click.FloatRange(0, 1), default=0.0, help="Leave out proposals of less confidence. Default: none."
)
@click.option(
    "--reader",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Score another reader's claims on the same documents (READER/facts/*.yaml) instead of what is proposed.",
)
@format_option("table")
@pass_runtime
def evaluate(runtime: Runtime, gold_dir: Path, above: float, reader: Path | None, form: str, *, show: bool) -> None:
    """Score what «milaff extract» proposes against claims made by hand.

    GOLD_DIR has the layout of seeds/: documents/*.txt and facts/*.yaml, and sources.yaml where there is one. Of a claim
    only type, parties, date, status, value and quote are read.

    A proposal matches a claim of the same type and parties whose quotation shares half of the shorter with its own, one
    to one. Dates of matched pairs: exact; compatible (less precise, and true); unsaid (the claim's follows from other
    claims only); missing; unasked (the claim has none, the words quoted or their sentence do); invented
    (more precise than the claim's, against it, or from nowhere).

    \b
    milaff evaluate seeds
    milaff evaluate tests/extraction/gold --show
    milaff evaluate tests/extraction/gold --reader tests/extraction/second_reader
    milaff evaluate ~/gold --format json > scores.json
    """
    from milaff.cli.progress import progress
    from milaff.extraction.evaluate import another_reader, read_gold, score
    from milaff.extraction.extract import proposer

    gold = read_gold(gold_dir)
    if reader:
        scores = score(*another_reader(gold, read_gold(reader, texts=gold_dir)), above)
    else:
        with progress("Proposing", len(gold.documents)) as advance:
            scores = score(gold, proposer(gold_dir, advance), above)
    if form == "json":
        print_json(scores.to_json())
        return
    print_table(runtime, ("", "precision", "recall", "F1", "matched", "missed", "false"), list(_rows(scores)))
    for line in scores.notes():
        click.echo(line)
    if show:
        _show(runtime, scores)


def _rows(scores: "Scores") -> Iterator[tuple[str, ...]]:
    def row(name: str, count: "Count") -> tuple[str, ...]:
        shares = (f"{share:.2f}" for share in (count.precision, count.recall, count.f1))
        return (name, *shares, str(count.matched), str(count.missed), str(count.false))

    yield from (row(kind, count) for kind, count in scores.by_type.items())
    for language, count in scores.by_language.items():
        yield row({"ar": "Arabic", "en": "English"}[language], count)
    yield row("all", scores.total)


def _show(runtime: Runtime, scores: "Scores") -> None:
    for document, told in scores.to_json()["by_document"].items():
        click.echo(f"\n{document}")
        for claim in told["missed_claims"]:
            click.echo(
                runtime.shown(f"  missed {claim['type']} {claim['id']} [{claim['date'] or '-'}] {claim['quote']}")
            )
        for made in told["false_proposals"]:
            parties, about = "-".join(made["parties"]), f"{made['date'] or '-'}, {made['confidence']:.2f}"
            click.echo(runtime.shown(f"  false {made['type']} {parties} [{about}; {made['reason']}] {made['quote']}"))
        for date in told["dates_not_exact"]:
            click.echo(f"  date {date['verdict']}: {date['claim']} is {date['date']}, proposed {date['proposed']}")
        for state in told["statuses_not_agreeing"]:
            click.echo(f"  status: {state['claim']} is {state['status']}, proposed {state['proposed']}")
        for amount in told["amounts_not_agreeing"]:
            click.echo(f"  amount: {amount['claim']} is {amount['value']}, proposed {amount['proposed']}")
