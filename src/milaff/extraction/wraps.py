"""Lines that only the width of a page ended, as texts taken from PDF have them: a sentence goes on in the next."""

import re
from collections.abc import Sequence
from itertools import pairwise

from milaff.sources.text import Span

_WIDE = 50
"""How many characters a line has at least that the width of a page has ended."""
_WITHIN = re.compile(r"[a-z]{2,}[\s,]|(?:19|20)\d\d(?![\d.)]* ?[|:–-]| {2}|\t|\n)")
_OPEN_END = re.compile(
    r"\b(?:in|on|of|the|to|and|with|from|by|at|for|between)$|(?<!\w)(?:في|من|إلى|على|عن|مع|بين|يوم|عام|سنة|خلال|الذي|التي)$"
)
_WORD = re.compile(r"[^\W_]{2}|\d{4}")
"""How a line begins that is no item of a list."""
_NAME = re.compile(r"[A-Z][\w.'’-]+[,.]?\s")
_OFTEN, _MOST = 4, 4
"""How many ends of lines show that a page's width ended them, and the share of the lines: one in so many."""
_CLOSED = (".", ":", "!", "?", "؟", "؛", ";")


def unwrapped(text: str, lines: Sequence[Span], sentences: Sequence[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Give the lines and sentences of a text, those joined that only the width of a page parted."""
    wrapped = [n for n, (line, after) in enumerate(pairwise(lines)) if _goes_on(text, line, after)]
    if len(wrapped) >= _OFTEN and len(wrapped) * _MOST > len(lines):
        width = max(lines[n].end - text.rfind("\n", 0, lines[n].end) for n in wrapped)
        full = (n for n, (line, after) in enumerate(pairwise(lines)) if _filled(text, line, after, width))
        wrapped = sorted({*wrapped, *full})
    if not wrapped:
        return tuple(lines), tuple(sentences)
    parted = {(lines[n].end, lines[n + 1].start) for n in wrapped}
    return _joined(lines, parted), _joined(sentences, parted)


def _joined(spans: Sequence[Span], parted: set[tuple[int, int]]) -> tuple[Span, ...]:
    """Give the stretches with those joined between which only such an end of line stands."""
    found: list[Span] = []
    for span in spans:
        if found and (found[-1].end, span.start) in parted:
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def _filled(text: str, line: Span, after: Span, width: int) -> bool:
    """Tell whether the next line's first word, a name's perhaps, had no room any more in a line of such a page."""
    begun = text.rfind("\n", 0, after.start) + 1
    if text.count("\n", line.end, after.start) != 1 or after.start > begun:
        return False
    if text[line.start : line.end].rstrip("\"”’'").endswith(_CLOSED) or not _NAME.match(text, after.start):
        return False
    word = text[after.start : after.end].split()[0]
    return line.end - text.rfind("\n", 0, line.end) + 1 + len(word) > width


def _goes_on(text: str, line: Span, after: Span) -> bool:
    """Tell whether a line is as wide as a page is, and the next goes on in the middle of its sentence."""
    long = line.end - text.rfind("\n", 0, line.end) > _WIDE and text.count("\n", line.end, after.start) == 1
    if not long or text[line.start : line.end].endswith(_CLOSED):
        return False
    goes_on = _OPEN_END.search(text, line.start, line.end) and _WORD.match(text, after.start)
    return bool(_WITHIN.match(text, after.start) or goes_on)
