"""Writing several files as one: what is to be written is laid down first, so that a kill between leaves nothing half.

The journal, ``build/.milaff/review/<document>.json``, stands only while a decision is being written.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from milaff.problems import Problem, Problems
from milaff.storage.write import write_over

Files = Mapping[str, bytes | None]
"""The bytes of files by their names below the workspace; None: no such file."""


def commit(root: Path, document: str, before: Files, after: Files) -> None:
    """Write the files of ``after``, in their order; ``before`` is what stood there when they were made."""
    journal = _journal(root, document)
    files = {
        name: {"before": _digest(before[name]), "after": None if content is None else content.decode("utf-8")}
        for name, content in after.items()
    }
    write_over(journal, json.dumps(files, ensure_ascii=False).encode())
    _carry_out(root, files)
    journal.unlink(missing_ok=True)


def recover(root: Path, document: str) -> bool:
    """Carry out what a killed review had begun to write; tell whether there was anything.

    Raises :class:`milaff.problems.Problems` where a file was changed in the meantime; the others are written.
    """
    journal = _journal(root, document)
    if not journal.exists():
        return False
    problems = _carry_out(root, json.loads(journal.read_text(encoding="utf-8")))
    journal.unlink(missing_ok=True)
    if problems:
        raise Problems(problems)
    return True


def read_files(root: Path, names: list[str]) -> dict[str, bytes | None]:
    """Read files by their names below the workspace, None for those that are not there."""
    return {name: path.read_bytes() if (path := root / name).exists() else None for name in names}


def _carry_out(root: Path, files: Mapping[str, Mapping[str, str | None]]) -> list[Problem]:
    problems: list[Problem] = []
    for name, file in files.items():
        after = file["after"]
        content = None if after is None else after.encode("utf-8")
        stands = _digest(read_files(root, [name])[name])
        if stands == _digest(content):
            continue
        if stands != file["before"]:
            message = "the file was changed after a review was interrupted that had yet to write it"
            remedy = "Look whether the last decision of that review stands in it"
            problems.append(Problem(name, 0, message, remedy))
        elif content is None:
            (root / name).unlink()
        else:
            write_over(root / name, content)
    return problems


def _digest(content: bytes | None) -> str | None:
    return None if content is None else hashlib.sha256(content).hexdigest()


def _journal(root: Path, document: str) -> Path:
    return root / "build" / ".milaff" / "review" / f"{document}.json"
