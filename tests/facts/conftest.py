"""What the tests of facts share: claims made by hand, placed in an imagined document."""

from collections.abc import Callable
from typing import Any

import pytest

from milaff.facts.placed import PlacedClaim
from milaff.facts.types import TYPES
from milaff.sources.text import Span

Make = Callable[..., PlacedClaim]

_TEXT = {"ar": "موضوع", "en": "a subject"}
_FIELDS: dict[str, dict[str, Any]] = {
    "visit": {"visitors": [{"person": "ilham-aliyev"}], "from": "AZE", "to": "EGY"},
    "figure": {"measure": "trade-turnover", "what": _TEXT, "unit": "USD", "of": ["EGY", "AZE"]},
    "agreement": {"instrument": "protocol", "subject": _TEXT, "status": "signed"},
    "mechanism": {"mechanism": "joint-committee-egypt-azerbaijan", "status": "held"},
    "milestone": {"milestone": "recognition", "by": ["EGY"], "what": _TEXT},
}


def make_claim(
    type_: str, name: str, document: str = "document", marking: str = "unclassified", **fields: Any
) -> PlacedClaim:
    """Make a claim of a type with the least it needs, and what is given."""
    shared = {"id": name, "type": type_, "parties": ["EGY", "AZE"], "quote": f"words of {name}", "translation": "كلمات"}
    claim = TYPES[type_].model_validate(shared | _FIELDS[type_] | fields)
    return PlacedClaim(claim, document, Span(0, 1), 1, marking, f"seeds/facts/{document}.yaml", 1)


@pytest.fixture
def make() -> Make:
    return make_claim
