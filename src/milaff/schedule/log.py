"""The log of scheduled runs, ``build/.milaff/runs.jsonl``: one JSON object to a line, appended whole."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from milaff.problems import Problem
from milaff.schedule.lines import append

FILE = "build/.milaff/runs.jsonl"
LARGEST = 1 << 20


@dataclass(frozen=True)
class Entry:
    """What became of one report, or of telling about it.

    ``time`` is when it was over; ``rule`` names the rule with the latest moment and ``due`` is that moment (None where
    the report could not be read); ``kind`` is that of :class:`milaff.editions.outcome.Outcome`, or ``notify-failed``;
    ``duration`` is in seconds.
    """

    time: datetime
    report: str
    rule: str | None
    due: datetime | None
    kind: str
    number: int | None = None
    duration: float = 0.0
    problems: tuple[Problem, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the entry as plain data: instants in ISO 8601, UTC."""
        return {
            **asdict(self),
            "time": written(self.time),
            "due": written(self.due) if self.due else None,
            "duration": round(self.duration, 3),
            "problems": [problem.to_json() for problem in self.problems],
        }


def written(moment: datetime) -> str:
    """Write an instant in ISO 8601, UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def append_entry(root: Path, entry: Entry, largest: int = LARGEST) -> None:
    """Append an entry to the log of a workspace; raise :class:`OSError` where that cannot be."""
    append(root / FILE, json.dumps(entry.to_json(), ensure_ascii=False).encode(), largest)


def read_log(root: Path) -> Iterator[dict[str, Any]]:
    """Give the entries that there are, oldest first, passing over a line that a crash cut short."""
    for name in (f"{FILE}.1", FILE):
        if not (root / name).exists():
            continue
        for line in (root / name).read_bytes().splitlines():
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if isinstance(entry, dict):
                yield entry
