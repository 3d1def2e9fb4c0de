import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.extraction.evaluate import paired
from milaff.extraction.evaluate.match import matches
from tests.extraction.evaluate.support import claim, proposed


@pytest.mark.parametrize(
    ("start", "end", "same"),
    [
        (0, 20, True),
        (5, 15, True),  # within
        (10, 30, True),  # half of either
        (11, 30, False),  # nine of nineteen
        (15, 25, True),  # half of the shorter
        (16, 26, False),
        (20, 40, False),
    ],
)
def test_quotations_match_where_they_share_half_of_the_shorter(start: int, end: int, same: bool) -> None:
    assert matches(claim(0, 20), proposed(start, end)) is same


def test_type_and_parties_must_be_the_same() -> None:
    assert not matches(claim(0, 20), proposed(0, 20, kind="meeting"))
    assert not matches(claim(0, 20), proposed(0, 20, parties=("EGY", "TUR")))
    assert not matches(claim(0, 20), proposed(0, 20, parties=("EGY", "AZE", "TUR")))


def test_a_proposal_is_of_one_claim_only() -> None:
    found = paired([claim(0, 20), claim(0, 20, "again")], [proposed(0, 20)])
    assert (len(found.pairs), len(found.missed), len(found.false)) == (1, 1, 0)


def test_as_many_pair_as_can_be() -> None:
    # The first claim could take either proposal, the second only the first.
    found = paired([claim(0, 30), claim(0, 10)], [proposed(0, 12), proposed(14, 30)])
    assert len(found.pairs) == 2


def test_of_several_claims_in_one_quotation_those_of_one_date_pair() -> None:
    gold = [claim(0, 20, "first", date="1994"), claim(0, 20, "second", date="2007")]
    found = paired(gold, [proposed(0, 20, date="2007"), proposed(0, 20, date="1994")])
    assert {(one.date, other.date) for one, other in found.pairs} == {("1994", "1994"), ("2007", "2007")}


_SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 20)), max_size=6)


@given(_SPANS, _SPANS)
def test_no_other_pairing_has_more_pairs(claims: list[tuple[int, int]], made: list[tuple[int, int]]) -> None:
    gold = [claim(start, start + length) for start, length in claims]
    proposals = [proposed(start, start + length) for start, length in made]

    def most(n: int, free: frozenset[int]) -> int:
        if n == len(gold):
            return 0
        takes = [1 + most(n + 1, free - {p}) for p in free if matches(gold[n], proposals[p])]
        return max([most(n + 1, free), *takes])

    found = paired(gold, proposals)
    assert len(found.pairs) == most(0, frozenset(range(len(proposals))))
    assert len(found.pairs) + len(found.missed) == len(gold)
    assert len(found.pairs) + len(found.false) == len(proposals)
