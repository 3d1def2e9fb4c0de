"""``milaff coverage``."""

import click

from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.facts.coverage import Coverage


@click.command()
@format_option("text")
@pass_runtime
def coverage(runtime: Runtime, form: str) -> None:
    """Show how much of each document its claims cover or pass over with a reason.

    «covered» and «passed over» count letters; a gap is a stretch that neither covers, as character offsets (the end is
    exclusive).
    """
    accounts = runtime.sound_seeds().coverage
    if form == "json":
        print_json([_data(account) for account in accounts])
        return
    heads = ("document", "characters", "letters", "covered", "passed over", "share", "longest gap")
    print_table(runtime, heads, map(_row, accounts))


def _row(account: Coverage) -> tuple[str, ...]:
    numbers = (account.characters, account.letters, account.covered, account.passed_over)
    return (account.document, *map(str, numbers), f"{account.share:.1%}", str(account.longest_gap))


def _data(account: Coverage) -> dict[str, object]:
    return {
        "document": account.document,
        "characters": account.characters,
        "letters": account.letters,
        "covered": account.covered,
        "passed_over": account.passed_over,
        "share": round(account.share, 4),
        "gaps": [{"start": gap.start, "end": gap.end} for gap in account.gaps],
    }
