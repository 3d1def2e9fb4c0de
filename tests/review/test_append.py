from pathlib import Path

import pytest

from milaff.problems import Problems
from milaff.review.append import appended
from milaff.sources.yamlfile import parse_yaml
from tests.support import ROOT

CLAIM = {"id": "new", "type": "visit", "parties": ["EGY", "AZE"], "quote": "قال: «نعم» # لا", "date": "2027"}
SHIPPED = sorted((ROOT / "seeds" / "facts").glob("*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_claims_file_as_shipped_keeps_every_byte_around_the_new_claim(path: Path) -> None:
    text = path.read_bytes().decode()
    made = appended(text, path.name, CLAIM, "claims")
    start = next(n for n, (one, other) in enumerate(zip(text, made, strict=False)) if one != other)
    added = len(made) - len(text)
    assert made[:start] + made[start + added :] == text
    data, before = parse_yaml(made, "").data, parse_yaml(text, "").data
    assert data["claims"] == [*before["claims"], CLAIM]
    assert data.get("passed_over") == before.get("passed_over")


COMMENTED = """\
# of the document
document: x
claims:
  # the first
  - id: one   # said twice
    quote: |
      words
      more words

  - id: two
    speaker: &who {person: someone}
    by: *who
    # a remark within

# what follows is passed over
passed_over:
  - {quote: "q", reason: r}
"""


def test_comments_anchors_and_block_texts_stay_and_the_claim_stands_after_the_last_one() -> None:
    made = appended(COMMENTED, "x.yaml", CLAIM, "claims")
    before, _, after = COMMENTED.partition("    by: *who\n")
    assert made.startswith(before)
    assert made.endswith(after)
    assert "by: *who\n\n  - id: new\n    type: visit\n" in made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("document: x\nclaims:\n", "document: x\nclaims:\n  - id: a\n"),
        ("document: x\nclaims: []  # none yet\n", "document: x\nclaims:  # none yet\n  - id: a\n"),
        ("document: x\n", "document: x\n\nclaims:\n  - id: a\n"),
        ("document: x\nclaims:\n- id: b", "document: x\nclaims:\n- id: b\n\n- id: a\n"),
        (
            "document: x\nclaims:\n  - {id: b}\npassed_over: []\n",
            "document: x\nclaims:\n  - {id: b}\n\n  - id: a\npassed_over: []\n",
        ),
        ("document: x\r\nclaims:\r\n  - id: b\r\n", "document: x\r\nclaims:\r\n  - id: b\r\n\r\n  - id: a\r\n"),
    ],
)
def test_a_claim_is_added_in_the_way_in_which_the_file_is_written(text: str, made: str) -> None:
    assert appended(text, "x.yaml", {"id": "a"}, "claims") == made


def test_an_entity_is_added_at_the_end_of_its_list() -> None:
    assert appended("# people\n- id: a\n", "people.yaml", {"id": "b"}) == "# people\n- id: a\n- id: b\n"
    assert appended("", "people.yaml", {"id": "b"}) == "- id: b\n"


@pytest.mark.parametrize("text", ["document: x\nclaims: [{id: b}]\n", "{document: x, claims: [{id: b}]}\n"])
def test_what_cannot_be_added_to_without_touching_the_rest_is_left_to_a_person(text: str) -> None:
    with pytest.raises(Problems, match="nothing can be added"):
        appended(text, "x.yaml", {"id": "a"}, "claims")


def test_texts_that_yaml_would_take_for_something_else_come_back_as_they_were() -> None:
    odd = {
        "id": "a",
        "x": "no",
        "y": "2016",
        "z": "a\u200fb\u00a0c\u2028d",
        "w": 'say "x": {y}',
        "v": ["true", "1e3", ""],
    }
    made = appended("", "x.yaml", odd)
    assert parse_yaml(made, "").data == [odd]
    assert "\u200f" not in made
