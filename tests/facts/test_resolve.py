"""Claims of one event become one fact; on doubt they stay apart."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milaff.facts.placed import PlacedClaim
from milaff.facts.resolve import Fact, resolve
from milaff.facts.seeds import Seeds
from milaff.facts.types import Agreement, Figure, Visit
from tests.facts.conftest import Make, make_claim

DATES = st.sampled_from([None, "1994", "1994~", "1994-09", "1994-09-05", "1994-09-06", "1994-10", "1994-09/1994-10"])
CLAIMS = st.lists(
    st.tuples(
        DATES,
        st.sampled_from([None, None, "first", "second"]),
        st.sampled_from(["ilham-aliyev", "heydar-aliyev"]),
        st.sampled_from([None, "official", "working"]),
        st.sampled_from(["EGY", "DZA"]),
    ),
    max_size=8,
).map(
    lambda rows: [
        make_claim(
            "visit",
            f"c{n}",
            date=date,
            event=event,
            visitors=[{"person": who}],
            kind=kind,
            to=country,
            parties=[country, "AZE"],
        )
        for n, (date, event, who, kind, country) in enumerate(rows)
    ]
)


def together(claims: Sequence[PlacedClaim]) -> set[frozenset[str]]:
    """Which claims make one fact."""
    return {frozenset(c.claim.id for c in fact.claims) for fact in resolve(claims)}


def the_fact(seeds: Seeds, claim: str) -> Fact:
    (fact,) = (fact for fact in seeds.facts if claim in fact.keys)
    return fact


def documents(fact: Fact) -> set[str]:
    return {c.document for c in fact.claims}


# The real documents


@pytest.mark.parametrize(
    ("claim", "date", "told_by"),
    [
        (
            "egypt-azerbaijan-overview/visit-heydar-aliyev-1994",
            "1994-09",
            {"egypt-azerbaijan-overview", "friendship-association", "mohbaliyev-statement"},
        ),
        (
            "egypt-azerbaijan-overview/visit-ilham-aliyev-2007",
            "2007-05-06",
            {"egypt-azerbaijan-overview", "friendship-association", "mohbaliyev-statement"},
        ),
        (
            "egypt-azerbaijan-overview/recognition-1991",
            "1991-12",
            {"egypt-azerbaijan-overview", "friendship-association", "mohbaliyev-statement"},
        ),
        ("friendship-association/visit-sisi-baku-2023", "2023-01", {"friendship-association", "mohbaliyev-statement"}),
        (
            "friendship-association/visit-ilham-aliyev-2024",
            "2024-06",
            {"friendship-association", "mohbaliyev-statement", "aliyev-press-conference-cairo"},
        ),
    ],
)
def test_an_event_that_several_documents_tell_is_one_fact(
    seeds: Seeds, claim: str, date: str, told_by: set[str]
) -> None:
    fact = the_fact(seeds, claim)
    assert fact.date is not None
    assert fact.date.text == date
    assert documents(fact) == told_by


def test_no_other_fact_is_a_visit_of_the_same_visitor_in_the_same_year(seeds: Seeds) -> None:
    visits = [fact for fact in seeds.facts if isinstance(fact.data, Visit) and fact.date]
    seen = [(f.data.identity(), f.date.year, f.date.text) for f in visits if f.date]
    assert len(set(seen)) == len(seen)


def test_a_proposed_agreement_is_not_signed(seeds: Seeds) -> None:
    fact = the_fact(seeds, "egypt-azerbaijan-overview/energy-protocol-proposed")
    assert isinstance(fact.data, Agreement)
    assert fact.data.status == "proposed"
    assert len(fact.claims) == 1


def test_an_upper_bound_stays_an_upper_bound(seeds: Seeds) -> None:
    (figure,) = (f.data for f in seeds.facts if isinstance(f.data, Figure) and f.data.value is not None)
    assert (figure.value, figure.bound, figure.parties) == (2_000_000, "at-most", ("DZA", "AZE"))


def test_an_undated_visit_stays_undated_and_by_itself(seeds: Seeds) -> None:
    undated = [fact for fact in seeds.facts if fact.type == "visit" and fact.date is None]
    assert len(undated) >= 5
    assert all(len(fact.claims) == 1 for fact in undated)
    assert {document for fact in undated for document in documents(fact)} == {"algeria-azerbaijan-current-relations"}


def test_every_claim_of_the_documents_is_in_one_fact(seeds: Seeds) -> None:
    keys = [key for fact in seeds.facts for key in fact.keys]
    assert sorted(keys) == sorted(c.key for c in seeds.claims.claims)


def test_the_facts_of_the_documents_do_not_depend_on_the_order_of_claims(seeds: Seeds) -> None:
    assert resolve(reversed(seeds.claims.claims)) == seeds.facts


def test_facts_have_different_ids(seeds: Seeds) -> None:
    assert len({fact.id for fact in seeds.facts}) == len(seeds.facts)


# Laws


@settings(max_examples=150)
@given(CLAIMS.flatmap(lambda claims: st.tuples(st.just(claims), st.permutations(claims))))
def test_facts_do_not_depend_on_the_order_of_claims(
    both: tuple[Sequence[PlacedClaim], Sequence[PlacedClaim]],
) -> None:
    assert resolve(both[0]) == resolve(both[1])


@settings(max_examples=150)
@given(CLAIMS)
def test_no_claim_is_lost_or_doubled_and_no_id_repeated(claims: Sequence[PlacedClaim]) -> None:
    facts = resolve(claims)
    assert sorted(key for fact in facts for key in fact.keys) == sorted(c.key for c in claims)
    assert len({fact.id for fact in facts}) == len(facts)


@settings(max_examples=150)
@given(CLAIMS)
def test_claims_join_only_by_a_common_event_or_by_compatible_dates_and_identity(claims: Sequence[PlacedClaim]) -> None:
    for fact in resolve(claims):
        for one in fact.claims:
            for other in fact.claims:
                assert one.claim.parties == other.claim.parties
                keys = {one.claim.event, other.claim.event} - {None}
                assert len(keys) < 2
                dates = one.claim.edtf(), other.claim.edtf()
                if one is not other and not keys:
                    assert one.claim.identity() == other.claim.identity()
                    assert dates[0]
                    assert dates[1]
                    assert dates[0].compatible(dates[1])


@settings(max_examples=150)
@given(CLAIMS)
def test_claims_of_one_event_pair_and_type_are_always_together(claims: Sequence[PlacedClaim]) -> None:
    facts = resolve(claims)
    homes = {c.key: fact.id for fact in facts for c in fact.claims}
    by_event: dict[object, set[str]] = {}
    for claim in claims:
        if claim.claim.event:
            by_event.setdefault((claim.claim.event, claim.claim.parties), set()).add(homes[claim.key])
    assert all(len(ids) == 1 for ids in by_event.values())


# The rule


def test_the_same_visit_at_three_precisions_is_one_fact_at_the_finest(make: Make) -> None:
    (fact,) = resolve(
        [make("visit", "a", date="1994"), make("visit", "b", date="1994-09-05"), make("visit", "c", date="1994-09")]
    )
    assert fact.data.date == "1994-09-05"
    assert [c.claim.id for c in fact.claims] == ["b", "c", "a"]


def test_a_year_that_fits_two_different_days_joins_neither(make: Make) -> None:
    claims = [
        make("visit", "y", date="1994"),
        make("visit", "a", date="1994-09-05"),
        make("visit", "b", date="1994-10-01"),
    ]
    assert together(claims) == {frozenset("y"), frozenset("a"), frozenset("b")}


def test_undated_claims_join_only_by_an_event(make: Make) -> None:
    assert len(resolve([make("visit", "a"), make("visit", "b"), make("visit", "c", date="1994")])) == 3
    claims = [make("visit", "a", event="e"), make("visit", "b"), make("visit", "c", date="1994", event="e")]
    assert together(claims) == {frozenset("ac"), frozenset("b")}


def test_event_keys_part_what_the_rule_would_join(make: Make) -> None:
    claims = [make("visit", "a", date="1994", event="one"), make("visit", "b", date="1994-09", event="two")]
    assert together(claims) == {frozenset("a"), frozenset("b")}


def test_an_event_key_names_the_fact_and_draws_a_fitting_claim_without_one(make: Make) -> None:
    (fact,) = resolve([make("visit", "a", date="1994", event="one"), make("visit", "b", date="1994-09")])
    assert fact.id == "visit:one"
    assert fact.events == {"one"}
    (alone,) = resolve([make("visit", "b", date="1994-09")])
    assert alone.id == "visit:document/b"


def test_one_event_key_used_for_two_pairs_makes_two_facts_with_ids_of_their_own(make: Make) -> None:
    facts = resolve([make("visit", "a", event="e"), make("visit", "b", event="e", parties=["DZA", "AZE"], to="DZA")])
    assert [fact.id for fact in facts] == ["visit:document/a", "visit:document/b"]


@pytest.mark.parametrize(
    "other",
    [
        {"visitors": [{"person": "heydar-aliyev"}]},
        {"from": "EGY", "to": "AZE"},
        {"parties": ["DZA", "AZE"]},
        {"status": "planned"},
        {"date": "1995"},
    ],
)
def test_another_visitor_direction_pair_stage_or_year_is_another_visit(make: Make, other: dict[str, object]) -> None:
    assert len(resolve([make("visit", "a", date="1994"), make("visit", "b", **{"date": "1994", **other})])) == 2


def test_what_was_proposed_does_not_join_what_was_signed_in_the_same_year(make: Make) -> None:
    proposed = make("agreement", "p", date="2016-11-02", status="proposed")
    signed = make("agreement", "s", date="2016", status="signed")
    in_force = make("agreement", "f", date="2016", status="in-force")
    assert together([proposed, signed, in_force]) == {frozenset("p"), frozenset("sf")}


def test_a_fact_is_filled_up_from_all_its_claims(make: Make) -> None:
    purpose = {"ar": "للمشاركة", "en": "to take part"}
    (fact,) = resolve(
        [make("visit", "a", date="1994-09", kind="official"), make("visit", "b", date="1994", purpose=purpose)]
    )
    assert isinstance(fact.data, Visit)
    assert (fact.data.date, fact.data.kind) == ("1994-09", "official")
    assert fact.data.purpose is not None
    assert fact.data.purpose.en == "to take part"


def test_rival_values_are_left_out_of_the_fact_and_named(make: Make) -> None:
    wording = {"ar": "زيارة رسمية", "en": "an official visit"}
    (fact,) = resolve(
        [
            make("visit", "a", date="1994-09", kind="official", wording=wording),
            make("visit", "b", date="1994", kind="working"),
        ]
    )
    assert isinstance(fact.data, Visit)
    assert fact.rivals == {"kind"}
    assert fact.data.kind is None
    assert fact.data.wording is None


def test_a_date_given_outright_leads_before_a_finer_one_that_was_inferred(make: Make) -> None:
    inferred = {"fields": ["date"], "because": {"ar": "لأن", "en": "because"}, "from": ["document/x"]}
    outright, drawn = make("visit", "a", date="1994"), make("visit", "b", date="1994-09", inferred=inferred)
    (fact,) = resolve([outright, drawn])
    assert fact.data.date == "1994"
    assert not fact.date_inferred
    (alone,) = resolve([drawn])
    assert alone.date_inferred


def test_facts_stand_in_order_of_time_the_vaguer_first_and_the_undated_last(make: Make) -> None:
    names = {"a": None, "b": "1995", "c": "1994-01-01", "d": "1994"}
    facts = resolve(make("visit", n, date=d, visitors=[{"person": f"p-{n}"}]) for n, d in names.items())
    assert [fact.claims[0].claim.id for fact in facts] == ["d", "c", "b", "a"]


def test_figures_within_each_others_bounds_are_no_rivals_and_the_value_leads(make: Make) -> None:
    bound = make("figure", "a", date="2020", value=10, bound="at-most")
    value = make("figure", "b", date="2020", value=7)
    (fact,) = resolve([bound, value])
    assert isinstance(fact.data, Figure)
    assert fact.rivals == frozenset()
    assert (fact.data.value, fact.data.bound) == (7, "exact")
    (clash,) = resolve([bound, make("figure", "c", date="2020", value=12)])
    assert clash.rivals == {"value", "bound"}
