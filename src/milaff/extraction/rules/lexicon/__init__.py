"""The lexicon: which words propose which type of claim, in Arabic and English."""

from functools import cache

from milaff.extraction.rules.lexicon import (
    arabic_bonds,
    arabic_contacts,
    arabic_pages,
    arabic_statements,
    arabic_wide,
    arabic_words,
    english_bonds,
    english_broad,
    english_contacts,
    english_pages,
    english_ranks,
    english_wide,
    english_words,
)
from milaff.extraction.rules.lexicon.trigger import Force, Need, Trigger
from milaff.language.text import Language

_ARABIC = (
    arabic_wide.WIDE,
    arabic_pages.PAGES,
    arabic_statements.STATEMENTS,
    arabic_contacts.CONTACTS,
    arabic_bonds.BONDS,
    arabic_words.POSITIONS,
    arabic_words.WORDS,
    arabic_wide.FALLBACK,
)
_ENGLISH = (
    english_wide.PRESENCE,
    english_ranks.RANKS,
    english_ranks.HELP,
    english_pages.PAGES,
    english_contacts.CONTACTS,
    english_bonds.BONDS,
    english_words.POSITIONS,
    english_ranks.SAYING,
    english_words.WORDS,
)


@cache
def triggers(language: Language) -> tuple[Trigger, ...]:
    """Give the entries for a language, those that win over later ones first."""
    return tuple(entry for group in (_ARABIC if language == "ar" else _ENGLISH) for entry in group)


@cache
def broad(language: Language) -> tuple[Trigger, ...]:
    """Give the less sure entries for sentences in which the others find nothing; none where a language has none."""
    return english_broad.BROAD if language == "en" else ()


__all__ = ["Force", "Need", "Trigger", "broad", "triggers"]
