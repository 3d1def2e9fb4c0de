"""The register of entities: every person, organisation, place, office and forum by its id."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from milaff.facts.entities import KINDS, Entity, Forum, Office, Organisation, Person
from milaff.facts.entities import Place as PlaceEntity
from milaff.problems import Problem
from milaff.sources.validate import validated
from milaff.sources.yamlfile import Place, YamlFile, read_yaml

K = TypeVar("K", bound=Entity)
FOLDER = "seeds/entities"


@dataclass(frozen=True)
class Registry:
    """All entities by id; ``kinds`` tells which file each stands in, ``lines`` and ``places`` where.

    ``kinds`` knows the ids of faulty entities too, so that one does not make problems of all claims that name it.
    """

    entities: Mapping[str, Entity]
    kinds: Mapping[str, str]
    lines: Mapping[str, tuple[str, int]]
    problems: tuple[Problem, ...] = ()
    places: Mapping[str, tuple[YamlFile, int]] = field(default_factory=dict)

    def line(self, entity: str, where: Place) -> int:
        """Give the line on which a field of an entity is written."""
        file, number = self.places[entity]
        return file.line((number, *where))

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
    places: dict[str, tuple[YamlFile, int]] = {}
    problems = list(_unread(root / FOLDER))
    for kind, model in KINDS.items():
        name = f"{FOLDER}/{kind}.yaml"
        if not (root / name).exists():
            continue
        file = read_yaml(root / name, name)
        problems += file.problems
        kinds = {str(item.get("id")): kind for item in _mappings(file)} | kinds
        for n, entity in _entities(file, model, problems):
            line = file.line((n, "id"))
            if entity.id in entities:
                first, at = lines[entity.id]
                message = f"the entity id «{entity.id}» already stands in {first}:{at}"
                problems.append(Problem(name, line, message, "Give each entity its own id"))
                continue
            entities[entity.id], lines[entity.id] = entity, (name, line)
            places[entity.id] = file, n
    return Registry(entities, kinds, lines, tuple(problems), places)


def _entities(file: YamlFile, model: type[K], problems: list[Problem]) -> Iterator[tuple[int, K]]:
    """Give the entities of one file with their numbers in it, from 0."""
    if not isinstance(file.data, list | None):
        problems.append(Problem(file.name, 1, "the file is not a list of entities", "Begin each entity with «- id:»"))
        return
    for n, item in enumerate(file.data or ()):
        entity = validated(model, file, (n,), problems, data=item)
        if entity is not None:
            yield n, entity


def _mappings(file: YamlFile) -> Iterator[dict[str, Any]]:
    yield from (item for item in (file.data if isinstance(file.data, list) else ()) if isinstance(item, dict))


def _unread(folder: Path) -> Iterator[Problem]:
    """Find files that look like entities but would be passed over."""
    for path in sorted((*folder.glob("*.yaml"), *folder.glob("*.yml"))):
        if path.suffix == ".yml" or path.stem not in KINDS:
            names = ", ".join(f"{kind}.yaml" for kind in KINDS)
            yield Problem(f"{FOLDER}/{path.name}", 0, "the file is not read", f"Name it one of: {names}")
