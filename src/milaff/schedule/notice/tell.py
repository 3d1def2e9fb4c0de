"""Telling whom the report names; what fails is said, and never stops what has been done."""

import os
from collections.abc import Mapping

from milaff.dossier.report import Report
from milaff.editions.outcome import Outcome
from milaff.problems import Problem, Problems
from milaff.schedule.notice.command import give
from milaff.schedule.notice.mail import Unsendable, message, send
from milaff.schedule.notice.message import News
from milaff.workspace import Workspace


def tell(
    workspace: Workspace, report: Report, outcome: Outcome, environ: Mapping[str, str] = os.environ
) -> tuple[Problem, ...]:
    """Tell of an outcome by the command and by mail, whichever the report names; gives what went wrong."""
    if report.notify is None:
        return ()
    news, file = News(workspace, report, outcome), f"reports/{outcome.report}.yaml"
    problems: list[Problem] = []
    if report.notify.command:
        try:
            give(report.notify.command, news.to_json(), workspace.root, environ)
        except Problems as found:
            problems += found.problems
        except Unsendable as error:
            problems.append(Problem(file, 0, f"notify.command: {error}", "Correct the command"))
    if server := report.notify.smtp:
        try:
            send(server, message(server, news.subject, news.body, news.language), environ)
        except Problems as found:
            problems += found.problems
        except (Unsendable, ValueError) as error:
            host, port = server.at
            problems.append(
                Problem(file, 0, f"notify.smtp: {host}:{port}: {error}", "Correct it or ask the postmaster")
            )
    return tuple(dict.fromkeys(problems))
