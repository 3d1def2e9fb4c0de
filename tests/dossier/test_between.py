"""What changed between two dossiers: facts matched by id, claims and event; never on doubt."""

from collections.abc import Mapping
from typing import Any

import pytest

from milaff.dossier.between import bare, between
from milaff.dossier.blocks import Conflict
from milaff.dossier.changes import Changes
from milaff.dossier.compose import context_of, with_changes
from milaff.dossier.context import Context
from milaff.dossier.model import Dossier, FactRecord
from milaff.dossier.report import read_report
from milaff.dossier.values import Values
from milaff.facts.seeds import Seeds
from milaff.language.text import Text
from milaff.workspace import Workspace
from tests.support import ROOT

REPORT = "egypt-azerbaijan"
VISIT = "visit:egypt-azerbaijan-overview/visit-aboulnaga-2007"


@pytest.fixture(scope="module")
def dossier(dossiers: Mapping[str, Dossier]) -> Dossier:
    return dossiers[REPORT]


@pytest.fixture(scope="module")
def context(workspace: Workspace, seeds: Seeds) -> Context:
    return context_of(workspace, seeds, read_report(ROOT, REPORT, seeds.sources.markings))


def record(dossier: Dossier, fact: str) -> FactRecord:
    return next(one for one in dossier.facts if one.id == fact)


def altered(dossier: Dossier, fact: str, **changes: Any) -> Dossier:
    """Change a fact; ``data`` is merged, an entry of None is taken out."""
    facts = []
    for one in dossier.facts:
        if one.id == fact:
            data = {**one.data, **changes.get("data", {})}
            update = {**changes, "data": {key: value for key, value in data.items() if value is not None}}
            one = one.model_copy(update=update)
        facts.append(one)
    return dossier.model_copy(update={"facts": tuple(facts)})


def told(old: Dossier, new: Dossier, context: Context) -> Changes:
    return between(old, new, Values(context), 1)


def test_a_dossier_does_not_differ_from_itself(dossier: Dossier, context: Context) -> None:
    changes = told(dossier, dossier, context)
    assert (changes.count, changes.differs, changes.other) == (0, False, ())


def test_the_day_and_what_is_said_of_changes_are_no_difference(dossier: Dossier, context: Context) -> None:
    later = dossier.model_copy(update={"as_of": "2027-01-01"})
    news = with_changes(later, context, Changes(since=1, since_as_of=dossier.as_of, other=("colour",)))
    assert news != later
    assert bare(news) == bare(dossier)
    assert not told(dossier, news, context).differs


def test_another_date_is_a_change_of_that_fact_with_both_values_in_both_languages(
    dossier: Dossier, context: Context
) -> None:
    changes = told(dossier, altered(dossier, VISIT, data={"date": "2008-01"}), context)
    assert changes.count == 1
    (change,) = changes.changed
    (field,) = change.fields
    assert (change.fact, field.field, field.was, field.now) == (VISIT, "date", "2007-12", "2008-01")
    assert field.before == Text(ar="ديسمبر 2007", en="December 2007")
    assert field.after == Text(ar="يناير 2008", en="January 2008")
    assert change.sources_before[0].en == "Overview of Egyptian–Azerbaijani relations, para. 1"
    assert "January 2008" in change.text.en


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("place", "cairo", Text(ar="القاهرة", en="Cairo")),
        ("kind", "official", Text(ar="زيارة رسمية", en="an official visit")),
        ("status", "postponed", Text(ar="مؤجل", en="postponed")),
        ("topics", ["trade", "energy"], Text(ar="التجارة والطاقة", en="Trade and Energy")),
        ("visitors", [{"person": "ilham-aliyev"}], Text(ar="إلهام علييف", en="Ilham Aliyev")),
        ("purpose", {"ar": "للسياحة", "en": "to tour"}, Text(ar="للسياحة", en="to tour")),
        ("place", None, Text(ar="لم يُذكر", en="Not given")),
        ("place", "atlantis", Text(ar="atlantis", en="atlantis")),
    ],
    ids=["place", "kind", "status", "topics", "people", "text", "nothing", "unknown-entity"],
)
def test_values_are_told_in_words(dossier: Dossier, context: Context, field: str, value: object, words: Text) -> None:
    changes = told(dossier, altered(dossier, VISIT, data={field: value}), context)
    (change,) = changes.changed
    assert [(one.field, one.after) for one in change.fields] == [(field, words)]


