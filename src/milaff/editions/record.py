"""The record of an edition, ``reports/editions/<report>/<n>.json``: everything from which it can be made again.

A number exists with its record and not before: the record is written last, when the files lie whole.
"""

import json
import re
from datetime import date
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from milaff.dossier.blocks import Plain
from milaff.dossier.changes import Changes
from milaff.dossier.model import Dossier
from milaff.problems import Problem, Problems
from milaff.storage.write import write_new, write_over

_NAME: Final = re.compile(r"[1-9]\d*\.json", re.ASCII)


class AddendumRecord(Plain):
    """An addendum: late news under the number of its edition. ``dossier`` is the short one of the changes alone."""

    number: int
    issued: str
    as_of: str
    files: dict[str, str]
    theme: str
    program: dict[str, str]
    changes: Changes
    dossier: Dossier


class Record(Plain):
    """An edition as issued.

    ``issued`` and ``as_of`` are ISO 8601 days; ``files`` the SHA-256 of each file by name, as it lies in
    ``build/<report>/editions/<number>/``; ``theme`` the digest of templates, style sheets, strings and fonts;
    ``program`` the versions of milaff and the libraries that write files; ``supersedes`` the number of the edition
    before, from which this one differs by ``changes`` (both None for the first).
    """

    report: str
    number: int
    issued: str
    as_of: str
    supersedes: int | None
    files: dict[str, str]
    theme: str
    program: dict[str, str]
    changes: Changes | None
    addenda: tuple[AddendumRecord, ...] = ()
    dossier: Dossier


def records_folder(root: Path, report: str) -> Path:
    """Return the folder of a report's records."""
    return root / "reports" / "editions" / report


def numbers(root: Path, report: str) -> tuple[int, ...]:
    """Give the numbers of a report's editions, the first first; raise :class:`Problems` where one is missing."""
    folder = records_folder(root, report)
    found = sorted(int(path.stem) for path in folder.glob("*.json") if _NAME.fullmatch(path.name))
    missing = sorted(set(range(1, (found or [0])[-1])) - set(found))
    if missing:
        name = f"reports/editions/{report}/{missing[0]}.json"
        raise Problems([Problem(name, 0, "the record is missing", "Restore it from version control")])
    return tuple(found)


def read_record(root: Path, report: str, number: int) -> Record:
    """Read one record; raise :class:`Problems` where it is missing, damaged, or of another version of milaff."""
    name = f"reports/editions/{report}/{number}.json"
    try:
        record = Record.model_validate_json((root / name).read_bytes())
    except FileNotFoundError:
        known = ", ".join(map(str, numbers(root, report))) or "none yet"
        raise Problems([Problem(name, 0, f"there is no edition {number}", f"Editions: {known}")]) from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        message = f"the record cannot be read ({where}: {first['msg']})" if where else "the record is damaged"
        remedy = "Restore it from version control, or use the version of milaff that wrote it"
        raise Problems([Problem(name, 0, message, remedy)]) from None
    if (record.report, record.number) != (report, number):
        message = f"this is the record of edition {record.number} of {record.report}"
        raise Problems([Problem(name, 0, message, "Restore the record from version control")])
    return record


def last_record(root: Path, report: str) -> Record | None:
    """Read the record of the latest edition; None where none was issued."""
    known = numbers(root, report)
    return read_record(root, report, known[-1]) if known else None


def write_record(root: Path, record: Record) -> Path:
    """Write the record of a new edition; raise FileExistsError where the number is taken."""
    path = records_folder(root, record.report) / f"{record.number}.json"
    write_new(path, _content(record))
    return path


def rewrite_record(root: Path, record: Record) -> Path:
    """Write a record again, with one more addendum."""
    path = records_folder(root, record.report) / f"{record.number}.json"
    write_over(path, _content(record))
    return path


def _content(record: Record) -> bytes:
    """Write a record a value to a line, so that version control shows what changed; the dossier keeps its order."""
    return f"{json.dumps(record.model_dump(mode='json'), ensure_ascii=False, indent=1)}\n".encode()


def today() -> str:
    """Return the day of issue."""
    return date.today().isoformat()
