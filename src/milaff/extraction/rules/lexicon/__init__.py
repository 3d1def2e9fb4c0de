"""The lexicon: which words propose which type of claim, in Arabic and English."""

from milaff.extraction.rules.lexicon import arabic, english
from milaff.extraction.rules.lexicon.trigger import Force, Need, Trigger
from milaff.language.text import Language


def triggers(language: Language) -> tuple[Trigger, ...]:
    """Give the entries for a language, those that win over later ones first."""
    return arabic.TRIGGERS if language == "ar" else english.TRIGGERS


def broad(language: Language) -> tuple[Trigger, ...]:
    """Give the less sure entries for sentences in which the others find nothing; none where a language has none."""
    return english.BROAD if language == "en" else ()


__all__ = ["Force", "Need", "Trigger", "broad", "triggers"]
