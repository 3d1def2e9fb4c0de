"""``python -m tools.bench [--quick] [--only b,e]``: measure, and write ``build/bench.json`` and ``docs/benchmarks.md``.

With ``--only`` what else was measured before on this machine stays in the files. A quick run leaves
``docs/benchmarks.md`` alone: it shows that the bench works, not how fast Milaff is.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from tools.bench import (
    a_whole_build,
    b_two_jobs,
    docx_of_200_pages,
    e_cluster,
    g_others,
    h_memory,
    scale,
    starts,
)
from tools.bench.machine import machine
from tools.bench.page import page
from tools.bench.show import WIDTH, show
from tools.bench.verdict import Bench
from tools.bench.whole import cases

ROOT = Path(__file__).parents[2]
OUT = ROOT / "build" / "bench.json"
PAGE = ROOT / "docs" / "benchmarks.md"
ROUNDS = 2
LONG_ROUNDS = 1  # a PDF of 200 pages takes a minute, and the bound is far away

Found = Mapping[str, Any]


def _a(bench: Bench) -> Found:
    return {"a": a_whole_build.measure(cases(ROOT), bench.many(ROUNDS, 1), bench.advance)}


def _docx(bench: Bench) -> Found:
    return {"docx": docx_of_200_pages.measure(cases(ROOT), LONG_ROUNDS, bench.advance)}


MEASURED: Mapping[tuple[str, ...], Callable[[Bench], Found]] = {
    ("a",): _a,
    ("docx",): _docx,
    ("b",): lambda bench: {"b": b_two_jobs.measure(bench)},
    ("c", "d", "f"): scale.measure,
    ("e",): lambda bench: {"e": e_cluster.measure(bench)},
    ("g",): lambda bench: {"g": g_others.measure(bench)},
    ("h",): lambda bench: {"h": h_memory.measure(bench)},
    ("starts",): lambda bench: {"starts": starts.measure(bench)},
}
KEYS = tuple(key for keys in MEASURED for key in keys)


def main() -> None:
    """Measure; the machine should have nothing else to do."""
    given = _arguments()
    console = Console() if Console().is_terminal else Console(width=WIDTH)
    measured: dict[str, Any] = {**(_before() if given.only else {}), "machine": machine()}
    begun = time.monotonic()
    for keys, measure in MEASURED.items():
        if given.only and not {*keys} & given.only:
            continue
        with _progress(console) as progress, tempfile.TemporaryDirectory(prefix="milaff-bench-") as folder:
            task = progress.add_task(", ".join(keys))

            def advance(doing: str, keys: tuple[str, ...] = keys) -> None:
                progress.update(task, description=f"({', '.join(keys)}) {doing}")  # noqa: B023 -- called at once

            conditions = {"load": round(os.getloadavg()[0], 2), "quick": given.quick}
            found = measure(Bench(Path(folder), given.quick, advance))
        measured |= {key: {**found[key], **conditions} for key in found}
    measured["minutes"] = round((time.monotonic() - begun) / 60, 1)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(measured, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    show(console, measured)
    console.print(f"Written: {OUT} ({measured['minutes']} minutes)")
    if not given.quick:
        PAGE.write_text(page(measured), encoding="utf-8")
        console.print(f"Written: {PAGE}")


def _before() -> dict[str, Any]:
    """Give what was measured before, where it was measured on a machine like this."""
    try:
        found: dict[str, Any] = json.loads(OUT.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    now = machine()
    return found if all(found.get("machine", {}).get(name) == now[name] for name in ("cpu", "cores")) else {}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tools.bench", description="Measure Milaff; see docs/benchmarks.md."
    )
    parser.add_argument("--quick", action="store_true", help="small sizes and one round: to see that the bench works")
    parser.add_argument("--only", type=_keys, help=f"some of {', '.join(KEYS)}, parted by commas")
    return parser.parse_args()


def _keys(text: str) -> set[str]:
    found = {key.strip() for key in text.split(",") if key.strip()}
    if not found or found - set(KEYS):
        raise argparse.ArgumentTypeError(f"choose of {', '.join(KEYS)}")
    return found


def _progress(console: Console) -> Progress:
    columns = (SpinnerColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    return Progress(*columns, console=console, transient=True)


if __name__ == "__main__":
    main()
