"""Digests: of files, of what dresses a dossier, and the versions of what writes it."""

import hashlib
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from milaff import __version__
from milaff.workspace import Workspace

LIBRARIES: Final = ("jinja2", "lxml", "matplotlib", "pydyf", "python-docx", "tinycss2", "weasyprint")
_THEME: Final = (("templates", "*.*"), ("templates/strings", "*.yaml"), ("fonts", "*/*.*"))


def sha256(content: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def digest_of(path: Path) -> str | None:
    """Return the SHA-256 of a file; None where there is none that can be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def theme_digest(workspace: Workspace) -> str:
    """Return one digest of the templates, style sheets, interface strings, Word reference and fonts of a workspace.

    Phrases and house styles are left out: what they say stands in the dossier.
    """
    total = hashlib.sha256()
    for folder, pattern in _THEME:
        for name, path in workspace.files(folder, pattern):
            if path.name != "README.md":
                total.update(f"{name}\0{digest_of(path)}\n".encode())
    return total.hexdigest()


def program_versions() -> dict[str, str]:
    """Return the versions of milaff and of the libraries on which the bytes of files depend, by name."""
    found = {"milaff": __version__}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def why_otherwise(recorded: tuple[str, Mapping[str, str]], now: tuple[str, Mapping[str, str]]) -> str:
    """Say why files made again may differ from a record: ``(theme, program)`` as recorded and as it is now."""
    reasons: list[str] = []
    if recorded[0] != now[0]:
        reasons.append("templates, strings or fonts have changed since")
    for name in sorted({*recorded[1], *now[1]}):
        before, after = recorded[1].get(name, "none"), now[1].get(name, "none")
        if before != after:
            reasons.append(f"{name} was {before} and is {after}")
    return "; ".join(reasons) or "the program has changed since"
