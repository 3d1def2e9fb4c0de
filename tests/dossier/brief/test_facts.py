"""What Milaff drafts from the facts: contacts, commitments and terms, positions, pending paper, sessions, disputes."""

from datetime import date

from milaff.dossier.blocks import Heading, Table
from milaff.dossier.model import Dossier
from tests.dossier.brief.conftest import Briefed, section, statements, texts, under

CONTACT = "visit-meeting-{}-contact"


def contact(dossier: Dossier, meeting: int) -> list[str]:
    return texts(under(dossier, f"visit-meeting-{meeting}", CONTACT.format(meeting)))


def test_the_last_contact_of_two_offices_is_that_of_their_holders_then(brief: Dossier) -> None:
    said, remark = contact(brief, 1)
    assert "Sameh Shoukry" in said
    assert "Elmar Mammadyarov" in said
    assert "November 2016" in said
    assert remark == "The contact is that of the holders of the office at the time."


def test_principals_without_a_documented_contact_are_told_as_such_with_the_last_contact_with_our_country(
    brief: Dossier,
) -> None:
    none, lead, said = contact(brief, 2)
    assert none == "No contact between the Egyptian Foreign Minister and President Ilham Aliyev is documented."
    assert lead == "The last documented contact between President Ilham Aliyev and Egypt:"
    assert "June 2024" in said


def test_two_persons_are_matched_by_name_and_not_by_office(briefed: Briefed) -> None:
    made = briefed(visitors=("abdel-fattah-el-sisi",), meets=("ilham-aliyev", "heydar-aliyev"))
    assert len(contact(made, 1)) == 1
    assert "held talks" in contact(made, 1)[0]
    assert contact(made, 2)[0] == (
        "No contact between President Abdel Fattah El-Sisi and President Heydar Aliyev is documented."
    )


def test_nobody_known_has_no_contact_at_all(briefed: Briefed) -> None:
    made = briefed(meets=({"described": {"ar": "رئيس الغرفة", "en": "the head of the chamber"}},))
    assert contact(made, 1) == [
        "No contact between the Egyptian Foreign Minister and the head of the chamber is documented."
    ]


def commitments(dossier: Dossier, side: str) -> list[str]:
    return texts(under(dossier, "visit-background", f"visit-commitments-{side}"))


def test_open_commitments_stand_by_side_and_those_carried_out_nowhere(brief: Dossier) -> None:
    assert commitments(brief, "ours") == ["No documented information."]
    theirs = commitments(brief, "theirs")
    assert len(theirs) == 4
    assert "invited Egyptian companies" in theirs[0]
    assert not [text for text in theirs if "to visit Azerbaijan" in text]


def test_a_commitment_whose_term_passed_is_overdue(brief: Dossier) -> None:
    (said,) = commitments(brief, "joint")
    assert said.endswith("Overdue (due: 2024, inferred); the sources do not show that it was carried out.")


def test_before_its_term_a_commitment_is_not_overdue(briefed: Briefed) -> None:
    (said,) = commitments(briefed(date(2024, 12, 31)), "joint")
    assert "Overdue" not in said
    assert "It falls due" not in said


def test_a_term_that_ends_before_the_visit_is_told_as_that(briefed: Briefed) -> None:
    (said,) = commitments(briefed(date(2024, 7, 1), date="2025-01-10"), "joint")
    assert said.endswith("It falls due before the visit (2024, inferred).")
    (said,) = commitments(briefed(date(2024, 7, 1), date="2024-10-10"), "joint")
    assert "It falls due" not in said


def test_positions_are_the_other_side_s_and_on_the_focus_alone(brief: Dossier) -> None:
    found = under(brief, "visit-background", "visit-positions")
    headings = [block.id for block in found if isinstance(block, Heading)]
    assert headings == ["visit-positions-economy", "visit-positions-trade"]
    assert all("President Ilham Aliyev" in one.text.en for one in statements(found))
    assert texts(found)[-1] == "No position of the other side is documented on: energy, transport."


def test_another_focus_has_other_positions(briefed: Briefed) -> None:
    found = under(briefed(focus=("palestine",)), "visit-background", "visit-positions")
    said = [one.text.en for one in statements(found)]
    assert len(said) > 4
    assert any("independent Palestinian state" in text for text in said)
    assert not [text for text in said if "Egypt's firm position" in text]


def test_agreements_pending_stand_with_what_is_known_of_their_ratification(brief: Dossier) -> None:
    table = next(b for b in under(brief, "visit-background", "visit-agreements") if isinstance(b, Table))
    rows = {row[0][0].text.en: row[1][0].text.en for row in table.rows}
    assert rows["Protocol on cooperation in the field of energy"] == "Proposed (2 November 2016)"
    assert rows["Agreement on cooperation in the field of youth"].endswith("the sources show no ratification")
    visas = next(state for title, state in rows.items() if "visa exemption" in title)
    assert visas.endswith("the sources show no ratification by the other side")
    assert next(iter(rows)) == "Protocol on cooperation in the field of energy"


def test_a_session_planned_and_not_shown_to_be_held_is_told_with_the_last_one_held(brief: Dossier) -> None:
    planned, last = texts(under(brief, "visit-background", "visit-mechanisms"))
    assert planned.endswith("That time has passed (2024, inferred); the sources do not show that the session was held.")
    assert last.startswith("Last held: ")
    assert "2020" in last


def test_a_preparation_before_the_last_session_held_is_no_session_due(brief: Dossier) -> None:
    assert not [text for text in texts(under(brief, "visit-background", "visit-mechanisms")) if "fourth" in text]


def test_a_disputed_question_on_the_focus_is_not_to_be_quoted_each_side_with_its_source(brief: Dossier) -> None:
    found = under(brief, "visit-background", "visit-disputed")
    (question,) = [block.title.en for block in found if isinstance(block, Heading)]
    assert question.startswith("How many sessions has the Egyptian–Azerbaijani Joint Committee held")
    assert [len(one.claims) for one in statements(found)] == [1] * 5


def test_a_dispute_off_the_focus_is_left_to_its_section(briefed: Briefed) -> None:
    made = briefed(focus=("tourism",))
    assert texts(under(made, "visit-background", "visit-disputed")) == [
        "No difference between the sources touches the focus topics."
    ]


def rows(dossier: Dossier, number: int) -> dict[str, str]:
    blocks = under(dossier, "visit-biographies", f"visit-biography-{number}")
    table = next(block for block in blocks if isinstance(block, Table))
    return {row[0][0].text.en: " ".join(one.text.en for one in row[1]) for row in table.rows}


def test_of_an_office_the_holder_last_named_is_told_and_that_he_may_have_changed(brief: Dossier) -> None:
    assert rows(brief, 1)["Holder last named in the sources"] == (
        "Elmar Mammadyarov (2 November 2016); the holder may have changed since."
    )


def test_of_a_person_office_contacts_and_last_meeting_are_told_or_said_to_be_missing(brief: Dossier) -> None:
    told = rows(brief, 2)
    assert told["Office as the sources give it"] == "President of Azerbaijan"
    assert "Visit of President Ilham Aliyev to Egypt (6 May 2007)" in told["Documented contacts"]
    assert told["Last meeting with the Egyptian Foreign Minister"] == "No documented information."


def test_of_those_only_described_there_is_no_biography(brief: Dossier) -> None:
    headings = [b for b in section(brief, "visit-biographies").blocks if isinstance(b, Heading)]
    assert len(headings) == 2
