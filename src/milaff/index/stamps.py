"""Telling which files have changed without reading them: by size, time and inode, as git does."""

import hashlib
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

GONE: Final = ""  # the digest of a file that is not there
UNSURE: Final = 2 * 10**9  # nanoseconds: a file may change again within the tick of the clock in which it was read


class Stamps:
    """The digests of files as they are now, read anew only where size, time or inode tell of a change."""

    def __init__(self, root: Path, connection: sqlite3.Connection) -> None:
        self.root, self.connection = root, connection
        rows = connection.execute("SELECT name, size, mtime, inode, seen, sha256 FROM files")
        self._known = {row[0]: row[1:] for row in rows}
        self.read = 0
        """How many files were read."""

    def digest(self, name: str) -> str:
        """Return the SHA-256 of a file of the workspace, :data:`GONE` where it cannot be read; the change is noted."""
        try:
            found = (self.root / name).stat()
        except (OSError, ValueError):
            self._forget(name)
            return GONE
        now = (found.st_size, found.st_mtime_ns, found.st_ino)
        known = self._known.get(name)
        if known and known[:3] == now and found.st_mtime_ns < known[3] - UNSURE:
            return str(known[4])
        seen = time.time_ns()
        try:
            digest = hashlib.sha256((self.root / name).read_bytes()).hexdigest()
        except OSError:
            self._forget(name)
            return GONE
        self.read += 1
        self._known[name] = (*now, seen, digest)
        self.connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)", (name, *now, seen, digest))
        return digest

    def keep_only(self, names: Iterable[str]) -> None:
        """Forget every other file."""
        for name in set(self._known) - set(names):
            self._forget(name)

    def _forget(self, name: str) -> None:
        if self._known.pop(name, None):
            self.connection.execute("DELETE FROM files WHERE name = ?", (name,))
