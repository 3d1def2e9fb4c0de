"""What commands print: tables for people, JSON for programs."""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from milaff.cli.runtime import Runtime

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.measure import Measurement


@dataclass(frozen=True)
class Cell:
    """A cell whose lines are broken in reading order and only then made readable in this terminal."""

    text: str
    runtime: Runtime

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "RenderResult":
        from rich.text import Text

        for line in Text(self.text).wrap(console, options.max_width):
            yield Text(self.runtime.shown(line.plain.rstrip()), no_wrap=True)

    def __rich_measure__(self, console: "Console", options: "ConsoleOptions") -> "Measurement":
        from rich.text import Text

        return Text(self.text).__rich_measure__(console, options)


def format_option(readable: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make the option ``--format``, whose choices are a form for people, the default, and JSON."""
    return click.option(
        "--format",
        "form",
        type=click.Choice([readable, "json"]),
        default=readable,
        show_default=True,
        help="For people or for programs.",
    )


def print_json(data: list[dict[str, Any]] | dict[str, Any]) -> None:
    """Print plain data for programs."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def print_table(runtime: Runtime, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table; when piped each row is one line with tabs between its cells, so that other programs can cut it."""
    if not sys.stdout.isatty():
        for row in (heads, *rows):
            click.echo("\t".join(runtime.shown(" ".join(cell.split())) for cell in row))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(*heads, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(Cell(cell, runtime) for cell in row))
    Console(highlight=False).print(table)
