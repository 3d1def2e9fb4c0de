"""What is to come: the next moment of each rule, and what came of the last run."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from milaff.dossier.report import Report
from milaff.schedule.due import latest
from milaff.schedule.log import written
from milaff.schedule.rules import rules
from milaff.schedule.state import Remembered, State, pending


@dataclass(frozen=True)
class Coming:
    """One rule of a report: its next moment, None where there is none any more, in UTC and in the report's zone.

    ``due`` tells that the report is due now, whatever the rule; ``remembered`` is of the report.
    """

    report: str
    rule: str
    moment: datetime | None
    local: datetime | None
    due: bool
    remembered: Remembered

    def to_json(self) -> dict[str, Any]:
        """Return it as plain data, instants in ISO 8601."""
        attempt = self.remembered.attempt
        return {
            "report": self.report,
            "rule": self.rule,
            "next": written(self.moment) if self.moment else None,
            "local": self.local.isoformat() if self.local else None,
            "due": self.due,
            "last": {
                "kind": self.remembered.kind,
                "number": self.remembered.number,
                "completed": written(self.remembered.completed) if self.remembered.completed else None,
                "covered": written(self.remembered.covered) if self.remembered.covered else None,
                "tries": attempt.tries if attempt else 0,
                "given_up": attempt.given_up if attempt else False,
            },
        }


def outlook(reports: dict[str, Report], state: State, now: datetime) -> list[Coming]:
    """Give the rules of all reports, report by report, in the order in which they come."""
    found = []
    for name, report in sorted(reports.items()):
        if report.schedule is None:
            continue
        remembered, last = state.get(name, Remembered()), latest(report, now)
        is_due = last is not None and pending(remembered, last[0], now) is not None
        for rule in rules(report):
            moment = rule.following(now)
            local = moment.astimezone(report.schedule.zone) if moment else None
            found.append(Coming(name, rule.name, moment, local, is_due, remembered))
    return sorted(found, key=lambda one: (one.report, one.moment is None, one.moment or now, one.rule))
