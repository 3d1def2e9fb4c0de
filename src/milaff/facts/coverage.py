"""How much of each document its claims and passed-over stretches cover, so that nothing is silently dropped."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from milaff.facts.placed import Claims
from milaff.sources.read import Document, Sources
from milaff.sources.text import Span

LONGEST_GAP = 60


@dataclass(frozen=True)
class Coverage:
    """One document's account, in letters (Unicode category L) except ``characters`` and the gaps' offsets.

    ``gaps`` are the stretches, outside all quotations, that hold at least one letter.
    """

    document: str
    characters: int
    letters: int
    covered: int
    passed_over: int
    gaps: tuple[Span, ...]

    @property
    def share(self) -> float:
        """The part of the letters that is covered or passed over, from 0 to 1."""
        return (self.covered + self.passed_over) / self.letters if self.letters else 1.0

    @property
    def longest_gap(self) -> int:
        """The length in characters of the longest gap."""
        return max((gap.end - gap.start for gap in self.gaps), default=0)


def coverage(sources: Sources, claims: Claims) -> tuple[Coverage, ...]:
    """Account for every document of the catalogue."""
    return tuple(_of(document, claims) for document in sources.documents.values())


def _of(document: Document, claims: Claims) -> Coverage:
    text, name = document.text.text, document.source.id
    quoted = _offsets(c.span for c in claims.claims if c.document == name)
    passed = _offsets(p.span for p in claims.passed_over if p.document == name) - quoted
    letters = {n for n, char in enumerate(text) if char.isalpha()}
    gaps = tuple(_gaps(text, quoted | passed))
    return Coverage(name, len(text), len(letters), len(letters & quoted), len(letters & passed), gaps)


def _offsets(spans: Iterable[Span]) -> set[int]:
    return {offset for span in spans for offset in range(span.start, span.end)}


def _gaps(text: str, taken: set[int]) -> Iterator[Span]:
    """Give the stretches outside ``taken``, without the white space around them."""
    start = None
    for offset in range(len(text) + 1):
        free = offset < len(text) and offset not in taken
        if free and start is None:
            start = offset
        elif not free and start is not None:
            stretch = text[start:offset]
            if any(map(str.isalpha, stretch)):
                lead = len(stretch) - len(stretch.lstrip())
                yield Span(start + lead, start + len(stretch.rstrip()))
            start = None
