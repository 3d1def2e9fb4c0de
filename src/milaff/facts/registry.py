"""The register of entities: every person, organisation, place, office and forum by its id."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from milaff.facts.entities import KINDS, Entity, Forum, Office, Organisation, Person
from milaff.facts.entities import Place as PlaceEntity
from milaff.problems import Problem
from milaff.sources.read import validated
from milaff.sources.yamlfile import read_yaml

K = TypeVar("K", bound=Entity)


@dataclass(frozen=True)
class Registry:
    """All entities by id; ``kinds`` tells which file each stands in, ``lines`` where."""

    entities: Mapping[str, Entity]
    kinds: Mapping[str, str]
    lines: Mapping[str, tuple[str, int]]
    problems: tuple[Problem, ...] = ()

    def person(self, entity: str) -> Person:
        """Return the person of that id."""
        return self._of(entity, Person)

    def office(self, entity: str) -> Office:
        """Return the office of that id."""
        return self._of(entity, Office)

    def place(self, entity: str) -> PlaceEntity:
        """Return the place of that id."""
        return self._of(entity, PlaceEntity)

    def body(self, entity: str) -> Organisation | Forum:
        """Return the organisation or forum of that id."""
        found = self.entities[entity]
        if not isinstance(found, Organisation | Forum):
            raise KeyError(f"«{entity}» is no organisation or forum")
        return found

    def _of(self, entity: str, kind: type[K]) -> K:
        found = self.entities[entity]
        if not isinstance(found, kind):
            raise KeyError(f"«{entity}» is no {kind.__name__.lower()}")
        return found


def read_registry(root: Path) -> Registry:
    """Read ``seeds/entities/*.yaml``; an id may stand only once over all files."""
    entities: dict[str, Entity] = {}
    kinds: dict[str, str] = {}
    lines: dict[str, tuple[str, int]] = {}
    problems: list[Problem] = []
    for kind, model in KINDS.items():
        name = f"seeds/entities/{kind}.yaml"
        if not (root / name).exists():
            continue
        file = read_yaml(root / name, name)
        problems += file.problems
        if not isinstance(file.data, list | None):
            problems.append(
                Problem(name, 1, "the file is not a list of entities", "Begin each entity with «- id:»")
            )
            continue
        for n, item in enumerate(file.data or []):
            entity = validated(model, file, (n,), problems, data=item)
            if entity is None:
                continue
            line = file.line((n, "id"))
            if entity.id in entities:
                first, at = lines[entity.id]
                message = f"the entity id «{entity.id}» already stands in {first}:{at}"
                problems.append(Problem(name, line, message, "Give each entity its own id"))
                continue
            entities[entity.id], kinds[entity.id], lines[entity.id] = entity, kind, (name, line)
    return Registry(entities, kinds, lines, tuple(problems))
