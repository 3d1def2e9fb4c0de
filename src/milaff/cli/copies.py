"""``milaff build --copies``: for whom the copies are, and who holds which."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from milaff.cli.output import Cell
from milaff.cli.runtime import Runtime

if TYPE_CHECKING:
    from milaff.editions.order import Order
    from milaff.editions.outcome import Outcome


def with_holders(runtime: Runtime, order: "Order", count: int, say: Callable[[str], None]) -> "Order":
    """Have an order make so many copies, for whom the report's distribution names; say who may not have one."""
    from milaff.correspondence.holders import holders

    (report,) = order.reports
    found = holders(runtime.workspace, report, runtime.sound_seeds().sources.markings, order.edition)
    for note in found.notes:
        say(f"{report}: {note}.")
    return replace(order, copies=count, holders=found.named)


def print_copies(runtime: Runtime, outcomes: "Iterable[Outcome]") -> None:
    """Print to standard error who holds which copy of the editions of which some were made."""
    from milaff.editions.copies.record import read_copies

    for outcome in outcomes:
        if outcome.kind != "copies" or outcome.number is None:
            continue
        table = Table("copy", "for", "made", "file", "SHA-256", box=None, pad_edge=False)
        for copy in read_copies(runtime.workspace.root, outcome.report, outcome.number).copies:
            holder = copy.holder.name.en if copy.holder else "(blank)"
            for name, digest in sorted(copy.files.items()):
                cells = (str(copy.number), holder, copy.made, name, digest[:16])
                table.add_row(*(Cell(cell, runtime) for cell in cells))
        Console(stderr=True, highlight=False).print(table)
