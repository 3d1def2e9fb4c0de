"""A file of others as an enclosure: looked into first, by a process of its own that a hostile file cannot take along.

That process has a bounded memory and time; it opens nothing but the bytes that it is given.
"""

import json
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from milaff.correspondence.enclosures.limits import Limits
from milaff.correspondence.enclosures.model import Enclosure
from milaff.language.text import Text
from milaff.problems import Problem, Problems

LONGEST = 200
_REMEDY = "Ask for a plain PDF, or print it to one, and enclose that"


def enclose_file(
    path: Path,
    *,
    title: Text | None = None,
    marking: Text | None = None,
    marking_id: str | None = None,
    limits: Limits | None = None,
) -> Enclosure:
    """Enclose a PDF of others, under its own file name.

    ``title`` is what the letter calls it; left out, what the file says in its metadata, else its name. Raise
    :class:`Problems` where it cannot be read, is no PDF, or is encrypted, damaged, scripted or too large, with the
    reason.
    """
    allowed = limits or Limits()
    try:
        if path.stat().st_size > allowed.size:
            raise _refused(path, f"it is larger than {allowed.size // 1_000_000} MB", "Enclose a smaller file")
        content = path.read_bytes()
    except OSError as error:
        message = f"the file cannot be read ({(error.strerror or str(error)).lower()})"
        raise Problems([Problem(str(path), 0, message, "Correct its name")]) from None
    found = looked_into(content, allowed)
    if reason := found.get("refused"):
        raise _refused(path, reason, _REMEDY)
    own = _clean(str(found["title"])) or _clean(path.stem) or path.name
    return Enclosure(
        name=path.name,
        content=content,
        title=title or Text(ar=own, en=own),
        marking=marking,
        marking_id=marking_id,
        pages=int(found["pages"]),
        signed=bool(found["signed"]),
    )


def looked_into(content: bytes, limits: Limits) -> Mapping[str, Any]:
    """Look into a PDF: ``refused`` and the reason, or ``title``, ``pages`` and whether it is ``signed``."""
    command = [sys.executable, "-m", "milaff.correspondence.enclosures.look", json.dumps(asdict(limits))]
    try:
        done = subprocess.run(  # noqa: S603 -- our own words; the file's bytes are its input
            command, input=content, capture_output=True, check=False, timeout=2 * limits.seconds
        )
        found = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        return {"refused": "it takes more memory or time to be read than an honest file"}
    return found if isinstance(found, dict) else {"refused": "it cannot be read"}


def _refused(path: Path, reason: str, remedy: str) -> Problems:
    return Problems([Problem(str(path), 0, f"the file cannot be enclosed: {reason}", remedy)])


def _clean(text: str) -> str:
    """Leave out of a title what cannot be seen, and what is no title."""
    seen = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp", "Cs", "Co") else letter for letter in text
    )
    title = " ".join(seen.split())[:LONGEST].strip()
    return "" if title.casefold() in ("untitled", "microsoft word") or title.startswith("Microsoft Word - ") else title
