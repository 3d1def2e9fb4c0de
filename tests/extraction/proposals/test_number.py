from milaff.extraction.proposals import numbered
from tests.extraction.proposals.support import proposal


def test_ids_tell_type_and_date_and_never_stand_twice() -> None:
    made = numbered(
        [proposal(date="2016-11-03"), proposal(date="2016-11-03"), proposal(), proposal(date="2008-09/2008-10")]
    )
    assert [one.id for one in made] == ["visit-2016-11-03", "visit-2016-11-03-2", "visit", "visit-2008-09-2008-10"]


def test_ids_that_are_taken_are_not_given_and_those_given_are_kept() -> None:
    made = numbered([proposal(id="visit-2"), proposal(), proposal()], taken=["visit"])
    assert [one.id for one in made] == ["visit-2", "visit-3", "visit-4"]
