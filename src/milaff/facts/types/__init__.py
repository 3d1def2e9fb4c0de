"""The types of claims: one module each, holding the model, what identifies it and where it goes in a dossier.

Adding a type is adding a module here and a phrase template per language.
"""

from milaff.facts.claim import Claim
from milaff.facts.types.agreement import Agreement
from milaff.facts.types.commitment import Commitment
from milaff.facts.types.cooperation import Cooperation
from milaff.facts.types.figure import Figure
from milaff.facts.types.institution import Institution
from milaff.facts.types.mechanism import Mechanism
from milaff.facts.types.meeting import Meeting
from milaff.facts.types.milestone import Milestone
from milaff.facts.types.position import Position
from milaff.facts.types.visit import Visit

TYPES: dict[str, type[Claim]] = {
    "visit": Visit,
    "meeting": Meeting,
    "agreement": Agreement,
    "milestone": Milestone,
    "mechanism": Mechanism,
    "position": Position,
    "cooperation": Cooperation,
    "figure": Figure,
    "commitment": Commitment,
    "institution": Institution,
}

__all__ = [
    "TYPES",
    "Agreement",
    "Claim",
    "Commitment",
    "Cooperation",
    "Figure",
    "Institution",
    "Mechanism",
    "Meeting",
    "Milestone",
    "Position",
    "Visit",
]
