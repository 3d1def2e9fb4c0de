"""Which edition a file is, whether it is unaltered and whether it is the latest.

A file is known by its digest against the records. One that no record knows is asked what it says of itself: a PDF by
the dossier attached to it and its properties, a Word file by its custom XML, a page of HTML by its ``meta``.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from milaff.editions.digests import sha256
from milaff.editions.own_word import NoDossier, own_word
from milaff.editions.record import Record, numbers, read_record
from milaff.editions.sheets import filed, sheets
from milaff.problems import Problems

State = Literal["unaltered", "altered", "draft", "foreign", "unreadable"]


@dataclass(frozen=True)
class Verdict:
    """What is known of one file.

    ``unaltered``: byte for byte the file recorded. ``altered``: by its own word it is of a dossier of this workspace,
    but it is not as recorded. ``draft``: by its own word it was never issued. ``foreign``: it is no dossier, or of no
    report here. ``latest`` tells whether its edition is the last, and an addendum the edition's last. ``by`` is how it
    was known: by its digest, or by its own word.
    """

    file: str
    state: State
    report: str | None = None
    edition: int | None = None
    addendum: int | None = None
    copy_number: int | None = None
    language: str | None = None
    as_of: str | None = None
    latest: bool = False
    last_edition: int | None = None
    by: Literal["digest", "own word", ""] = ""
    note: str = ""

    @property
    def sound(self) -> bool:
        """Tell whether it is unaltered and the latest."""
        return self.state == "unaltered" and self.latest

    def to_json(self) -> dict[str, Any]:
        """Return the verdict as plain data."""
        return {**asdict(self), "sound": self.sound}


class Register:
    """The records of a workspace, read once."""

    def __init__(self, root: Path) -> None:
        self.records: dict[str, list[Record]] = {}
        self.problems: list[str] = []
        folder = root / "reports" / "editions"
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.is_dir():
                self._read(root, path.name)

    def _read(self, root: Path, report: str) -> None:
        try:
            self.records[report] = [read_record(root, report, number) for number in numbers(root, report)]
        except Problems as found:
            self.problems += map(str, found.problems)

    def last(self, report: str) -> Record | None:
        """Give the last record of a report; None where there is none."""
        known = self.records.get(report)
        return known[-1] if known else None

    def by_digest(self, name: str, content: bytes) -> Verdict | None:
        """Find a file by its digest; HTML as it lies with its edition or in ``build/<report>/``."""
        digests = {sha256(content), sha256(filed(name, content))}
        for report, records in self.records.items():
            for record in reversed(records):
                for sheet in sheets(record):
                    for known, digest in sheet.files.items():
                        if digest in digests and known.rpartition(".")[2] == name.rpartition(".")[2].lower():
                            return self._known(name, report, record, known, sheet.imprint.addendum)
        return None

    def _known(self, name: str, report: str, record: Record, known: str, addendum: int | None) -> Verdict:
        last = self.records[report][-1].number
        newest = addendum is None or addendum == len(record.addenda)
        return Verdict(
            name,
            "unaltered",
            report,
            record.number,
            addendum,
            language=known.rpartition(".")[0].rpartition("-")[2],
            as_of=record.addenda[addendum - 1].as_of if addendum else record.as_of,
            latest=record.number == last and newest,
            last_edition=last,
            by="digest",
        )


def verify(path: Path, register: Register) -> Verdict:
    """Tell what a file is."""
    try:
        content = path.read_bytes()
    except OSError as error:
        return Verdict(str(path), "unreadable", note=(error.strerror or str(error)).lower())
    found = register.by_digest(str(path), content)
    if found:
        return found
    try:
        own = own_word(path, content)
    except NoDossier as error:
        return Verdict(str(path), "foreign", note=str(error))
    return _judged(path, own, register)


def _judged(path: Path, own: Mapping[str, str], register: Register) -> Verdict:
    """Judge a file by its own word."""
    report = own.get("report", "")
    last = register.last(report)
    known = [record.number for record in register.records.get(report, [])]
    edition = _number(own.get("edition"))
    state: State = "altered"
    note = ""
    if own.get("status") == "draft":
        state = "draft"
    elif last is None:
        state, note = "foreign", f"a dossier of the report {report or '(not named)'}, which has no edition here"
    elif edition is None:
        state, note = "draft", "it bears no edition"
    elif edition not in known:
        note = f"no edition {edition} is recorded"
    return Verdict(
        str(path),
        state,
        report or None,
        edition,
        _number(own.get("addendum")),
        _number(own.get("copy")),
        own.get("language") or None,
        own.get("as_of") or None,
        latest=bool(last and edition == last.number),
        last_edition=last.number if last else None,
        by="own word",
        note=note,
    )


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() else None
