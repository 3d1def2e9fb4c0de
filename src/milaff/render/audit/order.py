"""The order in which a paragraph's characters stand on the page (UAX #9), line by line."""

from dataclasses import dataclass
from functools import cached_property

from bidi.mirror import MIRRORED

from milaff.language.bidi import CONTROLS
from milaff.render.docx.levels import Direction, directions, first_strong, visual_order

INVISIBLE = CONTROLS | frozenset("\u00ad\u034f\u200b\u200c\u200d\u2060\ufeff")
"""Characters that leave no glyph of their own on the page."""


def visible(text: str) -> str:
    """Leave out what is not seen."""
    return "".join(character for character in text if character not in INVISIBLE)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph's characters in logical order, isolates included, and its base direction."""

    text: str
    base: Direction

    @cached_property
    def logical(self) -> str:
        """Its visible characters in logical order."""
        return visible(self.text)

    @cached_property
    def _seen(self) -> list[tuple[int, str]]:
        """For each visible character, in logical order: its rank from left to right, and how it looks (rule L4)."""
        rank = {position: rank for rank, position in enumerate(visual_order(self.text, self.base))}
        towards = directions(self.text, self.base)
        return [
            (rank[at], MIRRORED.get(character, character) if towards[at] == "rtl" else character)
            for at, character in enumerate(self.text)
            if character not in INVISIBLE
        ]

    def line(self, start: int, end: int) -> str:
        """Give the visible characters from ``start`` to ``end`` (exclusive), from left to right on a line of theirs.

        Rule L2 turns each stretch of a line around by levels that are the whole paragraph's; so two characters keep
        the order that they have in the whole, whatever is broken off around them. White space at the ends is dropped
        (rule L1 concerns nothing else).
        """
        return "".join(look for _, look in sorted(self._seen[start:end])).strip(" ")


def as_read(seen: str) -> str:
    """Give a line that is written from left to right as it is seen back in the order in which it is read."""
    line = Paragraph(seen, first_strong(seen, "ltr"))
    return line.line(0, len(line.logical))
