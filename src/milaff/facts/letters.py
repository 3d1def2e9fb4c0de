"""Letters that deceive: invisible characters, and letters of another script that look like the right ones."""

import re
import unicodedata
from collections.abc import Iterator

from milaff.language.text import Language

Flaw = tuple[str, str]

# Farsi and Urdu letters, tatweel, presentation forms, and alif maqsura anywhere but at the end of a word.
_UNARABIC = re.compile(r"[\u06cc\u06a9\u06c1\u06be\u06d5\u0640\ufb50-\ufdff\ufe70-\ufefc]|\u0649(?=\w)")
# A Latin abbreviation may stand in an Arabic label, «سوكار (SOCAR)»; an English label is Latin throughout.
_SCRIPTS: dict[Language, tuple[str, ...]] = {"ar": ("ARABIC", "LATIN"), "en": ("LATIN", "MODIFIER LETTER")}


def invisible(text: str) -> Iterator[Flaw]:
    """Find the first invisible character: direction is set when printing, never in the data."""
    for char in text:
        if unicodedata.category(char) in ("Cf", "Cc"):
            yield f"«{text}» holds the invisible character U+{ord(char):04X}", "Delete it"
            return


def look_alike(text: str, language: Language, also: tuple[str, ...] = ()) -> Iterator[Flaw]:
    """Find the first letter that the language is not written with; ``also`` names scripts that are allowed besides."""
    what, remedy = ("Arabic", "Latin")[language == "en"], f"Write the {('Arabic', 'Latin')[language == 'en']} letter"
    scripts = (*_SCRIPTS[language], *also)
    for n, char in enumerate(text):
        name = unicodedata.name(char, f"U+{ord(char):04X}")
        foreign = char.isalpha() and not name.startswith(scripts)
        if foreign or (language == "ar" and _UNARABIC.match(text, n)):
            yield f"«{text}» holds {name}, which is no {what} letter", f"{remedy} that it looks like"
            return
