"""The letters of a text: presentation forms are folded, what deceives is found and flagged, never changed."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from milaff.language.bidi import CONTROLS
from milaff.sources.text import DocumentText

# U+FD3E and U+FD3F are brackets, U+FD40–FD4F honorifics without decomposition, U+FEFF is no letter.
_FORMS = re.compile(r"[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]")
# A word and its marks, those of the scripts of India and beyond among them, which readers of PDF put for ligatures.
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u064b-\u065f\u0900-\u0eff][^\W\d_]*)*")
_OVERRIDES = frozenset("\u202d\u202e")
_ZERO_WIDTH = frozenset("\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u3164\ufeff")
_PERSIAN = frozenset("\u06cc\u06a9\u06c1\u06be\u06d5")
# What begins the names of letters that belong to no script of their own: ª, ʼ, µ, Å (the unit).
_NO_SCRIPT: Final = frozenset(("FEMININE", "MASCULINE", "MODIFIER", "MICRO", "ANGSTROM", "KELVIN", "OHM", "?"))


FlagName = Literal["override", "direction-control", "zero-width", "mixed-script", "persian-letter"]


@dataclass(frozen=True)
class Flag:
    """Something in a text's letters that may deceive: how often, in which paragraphs (1-based), the first examples.

    ``name`` is override (characters are shown in another order than they are stored), direction-control,
    zero-width (invisible characters), mixed-script (one word in the letters of two scripts), or persian-letter (ی ک ہ ھ
    ە where Arabic has ي ك ه).
    """

    name: FlagName
    count: int
    paragraphs: tuple[int, ...]
    examples: tuple[str, ...] = ()


def folded(text: str) -> str:
    """Write Arabic presentation forms as the letters they show (lam-alef as two); leave all else as it is."""
    return _FORMS.sub(lambda found: _base(found[0]), text)


def _base(char: str) -> str:
    """Give the letters of a form; a mark alone is decomposed onto a space or a tatweel, which is not in the text."""
    plain = unicodedata.normalize("NFKC", char)
    marks = plain.lstrip(" \u0640")
    return marks if marks and all(map(unicodedata.combining, marks)) else plain


def flags(text: str) -> tuple[Flag, ...]:
    """Find what may deceive in a text, each kind once."""
    document = DocumentText(text)
    found = (
        _flag("override", document, _characters(_OVERRIDES)),
        _flag("direction-control", document, _characters(CONTROLS - _OVERRIDES)),
        _flag("zero-width", document, _invisible),
        _flag("mixed-script", document, _mixed),
        _flag("persian-letter", document, _persian),
    )
    return tuple(flag for flag in found if flag)


Finder = Callable[[str], Iterator[str]]


def _flag(name: FlagName, document: DocumentText, find: Finder) -> Flag | None:
    count, paragraphs, examples = 0, list[int](), dict[str, None]()
    for number, span in enumerate(document.paragraphs, 1):
        hits = list(find(document.text[span.start : span.end]))
        if hits:
            count += len(hits)
            paragraphs.append(number)
            examples.update(dict.fromkeys(hits))
    return Flag(name, count, tuple(paragraphs), tuple(examples)[:5]) if count else None


def _characters(wanted: frozenset[str]) -> Finder:
    def find(part: str) -> Iterator[str]:
        return (f"U+{ord(char):04X}" for char in part if char in wanted)

    return find


def _invisible(part: str) -> Iterator[str]:
    """Find invisible characters; the tags of U+E0000, which can hide a whole text, are among them."""
    return (f"U+{ord(c):04X}" for c in part if c in _ZERO_WIDTH or 0xE0000 <= ord(c) <= 0xE01EF)


def _mixed(part: str) -> Iterator[str]:
    """Find words of letters of two scripts; an Arabic particle before a foreign name is joined by no one (وNATO is)."""
    if part.isascii():
        return
    for word in _WORD.findall(part):
        if not word.isascii() and len(_scripts(word)) > 1 and not _prefixed(word):
            yield word


def _scripts(word: str) -> set[str]:
    names = {
        unicodedata.name(char, "?").split()[0] for char in set(word) if char.isalpha() or "\u0900" <= char <= "\u0eff"
    }
    return names - _NO_SCRIPT


def _prefixed(word: str) -> bool:
    """Tell whether a word is a Latin one after Arabic particles: «والـNATO», «بـSOCAR»."""
    rest = word.lstrip("وفبلكا\u0640")
    return rest != word and bool(rest) and _scripts(rest) == {"LATIN"}


def _persian(part: str) -> Iterator[str]:
    return (word for word in _WORD.findall(part) if not word.isascii() and not _PERSIAN.isdisjoint(word))
