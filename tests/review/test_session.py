from pathlib import Path

import pytest

from milaff.extraction.proposals import read_proposals
from milaff.facts.seeds import read_seeds
from milaff.review import commit as commit_module
from milaff.review.commit import recover
from milaff.review.desk import Desk
from milaff.storage import write
from tests.review.conftest import NAME, Person, opened, review
from tests.support import digest, run

FACTS = f"seeds/facts/{NAME}.yaml"
SUBJECT = ["foreign-minister-egypt, foreign-minister-azerbaijan", "الأرشيف الوطني", "the national archives", ""]
POSITION = ["مصر تدعم المعارض الأذربيجانية", "Egypt supported Azerbaijani exhibitions", "الثقافة", "culture"]


def decisions(root: Path) -> dict[str, str | None]:
    found = read_proposals(root, NAME)
    assert found
    return {one.type: one.decision for one in found.proposals}


def test_what_is_accepted_stands_in_the_facts_as_a_sound_claim(desk: Desk, root: Path) -> None:
    review(desk, Person(["a"], ["He came on 14 March 2027"]), "visit")
    seeds = read_seeds(root)
    assert not seeds.problems
    (placed,) = [one for one in seeds.claims.claims if one.document == NAME]
    assert (placed.claim.type, placed.claim.date, placed.claim.translation) == (
        "visit", "2027-03-14", "He came on 14 March 2027",
    )  # fmt: skip
    assert decisions(root)["visit"] == "accepted"


def test_what_a_claim_needs_is_asked_for_by_name_until_it_can_be_used(desk: Desk, root: Path) -> None:
    person = Person(["a"], ["foreign-minister-egyp", *SUBJECT])
    review(desk, person, "agreement")
    assert any("near: foreign-minister-egypt" in told for told in person.told)
    assert any(told.startswith("subject in Arabic") for told in person.told)
    text = (root / FACTS).read_text("utf-8")
    assert 'subject: {ar: "الأرشيف الوطني", en: "the national archives"}' in text
    assert run("check", cwd=root).code == 0


def test_nothing_is_accepted_where_something_needed_is_not_given(desk: Desk, root: Path) -> None:
    before = digest(root)
    person = Person(["a"], ["foreign-minister-egypt", ""])
    review(desk, person, "agreement")
    assert "Not accepted; what is needed was not given." in person.told
    assert digest(root) == before


def test_a_text_that_invents_a_number_is_refused_with_all_problems_and_can_be_edited(desk: Desk, root: Path) -> None:
    person = Person(
        ["a", "e"],
        ["foreign-minister-egypt", "7 وثائق", "7 papers", ""],
        [lambda text: text.replace("7 وثائق", "وثائق").replace("7 papers", "papers")],
    )
    review(desk, person, "agreement")
    assert sum("number 7 stands neither" in told for told in person.told) == 2
    assert 'en: "papers"' in (root / FACTS).read_text("utf-8")


def test_an_edited_claim_is_checked_and_edited_again_until_it_is_sound(desk: Desk, root: Path) -> None:
    person = Person(
        ["e", "e", "e"],
        edits=[
            lambda text: text.replace('mechanism: ""', "mechanism: joint-comittee").replace("held", "perhaps"),
            lambda text: text.replace("perhaps", "planned"),
            lambda text: text.replace("joint-comittee", "joint-committee-egypt-azerbaijan"),
        ],
    )
    review(desk, person, "mechanism")
    assert "wanted: mechanism" in person.edited[0]
    assert any("claim.yaml:" in told and "status" in told for told in person.told)
    assert any("unknown entity «joint-comittee»" in told for told in person.told)
    assert "status: planned" in (root / FACTS).read_text("utf-8")


def test_a_sheet_not_saved_or_emptied_accepts_nothing(desk: Desk, root: Path) -> None:
    before = digest(root)
    review(desk, Person(["e", "e"], edits=[lambda _: None, lambda _: "# nothing\n"]), "visit")
    assert digest(root) == before


def test_an_unknown_person_is_added_to_the_entities_with_the_claim(desk: Desk, root: Path) -> None:
    people = (root / "seeds/entities/people.yaml").read_bytes()
    review(desk, Person(["a"], [*POSITION, "Karim El Gamal", "male"]), "position")
    assert (root / "seeds/entities/people.yaml").read_bytes().startswith(people)
    seeds = read_seeds(root)
    assert not seeds.problems
    (placed,) = [one for one in seeds.claims.claims if one.document == NAME]
    (someone,) = placed.claim.participants()
    assert seeds.registry.person(someone.person or "").label.en == "Karim El Gamal"
    assert placed.claim.id == "position-culture"


def test_undo_gives_every_byte_back(desk: Desk, root: Path) -> None:
    before = digest(root / "seeds")
    answers = [*POSITION, "Karim El Gamal", "m", "", "حجم التبادل التجاري", "trade", ""]
    person = Person(["a", "a", "u", "u", "u"], answers)
    session = review(desk, person, "position", "figure")
    assert [told for told in person.told if told.startswith("Undone")] == ["Undone: figure-2026.", "Undone: position."]
    assert "Nothing was decided in this review." in person.told
    assert session.count().open == session.count().total
    assert digest(root / "seeds") == before


def test_undo_takes_out_its_own_claim_from_a_file_that_was_changed_since(desk: Desk, root: Path) -> None:
    def note(_: str) -> None:
        path = root / FACTS
        path.write_text("# by hand\n" + path.read_text("utf-8"), "utf-8")

    class Writer(Person):
        def key(self, prompt: str) -> str:
            pressed = super().key(prompt)
            if pressed == "u":
                note(prompt)
            return pressed

    review(desk, Writer(["a", "u"]), "visit", "agreement")
    assert (root / FACTS).read_text("utf-8") == f"# by hand\ndocument: {NAME}\n\nclaims:\n"


def test_a_rejection_needs_a_reason_and_keeps_it(desk: Desk, root: Path) -> None:
    review(desk, Person(["r", "r"], ["", "told twice"]), "visit")
    found = read_proposals(root, NAME)
    assert found
    assert [(one.decision, one.because) for one in found.proposals if one.type == "visit"] == [
        ("rejected", "told twice")
    ]


def test_a_review_that_was_left_goes_on_with_what_is_undecided(desk: Desk, root: Path) -> None:
    review(desk, Person(["a", "s", "q"], [""]))
    person = Person(["q"])
    session = review(opened(root), person)
    assert session.count().open == 3
    assert person.views[0].id.startswith("mechanism")


def test_killed_after_the_claim_was_written_the_next_review_writes_the_decision_and_adds_nothing_twice(
    desk: Desk, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    write_over = write.write_over

    def killed(path: Path, content: bytes) -> None:
        if path.parent.name == "proposals":
            raise Killed
        write_over(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(commit_module, "write_over", killed)
        with pytest.raises(Killed):
            review(desk, Person(["a"]), "visit")
    assert decisions(root)["visit"] is None
    assert recover(root, NAME)
    assert decisions(root)["visit"] == "accepted"
    assert (root / FACTS).read_text("utf-8").count("- id: visit-2027-03-14") == 1


def test_decisions_outlive_proposing_again(desk: Desk, root: Path) -> None:
    review(desk, Person(["a", "r"], ["", "why"]))
    facts = (root / FACTS).read_bytes()
    assert run("extract", NAME, cwd=root).code == 0
    assert [decisions(root)[one] for one in ("visit", "agreement")] == ["accepted", "rejected"]
    assert (root / FACTS).read_bytes() == facts
