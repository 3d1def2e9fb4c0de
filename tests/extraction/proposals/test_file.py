from pathlib import Path

import pytest

from milaff.extraction.proposals import Proposals, proposals_path, read_proposals, to_json, to_yaml
from milaff.problems import Problems
from tests.extraction.proposals.support import proposal

WHOLE = proposal(
    'قال: "زار" الرئيس: باكو # اليوم',
    id="visit-2016",
    date="2016~",
    date_words="حوالي 2016",
    status="held",
    place="baku",
    participants=({"name": "سامح شكري", "office": "وزير الخارجية", "country": "EGY", "role": "visitor"},),
    fields={"from": "EGY", "to": "AZE", "nested": {"value": 3, "names": ["a", "b"]}},
    new_entities=({"kind": "people", "id": "samh-shkri", "label": {"ar": "سامح شكري"}, "country": "EGY"},),
    inferred=("date",),
    decision="rejected",
    because="yes: no",
)


def write(root: Path, proposals: Proposals) -> Path:
    path = proposals_path(root, proposals.document)
    path.parent.mkdir(parents=True)
    path.write_bytes(to_yaml(proposals))
    return path


def test_a_file_written_is_read_back_the_same(tmp_path: Path) -> None:
    made = Proposals("doc", "0" * 64, (WHOLE, proposal(id="visit")), "qwen", {"the date is no EDTF": 2})
    write(tmp_path, made)
    assert read_proposals(tmp_path, "doc") == made
    assert to_yaml(made) == to_yaml(made)


def test_there_may_be_none(tmp_path: Path) -> None:
    assert read_proposals(tmp_path, "doc") is None


def test_a_decision_written_by_hand_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, Proposals("doc", "0" * 64, (proposal(id="visit"),)))
    path.write_text(path.read_text("utf-8") + "    decision: accepted\n", "utf-8")
    found = read_proposals(tmp_path, "doc")
    assert found is not None
    assert found.proposals[0].decision == "accepted"


def test_a_mistake_in_a_file_is_told_with_its_line(tmp_path: Path) -> None:
    path = write(tmp_path, Proposals("doc", "0" * 64, (proposal(id="visit"),)))
    text = path.read_text("utf-8").replace("type: visit", "type: war")
    path.write_text(text, "utf-8")
    with pytest.raises(Problems) as caught:
        read_proposals(tmp_path, "doc")
    problem = caught.value.problems[0]
    assert problem.file == "seeds/proposals/doc.yaml"
    assert text.splitlines()[problem.line - 1].strip() == "type: war"


def test_a_file_of_another_document_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, Proposals("doc", "0" * 64, ()))
    path.rename(path.with_name("other.yaml"))
    with pytest.raises(Problems):
        read_proposals(tmp_path, "other")


def test_json_has_every_field_that_programs_count_on() -> None:
    data = to_json(proposal(id="visit"))
    assert {"type", "parties", "date", "participants", "place", "status", "quote", "start", "end"} <= set(data)
    assert "decision" not in data
    assert to_json(WHOLE)["decision"] == "rejected"
