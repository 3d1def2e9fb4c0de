"""What a file's metadata states, made fit for the catalogue: one clean line, a real day."""

import re
import unicodedata
from datetime import date
from typing import Final

from milaff.intake.letters import folded

_LONGEST: Final = 300
_DAY = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)(?:[T\s].*)?", re.S)
_PDF_DAY = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)(?:\d.*)?", re.S)
# What programs put where a title should be: no title of a document.
_NO_TITLE = re.compile(
    r"(?:untitled|document|word document|new document|title|no title|index|microsoft word - .*|بدون عنوان|مستند.?\d*)"
    r"|.*\.(?:docx?|pdf|html?|odt|rtf|txt|indd|pptx?|xlsx?|qxd)|(?:file|https?)://\S*|about:blank",
    re.I,
)


def phrase(text: str | None) -> str | None:
    """Clean a title or name: white space folded, invisible characters dropped; None where no title is left.

    Longer than 300 characters it is no title but text.
    """
    if not text:
        return None
    visible = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    clean = " ".join(folded(visible).split())
    if not any(map(str.isalpha, clean)) or len(clean) > _LONGEST or _NO_TITLE.fullmatch(clean):
        return None
    return clean


def day(text: str | None) -> str | None:
    """Read a day from metadata, as ISO 8601 or PDF write it (D:20161103…); None for what is none, or lies ahead.

    The day is that of the clock it was written by: it is not turned into another zone's.
    """
    found = _DAY.fullmatch(text or "") or _PDF_DAY.fullmatch(text or "")
    if not found:
        return None
    try:
        said = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return said.isoformat() if said.year >= 1900 and said <= date.today() else None
