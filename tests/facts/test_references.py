"""An entity that a claim names must be known, and of the kind that its place asks for."""

from typing import Any

import pytest

from milaff.facts.references import wrong_references
from milaff.facts.seeds import Seeds
from tests.facts.conftest import make_claim


def found(seeds: Seeds, **fields: Any) -> list[tuple[str, str, str]]:
    return list(wrong_references(make_claim("visit", "a", **fields).claim, seeds.registry))


@pytest.mark.parametrize(
    ("someone", "entity", "message", "remedy"),
    [
        ({"person": "zzz"}, "zzz", "person: unknown entity «zzz»", "Add it to seeds/entities/people.yaml"),
        (
            {"organisation": "zzz"},
            "zzz",
            "organisation: unknown entity «zzz»",
            "Add it to seeds/entities/forums.yaml or seeds/entities/organisations.yaml",
        ),
        ({"organisation": "sokar"}, "sokar", "organisation: unknown entity «sokar»", "Perhaps «socar» is meant"),
        (
            {"office": "cairo"},
            "cairo",
            "office: «cairo» stands among the places",
            "Name an entity of seeds/entities/offices.yaml",
        ),
    ],
)
def test_a_wrong_reference_is_told_with_what_to_do(
    seeds: Seeds, someone: dict[str, str], entity: str, message: str, remedy: str
) -> None:
    assert found(seeds, visitors=[someone]) == [(entity, message, remedy)]


def test_an_entity_named_twice_in_one_role_is_told_once(seeds: Seeds) -> None:
    assert len(found(seeds, visitors=[{"person": "zzz"}], met=[{"person": "zzz"}])) == 1


def test_known_entities_in_their_places_are_let_pass(seeds: Seeds) -> None:
    met = [{"person": "hosni-mubarak", "office": "president-egypt"}, {"organisation": "socar"}]
    assert found(seeds, place="cairo", met=met) == []
