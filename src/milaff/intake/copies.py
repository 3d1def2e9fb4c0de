"""Whether a document is in the catalogue already: the same bytes, the same text, or nearly the same text."""

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rapidfuzz import fuzz

NEAR: Final = 0.6
"""The share of the shorter text's runs of four words from which two texts are near copies.

Two reports on one event share a few per cent; a text of which every twentieth word was changed shares four fifths.
"""
_RUN: Final = 4
_FEW: Final = 20
_WORD = re.compile(r"\w+")
_MARKS = re.compile(r"[\u0300-\u036f\u0640\u064b-\u065f\u0670]+")
_LETTERS: Final = str.maketrans("أإآىةؤئ٠١٢٣٤٥٦٧٨٩", "ااايهوي0123456789")


@dataclass(frozen=True)
class Known:
    """A document to compare with: its id, the digests of its text and original, and its text."""

    id: str
    digests: frozenset[str]
    text: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words, spelling folded: marks, hamzas, capitals and the script of digits do not count."""
        return words_of(self.text)

    @cached_property
    def runs(self) -> frozenset[int]:
        """Its runs of four words, hashed."""
        return runs_of(self.words)


def same(digests: Collection[str], known: Iterable[Known]) -> str | None:
    """Give the id of the document that has one of these digests."""
    return next((one.id for one in known if not one.digests.isdisjoint(digests)), None)


def nearest(text: str, known: Iterable[Known]) -> tuple[str, float] | None:
    """Give the id of the document whose text is most like this one, and the share (0.6 to 1); None for no near copy."""
    words = words_of(text)
    runs = runs_of(words)
    shares: Mapping[str, float] = {one.id: _share(words, runs, one) for one in known}
    best = max(shares, key=lambda name: shares[name], default=None)
    return (best, shares[best]) if best is not None and shares[best] >= NEAR else None


def _share(words: tuple[str, ...], runs: frozenset[int], other: Known) -> float:
    if not words or not other.words:
        return 0.0
    if min(len(words), len(other.words)) < _FEW:
        return fuzz.ratio(" ".join(words), " ".join(other.words), score_cutoff=90) / 100
    return len(runs & other.runs) / min(len(runs), len(other.runs))


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text, spelling folded."""
    return tuple(_WORD.findall(_MARKS.sub("", text).translate(_LETTERS).casefold()))


def runs_of(words: tuple[str, ...]) -> frozenset[int]:
    """Hash each run of four words; the hashes hold within one process."""
    return frozenset(map(hash, zip(*(words[n:] for n in range(_RUN)), strict=False)))


def digest(content: bytes) -> str:
    """Give the SHA-256 of some bytes in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
