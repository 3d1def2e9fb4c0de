"""What became of each report of a build."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from milaff.dossier.changes import Changes
from milaff.problems import Problem

Kind = Literal["issued", "unchanged", "remade", "draft", "copy", "copies", "addendum", "failed"]


@dataclass(frozen=True)
class Outcome:
    """What a build did for one report.

    ``issued``: a new edition, ``number``, which differs by ``changes`` from the one before (None for the first).
    ``unchanged``: edition ``number`` stands and its files are there; nothing was written. ``remade``: it stands, and
    ``files`` were made again from its record. ``copy``: ``files`` are of edition ``number``; ``draft``: they are of
    no edition. ``copies``: they are numbered copies of edition ``number``, and their list. ``addendum``: one was
    issued to edition ``number``. ``failed``: ``problems`` say why, and the last edition is as it was. ``files`` are
    those that were written. ``notes`` are sentences for a person; ``cause`` is the exception behind a failure.
    """

    report: str
    kind: Kind
    number: int | None
    files: tuple[Path, ...] = ()
    changes: Changes | None = None
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    cause: BaseException | None = field(default=None, compare=False, repr=False)
