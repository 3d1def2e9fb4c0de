"""Templates and fonts as they travel: packed from the layers of a workspace, unpacked once on each worker."""

import hashlib
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from milaff.workspace import Workspace

FOLDERS: Final = ("templates", "fonts")


@dataclass(frozen=True)
class Dress:
    """Every file of ``templates/`` and ``fonts/`` by its name, those of a workspace before the packaged ones."""

    files: dict[str, bytes]

    @cached_property
    def digest(self) -> str:
        """One SHA-256 of all names and bytes."""
        total = hashlib.sha256()
        for name, content in sorted(self.files.items()):
            total.update(f"{name}\0{len(content)}\0".encode() + content)
        return total.hexdigest()

    def unpacked(self, place: Path) -> Path:
        """Return the folder below ``place`` in which the files lie, as a workspace; they are laid there where missing.

        The folder is named by the digest and appears whole: a worker that was killed leaves none by that name.
        """
        folder = place / self.digest
        if not folder.is_dir():
            place.mkdir(parents=True, exist_ok=True)
            aside = Path(mkdtemp(prefix=".aside-", dir=place))
            for name, content in self.files.items():
                path = aside / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            try:
                os.rename(aside, folder)  # noqa: PTH104 -- fails where another process was first, which is as well
            except OSError:
                if not folder.is_dir():
                    raise
        return folder


def pack(workspace: Workspace) -> Dress:
    """Pack what dresses the dossiers of a workspace."""
    files: dict[str, bytes] = {}
    for layer in reversed(workspace.layers):
        for folder in FOLDERS:
            for path in sorted((layer / folder).rglob("*")):
                if path.is_file():
                    files[path.relative_to(layer).as_posix()] = path.read_bytes()
    return Dress(files)
