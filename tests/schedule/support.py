"""A desk whose reports need no rendering: what is made is noted, and fails or dies where a test wants it to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from milaff.dossier.report import Report
from milaff.editions.outcome import Outcome
from milaff.problems import Problem
from milaff.schedule.due import Due
from milaff.schedule.run import Desk, Done, run_due

CAIRO = 'schedule: {cron: ["0 6 * * *"], timezone: Africa/Cairo}\n'


class Killed(BaseException):
    """Stands for SIGKILL: nothing of Milaff's may catch it."""


def at(text: str) -> datetime:
    """Read an instant, UTC where it does not say."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def failed(one: Due) -> Outcome:
    return Outcome(one.report, "failed", None, problems=(Problem("templates/a.j2", 3, "it is wrong", "Correct it"),))


@dataclass
class Play:
    """A workspace of reports, and what happened on its desk."""

    root: Path
    made: list[Due] = field(default_factory=list)
    told: list[Outcome] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)
    make: Callable[[Due], Outcome] | None = None
    telling: tuple[Problem, ...] = ()

    def report(self, name: str = "a", text: str = CAIRO) -> Path:
        """Write a report of Morocco and Azerbaijan with more keys."""
        path = self.root / "reports" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"viewpoint: MAR\ncounterpart: AZE\n{text}", encoding="utf-8")
        return path

    def run(self, now: str | datetime) -> list[Done]:
        """Do what is due; gives what was done."""
        return list(self.start(now))

    def start(self, now: str | datetime) -> Iterator[Done]:
        moment = at(now) if isinstance(now, str) else now
        return run_due(Desk(self.root, self._make, lambda name: self.numbers.get(name, 0), self._tell), moment)

    def issue(self, one: Due) -> Outcome:
        """Issue the next edition of a report."""
        self.numbers[one.report] = self.numbers.get(one.report, 0) + 1
        return Outcome(one.report, "issued", self.numbers[one.report])

    def stand(self, one: Due) -> Outcome:
        return Outcome(one.report, "unchanged", self.numbers.get(one.report))

    def _make(self, one: Due) -> Outcome:
        self.made.append(one)
        return (self.make or self.stand)(one)

    def _tell(self, _: Report, outcome: Outcome) -> tuple[Problem, ...]:
        self.told.append(outcome)
        return self.telling

    @property
    def log(self) -> list[str]:
        """The lines of the log."""
        path = self.root / "build/.milaff/runs.jsonl"
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
