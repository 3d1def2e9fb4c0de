from pathlib import Path

from milaff.extraction.proposals import Proposal
from milaff.review.desk import Desk
from milaff.review.draft import draft
from milaff.review.joins import joins
from milaff.review.view import view
from tests.review.conftest import Person, opened, review, reviewed_workspace

VISIT = "وكان وزير الخارجية الأذربيجاني إلمار ممدياروف قد زار مصر في 2 نوفمبر 2016 زيارة رسمية."


def only(desk: Desk, kind: str) -> Proposal:
    return next(one for one in desk.proposals.proposals if one.type == kind)


def test_the_quotation_stands_between_the_words_around_it(desk: Desk) -> None:
    shown = view(desk, only(desk, "agreement"))
    assert shown.before.endswith("14 مارس 2027.")
    assert shown.quote.startswith("ووقع الوزيران")
    assert shown.after.startswith("وتعقد الدورة السادسة")
    rows = dict(shown.rows)
    assert rows["parties"] == "Azerbaijan (AZE), Egypt (EGY)"
    assert "subject in Arabic, subject in English" in rows["wanted"]


def test_the_fact_that_a_claim_would_join_is_named_with_its_words(tmp_path: Path) -> None:
    someone = {"name": "x", "entity": "elmar-mammadyarov", "role": "visitor"}
    fields = {"type": "visit", "date": "2016-11-02", "status": "held", "participants": [someone]}
    desk = opened(reviewed_workspace(tmp_path / "join", VISIT, [{"quote": VISIT, **fields}]))
    proposal = only(desk, "visit")
    joined = joins(desk, proposal, draft(desk, proposal))
    assert joined.fact
    assert {one.document for one in joined.fact.claims} == {"cairo-note", "egypt-azerbaijan-overview"}
    assert "egypt-azerbaijan-overview/" in dict(view(desk, proposal).rows)["joins"]


def test_a_claim_whose_words_stand_already_is_told(desk: Desk, root: Path) -> None:
    proposal = only(desk, "visit")
    review(desk, Person(["a"]), "visit")
    again = view(opened(root), proposal.model_copy(update={"decision": None}))
    assert "already as cairo-note/visit-2027-03-14" in dict(again.rows)["stands"]


def test_a_session_that_runs_backwards_in_time_contradicts_the_others(tmp_path: Path) -> None:
    text = "وعقدت اللجنة المصرية الأذربيجانية المشتركة دورتها الثالثة في باكو في نوفمبر 2025."
    fields = {"mechanism": "joint-committee-egypt-azerbaijan", "session": 3}
    data = {"type": "mechanism", "quote": text, "date": "2025-11", "status": "held", "fields": fields}
    desk = opened(reviewed_workspace(tmp_path / "session", text, [data]))
    proposal = only(desk, "mechanism")
    assert "contradicts" in dict(view(desk, proposal).rows)