def test_what_has_no_words_of_its_own_is_told_as_the_whole_statement(dossier: Dossier, context: Context) -> None:
    wording = {"ar": "زيارة أخرى.", "en": "Another visit."}
    changes = told(dossier, altered(dossier, VISIT, data={"wording": wording}), context)
    (change,) = changes.changed
    (field,) = change.fields
    assert (field.field, field.after.en) == ("statement", "Another visit.")
    assert "Fayza Aboulnaga" in field.before.en


def test_a_fact_that_is_not_there_any_more_is_withdrawn_in_the_words_of_the_earlier_edition(
    dossier: Dossier, context: Context
) -> None:
    rest = tuple(one for one in dossier.facts if one.id != VISIT)
    gone = dossier.model_copy(update={"facts": rest})
    changes = told(dossier, gone, context)
    (change,) = changes.withdrawn
    assert (changes.count, change.fact, change.claims) == (1, VISIT, ())
    assert change.claims_before == record(dossier, VISIT).claims
    assert "Fayza Aboulnaga" in change.text.en
    back = told(gone, dossier, context)
    assert [one.fact for one in back.added] == [VISIT]


def test_facts_that_share_a_claim_are_one_whatever_their_ids(dossier: Dossier, context: Context) -> None:
    renamed = altered(dossier, VISIT, id="visit:another-name", data={"date": "2008"})
    changes = told(dossier, renamed, context)
    (change,) = changes.changed
    assert (changes.count, change.fact) == (1, "visit:another-name")


def test_facts_of_one_event_told_by_other_claims_are_one(dossier: Dossier, context: Context) -> None:
    claims = ("friendship-association/visit-aboulnaga",)
    retold = altered(dossier, VISIT, id="visit:another-name", claims=claims, data={"date": "2007"})
    changes = told(dossier, retold, context)
    (change,) = changes.changed
    assert changes.count == 1
    assert {field.field for field in change.fields} == {"date", "claims"}


def test_on_doubt_a_fact_is_withdrawn_and_another_added(dossier: Dossier, context: Context) -> None:
    claims = ("friendship-association/visit-aboulnaga",)
    other = altered(dossier, VISIT, id="visit:another-name", claims=claims, data={"date": "2019"})
    changes = told(dossier, other, context)
    assert ([one.fact for one in changes.added], [one.fact for one in changes.withdrawn]) == (
        ["visit:another-name"],
        [VISIT],
    )


def test_conflicts_open_and_are_settled(dossier: Dossier, context: Context) -> None:
    def settled(block: object) -> bool:
        return isinstance(block, Conflict)

    sections = tuple(
        section.model_copy(update={"blocks": tuple(block for block in section.blocks if not settled(block))})
        for section in dossier.sections
    )
    calm = dossier.model_copy(update={"sections": sections})
    found = told(dossier, calm, context).settled
    assert found
    assert told(calm, dossier, context).opened == found
    assert all(question.claims for question in found)


@pytest.mark.parametrize(
    ("before", "after", "count"), [("2024-12-31", "2025-01-01", 1), ("2025-01-01", "2026-01-01", 0)]
)
def test_a_term_falls_due_once(dossier: Dossier, context: Context, before: str, after: str, count: int) -> None:
    old, new = (dossier.model_copy(update={"as_of": day}) for day in (before, after))
    due = told(old, new, context).fell_due
    assert [one.due for one in due] == ["2024"] * count


def test_what_differs_besides_the_facts_is_named(dossier: Dossier, context: Context) -> None:
    changes = told(dossier, dossier.model_copy(update={"colour": "000000"}), context)
    assert (changes.count, changes.differs, changes.other) == (0, True, ("colour",))
