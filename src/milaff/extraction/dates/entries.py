"""The years that lead the lines of a chronology: "1921  Relations are established on 24 September."."""

import re
from itertools import pairwise

_LED = re.compile(
    r"^[^\S\n]*(?:[-–—•*·]\s*)?(?P<year>(?:1[6-9]|20)\d\d)(?![\d.,/٫]|[^\S\n]*[%$€£])(?=[^\S\n]+\S)", re.MULTILINE
)
_PARTED = re.compile(r"[^\S\n]*[:–—-]")
_LEAST = 3
"""How many lines a year leads where the text is a chronology."""


def entries(text: str) -> frozenset[int]:
    """Give the places of the years that lead lines with nothing but space after them; none where the text is no list.

    Three lines at least begin so, and their years go up or down: "2000 students" begins but one line of its text.
    """
    found = [(match.start("year"), int(match["year"]), match.end()) for match in _LED.finditer(text)]
    years = [year for _, year, _ in found]
    up, down = all(a <= b for a, b in pairwise(years)), all(a >= b for a, b in pairwise(years))
    if len(set(years)) < _LEAST or not (up or down):
        return frozenset()
    return frozenset(start for start, _, end in found if not _PARTED.match(text, end))
