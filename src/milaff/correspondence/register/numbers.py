"""Taking a number, and saying what became of it.

A number is used from the moment it is taken, whatever becomes of the letter: it is never given again.
"""

import os
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from milaff.correspondence.enclosures.model import Enclosure
from milaff.correspondence.register.entry import Enclosed, Entry, Party, State, Taken
from milaff.correspondence.register.folder import (
    FOLDER,
    held,
    highest,
    name_of,
    names,
    read_entry,
    write_again,
    write_first,
)
from milaff.correspondence.register.pattern import Pattern, check_reference, folded
from milaff.editions.digests import sha256
from milaff.language.text import Text
from milaff.problems import Problem, Problems

AMENDABLE: Final = frozenset({"sent", "signed"})


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


def complete(
    root: Path,
    entry: Entry,
    *,
    files: Mapping[str, bytes],
    day: date,
    enclosures: Iterable[Enclosure] = (),
    addressee: Party | None = None,
    subject: Text | None = None,
    edition: int | None = None,
) -> Entry:
    """Enter a letter as issued: its files by name, its day, what it encloses, to whom, on what subject.

    ``edition`` is that of the entry's report; left out, it is the one enclosed. Raise :class:`Problems` where the
    entry is not one just taken.
    """
    enclosed = tuple(map(_enclosed, enclosures))
    editions = [one.edition for one in enclosed if one.report == entry.report and one.edition]
    return _changed(
        root,
        entry,
        "taken",
        state="issued",
        date=day.isoformat(),
        files={name: sha256(content) for name, content in sorted(files.items())},
        enclosures=enclosed,
        addressee=addressee or entry.addressee,
        subject=subject or entry.subject,
        edition=edition or next(iter(editions), None),
    )


def void(root: Path, entry: Entry, reason: str) -> Entry:
    """Enter that a number taken was not used for a letter, and why; it stays used."""
    return _changed(root, entry, "taken", state="void", reason=" ".join(reason.split())[:500])


def amend(root: Path, entry: Entry, **changes: object) -> Entry:
    """Enter what became of an issued letter: ``sent`` or ``signed``, whole, with the new one at the end.

    Raise :class:`Problems` where another process has changed the same since ``entry`` was read: nothing is lost.
    """
    if strange := changes.keys() - AMENDABLE:
        raise ValueError(f"what an entry says of {', '.join(sorted(strange))} is never changed")
    return _changed(root, entry, "issued", **changes)


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


def _enclosed(one: Enclosure) -> Enclosed:
    return Enclosed(
        name=one.name,
        title=one.title,
        sha256=one.sha256,
        bytes=len(one.content),
        pages=one.pages,
        marking=one.marking_id,
        report=one.report,
        edition=one.edition,
        language=one.language,
        copy_number=one.copy_number,
    )


def _changed(root: Path, entry: Entry, expected: State, /, **changes: Any) -> Entry:  # noqa: ANN401 -- an entry's fields
    """Change an entry that is in a state, and that nobody has changed in the same fields meanwhile."""
    name = name_of(entry)
    with held(root, entry.sender):
        now = read_entry(root, name)
        if now.state != expected:
            message = f"{now.reference} is {now.state}, not {expected}"
            raise Problems([Problem(name, 0, message, "List it with «milaff register»")])
        if any(getattr(now, key) != getattr(entry, key) for key in changes):
            message = f"another process has changed the entry of {now.reference}"
            raise Problems([Problem(name, 0, message, "Look at it with «milaff register», and do it again if need be")])
        changed = Entry.model_validate({**now.model_dump(), **_plain(changes)})
        write_again(root, changed)
    return changed


def _plain(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Give models as data, so that they are validated whole."""
    return {
        key: [_dumped(one) for one in value] if isinstance(value, tuple | list) else _dumped(value)
        for key, value in changes.items()
    }


def _dumped(value: Any) -> Any:  # noqa: ANN401
    return value.model_dump() if hasattr(value, "model_dump") else value
