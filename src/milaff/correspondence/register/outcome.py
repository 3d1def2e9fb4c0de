"""What became of a number: the letter as issued, or why there is none; later who it was sent to and who signed it."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from milaff.correspondence.enclosures.model import Enclosure
from milaff.correspondence.register.entry import Enclosed, Entry, Party, State
from milaff.correspondence.register.folder import held, name_of, read_entry, write_again
from milaff.editions.digests import sha256
from milaff.language.text import Text
from milaff.problems import Problem, Problems

AMENDABLE: Final = frozenset({"sent", "signed"})


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
