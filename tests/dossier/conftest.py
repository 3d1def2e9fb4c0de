"""A made-up registry and the phrases over it, so that a sentence can be foretold whole."""

from collections.abc import Callable
from typing import Any

import pytest

from milaff.dossier.phrases import Phrases
from milaff.dossier.strings import read_strings
from milaff.dossier.style import read_style
from milaff.facts.claim import Claim
from milaff.facts.entities import Entity, Forum, Office, Organisation, Person, Place
from milaff.facts.registry import Registry
from milaff.facts.types import TYPES
from milaff.language.alternat import Alternat
from milaff.language.countries import country
from milaff.language.text import Text
from milaff.workspace import Workspace

Make = Callable[..., Claim]


def text(ar: str, en: str) -> Text:
    return Text(ar=ar, en=en)


ENTITIES: tuple[tuple[str, Entity], ...] = (
    ("people", Person(id="samir", label=text("سمير الحداد", "Samir Haddad"), gender="male", country="EGY")),
    ("people", Person(id="leyla", label=text("ليلى قاسموفا", "Leyla Gasimova"), gender="female", country="AZE")),
    ("people", Person(id="tariq", label=text("طارق نصر", "Tariq Nasr"), gender="male", country="EGY")),
    (
        "offices",
        Office(id="president", label=text("رئيس مصر", "President of Egypt"), title=text("الرئيس", "President")),
    ),
    (
        "offices",
        Office(
            id="trade-minister",
            label=text("وزير التجارة", "Minister of Trade"),
            feminine="وزيرة التجارة",
            rank="minister",
        ),
    ),
    ("organisations", Organisation(id="chamber", label=text("الغرفة التجارية", "Chamber of Trade"), gender="female")),
    ("organisations", Organisation(id="union", label=text("الاتحاد", "Union"), gender="male")),
    ("places", Place(id="baku", label=text("باكو", "Baku"), located=text("في باكو", "in Baku"))),
    ("forums", Forum(id="committee", label=text("اللجنة المشتركة", "Joint Committee"), gender="female")),
    (
        "forums",
        Forum(id="talks", label=text("مشاورات سياسية", "political consultations"), gender="female", article_en=False),
    ),
)


@pytest.fixture(scope="session")
def registry() -> Registry:
    return Registry(
        {entity.id: entity for _, entity in ENTITIES},
        {entity.id: kind for kind, entity in ENTITIES},
        {entity.id: ("seeds/entities", 1) for _, entity in ENTITIES},
    )


@pytest.fixture(scope="session")
def phrases(workspace: Workspace, registry: Registry) -> Phrases:
    alternat = Alternat(country("EGY"), country("AZE"))
    return Phrases(workspace, registry, read_strings(workspace), read_style(workspace, "default"), alternat)


@pytest.fixture(scope="session")
def make(registry: Registry) -> Make:
    """Make a claim of a type as a claims file would write it; texts are given as (Arabic, English)."""

    def made(type_: str, **fields: Any) -> Claim:
        data = {
            "id": "made-up",
            "type": type_,
            "parties": ["EGY", "AZE"],
            "quote": "x",
            "translation": "x",
            **{name: _text(value) for name, value in fields.items()},
        }
        return TYPES[type_].model_validate(data, context={"kinds": registry.kinds})

    return made


def _text(value: Any) -> Any:
    return {"ar": value[0], "en": value[1]} if isinstance(value, tuple) and len(value) == 2 else value
