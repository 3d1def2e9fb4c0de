"""Reading a file's bytes, if it is a file and not too large."""

import os
import stat
from pathlib import Path

from milaff.intake.limits import MEGABYTE
from milaff.intake.refusal import Refused


def bytes_of(path: Path, limit: int) -> bytes:
    """Read a regular file of at most ``limit`` bytes; raise :class:`Refused` for anything else.

    A device or pipe is not even opened: reading it may never end, or do something.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise Refused("is a folder", "Name the files in it")
        if not stat.S_ISREG(found.st_mode):
            raise Refused("is a device, pipe or socket, no file", "Name a file")
        if found.st_size > limit:
            raise _too_large(found.st_size, limit)
        with open(path, "rb", opener=_nonblocking) as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise Refused("does not exist", "Correct its name") from None
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or "its name is no file name"
        raise Refused(f"cannot be read ({why})", "See to its name and permissions") from None
    if len(content) > limit:
        raise _too_large(len(content), limit)
    return content


def _nonblocking(name: str, flags: int) -> int:
    """Open without waiting: what was a file when it was looked at may be a pipe by now."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _too_large(size: int, limit: int) -> Refused:
    message = f"is too large: {size / MEGABYTE:.1f} MB, where at most {limit / MEGABYTE:g} MB are taken"
    return Refused(message, "Divide it, or allow more with --max-size")
