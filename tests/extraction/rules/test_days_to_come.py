"""What is told of a day after the document's, who stands in apposition, and several days told in one clause."""

from tests.extraction.rules.support import proposed, proposed_on, titled


def test_a_session_of_a_day_after_the_document_is_planned() -> None:
    says = titled("SYR-ARM", "ar") + "تعقد اللجنة المشتركة السورية الأرمينية دورتها الثالثة في يريفان في نوفمبر 2027."
    (found,) = proposed(says, "ar", document_date="2026-03-01")
    assert (found.status, found.date) == ("planned", "2027-11")


def test_the_same_session_read_later_was_held() -> None:
    says = titled("SYR-ARM", "ar") + "تعقد اللجنة المشتركة السورية الأرمينية دورتها الثالثة في يريفان في نوفمبر 2027."
    (found,) = proposed(says, "ar", document_date="2028-03-01")
    assert found.status == "held"


def test_an_office_in_apposition_is_no_second_participant() -> None:
    (found,) = proposed_on("AZE-EGY", "زار وزير الخارجية المصري، رئيس الوفد، باكو في مايو 2020.", "ar")
    assert [who.name for who in found.participants] == ["وزير الخارجية المصري"]


def test_two_offices_joined_are_two_participants() -> None:
    (found,) = proposed_on("AZE-EGY", "زار وزير الخارجية المصري ورئيس أركان الجيش باكو في مايو 2020.", "ar")
    assert len(found.participants) == 2


def test_a_visit_of_several_days_is_not_dated_by_the_day_of_the_report() -> None:
    says = (
        "الجزائر-البرتغال: استقبال رئيس الدبلوماسية\n\nالجزائر 17 ماي 2022 - استقبل الوزير الأول، يوم الثلاثاء، وزير "
        "الخارجية البرتغالي، الذي يقوم بزيارة رسمية إلى الجزائر تدوم يومين."
    )
    assert [p.date for p in proposed(says, "ar") if p.type == "visit"] == [None]
