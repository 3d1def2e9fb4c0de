"""``python -m tools.kill [--rounds N] [--seed N]``: kill, look, print the figures; exit code 1 if anything is wrong."""

import argparse
import tempfile
import time
from pathlib import Path

from rich.console import Console
from tools.kill.rounds import Round, rounds


def main() -> None:
    """Do the rounds in a folder of their own."""
    parser = argparse.ArgumentParser(prog="python -m tools.kill", description=__doc__)
    parser.add_argument("--rounds", type=int, default=50, help="how many runs to kill (default 50)")
    parser.add_argument("--seed", type=int, default=1, help="of the moments; the same seed, the same moments")
    given = parser.parse_args()
    console, done, begun = Console(highlight=False), list[Round](), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="milaff-kill-") as folder:
        for one in rounds(Path(folder), given.rounds, given.seed):
            done.append(one)
            state = "ended before" if one.ended else "edition issued" if one.issued else "edition not yet issued"
            console.print(f"{one.number:3} killed after {one.after:5.2f} s: {state}{''.join(_lines(one))}")
    console.print(summary(done, time.monotonic() - begun))
    raise SystemExit(1 if any(one.wrong for one in done) else 0)


def _lines(one: Round) -> list[str]:
    return [f"\n    WRONG: {text}" for text in one.wrong]


def summary(done: list[Round], seconds: float) -> str:
    """Say in one sentence what the rounds showed."""
    killed = [one for one in done if not one.ended]
    issued = sum(one.issued for one in killed)
    return (
        f"{len(done)} rounds in {seconds:.0f} s: {len(killed)} runs killed, {len(killed) - issued} before their edition"
        f" was issued and {issued} after; anything wrong in {sum(bool(one.wrong) for one in done)}."
    )


if __name__ == "__main__":
    main()
