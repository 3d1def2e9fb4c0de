from milaff.extraction.proposals import kept
from tests.extraction.proposals.support import proposal


def test_what_was_decided_stays_as_it_is() -> None:
    accepted = proposal(id="mine", decision="accepted", status="held")
    again = proposal(status="planned")
    assert kept([accepted], [again]) == (accepted,)


def test_a_quotation_that_grew_is_still_the_same_claim() -> None:
    rejected = proposal("زار الرئيس باكو", id="visit", decision="rejected", because="a repeat")
    longer = proposal("زار الرئيس باكو أمس")
    assert kept([rejected], [longer]) == (rejected,)


def test_what_was_decided_is_kept_even_where_it_is_not_proposed_again() -> None:
    skipped = proposal(id="visit", decision="skipped")
    assert kept([skipped], []) == (skipped,)


def test_what_was_not_decided_is_made_anew() -> None:
    before = proposal(id="visit", reason="old rules")
    after = proposal(reason="new rules")
    assert [one.reason for one in kept([before], [after])] == ["new rules"]
    assert kept([before], []) == ()


def test_a_claim_of_other_parties_type_or_place_is_another() -> None:
    accepted = proposal(id="visit", decision="accepted")
    others = [
        proposal(parties=("EGY", "TUR")),
        proposal(type="meeting"),
        proposal("التقى الرئيسان في قصر", start=100),
    ]
    made = kept([accepted], others, taken=["meeting"])
    assert [one.id for one in made] == ["meeting-2", "visit", "visit-2", "visit-3"]


def test_parties_in_another_order_are_the_same() -> None:
    accepted = proposal(id="visit", decision="accepted")
    assert kept([accepted], [proposal(parties=("AZE", "EGY"))]) == (accepted,)
