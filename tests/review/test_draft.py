from typing import Any

import pytest

from milaff.extraction.proposals import Proposal
from milaff.review.desk import Desk
from milaff.review.draft import draft, named
from tests.review.conftest import TEXT, opened, reviewed_workspace
from tests.review.conftest import proposal as made_of

QUOTE = "قام وزير الخارجية الأذربيجاني إلمار ممدياروف بزيارة رسمية إلى القاهرة في 14 مارس 2027"
VISITOR = {"name": "x", "entity": "elmar-mammadyarov", "role": "visitor"}


def proposal(kind: str = "visit", quote: str = QUOTE, **fields: Any) -> Proposal:
    return made_of(TEXT, type=kind, quote=quote, **fields)


def test_the_way_of_a_visit_follows_from_the_visitors_country_and_the_place(desk: Desk) -> None:
    claim = draft(desk, proposal(participants=[VISITOR], place="cairo")).claim
    assert (claim["from"], claim["to"], claim["visitors"]) == ("AZE", "EGY", [{"person": "elmar-mammadyarov"}])


def test_a_place_in_the_visitors_own_country_leaves_the_way_to_a_person(desk: Desk) -> None:
    made = draft(desk, proposal(participants=[VISITOR], place="baku"))
    assert [want.name for want in made.needed] == ["from", "to"]
    assert made.needed[0].choices == ("AZE", "EGY")


def test_a_visit_that_was_denied_can_be_no_visit(desk: Desk) -> None:
    assert "«denied» is none of: held, planned, postponed" in draft(desk, proposal(status="denied")).barred


def test_a_place_that_the_workspace_does_not_know_is_left_out_and_told(desk: Desk) -> None:
    made = draft(desk, proposal(participants=[VISITOR], place="الإسكندرية"))
    assert "place" not in made.claim
    assert any("الإسكندرية" in remark for remark in made.remarks)


def test_an_office_whose_holder_is_named_beside_it_stands_once(desk: Desk) -> None:
    both = [
        {"name": "x", "entity": "elmar-mammadyarov", "office": "foreign-minister-azerbaijan"},
        {"name": "y", "office": "foreign-minister-azerbaijan"},
        {"name": "z", "office": "foreign-minister-egypt"},
    ]
    made = draft(desk, proposal("meeting", participants=both))
    assert made.claim["between"] == [
        {"person": "elmar-mammadyarov", "office": "foreign-minister-azerbaijan"},
        {"office": "foreign-minister-egypt"},
    ]


def test_the_office_of_someone_in_the_words_of_the_document_is_nobody_else(desk: Desk) -> None:
    both = [
        {"name": "سمير حلواني", "entity": "sameh-shoukry", "office": "وزير السياحة المصري", "role": "visitor"},
        {"name": "وزير السياحة المصري", "role": "met"},
    ]
    made = draft(desk, proposal(participants=both))
    assert [want for want in made.wants if want.about] == []
    assert "met" not in made.claim


def test_someone_unknown_is_asked_for_by_the_words_of_the_document(desk: Desk) -> None:
    (want, *_) = draft(desk, proposal("meeting", participants=[{"name": "رئيس الوفد"}])).needed
    assert (want.path, want.about) == (("between",), "رئيس الوفد")


def test_cooperation_that_goes_on_says_since_when_and_has_no_date(desk: Desk) -> None:
    claim = draft(desk, proposal("cooperation", date="1979", status="existing", fields={"since": "1979"})).claim
    assert (claim["since"], "date" in claim) == ("1979", False)


def test_the_time_of_a_figure_is_what_it_is_of_and_its_unit_no_more_than_the_words_say(desk: Desk) -> None:
    fields = {"measure": "trade-turnover", "value": 150000000, "unit": "دولار"}
    claim = draft(desk, proposal("figure", date="2026", fields=fields)).claim
    assert (claim["as_of"], claim["unit"], "date" in claim) == ("2026", "dollar", False)
    made = draft(desk, proposal("figure", fields={**fields, "unit": "طن"}))
    assert ("unit", "طن") in [(want.name, want.about) for want in made.needed]


def test_a_date_that_does_not_stand_in_the_words_is_marked_as_inferred_from_the_document(desk: Desk) -> None:
    claim = draft(desk, proposal(date="2027-03-15", date_words="أمس", inferred=["date"])).claim
    assert claim["inferred"]["fields"] == ["date"]
    assert "«أمس»" in claim["inferred"]["because"]["ar"]
    assert "from" not in claim["inferred"]


def test_words_that_stand_twice_are_told_apart_by_those_around_them(tmp_path: Any) -> None:
    said = "زار الوزير إلمار ممدياروف مصر في عام 2025"
    text = f"قال المتحدث الأول: {said}، ثم غادر.\n\nقال المتحدث الثاني: {said}، ثم عاد.\n"
    desk = opened(reviewed_workspace(tmp_path / "twice", text, ()))
    start = text.rindex(said)
    twice = made_of(text, type="visit", quote=said).model_copy(update={"start": start, "end": start + len(said)})
    found = draft(desk, twice).claim["quote"]
    assert desk.text.find(**found).start == start


@pytest.mark.parametrize("subject", ["the National Archives", "Archives"])
def test_a_claim_that_no_date_tells_apart_is_named_by_what_it_is_about(desk: Desk, subject: str) -> None:
    claim = {"id": "agreement-2", "type": "agreement", "subject": {"ar": "س", "en": subject}}
    assert named(claim, desk.ids)["id"] == f"agreement-{subject.lower().replace(' ', '-')}"
    assert named({**claim, "id": "agreement-2027-03-14"}, desk.ids)["id"] == "agreement-2027-03-14"
