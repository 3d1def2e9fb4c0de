"""How soon commands start that need no layout, against the import of WeasyPrint, which they must not pay for."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from tools.bench.verdict import Bench, verdict
from tools.bench.worlds import make

BOUND = 1 / 3
WEASYPRINT = ("-c", "import weasyprint")
STARTS = {
    "milaff --help": ("-m", "milaff", "--help"),
    "milaff check": ("-m", "milaff", "check", "--help"),
    "milaff facts": ("-m", "milaff", "facts", "--help"),
}
WHOLE = {"check, one pair": ("-m", "milaff", "check"), "facts, one pair": ("-m", "milaff", "facts")}


def measure(bench: Bench) -> dict[str, Any]:
    """Start each in turns, and see how long until it has said its piece."""
    world = make(bench.folder / "world", 1)
    rounds = bench.many(11, 5)
    commands = {"import weasyprint": WEASYPRINT, **STARTS, **WHOLE}
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        bench.advance(f"starts, round {number + 1}")
        for name, words in commands.items():
            taken = _taken(world, words)
            if number:
                seconds[name].append(taken)
    return told(seconds)


def _taken(folder: Path, words: tuple[str, ...]) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *words], cwd=folder, capture_output=True, check=True)  # noqa: S603 -- our words
    return time.perf_counter() - begun


def told(seconds: dict[str, list[float]]) -> dict[str, Any]:
    """Put the runs as plain data; each ratio is over the import."""
    middle = {name: median(taken) for name, taken in seconds.items()}
    whole = middle.pop("import weasyprint")
    ratios = {name: round(taken / whole, 3) for name, taken in middle.items()}
    each = ", ".join(f"{name} {taken:.2f} s ({ratios[name]:.2f})" for name, taken in middle.items())
    said = f"import weasyprint {whole:.2f} s; until they start: {each}"
    bound = "≤ ⅓ of the import, to start"
    good = all(ratios[name] <= BOUND for name in STARTS)
    return verdict(good, said, bound, seconds={"import weasyprint": whole, **middle}, ratios=ratios)
