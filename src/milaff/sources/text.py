"""A document's text as stored: its paragraphs, and the places of quotations in it.

A quotation follows the W3C Web Annotation TextQuoteSelector: the exact words, with a prefix or suffix where
they stand more than once. White space (U+00A0 included) is folded when looking; nothing else is.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

_WHITE = re.compile(r"\s+")
_BLOCK = re.compile(r"[^\n]*\S[^\n]*")


class QuoteError(ValueError):
    """The quotation does not stand in the document, or stands there more than once."""


@dataclass(frozen=True)
class Span:
    """A stretch of a document's text: character offsets, ``end`` exclusive."""

    start: int
    end: int


@dataclass(frozen=True)
class DocumentText:
    """The characters of a document exactly as stored (line ends included)."""

    text: str

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The non-blank lines, in order: what a reader of the text counts as paragraphs."""
        return tuple(Span(m.start(), m.end()) for m in _BLOCK.finditer(self.text))

    def paragraph_at(self, offset: int) -> int:
        """Give the 1-based number of the paragraph in which ``offset`` lies."""
        return max(1, bisect_right([p.start for p in self.paragraphs], offset))

    def find(self, exact: str, prefix: str = "", suffix: str = "") -> Span:
        """Find the one place of a quotation; raise :class:`QuoteError` where there is none or more than one."""
        folded, offsets = self._folded
        words = [fold_white(part).strip() for part in (prefix, exact, suffix)]
        if not words[1]:
            raise QuoteError("the quotation is empty")
        middle = re.escape(words[1])
        before = rf"(?<={re.escape(words[0])})\s?" if words[0] else ""
        after = rf"(?=\s?{re.escape(words[2])})" if words[2] else ""
        found = [m.start(1) for m in re.finditer(rf"{before}(?=({middle}){after})", folded)]
        if not found:
            raise QuoteError("the quotation does not stand in the document")
        if len(found) > 1:
            raise QuoteError(f"the quotation stands {len(found)} times in the document")
        return Span(offsets[found[0]], offsets[found[0] + len(words[1]) - 1] + 1)

    @cached_property
    def _folded(self) -> tuple[str, tuple[int, ...]]:
        """The text with each run of white space as one space, and where each of its characters stands."""
        folded: list[str] = []
        offsets: list[int] = []
        at = 0
        for white in _WHITE.finditer(self.text):
            folded.extend(self.text[at : white.start()])
            offsets.extend(range(at, white.start()))
            folded.append(" ")
            offsets.append(white.start())
            at = white.end()
        folded.extend(self.text[at:])
        offsets.extend(range(at, len(self.text)))
        return "".join(folded), tuple(offsets)


def fold_white(text: str) -> str:
    """Fold each run of white space, no-break spaces included, to one space."""
    return _WHITE.sub(" ", text)
