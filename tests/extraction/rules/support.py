"""Readings of short texts for the tests of the rules."""

from milaff.extraction.proposals import Proposal
from milaff.extraction.reading import read_document
from milaff.extraction.rules import propose
from milaff.facts.registry import Registry
from milaff.language.countries import country
from milaff.language.text import Language

EMPTY = Registry({}, {}, {})


def titled(pair: str, language: Language) -> str:
    """Give the heading of a page on the relations of two countries, such as "BRA-ZAF"."""
    first, second = (country(code).name for code in pair.split("-"))
    if language == "ar":
        return f"العلاقات بين {first.ar} و{second.ar}\n\n"
    return f"Relations between {first.en} and {second.en}\n\n"


def proposed(text: str, language: Language, *, document_date: str | None = None) -> tuple[Proposal, ...]:
    """Give what the rules propose from a text in a workspace that knows nobody."""
    return propose(read_document(text, language=language, registry=EMPTY, document_date=document_date))


def proposed_on(pair: str, says: str, language: Language) -> tuple[Proposal, ...]:
    """Give what the rules propose from a text on a page about two countries."""
    return proposed(titled(pair, language) + says, language)
