"""What lies on the disk for a while only, such as unpacked fonts: in a folder that somebody is sure to remove.

WeasyPrint lays the fonts of a style sheet into a temporary folder, and removes it with the last who uses them: not
where its process is killed.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def scratch_in(folder: Path) -> Iterator[None]:
    """Have every temporary file and folder of this process made below ``folder``, while the block lasts."""
    before = tempfile.tempdir
    folder.mkdir(parents=True, exist_ok=True)
    tempfile.tempdir = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before
