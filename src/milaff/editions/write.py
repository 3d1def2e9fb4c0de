"""Writing files so that none is ever seen half-written: aside first, then renamed."""

import shutil
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

ASIDE = ".milaff-"
STALE_SECONDS = 3600


def write_all(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write every file below ``folder``; nothing is replaced before all of them lie complete beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    aside = Path(tempfile.mkdtemp(prefix=ASIDE, dir=folder))
    try:
        for name, content in files.items():
            path = aside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        for name in files:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            (aside / name).replace(target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return [folder / name for name in files]


def _sweep(folder: Path) -> None:
    """Remove what a build that was killed left aside; one at work now is younger."""
    for left in folder.glob(f"{ASIDE}*"):
        if time.time() - left.stat().st_mtime > STALE_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
