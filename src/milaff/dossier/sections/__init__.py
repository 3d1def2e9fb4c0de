"""The sections of the standard briefing book that facts fill, one module each, in the book's order.

Each module has one verb, ``compose(context)``, which returns the section's blocks. Adding a section is adding a
module and naming it here.
"""

from collections.abc import Callable

from milaff.dossier.blocks import Block
from milaff.dossier.context import Context
from milaff.dossier.sections import (
    agreements,
    at_a_glance,
    culture,
    differences,
    economy,
    evidence,
    mechanisms,
    organisations,
    people,
    political,
    positions,
    sources,
    summary,
    visits,
)

SECTIONS: dict[str, Callable[[Context], list[Block]]] = {
    "summary": summary.compose,
    "at-a-glance": at_a_glance.compose,
    "political-relations": political.compose,
    "exchange-of-visits": visits.compose,
    "economic-relations": economy.compose,
    "agreements": agreements.compose,
    "joint-mechanisms": mechanisms.compose,
    "culture-education-consular": culture.compose,
    "international-organisations": organisations.compose,
    "positions-and-commitments": positions.compose,
    "people": people.compose,
    "conflicts": differences.compose,
    "sources": sources.compose,
    "evidence": evidence.compose,
}
ANNEXES = frozenset({"evidence"})
