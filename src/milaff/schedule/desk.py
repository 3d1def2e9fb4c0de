"""The desk of a workspace: editions built, records read and news sent for real."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from milaff.dossier.report import Report
from milaff.editions.outcome import Outcome
from milaff.problems import Problem, Problems
from milaff.schedule.due import Due
from milaff.schedule.run import Desk
from milaff.workspace import Workspace


def desk(workspace: Workspace, say: Callable[[str], None], jobs: int | None) -> Desk:
    """Give the desk of a workspace. Seeds are looked at when something is due, not before; ``jobs`` are processes."""

    def make(one: Due) -> Outcome:
        return _made(workspace, say, one, jobs)

    def told(report: Report, outcome: Outcome) -> tuple[Problem, ...]:
        from milaff.schedule.notice.tell import tell

        try:
            return tell(workspace, report, _with_changes(workspace.root, outcome))
        except Exception as error:
            message = f"nobody could be told ({type(error).__name__}: {error})"
            return (Problem(f"reports/{outcome.report}.yaml", 0, message, "Look at notify: and templates/notices/"),)

    return Desk(workspace.root, make, lambda report: _standing(workspace.root, report), told)


def _made(workspace: Workspace, say: Callable[[str], None], one: Due, jobs: int | None) -> Outcome:
    """Build one report; whatever happens becomes its outcome, so that the others are made."""
    from milaff.editions.failure import failed
    from milaff.editions.issue import build_editions
    from milaff.editions.order import Order
    from milaff.editions.watch import Watch
    from milaff.index import open_index

    order = Order((one.report,), as_of=one.as_of, jobs=jobs)
    try:
        with open_index(workspace.root, say) as index:
            (outcome,) = build_editions(workspace, index, order, watch=Watch(workspace, index, one.as_of))
    except Exception as error:
        return failed(one.report, error)
    return outcome


def _with_changes(root: Path, outcome: Outcome) -> Outcome:
    """Give an edition that a killed run issued the changes that its record holds."""
    from milaff.editions.record import read_record

    if outcome.kind != "issued" or outcome.changes or not outcome.number:
        return outcome
    with suppress(Problems):
        return replace(outcome, changes=read_record(root, outcome.report, outcome.number).changes)
    return outcome


def _standing(root: Path, report: str) -> int:
    """Give the number of a report's last edition, 0 where it has none; gaps are the build's matter."""
    from milaff.editions.record import records_folder

    return max(
        (int(path.stem) for path in records_folder(root, report).glob("*.json") if path.stem.isdigit()), default=0
    )
