"""Where words begin and end: Arabic particles that are written onto a word, and the article."""

from milaff.extraction.names.fold import Folded

PARTICLES = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك", "ا")
"""What may stand before a name in one word: and, then, in, to, as, the question's أ, and their combinations."""


def begins(text: str, start: int) -> bool:
    """Tell whether a word, or a word after attached particles, begins at ``start`` of a folded text."""
    return before(text, start) in PARTICLES


def before(text: str, start: int) -> str:
    """Give what stands before ``start`` in the same word; four letters at most are looked at."""
    at = start
    while at > 0 and start - at < 4 and text[at - 1].isalnum():
        at -= 1
    return text[at:start]


def ends(text: str, end: int) -> bool:
    """Tell whether a word ends before ``end`` of a folded text."""
    return end >= len(text) or not text[end].isalnum()


def is_arabic(letter: str) -> bool:
    """Tell whether a letter is Arabic."""
    return "\u0600" <= letter <= "\u06ff"


def with_lam(form: str) -> str:
    """Give a folded form that begins with the article as it stands after ل, from its second lam: «لجزائر»."""
    return form[1:] if form.startswith("ال") else form


def capitalised(source: str, folded: Folded, start: int) -> bool:
    """Tell whether the text as stored has a capital letter, or one of a script without capitals, at ``start``."""
    letter = source[folded.offsets[start]]
    return not letter.islower()
