"""The files that texts were taken from: whether they are still there, and still what they were."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from milaff.problems import Problem
from milaff.sources.read import CATALOGUE, Listed, read_catalogue


def check_originals(root: Path) -> Iterator[Problem]:
    """Compare each original with its digest; this reads every byte of them, so that only ``milaff check`` does it."""
    listed = read_catalogue(root)
    for n, source in enumerate(listed.catalogue.documents if listed.catalogue else ()):
        if source.original:
            message = _wrong(root / "seeds/documents" / source.original.file, source.original.sha256)
            if message:
                yield _problem(listed, n, f"seeds/documents/{source.original.file} {message}")


def _wrong(path: Path, sha256: str) -> str:
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return "cannot be read"
    return "" if found == sha256 else f"was changed: its SHA-256 is now {found}, not {sha256[:16]}…"


def _problem(listed: Listed, n: int, message: str) -> Problem:
    line = listed.file.line(("documents", n, "original"))
    return Problem(CATALOGUE, line, message, "Restore the original as it was received")
