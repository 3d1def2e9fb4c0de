from typing import Any

import pytest
from pydantic import ValidationError

from milaff.extraction.proposals import LONGEST_QUOTE
from tests.extraction.proposals.support import proposal


@pytest.mark.parametrize(
    "changes",
    [
        {"end": 3},
        {"parties": ("EGY",)},
        {"parties": ("EGY", "EGY")},
        {"parties": ("EGY", "XXX")},
        {"date": "yesterday"},
        {"confidence": 1.1},
        {"quote": "", "end": 0},
        {"quote": "x" * (LONGEST_QUOTE + 1), "end": LONGEST_QUOTE + 1},
        {"type": "war"},
        {"status": "perhaps"},
        {"reason": ""},
    ],
)
def test_what_is_no_proposal_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        proposal(**changes)
