"""From a plan to files: everything is made in memory, the number is taken at the last moment, the files are written.

A number that was taken and not used is entered as void, with the reason, and is never given again.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from milaff.correspondence.letter.making import file_stem, fitted, made
from milaff.correspondence.letter.page import Stationery
from milaff.correspondence.letter.plan import Plan
from milaff.correspondence.register import Entry, Party, Taken, complete, take, void
from milaff.problems import Problem, Problems
from milaff.storage.write import write_all
from milaff.workspace import Workspace

_NO_PATTERN: Final = "{year}/{sequence}"


@dataclass(frozen=True)
class Dispatched:
    """A letter as written: its number, its files, and sentences on what is to be known of it."""

    reference: str
    files: tuple[Path, ...]
    notes: tuple[str, ...]


def dispatch(workspace: Workspace, plan: Plan) -> Dispatched:
    """Take a number for a plan and write the letter's files.

    Raise :class:`Problems` before a number is taken for everything that can be known then.
    """
    stationery = Stationery(workspace)
    plan, smaller = fitted(plan, stationery)
    made(plan, stationery)  # whatever would fail, fails before a number is used
    order = plan.order
    addressee = Party(id=order.addressee, name=plan.addressee.full)
    subject = plan.letters[0].subject
    what = Taken(kind=order.kind, report=order.report, addressee=addressee, subject=subject)
    pattern = plan.sender.reference or _NO_PATTERN
    entry = take(workspace.root, order.sender, pattern, order.day, what, order.reference)
    written: tuple[Path, ...] = ()
    try:
        found = made(plan, stationery, entry.reference)
        written = _write(workspace, plan, entry, found.files)
        enclosed = plan.enclosed
        complete(workspace.root, entry, files=found.files, day=order.day, enclosures=enclosed, subject=subject)
    except BaseException as error:
        for path in written:
            path.unlink(missing_ok=True)
        # Where not even this can be written, the entry stays as it is: taken, never completed.
        with suppress(OSError, Problems):
            void(workspace.root, entry, f"{type(error).__name__}: {error}")
        raise
    return Dispatched(entry.reference, written, (*smaller, *found.notes))


def _write(workspace: Workspace, plan: Plan, entry: Entry, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write the files where none of their names is taken."""
    folder = plan.order.out or _folder(workspace, plan, entry.reference)
    there = [name for name in files if (folder / name).exists()]
    if there:
        message = f"{folder / there[0]} is there already"
        raise Problems([Problem(str(folder), 0, message, "Name another folder with --out, or move it away")])
    return tuple(write_all(folder, files, lasting=True))


def _folder(workspace: Workspace, plan: Plan, reference: str) -> Path:
    """Name the usual folder; two senders may have the same number, so the sender's id goes along where it must."""
    letters = workspace.root / "build" / plan.order.report / "letters"
    folder = letters / file_stem(reference)
    return letters / f"{file_stem(reference)}-{plan.order.sender}" if folder.exists() else folder
