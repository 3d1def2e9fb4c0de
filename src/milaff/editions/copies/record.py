"""The record of an edition's copies, ``reports/copies/<report>/<edition>.json``: numbers, for whom, digests.

It belongs into version control: a copy found later is traced by it to whom it was made for.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from milaff.dossier.blocks import Plain
from milaff.language.text import Text
from milaff.problems import Problem, Problems
from milaff.storage.write import write_over

FOLDER: Final = "reports/copies"


class Holder(Plain):
    """Whom a copy is made for: the id of a correspondent, and the name on that day."""

    id: str
    name: Text


class Copy(Plain):
    """A numbered copy: the day it was made (ISO 8601), for whom (None: left blank), its files' SHA-256 by name."""

    number: int
    made: str
    holder: Holder | None
    files: dict[str, str]


class Copies(Plain):
    """All copies of one edition, by number."""

    report: str
    edition: int
    copies: tuple[Copy, ...] = ()

    @property
    def last(self) -> int:
        """The highest number used; 0 for none."""
        return max((copy.number for copy in self.copies), default=0)


@dataclass(frozen=True)
class KnownCopy:
    """A file that is a copy as it was made: of which report and edition, in the file ``name`` (``ar-copy-3.pdf``)."""

    report: str
    edition: int
    copy: Copy
    name: str

    @property
    def language(self) -> str:
        """The language of the file."""
        return self.name.partition("-")[0]


def read_copies(root: Path, report: str, edition: int) -> Copies:
    """Read the copies of an edition, none where none were made; raise :class:`Problems` where the record is damaged."""
    name = f"{FOLDER}/{report}/{edition}.json"
    try:
        found = Copies.model_validate_json((root / name).read_bytes())
    except FileNotFoundError:
        return Copies(report=report, edition=edition)
    except (OSError, ValidationError):
        remedy = "Restore it from version control, or use the version of milaff that wrote it"
        raise Problems([Problem(name, 0, "the record of copies cannot be read", remedy)]) from None
    if (found.report, found.edition) != (report, edition):
        message = f"this is the record of the copies of edition {found.edition} of {found.report}"
        raise Problems([Problem(name, 0, message, "Restore the record from version control")])
    return found


def write_copies(root: Path, copies: Copies) -> Path:
    """Write the record of an edition's copies, a value to a line, flushed to the disk."""
    path = root / FOLDER / copies.report / f"{copies.edition}.json"
    write_over(path, f"{json.dumps(copies.model_dump(mode='json'), ensure_ascii=False, indent=1)}\n".encode())
    return path


def traced(root: Path, report: str, edition: int, copy: int) -> Holder | None:
    """Tell for whom a copy was made; None where it was left blank, or no such copy is known."""
    found = (one for one in read_copies(root, report, edition).copies if one.number == copy)
    return next((one.holder for one in found), None)


def copy_by_digest(root: Path, sha256: str) -> KnownCopy | None:
    """Find the copy that a file is, byte for byte; raise :class:`Problems` where a record is damaged."""
    return next((known for known in _all(root) if known.copy.files[known.name] == sha256), None)


def allotted(holders: Sequence[tuple[Holder, int]], before: Sequence[Copy], count: int) -> list[Holder | None]:
    """Say for whom the next ``count`` copies are, given how many each is to hold: in order, then blank.

    Who holds copies ``before`` gets what is wanting.
    """
    have = [copy.holder.id for copy in before if copy.holder]
    waiting = [holder for holder, wanted in holders for _ in range(wanted - have.count(holder.id))]
    return [*waiting[:count], *([None] * (count - len(waiting)))]


def _all(root: Path) -> Iterator[KnownCopy]:
    for path in sorted((root / FOLDER).glob("*/*.json")):
        if path.stem.isdecimal():
            for copy in read_copies(root, path.parent.name, int(path.stem)).copies:
                yield from (KnownCopy(path.parent.name, int(path.stem), copy, name) for name in copy.files)
