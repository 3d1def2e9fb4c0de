"""Reading the sheet of a claim: it is checked as ``milaff check`` will check what is written from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from milaff.extraction.proposals import LONGEST_QUOTE
from milaff.facts.check import check_claim, check_entities, check_references
from milaff.facts.entities import KINDS, Entity
from milaff.facts.placed import PlacedClaim
from milaff.facts.read import read_claims_of
from milaff.facts.registry import Registry
from milaff.problems import Problem
from milaff.review.desk import Desk
from milaff.sources.read import Sources
from milaff.sources.validate import validated
from milaff.sources.yamlfile import Place, YamlFile, parse_yaml

NAME = "claim.yaml"


@dataclass(frozen=True)
class Sheet:
    """A sheet as read: the claim and the entities as written, the claim in its place, and all that is wrong.

    ``placed`` is None where the claim cannot be read; it is sound where ``problems`` is empty.
    """

    claim: Mapping[str, Any]
    entities: Mapping[str, tuple[Mapping[str, Any], ...]]
    registry: Registry
    placed: PlacedClaim | None
    problems: tuple[Problem, ...]


def read_sheet(desk: Desk, text: str) -> Sheet | None:
    """Read a sheet and check it as ``milaff check`` will; None where nothing is written on it."""
    file = parse_yaml(text, NAME)
    if file.data is None and not file.problems:
        return None
    problems = list(file.problems)
    data = file.data if isinstance(file.data, dict) else {}
    if not problems and not isinstance(file.data, dict):
        problems.append(Problem(NAME, 1, "the sheet is not a mapping", "Keep «document:» and «claims:»"))
    entities, registry = _entities(desk, file, data.get("entities"), problems)
    claims = YamlFile(NAME, {key: value for key, value in data.items() if key != "entities"}, file.lines)
    if problems and not data:
        return Sheet({}, {}, desk.registry, None, tuple(problems))
    sources = Sources({desk.source.id: desk.document}, desk.sources.markings)
    read = read_claims_of(claims, desk.source.id, sources, registry)
    problems += read.problems
    raw = data.get("claims")
    written = [one for one in raw if isinstance(one, dict)] if isinstance(raw, list) else []
    if len(written) != 1 and not problems:
        problems.append(Problem(NAME, file.line(("claims",)), "one claim is written on a sheet", "Leave one"))
    placed = read.claims[0] if len(read.claims) == 1 else None
    if placed is not None:
        problems += _wrong(desk, file, placed)
    claim = written[0] if written else {}
    return Sheet(claim, entities, registry, placed, tuple(sorted(set(problems))))


def _wrong(desk: Desk, file: YamlFile, placed: PlacedClaim) -> list[Problem]:
    """Check the claim alone, against the others, and its id."""
    flaws = [*check_claim(placed, desk.sources), *check_references(placed, desk.others())]
    if placed.claim.id in desk.ids:
        flaws.append((("id",), "another claim of the document has it", "Give each its own id"))
    if len(placed.claim.quote.exact) > LONGEST_QUOTE:
        flaws.append((("quote",), f"it is longer than {LONGEST_QUOTE} characters", "Quote the words that say it"))
    return [
        Problem(NAME, file.line(("claims", 0, *place)), f"{_key(place)}: {message}", remedy, placed.claim.id)
        for place, message, remedy in flaws
    ]


def _entities(
    desk: Desk, file: YamlFile, raw: object, problems: list[Problem]
) -> tuple[dict[str, tuple[Mapping[str, Any], ...]], Registry]:
    """Read the entities to be added; give them as written, and the register with them."""
    found: dict[str, tuple[Mapping[str, Any], ...]] = {}
    new: dict[str, Entity] = {}
    kinds = dict(desk.registry.kinds)
    places: dict[str, tuple[YamlFile, int]] = {}
    for kind, items in raw.items() if isinstance(raw, dict) else ():
        at: Place = ("entities", kind)
        if kind not in KINDS or not isinstance(items, list):
            problems.append(Problem(NAME, file.line(at), f"«{kind}» is no list of entities", f"Use {', '.join(KINDS)}"))
            continue
        own = YamlFile(NAME, items, {place[2:]: line for place, line in file.lines.items() if place[:2] == at})
        for n, item in enumerate(items):
            entity = validated(KINDS[kind], file, (*at, n), problems, data=item)
            if entity is None:
                if isinstance(item, dict):
                    kinds.setdefault(str(item.get("id")), kind)
                continue
            if entity.id in kinds:
                message = f"an entity has the id «{entity.id}» already"
                problems.append(Problem(NAME, own.line((n, "id")), message, "Give it another, or take it out here"))
            new[entity.id], kinds[entity.id], places[entity.id] = entity, kind, (own, n)
        found[kind] = tuple(item for item in items if isinstance(item, dict))
    lines = {name: (NAME, own.line((n, "id"))) for name, (own, n) in places.items()}
    problems += check_entities(Registry(new, kinds, lines, places=places))
    base = desk.registry
    return found, Registry({**base.entities, **new}, kinds, {**base.lines, **lines}, places={**base.places, **places})


def _key(place: Place) -> str:
    return ".".join(str(part) for part in place if isinstance(part, str))
