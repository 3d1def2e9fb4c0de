"""The five documents read by hand: every date of a claim that its quotation holds is found."""

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from milaff.extraction.dates import find_dates

SEEDS = Path(__file__).parents[3] / "seeds"
# How many claims have a date that stands elsewhere in the document than in their quotation.
_NOT_IN_QUOTATION = {"egypt-azerbaijan-overview": 11}


def claims(path: Path) -> list[dict[str, Any]]:
    read = YAML(typ="safe").load(path)
    return [claim for claim in read["claims"] if claim.get("date")]


def quotation(claim: dict[str, Any]) -> str:
    quote = claim["quote"]
    return quote if isinstance(quote, str) else str(quote["exact"])


@pytest.mark.parametrize("path", sorted((SEEDS / "facts").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_dates_of_hand_made_claims_are_read_from_their_quotations(path: Path) -> None:
    stated = [claim for claim in claims(path) if "date" not in (claim.get("inferred") or {}).get("fields", [])]
    missed = [
        claim["id"]
        for claim in stated
        if claim["date"] not in [mention.edtf for mention in find_dates(quotation(claim))]
    ]
    assert len(missed) == _NOT_IN_QUOTATION.get(path.stem, 0), missed


@pytest.mark.parametrize("path", sorted((SEEDS / "facts").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_stated_date_is_found_in_its_document(path: Path) -> None:
    text = (SEEDS / "documents" / f"{path.stem}.txt").read_text(encoding="utf-8")
    found = {mention.edtf for mention in find_dates(text)}
    stated = {claim["date"] for claim in claims(path) if "date" not in (claim.get("inferred") or {}).get("fields", [])}
    assert stated <= found
