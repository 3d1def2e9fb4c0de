"""Fonts as TrueType, for what cannot read WOFF2: matplotlib and Word.

Files below ``fonts/`` stay as their makers published them; a WOFF2 file is unpacked in memory, without loss.
"""

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont


@cache
def truetype(path: Path) -> bytes:
    """Return a font file's bytes as TrueType or OpenType, unpacked where it is WOFF2; the same bytes each time."""
    if path.suffix != ".woff2":
        return path.read_bytes()
    out = io.BytesIO()
    font = TTFont(path, recalcTimestamp=False)
    font.flavor = None
    font.save(out)
    return out.getvalue()


@contextmanager
def truetype_file(path: Path) -> Iterator[Path]:
    """Give a file that holds the font as TrueType: itself, or an unpacked copy for the time of the block."""
    if path.suffix != ".woff2":
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="milaff-font-", ignore_cleanup_errors=True) as folder:
        unpacked = Path(folder) / f"{path.stem}.ttf"
        unpacked.write_bytes(truetype(path))
        yield unpacked
