"""The rules of a report: its cron expressions, and the days before each of its visits."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from milaff.dossier.report import Report
from milaff.dossier.timetable import Timetable
from milaff.language.edtf import parse
from milaff.schedule.moments import CronRule, OnceRule, Rule, instant


def rules(report: Report) -> tuple[Rule, ...]:
    """Give every rule of a report; none where it has no schedule."""
    if report.schedule is None:
        return ()
    crons = (CronRule(expression, report.schedule.zone) for expression in report.schedule.cron)
    return (*crons, *_before_visits(report, report.schedule))


def _before_visits(report: Report, timetable: Timetable) -> Iterator[Rule]:
    """Give the rules of each visit whose first day is set; «before 2027-03» is no moment."""
    for visit in report.visits:
        if not visit.date:
            continue
        first = parse(visit.date).ends[0]
        if first.precision != "day" or first.approximate:
            continue
        for days in timetable.before_visits:
            local = datetime.combine(first.earliest - timedelta(days), timetable.at)
            yield OnceRule(f"{visit.id} T-{days}", instant(local, timetable.zone))
