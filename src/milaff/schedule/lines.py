"""A file that grows by whole lines, whatever happens in between."""

import errno
import os
from pathlib import Path

from milaff.storage.write import flush

NEWLINE = b"\n"


def append(path: Path, line: bytes, largest: int) -> None:
    """Append a line in one write and see it onto the disk.

    A line that a crash cut short is closed first. A file that would grow past ``largest`` bytes is renamed to end with
    «.1» (replacing the one before) and begun anew.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size + len(line) > largest:
        path.replace(path.with_name(f"{path.name}.1"))
        flush(path.parent)
    with path.open("a+b", buffering=0) as file:
        size = file.seek(0, os.SEEK_END)
        if size:
            file.seek(size - 1)
        torn = bool(size) and file.read(1) != NEWLINE
        content = (NEWLINE if torn else b"") + line + NEWLINE
        if file.write(content) < len(content):
            raise OSError(errno.ENOSPC, "the disk took only part of the line")
        os.fsync(file.fileno())
