"""The register as it is listed and searched: entries, and every gap that nothing explains."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from milaff.correspondence.register.entry import Entry
from milaff.correspondence.register.folder import FOLDER, highest, names, read_entry
from milaff.problems import Problem, Problems

Role = Literal["letter", "signed", "enclosure"]


@dataclass(frozen=True)
class Listing:
    """Entries by sender, year and number, and what is wrong: entries that are missing or cannot be read."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Match:
    """An entry that knows a file: the ``name`` under which it does, and as what: the letter, as signed, enclosed."""

    entry: Entry
    name: str
    role: Role


def read_register(root: Path, sender: str | None = None, year: int | None = None) -> Listing:
    """Read the register, of one sender or year; nothing that is wrong with one entry hides another."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    unreadable: set[str] = set()
    for name in names(root, sender, year):
        try:
            entries.append(read_entry(root, name))
        except Problems as found:
            problems += found.problems
            unreadable.add(name)
    for folder in dict.fromkeys((one.sender, one.year) for one in entries):
        problems += _missing(root, *folder, [one for one in entries if (one.sender, one.year) == folder], unreadable)
    return Listing(tuple(entries), tuple(sorted(set(problems))))


def find_by_digest(root: Path, sha256: str) -> tuple[Match, ...]:
    """Find the entries that know a file by its SHA-256, the last of each sender first: letters before enclosures."""
    matches = [match for entry in reversed(read_register(root).entries) for match in _matches(entry, sha256)]
    return tuple(sorted(matches, key=lambda match: match.role == "enclosure"))


def find_by_message_id(root: Path, message_id: str) -> tuple[Entry, ...]:
    """Find the entries whose letter went out, or was about to, under a message id."""
    return tuple(e for e in read_register(root).entries if any(one.message_id == message_id for one in e.sent))


def find_by_reference(root: Path, reference: str, sender: str | None = None) -> tuple[Entry, ...]:
    """Find the entries of a reference as it is printed; two senders may use one."""
    return tuple(entry for entry in read_register(root, sender).entries if entry.reference == reference)


def _matches(entry: Entry, sha256: str) -> Iterator[Match]:
    yield from (Match(entry, name, "letter") for name, digest in entry.files.items() if digest == sha256)
    yield from (Match(entry, one.name, "signed") for one in entry.signed if one.sha256 == sha256)
    yield from (Match(entry, one.name, "enclosure") for one in entry.enclosures if one.sha256 == sha256)


def _missing(root: Path, sender: str, year: int, entries: Iterable[Entry], unreadable: set[str]) -> Iterator[Problem]:
    """Find the numbers that an entry, or this machine, knows to have been used and that have no file."""
    there = {entry.sequence for entry in entries}
    known = {entry.follows for entry in entries} | {highest(root, sender, year) or None}
    for number in sorted(number for number in known - there if number is not None):
        name = f"{FOLDER}/{sender}/{year:04}/{number}.json"
        if name not in unreadable:
            message = f"the number {number} of {sender} in {year} was used, and its entry is missing"
            yield Problem(name, 0, message, "Restore it from version control; the number is not given again")
