"""Small documents, each with the dates that its claims have: what a claim may be lent, and what it may not."""

from pathlib import Path
from typing import Any, cast

import pytest
from ruamel.yaml import YAML

from milaff.language.text import Language
from tests.extraction.rules.support import proposed

HERE = Path(__file__).parent


def told(language: Language) -> list[Any]:
    """Give the documents of a language, each named by what it shows."""
    files = sorted(HERE.glob(f"dates_told*_{language}.yaml"))
    listed = [(file.stem, one) for file in files for one in YAML(typ="safe").load(file)]
    return [pytest.param(language, one, id=f"{name}: {one['it']}") for name, one in listed]


def written(date: object) -> str | None:
    """Give a date as EDTF writes it: YAML reads days and years as such."""
    return None if date is None else str(date)


@pytest.mark.parametrize(("language", "document"), [*told("ar"), *told("en")])
def test_a_document(language: Language, document: dict[str, Any]) -> None:
    found = proposed(document["text"], language, document_date=written(document.get("written")))
    for kind, words, date in cast("list[tuple[str, str, object]]", document["dates"]):
        dates = {p.date for p in found if p.type == kind and words in p.quote}
        assert dates == {written(date)}, [(p.type, p.date, p.quote) for p in found]
