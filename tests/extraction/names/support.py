"""Short ways to what is found in a sentence."""

from milaff.extraction.names import Names, find_names
from milaff.facts.registry import Registry

NOBODY = Registry({}, {}, {})


def names(text: str, registry: Registry = NOBODY) -> Names:
    return find_names(text, registry)


def countries(text: str) -> list[str]:
    return [party.country for party in names(text).parties]


def people(text: str, registry: Registry = NOBODY) -> list[str]:
    return [person.text for person in names(text, registry).people]
