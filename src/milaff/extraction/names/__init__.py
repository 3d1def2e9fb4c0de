"""Names in a text: countries as parties, people, offices, organisations and places, after a fold of our own."""

from milaff.extraction.names.find import Names, find_names
from milaff.extraction.names.mentions import (
    OfficeMention,
    OrganisationMention,
    PartyMention,
    PersonMention,
    PlaceMention,
)

__all__ = [
    "Names",
    "OfficeMention",
    "OrganisationMention",
    "PartyMention",
    "PersonMention",
    "PlaceMention",
    "find_names",
]
