"""Claims and entities as rows of the database, and back."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from milaff.facts.entities import KINDS
from milaff.facts.placed import PlacedClaim
from milaff.facts.registry import Registry
from milaff.facts.types import TYPES, Commitment
from milaff.problems import Problem
from milaff.sources.text import Span

Row = tuple[Any, ...]


def claim_row(placed: PlacedClaim, rank: int) -> Row:
    """Put a claim as a row of ``claims``."""
    claim, date = placed.claim, placed.claim.edtf()
    data = json.dumps(
        {
            "claim": claim.model_dump(mode="json", by_alias=True, exclude_defaults=True) | {"type": claim.type},
            "paragraph": placed.paragraph,
            "marking": placed.marking,
            "line": placed.line,
            "number": placed.number,
        },
        ensure_ascii=False,
    )
    linked = claim.inferred is not None or (isinstance(claim, Commitment) and bool(claim.fulfilled_by))
    said = claim.model_dump_json(by_alias=True)
    digest = hashlib.sha256(f"{placed.key} {placed.span} {placed.paragraph} {placed.marking} {said}".encode())
    return (
        placed.key,
        placed.file,
        placed.document,
        placed.span.start,
        placed.span.end,
        claim.type,
        date.earliest.isoformat() if date else None,
        date.latest.isoformat() if date else None,
        rank,
        linked,
        digest.hexdigest(),
        data,
    )


COLUMNS = "file, document, start, end, type, data"


def placed_claim(row: Row) -> PlacedClaim:
    """Make a claim of a row with :data:`COLUMNS`."""
    file, document, start, end, kind, text = row
    data = json.loads(text)
    claim = TYPES[kind].model_validate(data["claim"])
    return PlacedClaim(
        claim, document, Span(start, end), data["paragraph"], data["marking"], file, data["line"], data["number"]
    )


def registry_text(registry: Registry) -> str:
    """Put the entities as text."""
    return json.dumps(
        {
            "kinds": dict(registry.kinds),
            "lines": {name: list(line) for name, line in registry.lines.items()},
            "entities": {
                name: entity.model_dump(mode="json", exclude_defaults=True)
                for name, entity in registry.entities.items()
            },
        },
        ensure_ascii=False,
    )


def registry_of(text: str) -> Registry:
    """Make the register of entities of its text; the files that they stand in are not read."""
    data = json.loads(text)
    kinds = data["kinds"]
    entities = {name: KINDS[kinds[name]].model_validate(entity) for name, entity in data["entities"].items()}
    return Registry(entities, kinds, {name: (line[0], line[1]) for name, line in data["lines"].items()})


def problems_text(problems: Iterable[Problem]) -> str:
    """Put problems as text."""
    return json.dumps([problem.to_json() for problem in problems], ensure_ascii=False)


def problems_of(text: str) -> list[Problem]:
    """Make problems of their text."""
    found: list[Mapping[str, Any]] = json.loads(text)
    return [Problem(**one) for one in found]
