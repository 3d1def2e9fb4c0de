"""What is wrong with an input, in one line that says where, what, and what to do; collected, shown together."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One defect of an input file.

    ``line`` is 1-based, 0 where the whole file is meant; ``claim`` is empty where no claim is concerned.
    """

    file: str
    line: int
    message: str
    remedy: str
    claim: str = ""

    def __str__(self) -> str:
        """Say it as compilers do: ``file:line: [claim] message; remedy``."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        claim = f" claim {self.claim}:" if self.claim else ""
        return f"{where}:{claim} {self.message}. {self.remedy}."

    def to_json(self) -> dict[str, str | int]:
        """Return the problem as plain data."""
        return asdict(self)


class Problems(Exception):  # noqa: N818 -- many errors at once, each a Problem
    """All that is wrong with the inputs; raised once, when everything has been read."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type["Problems"], tuple[tuple[Problem, ...]]]:
        """Travel whole between processes."""
        return type(self), (self.problems,)
