"""Doing what is due, once, whatever calls it and however often."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from milaff.dossier.report import Report
from milaff.editions.outcome import Outcome
from milaff.problems import Problem, Problems
from milaff.schedule.due import Due, Reports, due, read_reports
from milaff.schedule.log import FILE as LOG
from milaff.schedule.log import Entry, append_entry
from milaff.schedule.state import FILE as STATE
from milaff.schedule.state import Attempt, Remembered, read_state, write_state
from milaff.storage.lock import only_one
from milaff.storage.write import sweep

LOCK = "build/.milaff/.run.lock"  # «run.lock» would be that of a report named «run»

Make = Callable[[Due], Outcome]
Tell = Callable[[Report, Outcome], tuple[Problem, ...]]


@dataclass(frozen=True)
class Desk:
    """A workspace and what a run needs of the world.

    ``make`` builds one report and never raises; ``standing`` gives the number of a report's last edition (0: none);
    ``tell`` sends the news of an outcome and gives what went wrong with that.
    """

    root: Path
    make: Make
    standing: Callable[[str], int]
    tell: Tell


@dataclass(frozen=True)
class Done:
    """What became of one report of a run.

    ``due`` is None where the report could not be read. ``untold`` is what went wrong with logging and telling;
    ``again`` is said of a failure: whether the next call tries again.
    """

    outcome: Outcome
    due: Due | None = None
    untold: tuple[Problem, ...] = ()
    again: bool = False

    @property
    def failed(self) -> bool:
        """Whether this is to end the run with exit code 1."""
        return self.outcome.kind == "failed" or bool(self.untold)


def run_due(desk: Desk, now: datetime) -> Iterator[Done]:
    """Do what is due at ``now``, giving each report as it is done.

    Raise :class:`milaff.storage.lock.Busy` where another run is at work, and :class:`Problems` where nothing can be
    remembered. A run that is killed at any moment is done again by the next call.
    """
    with ExitStack() as held:
        with written_to(LOCK):
            held.enter_context(only_one(desk.root / LOCK))
            sweep((desk.root / LOCK).parent, 0)
        reports = read_reports(desk.root)
        known = {*reports.readable, *reports.broken}
        state = {name: one for name, one in read_state(desk.root).items() if name in known}
        yield from _unreadable(desk, reports, state)
        for one in due(reports.readable, state, now):
            yield _do(desk, reports.readable[one.report], one, state, now)


def _do(desk: Desk, report: Report, one: Due, state: dict[str, Remembered], now: datetime) -> Done:
    """Make one report: the try is remembered before, what came of it after it has been told."""
    before = state.get(one.report, Remembered())
    standing = before.attempt.standing if before.attempt else desk.standing(one.report)
    attempt = Attempt(due=one.moment, tries=one.tries + 1, standing=standing)
    _remember(desk, state, one.report, before.model_copy(update={"attempt": attempt, "unreadable": None}))
    begun = time.monotonic()
    outcome = _late(desk.make(one), standing)
    entry = Entry(
        datetime.now(UTC),
        one.report,
        one.rule,
        one.moment,
        outcome.kind,
        outcome.number,
        time.monotonic() - begun,
        outcome.problems,
    )
    untold = _log(desk, entry)
    if _is_news(outcome, attempt):
        untold += _tell(desk, report, outcome, entry)
    _remember(desk, state, one.report, _after(before, attempt, outcome, now))
    return Done(outcome, one, untold, again=not attempt.given_up)


def _late(outcome: Outcome, standing: int) -> Outcome:
    """Say «issued» of an edition that an earlier try of the same moment issued before it was killed."""
    if outcome.kind in ("unchanged", "remade") and (outcome.number or 0) > standing:
        return replace(outcome, kind="issued")
    return outcome


def _is_news(outcome: Outcome, attempt: Attempt) -> bool:
    """Tell of every edition issued; of failures the first of a moment, and the one after which it is given up."""
    if outcome.kind == "failed":
        return attempt.tries == 1 or attempt.given_up
    return outcome.kind == "issued"


def _after(before: Remembered, attempt: Attempt, outcome: Outcome, now: datetime) -> Remembered:
    changes = {"kind": outcome.kind, "number": outcome.number, "unreadable": None}
    if outcome.kind == "failed":
        return before.model_copy(update={**changes, "number": before.number, "attempt": attempt})
    return before.model_copy(update={**changes, "attempt": None, "covered": attempt.due, "completed": now})


def _unreadable(desk: Desk, reports: Reports, state: dict[str, Remembered]) -> Iterator[Done]:
    """Tell of reports whose file is wrong: whether they are due cannot be known. The log has each defect once."""
    for name, found in reports.broken.items():
        before = state.get(name, Remembered())
        outcome = Outcome(name, "failed", None, problems=found.problems)
        untold: tuple[Problem, ...] = ()
        if before.unreadable != str(found):
            untold = _log(desk, Entry(datetime.now(UTC), name, None, None, "failed", problems=found.problems))
            _remember(desk, state, name, before.model_copy(update={"unreadable": str(found)}))
        yield Done(outcome, None, untold, again=True)


def _tell(desk: Desk, report: Report, outcome: Outcome, entry: Entry) -> tuple[Problem, ...]:
    problems = desk.tell(report, outcome)
    if not problems:
        return ()
    return problems + _log(desk, replace(entry, kind="notify-failed", duration=0.0, problems=problems))


def _log(desk: Desk, entry: Entry) -> tuple[Problem, ...]:
    """Log an entry; what has been done is not lost for a log that cannot be written."""
    try:
        append_entry(desk.root, entry)
    except OSError as error:
        return (unwritable(LOG, error),)
    return ()


def _remember(desk: Desk, state: dict[str, Remembered], name: str, remembered: Remembered) -> None:
    state[name] = remembered
    with written_to(STATE):
        write_state(desk.root, state)


@contextmanager
def written_to(name: str) -> Iterator[None]:
    """Turn a failure to write the file ``name`` of the workspace into :class:`Problems`."""
    try:
        yield
    except OSError as error:
        raise Problems([unwritable(name, error)]) from error


def unwritable(name: str, error: OSError) -> Problem:
    """Say that a file of the workspace could not be written."""
    reason = error.strerror or str(error)
    return Problem(name, 0, f"it cannot be written ({reason})", "Make room, or let build/ be written to")
