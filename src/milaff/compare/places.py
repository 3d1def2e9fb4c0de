"""What a text as issued concerns: its section, its facts, and where in the seeds its claims are written."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from milaff.dossier.anchors import Anchored, anchored
from milaff.dossier.model import Dossier
from milaff.facts.seeds import Seeds
from milaff.render.docx import bookmark_name
from milaff.render.docx.text import Unit

_EVIDENCE: Final = "evidence_"


@dataclass(frozen=True)
class Source:
    """What the text of a copy rests on: its dossier, the seeds of today, and what the dossier says today."""

    dossier: Dossier
    seeds: Seeds
    current: Collection[tuple[str, ...]]

    @cached_property
    def statements(self) -> dict[str, Anchored]:
        """The statements by anchor."""
        return {one.anchor: one for one in anchored(self.dossier)}

    @cached_property
    def sections(self) -> dict[str, str]:
        """The ids of sections by the bookmark of their heading."""
        return {bookmark_name(f"sec-{section.id}"): section.id for section in self.dossier.sections}

    @cached_property
    def evidence(self) -> dict[str, str]:
        """The claims by the bookmark of their number in the annex."""
        return {f"{_EVIDENCE}{one.number}": key for key, one in self.dossier.evidence.items()}

    @cached_property
    def facts(self) -> dict[str, str]:
        """The fact that each claim is about."""
        return {key: fact.id for fact in self.dossier.facts for key in fact.claims}

    @cached_property
    def places(self) -> dict[str, str]:
        """Where each claim is written, ``file:line``."""
        return {placed.key: f"{placed.file}:{placed.line}" for placed in self.seeds.claims.claims}


@dataclass(frozen=True)
class Place:
    """What a text as issued concerns."""

    section: str = ""
    heading: str = ""
    facts: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    stands: bool | None = None

    def general(self) -> "Place":
        """The same section, for a text that concerns nothing that is known."""
        return Place(self.section, self.heading)


def located(units: Sequence[Unit], source: Source) -> list[Place]:
    """Tell of each text as issued what it concerns."""
    quoted = {unit.row: key for unit in units for name in unit.names if (key := source.evidence.get(name))}
    found: list[Place] = []
    section = heading = ""
    for unit in units:
        for name in unit.names:
            if name in source.sections:
                section, heading = source.sections[name], unit.text
        facts: tuple[str, ...] = ()
        claims: tuple[str, ...] = ()
        stands = None
        if statement := source.statements.get(unit.anchor):
            facts, claims, stands = statement.facts, statement.claims, statement.said in source.current
        elif unit.row in quoted:
            claims = (quoted[unit.row],)
            facts = tuple(source.facts[key] for key in claims if key in source.facts)
        places = tuple(source.places[key] for key in claims if key in source.places)
        found.append(Place(section, heading, facts, claims, places, stands))
    return found
