"""Stretches of a text laid together, so that a place can be looked up without going through all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar


class Placed(Protocol):
    """Anything that stands somewhere in the text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""


P = TypeVar("P", bound=Placed)


class Spans:
    """Stretches (start, end); those that overlap or touch are one."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, start: int, end: int) -> bool:
        """Tell whether a stretch shares a character with any of them."""
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end

    def holds(self, start: int, end: int) -> bool:
        """Tell whether a stretch lies wholly within one of them."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]


def near(mentions: Sequence[P], start: int, end: int) -> Sequence[P]:
    """Give those of mentions, which stand in the order of the text, that begin between two offsets."""
    low = bisect_left(mentions, start, key=lambda mention: mention.start)
    return mentions[low : bisect_left(mentions, end, low, key=lambda mention: mention.start)]
