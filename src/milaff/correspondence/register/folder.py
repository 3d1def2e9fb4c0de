"""The register's files, ``reports/register/<sender>/<year>/<sequence>.json``: one for each number, a value to a line.

They belong into version control. A reference outside the sender's pattern is filed as ``ref-<digest>.json``.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from milaff.correspondence.register.entry import Entry
from milaff.correspondence.register.pattern import folded
from milaff.problems import Problem, Problems
from milaff.storage.lock import only_one
from milaff.storage.write import sweep, write_new, write_over

FOLDER: Final = "reports/register"
_SENDER: Final = re.compile(r"[a-z0-9][a-z0-9-]*")
_FILE: Final = re.compile(r"([1-9]\d*|ref-[0-9a-f]{16})\.json", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}", re.ASCII)


def held(root: Path, sender: str) -> AbstractContextManager[None]:
    """Hold the lock on a sender's numbers, waiting for whoever holds it; it ends with its process."""
    if not _SENDER.fullmatch(sender):
        raise ValueError(f"«{sender}» is no sender's id")
    return only_one(_own(root, f"{sender}.lock"), lambda: None)


def name_of(entry: Entry) -> str:
    """Name an entry's file, from the workspace."""
    digest = hashlib.sha256(folded(entry.reference).encode()).hexdigest()
    stem = f"ref-{digest[:16]}" if entry.sequence is None else str(entry.sequence)
    return f"{FOLDER}/{entry.sender}/{entry.year:04}/{stem}.json"


def write_first(root: Path, entry: Entry) -> None:
    """File a new entry, flushed to the disk; raise FileExistsError where its number is used. The lock is held."""
    path = root / name_of(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    sweep(path.parent, -1)  # what a process that was killed left aside: the lock tells that none is at work
    write_new(path, _content(entry))
    if entry.sequence is not None:
        write_over(_mark(root, entry.sender, entry.year), f"{entry.sequence}\n".encode())


def write_again(root: Path, entry: Entry) -> None:
    """File an entry that has changed. The lock is held."""
    write_over(root / name_of(entry), _content(entry))


def read_entry(root: Path, name: str) -> Entry:
    """Read one file of the register; raise :class:`Problems` where it is missing, damaged, or of another number."""
    try:
        entry = Entry.model_validate_json((root / name).read_bytes())
    except OSError as error:
        message = f"the entry cannot be read ({(error.strerror or str(error)).lower()})"
        raise Problems([Problem(name, 0, message, "Restore it from version control")]) from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        message = f"the entry cannot be read ({where}: {first['msg']})" if where else "the entry is damaged"
        remedy = "Restore it from version control, or use the version of milaff that wrote it"
        raise Problems([Problem(name, 0, message, remedy)]) from None
    if name_of(entry) != name:
        message = f"this is the entry of {entry.reference}, which is filed as {name_of(entry)}"
        raise Problems([Problem(name, 0, message, "Restore the entry from version control")])
    return entry


def names(root: Path, sender: str | None = None, year: int | None = None) -> Iterator[str]:
    """Name every file of the register, of one sender or year, by sender, year and number."""
    for folder in sorted((root / FOLDER).glob(sender or "*")):
        for part in sorted(folder.glob(f"{year:04}" if year is not None else "*")):
            if _SENDER.fullmatch(folder.name) and _YEAR.fullmatch(part.name):
                found = [path.name for path in part.glob("*.json") if _FILE.fullmatch(path.name)]
                yield from (f"{FOLDER}/{folder.name}/{part.name}/{name}" for name in sorted(found, key=_order))


def sequences(root: Path, sender: str, year: int) -> list[int]:
    """Give the numbers of a sender's year that are filed, the first first."""
    stems = (name.rpartition("/")[2].removesuffix(".json") for name in names(root, sender, year))
    return [int(stem) for stem in stems if stem.isdecimal()]


def highest(root: Path, sender: str, year: int) -> int:
    """Return the highest number that this machine knows to have been used, its entry there or not; 0 for none.

    It is kept in ``build/.milaff/`` as well, so that a number whose entry was thrown away is not given again.
    """
    marked = 0
    with suppress(OSError, ValueError):
        marked = int(_mark(root, sender, year).read_text(encoding="ascii"))
    return max([marked, *sequences(root, sender, year)])


def _order(name: str) -> tuple[int, str]:
    stem = name.removesuffix(".json")
    return (int(stem), "") if stem.isdecimal() else (10**12, stem)


def _mark(root: Path, sender: str, year: int) -> Path:
    return _own(root, f"{sender}-{year:04}.last")


def _own(root: Path, name: str) -> Path:
    return root / "build" / ".milaff" / "register" / name


def _content(entry: Entry) -> bytes:
    return f"{json.dumps(entry.model_dump(mode='json'), ensure_ascii=False, indent=1)}\n".encode()
