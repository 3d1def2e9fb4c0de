"""Writing files so that none is ever seen half-written: aside first, then renamed."""

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write_all(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write every file below ``folder``; nothing is replaced before all of them lie complete beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".milaff-", dir=folder))
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
