"""Measuring with care: in turns, the first round thrown away, told as medians with their spread."""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import TypeVar

Made = TypeVar("Made")


@dataclass(frozen=True)
class Taken:
    """What one run took, in seconds: on the clock, and of this process's CPU time."""

    wall: float
    cpu: float


@dataclass(frozen=True)
class Summary:
    """Several values of one thing: their median, the lowest and highest, and how many there are."""

    median: float
    low: float
    high: float
    count: int

    def to_json(self) -> dict[str, float | int]:
        """Return plain data, rounded to four decimals."""
        return {key: round(value, 4) for key, value in asdict(self).items()}


def timed(work: Callable[[], Made]) -> tuple[Made, Taken]:
    """Do something once, what was left over swept up beforehand."""
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    made = work()
    return made, Taken(time.perf_counter() - wall, time.process_time() - cpu)


def summary(values: Sequence[float]) -> Summary:
    """Sum up values; there must be at least one."""
    return Summary(median(values), min(values), max(values), len(values))


def ratios(over: Sequence[float], under: Sequence[float]) -> list[float]:
    """Divide values round by round, so that what slowed a whole round down falls out."""
    return [a / b for a, b in zip(over, under, strict=True)]


def turns(rounds: int, names: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Give (round, name) of each run: round 0, which warms up, then ``rounds`` more, every other one in reverse."""
    for number in range(rounds + 1):
        for name in names if number % 2 == 0 else reversed(names):
            yield number, name
