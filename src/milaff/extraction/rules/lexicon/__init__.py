"""The lexicon: which words propose which type of claim, in Arabic and English."""

from functools import cache

from milaff.extraction.rules.lexicon import (
    arabic_bonds,
    arabic_broad,
    arabic_contacts,
    arabic_cooperation,
    arabic_figures,
    arabic_occasions,
    arabic_pages,
    arabic_positions,
    arabic_standing,
    arabic_statements,
    arabic_ties,
    arabic_undertakings,
    english_acts,
    english_bonds,
    english_broad,
    english_cooperation,
    english_figures,
    english_meetings,
    english_occasions,
    english_offers,
    english_pages,
    english_positions,
    english_presence,
    english_ranks,
    english_sessions,
    english_undertakings,
    english_visits,
)
from milaff.extraction.rules.lexicon.trigger import Force, Need, Trigger
from milaff.language.text import Language

_ARABIC = (
    arabic_ties.TIES,
    arabic_occasions.OCCASIONS,
    arabic_standing.STANDING,
    arabic_pages.PAGES,
    arabic_statements.STATEMENTS,
    arabic_contacts.CONTACTS,
    arabic_bonds.BONDS,
    arabic_positions.POSITIONS,
    arabic_undertakings.UNDERTAKINGS,
    arabic_cooperation.COOPERATION,
    arabic_figures.FIGURES,
    arabic_broad.BROAD,
)
_ENGLISH = (
    english_presence.PRESENCE,
    english_offers.OFFERS,
    english_occasions.OCCASIONS,
    english_acts.ACTS,
    english_ranks.RANKS,
    english_ranks.HELP,
    english_pages.PAGES,
    english_sessions.SESSIONS,
    english_visits.VISITS,
    english_meetings.MEETINGS,
    english_bonds.BONDS,
    english_positions.POSITIONS,
    english_ranks.SAYING,
    english_undertakings.UNDERTAKINGS,
    english_cooperation.COOPERATION,
    english_figures.FIGURES,
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
