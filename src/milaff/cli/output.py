"""Tables for the terminal."""

import sys

from rich.console import Console
from rich.table import Table

from milaff.cli.runtime import Runtime

PIPED_WIDTH = 200


def print_table(runtime: Runtime, table: Table) -> None:
    """Print a table; when piped it is wide and plain, so that other programs can cut it."""
    for column in table.columns:
        column._cells = [runtime.shown(cell) if isinstance(cell, str) else cell for cell in column._cells]
    Console(width=None if sys.stdout.isatty() else PIPED_WIDTH, highlight=False).print(table)
