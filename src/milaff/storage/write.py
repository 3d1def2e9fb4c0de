"""Writing files so that none is ever seen half-written: aside first, then renamed.

What must outlast a loss of power (editions and their records) is also flushed to the disk, files before their names.
"""

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

ASIDE = ".milaff-"
STALE_SECONDS = 3600


def write_all(folder: Path, files: Mapping[str, bytes], *, lasting: bool = False) -> list[Path]:
    """Write every file below ``folder``; nothing is replaced before all of them lie complete beside it.

    With ``lasting`` they are flushed to the disk.
    """
    folder.mkdir(parents=True, exist_ok=True)
    sweep(folder, STALE_SECONDS)
    aside = Path(tempfile.mkdtemp(prefix=ASIDE, dir=folder))
    try:
        _lay(aside, files, lasting=lasting)
        for name in files:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            (aside / name).replace(target)
        if lasting:
            for parent in {(folder / name).parent for name in files}:
                flush(parent)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return [folder / name for name in files]


def write_folder(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Make ``folder`` hold exactly these files, all at once and lasting; what was there before goes when they are."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=ASIDE, dir=folder.parent))
    try:
        new, old = aside / "new", aside / "old"
        new.mkdir()
        _lay(new, files, lasting=True)
        with suppress(FileNotFoundError):
            folder.rename(old)
        new.rename(folder)
        flush(folder.parent)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return [folder / name for name in files]


def write_new(path: Path, content: bytes) -> None:
    """Write a lasting file that must not be there yet; raise FileExistsError where it is."""
    _write_one(path, content, new=True)


def write_over(path: Path, content: bytes) -> None:
    """Write a lasting file in the place of the one that is there."""
    _write_one(path, content, new=False)


def _write_one(path: Path, content: bytes, *, new: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.parent / f"{ASIDE}{os.getpid()}-{path.name}"
    try:
        aside.write_bytes(content)
        flush(aside)
        if new:
            _name(aside, path)
        else:
            aside.replace(path)
        flush(path.parent)
    finally:
        aside.unlink(missing_ok=True)


def _name(aside: Path, path: Path) -> None:
    """Give a file its name where no other has it; file systems without hard links are looked at first."""
    try:
        path.hardlink_to(aside)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        aside.replace(path)


def _lay(folder: Path, files: Mapping[str, bytes], *, lasting: bool) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        if lasting:
            flush(path)
    if lasting:
        flush(folder)


def flush(path: Path) -> None:
    """Have the disk hold a file, or the names in a folder; file systems that know no such thing are left alone."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if not path.is_dir():
            raise
        del error  # a folder need not be flushable
    finally:
        os.close(descriptor)


def sweep(folder: Path, seconds: float) -> None:
    """Remove what a build that was killed left aside longer than ``seconds`` ago; one at work now is younger."""
    for left in folder.glob(f"{ASIDE}*"):
        with suppress(FileNotFoundError):
            if time.time() - left.lstat().st_mtime > seconds:
                shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink()
