"""A workspace of synthetic facts for N pairs of countries, the same for the same seed; more pairs only add to it."""

from collections.abc import Iterator
from hashlib import sha256
from io import StringIO
from itertools import combinations
from random import Random
from typing import Any

from milaff.demo.events import Pair, events
from milaff.demo.stock import OFFICES, RANKS, office_id, office_label
from milaff.language.countries import Country, countries

MARKING = "synthetic"
LABEL = {"ar": "بيانات اصطناعية للقياس", "en": "SYNTHETIC DATA FOR MEASUREMENT"}

DESCRIPTION = {"ar": "نص اصطناعي للقياس، لا يذكر واقعة", "en": "A synthetic text for measurement; it states no fact"}

STYLE = {
    "colour": "4A4A4A",
    "markings": {MARKING: LABEL},
}


def pairs(count: int, seed: int) -> list[tuple[Country, Country]]:
    """Choose ``count`` pairs of member states of the United Nations; raise ValueError where there are not so many."""
    states = [state for state in countries().values() if state.status == "member"]
    every = list(combinations(states, 2))
    if count > len(every):
        raise ValueError(f"there are {len(every)} pairs of member states")
    Random(seed).shuffle(every)  # noqa: S311 -- chance that can be repeated
    return every[:count]


def world(count: int, facts: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Give the files of the workspace, (name, content), one after another; ``facts`` are those of each pair."""
    chosen = pairs(count, seed)
    yield "seeds/entities/offices.yaml", _yaml(list(_offices(chosen)))
    yield f"templates/styles/{MARKING}.yaml", _yaml(STYLE)
    yield "build/README.md", b"What came out. Everything here can be built again.\n"
    yield "README.md", b"Synthetic data, to measure speed with. No sentence in it states a fact.\n"
    catalogue = []
    for number, (home, other) in enumerate(chosen):
        name = f"{home.code}-{other.code}".lower()
        language = "ar" if number % 2 == 0 else "en"
        text, claims = _document(Pair(home, other, Random(f"{seed} {name}")), facts, language)  # noqa: S311
        catalogue.append(_source(name, language, text))
        yield f"seeds/documents/{name}.txt", text
        yield f"seeds/facts/{name}.yaml", _yaml({"document": name, "claims": claims})
        yield f"reports/{name}.yaml", _yaml({"viewpoint": home.code, "counterpart": other.code, "style": MARKING})
    yield "seeds/sources.yaml", _yaml({"markings": [MARKING], "documents": catalogue})


def _document(pair: Pair, facts: int, language: str) -> tuple[bytes, list[dict[str, Any]]]:
    """Write a document, a sentence to a line, and the claims that it makes."""
    lines, claims = [], []
    for number, event in enumerate(events(pair, facts)):
        own, foreign = event.sentence[language], event.sentence["en" if language == "ar" else "ar"]  # type: ignore[index]
        lines.append(own)
        claims.append({"id": f"synthetic-{number}", **event.fields, "quote": own, "translation": foreign})
    return "".join(f"{line}.\n" for line in lines).encode(), claims


def _source(name: str, language: str, text: bytes) -> dict[str, Any]:
    return {
        "id": name,
        "file": f"{name}.txt",
        "kind": "report",
        "language": language,
        "cited_as": {"ar": f"وثيقة اصطناعية {name}", "en": f"Synthetic document {name}"},
        "description": {
            "ar": "نص اصطناعي للقياس، لا يذكر واقعة",
            "en": "A synthetic text for measurement; it states no fact",
        },
        "marking": MARKING,
        "sha256": sha256(text).hexdigest(),
    }


def _offices(chosen: list[tuple[Country, Country]]) -> Iterator[dict[str, Any]]:
    states = sorted({state.code: state for pair in chosen for state in pair}.items())
    for _, state in states:
        for post in OFFICES:
            label = office_label(post, state)
            yield {
                "id": office_id(post, state),
                "label": {"ar": label.ar, "en": label.en},
                "country": state.code,
                "rank": RANKS[post],
            }


def _yaml(data: Any) -> bytes:  # noqa: ANN401 -- plain data of any shape
    from ruamel.yaml import YAML

    yaml, text = YAML(typ="safe", pure=False), StringIO()
    yaml.allow_unicode, yaml.width, yaml.sort_base_mapping_type_on_output = True, 10**6, False  # type: ignore[assignment]
    yaml.dump(data, text)
    return text.getvalue().encode()
