"""The entities that a visit names: that each is known, and of the kind that its place asks for."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from milaff.dossier.planned import Attendee, PlannedVisit
from milaff.dossier.report import Report
from milaff.facts.claim import PARTICIPANT_FIELDS
from milaff.facts.registry import Registry
from milaff.problems import Problem
from milaff.sources.yamlfile import Place, YamlFile, read_yaml

_ANYBODY = frozenset(PARTICIPANT_FIELDS)
_REMEDY = {
    _ANYBODY: "Name a person, office, organisation or forum of seeds/entities, or describe them",
    frozenset({"people"}): "Name a person of seeds/entities/people.yaml",
    frozenset({"offices"}): "Name an office of seeds/entities/offices.yaml",
    frozenset({"places"}): "Name a place of seeds/entities/places.yaml, or write its name as {ar: …, en: …}",
}


def check_visits(root: Path, name: str, report: Report, registry: Registry) -> list[Problem]:
    """Find every entity that the visits of a report name and that is unknown or of a wrong kind, each with its line."""
    if not report.visits:
        return []
    file_name = f"reports/{name}.yaml"
    file = read_yaml(root / file_name, file_name)
    return [
        problem for n, visit in enumerate(report.visits) for problem in _check(visit, file, ("visits", n), registry)
    ]


def _check(visit: PlannedVisit, file: YamlFile, at: Place, registry: Registry) -> Iterator[Problem]:
    for where, someone in visit.attendees():
        for entity, allowed in _named(someone):
            yield from _wrong(entity, allowed, file, (*at, *where), registry)
    for where, place in visit.places():
        if place.entity:
            yield from _wrong(place.entity, frozenset({"places"}), file, (*at, *where), registry)


def _named(someone: Attendee) -> Iterator[tuple[str, frozenset[str]]]:
    if someone.entity:
        yield someone.entity, _ANYBODY
    if someone.person:
        yield someone.person, frozenset({"people"})
    if someone.office:
        yield someone.office, frozenset({"offices"})


def _wrong(entity: str, allowed: frozenset[str], file: YamlFile, where: Place, registry: Registry) -> Iterator[Problem]:
    kind = registry.kinds.get(entity)
    if kind in allowed:
        return
    near = get_close_matches(entity, [one for one, k in registry.kinds.items() if k in allowed], 1)
    remedy = f"Perhaps «{near[0]}» is meant" if near and kind is None else _REMEDY[allowed]
    message = f"«{entity}» stands among the {kind}" if kind else f"no entity has the id «{entity}»"
    yield Problem(file.name, file.line(where), message, remedy)
