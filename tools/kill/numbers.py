"""Kill processes that take reference numbers: ``python -m tools.kill.numbers --rounds 20``.

In each round twenty processes take numbers of one register at once, and ten of them are killed at random moments. A
number used twice, or a gap that no entry explains, is told, and the exit code is 1.
"""

import os
import random
import signal
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from milaff.correspondence.register import Taken, complete, read_register, take

PROCESSES, KILLED, EACH = 20, 10, 8
DAY = date(2027, 1, 1)


@dataclass(frozen=True)
class Round:
    """One round: how many numbers were used, how many of them were never completed, and all that should not be."""

    used: int
    unfinished: int
    wrong: tuple[str, ...]


def one_round(root: Path, chance: random.Random) -> Round:
    """Let processes take numbers in an empty folder, kill half of them, and look at the register."""
    children = [_started(root, n) for n in range(PROCESSES)]
    for child in children[:KILLED]:
        time.sleep(chance.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
    ends = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    found = read_register(root)
    given = [line for path in root.glob("*.given") for line in path.read_text(encoding="ascii").split()]
    wrong = [str(problem) for problem in found.problems]
    wrong += [f"a process that was not killed ended with {end}" for end in ends[KILLED:] if end]
    if len(given) != len(set(given)):
        wrong.append("a number was given twice")
    if not set(given) <= {entry.reference for entry in found.entries}:
        wrong.append("a number that was given is not in the register")
    if [entry.sequence for entry in found.entries] != [*range(1, len(found.entries) + 1)]:
        wrong.append("the numbers have a gap")
    unfinished = sum(entry.state != "issued" for entry in found.entries)
    if unfinished > KILLED:
        wrong.append(f"{unfinished} numbers were never completed, more than processes were killed")
    return Round(len(found.entries), unfinished, tuple(wrong))


def _started(root: Path, number: int) -> int:
    child = os.fork()
    if child:
        return child
    try:
        with (root / f"{number}.given").open("w", encoding="ascii", buffering=1) as given:
            for _ in range(EACH):
                entry = take(root, "desk", "N/{year}/{sequence}", DAY, Taken(kind="note-verbale"))
                given.write(f"{entry.reference}\n")
                complete(root, entry, files={"letter.pdf": b"%PDF"}, day=DAY)
        os._exit(0)
    except BaseException:
        os._exit(1)


@click.command()
@click.option("--rounds", type=click.IntRange(1), default=20, show_default=True, help="How many rounds.")
@click.option("--seed", type=int, default=1, show_default=True, help="Of the moments.")
def main(rounds: int, seed: int) -> None:
    """Do the rounds, and say what they showed."""
    chance = random.Random(seed)  # noqa: S311 -- to be done again, not to be secret
    done: list[Round] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            done.append(one_round(Path(folder), chance))
    wrong = [text for one in done for text in one.wrong]
    used, unfinished = sum(one.used for one in done), sum(one.unfinished for one in done)
    click.echo(
        f"{rounds} rounds, {rounds * KILLED} processes killed: {used} numbers used, {unfinished} of them never"
        f" completed; anything wrong: {len(wrong)}."
    )
    for text in wrong:
        click.echo(f"WRONG: {text}")
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
