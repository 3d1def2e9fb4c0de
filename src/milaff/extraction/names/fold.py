"""One spelling for comparison, with the way back: hamza, ى/ي, ة/ه, چ/ج, tatweel, vowel signs, case and accents fold.

The fold is for looking only: what is found is told by its place in the text as stored. Unlike Unicode's own forms it
joins what Arabic writers use for one another, and keeps each folded character's place.
"""

import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_LETTERS = {
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیئۍ", "ي"),
    **dict.fromkeys("ةۀەہ", "ه"),
    **dict.fromkeys("ؤۋ", "و"),
    **dict.fromkeys("کگڭ", "ك"),
    **dict.fromkeys("چژ", "ج"),
    "پ": "ب",
    "ڤ": "ف",
    **dict.fromkeys("–—‑‐−‒", "-"),
    **dict.fromkeys("’‘ʼ`´ʻ", "'"),
    **dict.fromkeys("“”„«»", '"'),
    "ı": "i",
    "ə": "e",
    "ø": "o",
    "ł": "l",
    "đ": "d",
}
_DROPPED = frozenset(
    "ـ\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c"
)


@dataclass(frozen=True)
class Folded:
    """A text folded; character ``i`` of ``text`` stands for the one at ``offsets[i]`` of the text as stored.

    Each run of blanks is one space; line ends stay. ``offsets`` has one more entry, the length of the text as stored.
    """

    text: str
    offsets: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Turn a stretch of the folded text into the stretch of the text as stored."""
        return self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start]


@lru_cache(maxsize=4096)
def _character(character: str) -> str:
    if character in _DROPPED:
        return ""
    if character == "\n":
        return "\n"
    if character.isspace():
        return " "
    if character in _LETTERS:
        return _LETTERS[character]
    plain = unicodedata.normalize("NFKD", character).casefold()
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(_LETTERS.get(c, c) for c in decomposed if not unicodedata.combining(c) and c not in _DROPPED)


def fold(text: str) -> Folded:
    """Fold a text; gives it with the place of each of its characters."""
    letters: list[str] = []
    offsets = array("l")
    blank = False
    for place, character in enumerate(text):
        folded = _character(character)
        if folded == " ":
            if blank:
                continue
            blank = True
        elif folded:
            blank = False
        for letter in folded:
            letters.append(letter)
            offsets.append(place)
    offsets.append(len(text))
    return Folded("".join(letters), offsets)


def folded(text: str) -> str:
    """Fold a short text without the way back, without the blanks around it."""
    return fold(text).text.strip()
