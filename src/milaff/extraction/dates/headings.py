"""A year or month alone in its line heads what is told below it: days without a year there are of its own."""

import re

from milaff.extraction.dates.days import month
from milaff.extraction.dates.mention import DateMention
from milaff.extraction.dates.tokens import tokenize
from milaff.language.edtf import Edtf

_WORD = re.compile(r"\w")
_LINE = re.compile(r"[^\n]+")
_CLOSED = (".", "!", "؟", "?", ":", "؛", ";", ",", "،", '"', "»", "”")
_ALONE = re.compile(r"^[^\S\n]*(?:1[6-9]|20)\d\d[^\S\n]*$", re.MULTILINE)
_ITEM = re.compile(r"\s*(?:[-–—•*·]|\d)")
_TITLE = 60  # the most characters of a line that heads another part


def headed(text: str, mention: DateMention, written: Edtf | None) -> int:
    """Tell where the part ends that a year or month alone in its line heads; 0 where it heads none.

    A year that is that of writing heads none where no other year heads a part before it: it may be the date of the
    document.
    """
    start = text.rfind("\n", 0, mention.start) + 1
    end = text.find("\n", mention.end)
    if end < 0 or _WORD.search(text, start, mention.start) or _WORD.search(text, mention.end, end):
        return 0
    of_writing = written is not None and (mention.edtf or "").startswith(f"{written.earliest.year:04d}")
    if of_writing and not _ALONE.search(text, 0, start):
        return 0
    for line in _LINE.finditer(text, end):
        told = line[0].strip()
        title = len(told) < _TITLE and not told.endswith(_CLOSED) and not _ITEM.match(told)
        if _WORD.search(told) and title and not _names_a_month(told):
            return line.start()
    return len(text)


def _names_a_month(line: str) -> bool:
    """Tell whether a line is the name of a month, and no title."""
    if len(line.split()) != 1:
        return False
    tokens = tokenize(line)
    return any(month(tokens, at) for at in range(len(tokens)))
