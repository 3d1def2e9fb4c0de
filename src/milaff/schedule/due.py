"""What is due: of each report the latest moment of all its rules, unless that has been covered."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from milaff.dossier.report import Report, read_report, report_names
from milaff.problems import Problems
from milaff.schedule.rules import rules
from milaff.schedule.state import Remembered, State, pending


@dataclass(frozen=True)
class Due:
    """A report that is to be made now.

    All moments missed since the last run have collapsed into the latest, ``moment``, of ``rule``. ``as_of`` is today
    in the report's own time zone; ``tries`` is how often this moment has been tried before.
    """

    report: str
    rule: str
    moment: datetime
    as_of: date
    tries: int


@dataclass(frozen=True)
class Reports:
    """The reports of a workspace that can be read, and what is wrong with the others."""

    readable: dict[str, Report]
    broken: dict[str, Problems]


def read_reports(root: Path) -> Reports:
    """Read every report; one that is wrong does not hide the others."""
    readable: dict[str, Report] = {}
    broken: dict[str, Problems] = {}
    for name in report_names(root):
        try:
            readable[name] = read_report(root, name)
        except Problems as found:
            broken[name] = found
    return Reports(readable, broken)


def due(reports: dict[str, Report], state: State, now: datetime) -> list[Due]:
    """Give what is due at ``now``; what was tried least comes first, lest one that ends the process starve the rest."""
    found = []
    for name, report in reports.items():
        last = latest(report, now)
        if last is None or report.schedule is None:
            continue
        moment, rule = last
        tries = pending(state.get(name, Remembered()), moment, now)
        if tries is not None:
            found.append(Due(name, rule, moment, now.astimezone(report.schedule.zone).date(), tries))
    return sorted(found, key=lambda one: (one.tries, one.report))


def latest(report: Report, now: datetime) -> tuple[datetime, str] | None:
    """Give the last moment of a report's rules that is not after ``now``, and the rule's name."""
    moments = ((moment, rule.name) for rule in rules(report) if (moment := rule.latest(now)))
    return max(moments, default=None)
