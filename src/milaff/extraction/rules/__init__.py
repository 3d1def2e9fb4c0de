"""Rules that propose claims: the language of diplomacy, in Arabic and English, offline and deterministic."""

from milaff.extraction.rules.propose import propose

__all__ = ["propose"]
