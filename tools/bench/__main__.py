"""``python -m tools.bench [--quick]``: measure all, print the tables, write ``build/bench.json``."""

import argparse
import json
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from tools.bench import a_whole_build, docx_of_200_pages
from tools.bench.machine import machine
from tools.bench.show import WIDTH, show
from tools.bench.whole import Case, cases

ROOT = Path(__file__).parents[2]
LONG_ROUNDS = 1  # a PDF of 200 pages takes a minute, and the bound is far away
OUT = ROOT / "build" / "bench.json"


def main() -> None:
    """Measure; the machine should have nothing else to do."""
    given = _arguments()
    rounds = 1 if given.quick else max(1, given.rounds)
    console = Console() if Console().is_terminal else Console(width=WIDTH)
    described, found = machine(), cases(ROOT)
    with _progress(console) as progress:
        task = progress.add_task("Starting", total=_runs_in_all(rounds, found))

        def advance(doing: str) -> None:
            progress.update(task, description=doing, advance=1)

        measured = {
            "machine": described,
            "a": a_whole_build.measure(found, rounds, advance),
            "docx": docx_of_200_pages.measure(found, min(rounds, LONG_ROUNDS), advance),
        }
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(measured, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    show(console, measured)
    console.print(f"Written: {OUT}")


def _runs_in_all(rounds: int, found: list[Case]) -> int:
    long = docx_of_200_pages.runs_in_all(min(rounds, LONG_ROUNDS), found)
    return a_whole_build.runs_in_all(rounds, len(found)) + long


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description="Measure Milaff; see build/bench.json.")
    parser.add_argument("--rounds", type=int, default=3, help="measured rounds after the one that warms up (default 3)")
    parser.add_argument("--quick", action="store_true", help="one measured round only")
    return parser.parse_args()


def _progress(console: Console) -> Progress:
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    return Progress(*columns, console=console, transient=True)


if __name__ == "__main__":
    main()
