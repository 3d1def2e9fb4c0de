"""Taking a number.

A number is used from the moment it is taken, whatever becomes of the letter: it is never given again.
"""

import os
from datetime import UTC, date, datetime
from pathlib import Path

from milaff.correspondence.register.entry import Entry, Taken
from milaff.correspondence.register.folder import (
    FOLDER,
    held,
    highest,
    names,
    read_entry,
    write_first,
)
from milaff.correspondence.register.pattern import Pattern, check_reference, folded
from milaff.problems import Problem, Problems


def take(root: Path, sender_id: str, pattern: str, day: date, what: Taken, wanted: str | None = None) -> Entry:
    """Take the next number of a sender in the year of ``day``, or the reference ``wanted``; it is used from now on.

    However many processes do so at once, each gets another. Raise :class:`Problems` where ``wanted`` is used, is no
    reference number, or follows the pattern with a number that is not above the last; ValueError for a wrong pattern.
    """
    rule = Pattern(pattern)
    with held(root, sender_id):
        while True:
            entry = (
                _wanted(root, sender_id, rule, day, what, wanted) if wanted else _next(root, sender_id, rule, day, what)
            )
            try:
                write_first(root, entry)
            except FileExistsError:  # by a machine whose locks this one does not see
                continue
            return entry


def _next(root: Path, sender: str, rule: Pattern, day: date, what: Taken) -> Entry:
    last = highest(root, sender, day.year)
    used = _references(root, sender)
    sequence = last + 1
    while folded(rule.reference(day.year, sequence)) in used:  # wanted before, under another pattern
        sequence += 1
    return _entry(sender, rule.reference(day.year, sequence), day, what, sequence, last)


def _wanted(root: Path, sender: str, rule: Pattern, day: date, what: Taken, wanted: str) -> Entry:
    try:
        reference = check_reference(wanted)
    except ValueError as error:
        raise Problems([Problem("--ref", 0, str(error), "Write it as it is to be printed")]) from None
    if name := _references(root, sender).get(folded(reference)):
        message = f"the reference {reference} of {sender} is used"
        raise Problems([Problem(name, 0, message, "Give another, or leave out --ref to take the next number")])
    sequence = rule.read(reference, day.year)
    last = highest(root, sender, day.year)
    if sequence is not None and sequence <= last:
        message = f"{reference} is not above the last number of {sender}, {rule.reference(day.year, last)}"
        raise Problems([Problem(FOLDER, 0, message, "Leave out --ref to take the next number")])
    return _entry(sender, reference, day, what, sequence, last)


def _entry(sender: str, reference: str, day: date, what: Taken, sequence: int | None, last: int) -> Entry:
    return Entry(
        sender=sender,
        reference=reference,
        year=day.year,
        sequence=sequence,
        follows=(last or None) if sequence is not None else None,
        state="taken",
        taken=datetime.now(UTC).isoformat(timespec="seconds"),
        process=os.getpid(),
        kind=what.kind,
        report=what.report,
        addressee=what.addressee,
        subject=what.subject,
    )


def _references(root: Path, sender: str) -> dict[str, str]:
    """Give the files of all references of a sender, folded; one that cannot be read stops the taking of numbers."""
    return {folded(read_entry(root, name).reference): name for name in names(root, sender)}
