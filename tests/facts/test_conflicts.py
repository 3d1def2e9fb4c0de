"""Conflicts are told apart from what only looks like one."""

from typing import Any

import pytest

from milaff.facts.conflicts import Conflict, compare, conflicts
from milaff.facts.resolve import resolve
from milaff.facts.seeds import Seeds
from milaff.facts.types import Mechanism, Visit
from tests.facts.conftest import Make, make_claim


def conflict(seeds: Seeds, ending: str) -> Conflict:
    (found,) = (c for c in seeds.conflicts if c.id.endswith(ending))
    return found


def figures(one: dict[str, Any], other: dict[str, Any]) -> str | None:
    return compare(make_claim("figure", "a", **one).claim, make_claim("figure", "b", **other).claim)


# The real documents


def test_the_sessions_of_the_joint_committee_are_set_against_each_other(seeds: Seeds) -> None:
    found = conflict(seeds, "joint-committee-egypt-azerbaijan#session")
    assert (found.kind, found.about, found.type) == ("rival", "session", "mechanism")
    told = [(c.document, c.claim.edtf() or getattr(c.claim, "as_of", None), c.claim) for c in found.claims]
    assert len(told) >= 5
    numbers = [claim.session for _, _, claim in told if isinstance(claim, Mechanism) and claim.session]
    assert 4 in numbers
    assert 2 in numbers
    assert numbers.index(4) < numbers.index(2)
    years = {str(when.year if hasattr(when, "year") else when)[:4] for _, when, _ in told if when}
    assert {"2007", "2016", "2020", "2024"} <= years
    assert {document for document, _, _ in told} >= {"egypt-azerbaijan-overview", "aliyev-press-conference-cairo"}


def test_each_quotation_of_the_joint_committee_says_its_session(seeds: Seeds) -> None:
    quotations = [c.claim.quote.exact for c in conflict(seeds, "joint-committee-egypt-azerbaijan#session").claims]
    for said in ("27 ديسمبر 2007", "الرابعة", "2020", "الثاني"):
        assert any(said in quotation for quotation in quotations), said


def test_the_capacity_of_the_1994_visit_is_a_conflict_of_two_documents(seeds: Seeds) -> None:
    found = conflict(seeds, "visit-heydar-aliyev-1994#kind")
    assert (found.kind, found.about) == ("rival", "kind")
    kinds = {c.document: c.claim.kind for c in found.claims if isinstance(c.claim, Visit)}
    assert set(kinds) == {"egypt-azerbaijan-overview", "mohbaliyev-statement"}
    assert len(set(kinds.values())) == 2


def test_conflicts_have_different_ids(seeds: Seeds) -> None:
    assert len({c.id for c in seeds.conflicts}) == len(seeds.conflicts)


# Figures


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ({"value": 5}, {"value": 7}, "rival"),
        ({"value": 5}, {"value": 5.0}, None),
        ({"value": 5, "as_of": "2016"}, {"value": 7, "as_of": "2020"}, "series"),
        ({"value": 5, "date": "2016"}, {"value": 7, "date": "2020"}, "series"),
        ({"value": 5, "as_of": "2016"}, {"value": 7, "as_of": "2016"}, "rival"),
        ({"value": 5, "as_of": "2016"}, {"value": 7}, "rival"),
        ({"value": 5}, {"value": 7, "measure": "exports"}, "different-measure"),
        ({"value": 5}, {"value": 7, "unit": "EUR"}, "different-measure"),
        ({"value": 5}, {"value": 7, "of": ["EGY"]}, "other-subject"),
        ({"value": 5}, {"value": 7, "of": ["AZE", "EGY"]}, "rival"),
        ({"value": 5, "of": []}, {"value": 5}, None),
    ],
)
def test_four_comparisons_of_figures_are_told_apart(
    one: dict[str, Any], other: dict[str, Any], kind: str | None
) -> None:
    assert figures(one, other) == kind
    assert figures(other, one) == kind


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ({"value": 10, "bound": "at-most"}, {"value": 7}, True),
        ({"value": 10, "bound": "at-most"}, {"value": 10}, True),
        ({"value": 10, "bound": "at-most"}, {"value": 11}, False),
        ({"value": 10, "bound": "at-least"}, {"value": 11}, True),
        ({"value": 10, "bound": "at-least"}, {"value": 9}, False),
        ({"value": 10, "bound": "at-least"}, {"value": 9, "bound": "at-most"}, False),
        ({"value": 10, "bound": "at-most"}, {"value": 20, "bound": "at-most"}, True),
        ({"value": 100, "bound": "about"}, {"value": 104}, True),
        ({"value": 100, "bound": "about"}, {"value": 106}, False),
        ({"value": -100, "bound": "about"}, {"value": -104}, True),
    ],
)
def test_a_bound_agrees_with_every_value_within_it(one: dict[str, Any], other: dict[str, Any], agree: bool) -> None:
    assert (figures(one, other) is None) == agree
    assert (figures(other, one) is None) == agree


def test_only_figures_are_compared() -> None:
    with pytest.raises(TypeError):
        compare(make_claim("visit", "a").claim, make_claim("figure", "b").claim)


def test_figures_that_rival_each_other_are_found_among_the_facts(make: Make) -> None:
    facts = resolve([make("figure", "a", value=5, as_of="2016"), make("figure", "b", value=7, as_of="2020")])
    (found,) = conflicts(facts)
    assert (found.kind, found.about, len(found.facts)) == ("series", "value", 2)


def test_a_mere_tendency_is_compared_with_no_value(make: Make) -> None:
    assert conflicts(resolve([make("figure", "a", trend="rising"), make("figure", "b", value=7)])) == ()


# Sessions and dates


def sessions(make: Make, *told: tuple[str, int | None]) -> tuple[Conflict, ...]:
    claims = [make("mechanism", f"c{n}", date=date, session=number) for n, (date, number) in enumerate(told)]
    return conflicts(resolve(claims))


def test_sessions_that_count_upwards_are_no_conflict(make: Make) -> None:
    assert sessions(make, ("2007", 1), ("2016", 2), ("2018", None), ("2024", 3)) == ()


def test_sessions_that_count_backwards_are_one_conflict_in_order_of_time(make: Make) -> None:
    (found,) = sessions(make, ("2024", 2), ("2016", 4), ("2007", None))
    assert [c.claim.date for c in found.claims] == ["2007", "2016", "2024"]


def test_the_sessions_of_two_mechanisms_are_not_compared(make: Make) -> None:
    one = make("mechanism", "a", date="2016", session=4)
    other = make("mechanism", "b", date="2024", session=2, mechanism="political-consultations-egypt-azerbaijan")
    assert conflicts(resolve([one, other])) == ()


def test_claims_that_an_event_joins_though_their_dates_exclude_each_other_are_a_conflict(make: Make) -> None:
    one, other = make("visit", "a", date="1994", event="e"), make("visit", "b", date="1995", event="e")
    (found,) = conflicts(resolve([one, other]))
    assert (found.id, found.about) == ("visit:e#date", "date")
    assert conflicts(resolve([one, make("visit", "c", date="1994-09", event="e")])) == ()
