"""Text as the lexicon is matched against it: letters folded, every character's place in the document kept."""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

_SAME = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىی", "ي"),
        "ة": "ه",
        "چ": "ج",
        "ک": "ك",
        "گ": "ج",
        **dict.fromkeys("‘’ʼ`", "'"),
        **dict.fromkeys("“”«»„", '"'),
        **dict.fromkeys("‐‑‒", "-"),
        "\u00a0": " ",
        "\u202f": " ",
    }
)
_DROPPED = re.compile(r"[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

_NOTE = re.compile(r"(?<=\S)\[\d{1,3}\]")
"""A footnote's mark behind a word: "in 1971,[2] and"."""
_INITIALS = re.compile(r"(?<![\w.])(?:[A-Z]\.){2,}(?!\w)|(?<=[a-z] )[A-Z]\.(?= [A-Z][a-z])")
"""Initials with points, which no word of a pattern could pass over: "a U.S. mission", "Charles M. Dickinson"."""
_MARKS = frozenset({*map(chr, range(0x064B, 0x0660)), "\u0670", "\u0640"})
"""What is written on a letter or drawn on from it: vowel signs and the stroke of «هـ»."""


class _Letters(dict[str, str]):
    """What each letter is folded to, "" for those dropped, remembered."""

    def __missing__(self, letter: str) -> str:
        found = self[letter] = "" if _DROPPED.match(letter) else _folded_letter(letter)
        return found


_LETTERS = _Letters()


_ESCAPE = re.compile(r"(\\.)")


def fold(text: str) -> str:
    """Fold a pattern or a word as :func:`folded` folds a text; what a backslash escapes in a pattern stays."""
    if "\\" not in text:
        return "".join(_LETTERS[letter] for letter in text)
    return "".join(part if part.startswith("\\") else fold(part) for part in _ESCAPE.split(text))


@dataclass(frozen=True)
class Folded:
    """A stretch of the document, folded: ``text[i]`` stands at ``offsets[i]`` of the document.

    ``offsets`` has one more entry than ``text``: where the stretch ends. ``document`` is the whole text.
    """

    text: str
    offsets: tuple[int, ...]
    document: str = field(repr=False)

    def place(self, at: int) -> int:
        """Give the document's offset of a folded one."""
        return self.offsets[at]

    def end_place(self, at: int) -> int:
        """Give the document's offset of an exclusive folded end, behind the marks of the last letter: «1445هـ»."""
        if not at:
            return self.offsets[0]
        place, last = self.offsets[at - 1] + 1, self.offsets[-1]
        while place < last and self.document[place] in _MARKS:
            place += 1
        return place

    def part(self, start: int, end: int) -> "Folded":
        """Give what stands between two folded offsets."""
        return Folded(self.text[start:end], (*self.offsets[start:end], self.end_place(end)), self.document)

    def index(self, place: int) -> int:
        """Give the folded offset of the first letter kept at or after a place of the document."""
        return min(bisect_left(self.offsets, place), len(self.text))


@lru_cache(maxsize=256)
def folded(text: str, start: int, end: int) -> Folded:
    """Fold ``text[start:end]``: hamza, yaa, taa marbuta and quotation marks evened, marks dropped.

    Dropped are those of Arabic letters, those of footnotes and the points of initials. The last few texts are kept,
    for one sentence is looked at by many rules.
    """
    letters = [_LETTERS[letter] for letter in text[start:end]]
    for note in _NOTE.finditer(text, start, end):
        letters[note.start() - start : note.end() - start] = [""] * len(note.group())
    for initials in _INITIALS.finditer(text, start, end):
        for at in range(initials.start() - start, initials.end() - start):
            letters[at] = letters[at].replace(".", "")
    offsets = [at for at, letter in enumerate(letters, start) if letter]
    return Folded("".join(letters), (*offsets, end), text)


def _folded_letter(letter: str) -> str:
    same = letter.translate(_SAME)
    if len(same) == 1 and "٠" <= same <= "٩":
        return str(unicodedata.digit(same))
    low = same.lower()
    return low if len(low) == 1 else same
