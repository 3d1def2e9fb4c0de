"""A digest of the program itself: what another version of it derived is not to be trusted."""

import hashlib
from functools import cache
from pathlib import Path

import milaff


@cache
def program_digest() -> str:
    """Return one digest of every source file and table of the package, and of its version."""
    folder = Path(milaff.__file__).parent
    total = hashlib.sha256(milaff.__version__.encode())
    for path in sorted((*folder.rglob("*.py"), *folder.rglob("*.csv"))):
        total.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()
