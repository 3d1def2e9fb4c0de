"""The dossier: plain data, every statement of it resting on quotations that it carries."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from milaff.dossier.blocks import Column, Conflict, EvidenceList, Heading, Plain, Remark, Statement, Table, Timeline
from milaff.dossier.compose import compose
from milaff.dossier.model import Dossier
from milaff.dossier.report import read_report
from milaff.facts.seeds import Seeds, read_seeds
from milaff.language.dates import date_text
from milaff.language.text import Text
from milaff.workspace import Workspace
from tests.support import AS_OF, REPORTS, ROOT, Copy


@pytest.fixture(scope="session", params=REPORTS)
def dossier(request: pytest.FixtureRequest, dossiers: Mapping[str, Dossier]) -> Dossier:
    """Each dossier of this repository in turn."""
    return dossiers[request.param]


def parts(value: object) -> Iterator[Plain | Text]:
    """Everything that a dossier is made of, from the outside in."""
    if isinstance(value, Plain | Text):
        yield value
        for field in type(value).model_fields:
            yield from parts(getattr(value, field))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)


def statements(value: object) -> list[Statement]:
    return [part for part in parts(value) if isinstance(part, Statement)]


def blocks(dossier: Dossier, section: str) -> tuple[Any, ...]:
    return next(s.blocks for s in dossier.sections if s.id == section)


def under(dossier: Dossier, section: str, heading: str) -> tuple[Any, ...]:
    """The blocks of a section that stand below one of its headings, to the next of the same level."""
    found = blocks(dossier, section)
    start = next((n for n, b in enumerate(found) if isinstance(b, Heading) and b.id == heading), None)
    if start is None:
        return ()
    level = found[start].level
    rest = found[start + 1 :]
    end = next((n for n, b in enumerate(rest) if isinstance(b, Heading) and b.level <= level), len(rest))
    return rest[:end]


def test_a_dossier_is_the_same_after_json(dossier: Dossier) -> None:
    assert Dossier.model_validate_json(dossier.model_dump_json()) == dossier


def test_composing_twice_gives_equal_dossiers(workspace: Workspace, dossiers: Mapping[str, Dossier]) -> None:
    again = compose(workspace, read_seeds(ROOT), "algeria-azerbaijan", read_report(ROOT, "algeria-azerbaijan"), AS_OF)
    assert again == dossiers["algeria-azerbaijan"]


def test_the_day_changes_the_day_and_nothing_else(
    workspace: Workspace, seeds: Seeds, dossiers: Mapping[str, Dossier]
) -> None:
    report = read_report(ROOT, "algeria-azerbaijan")
    later = compose(workspace, seeds, "algeria-azerbaijan", report, date(2027, 1, 2))
    assert later.as_of == "2027-01-02"
    assert later.model_copy(update={"as_of": AS_OF.isoformat()}) == dossiers["algeria-azerbaijan"]


def test_every_statement_of_a_fact_cites_claims_that_are_in_evidence(dossier: Dossier) -> None:
    known = {record.id: set(record.claims) for record in dossier.facts}
    for statement in statements(dossier.sections):
        assert set(statement.claims) <= set(dossier.evidence)
        if statement.facts:
            assert set(statement.claims) == set.union(*(known[fact] for fact in statement.facts))


def test_every_claim_of_a_fact_is_in_evidence_and_nothing_else_is(dossier: Dossier) -> None:
    assert {key for record in dossier.facts for key in record.claims} == set(dossier.evidence)


def test_every_fact_is_stated_in_full_outside_the_summary(dossier: Dossier) -> None:
    stated = {fact for s in dossier.sections if s.id != "summary" for st in statements(s.blocks) for fact in st.facts}
    assert {record.id for record in dossier.facts} <= stated


def test_evidence_is_numbered_from_one_without_a_gap_in_the_order_of_the_annex(dossier: Dossier) -> None:
    assert [evidence.number for evidence in dossier.evidence.values()] == list(range(1, len(dossier.evidence) + 1))
    printed = [key for block in blocks(dossier, "evidence") if isinstance(block, EvidenceList) for key in block.claims]
    assert printed == list(dossier.evidence)


def test_every_source_of_the_evidence_is_listed_and_numbered(dossier: Dossier) -> None:
    assert {evidence.document for evidence in dossier.evidence.values()} == set(dossier.sources)
    assert [source.number for source in dossier.sources.values()] == list(range(1, len(dossier.sources) + 1))


def test_a_quotation_is_word_for_word_that_of_the_document(dossier: Dossier, seeds: Seeds) -> None:
    for evidence in dossier.evidence.values():
        document = " ".join(seeds.sources.documents[evidence.document].text.text.split())
        assert evidence.quotation in document


def test_the_marks_of_the_timeline_are_the_dated_events_of_the_chronology(
    dossiers: Mapping[str, Dossier], seeds: Seeds
) -> None:
    dossier = dossiers["egypt-azerbaijan"]
    facts = {fact.id: fact for fact in seeds.facts_of(("EGY", "AZE"))}
    (chronology,) = (b for b in under(dossier, "exchange-of-visits", "chronology") if isinstance(b, Table))
    events = [facts[s.facts[0]] for row in chronology.rows for s in row[1]]
    dated = [fact.date for fact in events if fact.date]
    (timeline,) = (b for b in blocks(dossier, "exchange-of-visits") if isinstance(b, Timeline))
    assert [(mark.day, mark.precision) for mark in timeline.marks] == [
        (day.earliest.isoformat(), day.precision) for day in dated
    ]
    visits = [record for record in dossier.facts if record.type == "visit" and record.date]
    assert sum(mark.lane != "joint" for mark in timeline.marks) == len(visits)


def test_the_chronology_runs_forward_and_ends_with_the_undated(dossier: Dossier, seeds: Seeds) -> None:
    facts = {fact.id: fact for fact in seeds.facts}
    for table in under(dossier, "exchange-of-visits", "chronology"):
        if isinstance(table, Table):
            days = [facts[s.facts[0]].date for row in table.rows for s in row[1]]
            told = [day.earliest for day in days if day]
            assert told == sorted(told)
            assert all(day is None for day in days[len(told) :])


def test_where_a_statement_gives_a_date_that_is_inferred_it_says_so(
    dossiers: Mapping[str, Dossier], seeds: Seeds
) -> None:
    inferred = {fact.id: fact for fact in seeds.facts_of(("EGY", "AZE")) if fact.date_inferred}
    said: dict[str, str] = {}
    for statement in statements(dossiers["egypt-azerbaijan"].sections):
        fact = inferred.get(statement.facts[0]) if len(statement.facts) == 1 else None
        if fact and fact.date and not fact.data.wording and date_text(fact.date, "en-GB") in statement.text.en:
            assert "inferred" in statement.text.en, statement.text.en
            assert "مستنتج" in statement.text.ar, statement.text.ar
            said[fact.id] = statement.text.en
    assert said


def test_every_rival_statement_is_shown_with_its_quotation(dossiers: Mapping[str, Dossier], seeds: Seeds) -> None:
    shown = {b.id: b for b in blocks(dossiers["egypt-azerbaijan"], "conflicts") if isinstance(b, Conflict)}
    rivals = {
        c.id: c for c in seeds.conflicts if c.kind == "rival" and set(c.claims[0].claim.parties) == {"EGY", "AZE"}
    }
    assert rivals
    assert {name: {side.claim for side in c.sides} for name, c in shown.items()} == {
        name: {placed.key for placed in c.claims} for name, c in rivals.items()
    }


def test_every_text_is_said_in_both_languages_without_leftovers_of_a_template(dossier: Dossier) -> None:
    for part in parts(dossier.sections):
        if isinstance(part, Text):
            for text in (part.ar, part.en):
                assert text.strip()
                assert not re.search(r"[{}]|None|  |\s[.,،؛]", text), text


def test_widths_of_a_table_make_a_whole_and_every_row_has_a_cell_for_each_column(dossier: Dossier) -> None:
    for part in parts(dossier.sections):
        if isinstance(part, Table):
            assert sum(column.width for column in part.columns) == 100
            assert {len(row) for row in part.rows} == {len(part.columns)}


# --- what lies above the ceiling


def marked_secret(copy: Copy, claim: str) -> Dossier:
    document = "algeria-azerbaijan-current-relations"
    line = copy.claim_line(document, claim, "type")
    copy.edit_line(f"seeds/facts/{document}.yaml", line, "type:", "marking: secret\n    type:")
    report = copy.path("reports/algeria-azerbaijan.yaml")
    report.write_text(report.read_text(encoding="utf-8") + "ceiling: unclassified\n", encoding="utf-8")
    seeds = read_seeds(copy.root)
    assert not seeds.problems
    asked = read_report(copy.root, "algeria-azerbaijan", seeds.sources.markings)
    return compose(Workspace(copy.root), seeds, "algeria-azerbaijan", asked, AS_OF)


def test_nothing_of_a_claim_above_the_ceiling_is_anywhere_in_the_dossier(
    copy: Copy, seeds: Seeds, dossiers: Mapping[str, Dossier]
) -> None:
    claim = "visit-energy-minister-azerbaijan"
    (placed,) = (p for p in seeds.claims.claims if p.claim.id == claim)
    dossier = marked_secret(copy, claim)
    written = json.dumps(dossier.model_dump(mode="json"), ensure_ascii=False)
    open_one = json.dumps(dossiers["algeria-azerbaijan"].model_dump(mode="json"), ensure_ascii=False)
    for trace in (claim, placed.claim.quote.exact, placed.claim.translation or ""):
        assert trace in open_one
        assert trace not in written
    assert dossier.marking == dossiers["algeria-azerbaijan"].marking
    assert len(dossier.evidence) == len(dossiers["algeria-azerbaijan"].evidence) - 1


def test_without_a_ceiling_the_dossier_carries_the_highest_marking_of_what_it_holds(copy: Copy) -> None:
    document = "algeria-azerbaijan-current-relations"
    line = copy.claim_line(document, "visit-president-azerbaijan", "type")
    copy.edit_line(f"seeds/facts/{document}.yaml", line, "type:", "marking: confidential\n    type:")
    dossier = compose(
        Workspace(copy.root),
        read_seeds(copy.root),
        "algeria-azerbaijan",
        read_report(copy.root, "algeria-azerbaijan"),
        AS_OF,
    )
    assert dossier.marking == Text(ar="سري", en="CONFIDENTIAL")


# --- the other side's copy


@pytest.fixture(scope="session")
def theirs(workspace: Workspace, seeds: Seeds) -> Dossier:
    report = read_report(ROOT, "egypt-azerbaijan").seen_from("AZE")
    return compose(workspace, seeds, "egypt-azerbaijan", report, AS_OF)


@pytest.fixture(scope="session")
def ours(dossiers: Mapping[str, Dossier]) -> Dossier:
    return dossiers["egypt-azerbaijan"]


def test_a_copy_names_its_own_state_first_on_its_face(ours: Dossier, theirs: Dossier) -> None:
    assert theirs.relations == Text(ar="العلاقات الأذربيجانية المصرية", en="Azerbaijani–Egyptian relations")
    assert theirs.title.ar.startswith(theirs.relations.ar)
    assert theirs.title.en.startswith(theirs.relations.en)
    assert (theirs.viewpoint, theirs.counterpart) == ("AZE", "EGY")
    assert theirs.countries == ours.countries[::-1]
    assert theirs.officials == ours.officials[::-1]
    assert ours.relations == Text(ar="العلاقات المصرية الأذربيجانية", en="Egyptian–Azerbaijani relations")


def test_a_copy_rests_on_the_same_facts_and_the_same_evidence(ours: Dossier, theirs: Dossier) -> None:
    assert theirs.facts == ours.facts
    assert list(theirs.evidence) == list(ours.evidence)
    for key, evidence in theirs.evidence.items():
        remarks = {"inferred": evidence.inferred, "note": evidence.note}
        assert ours.evidence[key].model_copy(update=remarks) == evidence
    assert [(s.id, s.number, s.sha256) for s in theirs.sources.values()] == [
        (s.id, s.number, s.sha256) for s in ours.sources.values()
    ]
    assert [section.id for section in theirs.sections] == [section.id for section in ours.sections]


def own_words(dossier: Dossier, seeds: Seeds) -> Iterator[Text]:
    """What is composed here: titles, heads, remarks, captions; not what claims or entities are worded as."""
    labels = {entity.label.en.casefold() for entity in seeds.registry.entities.values()}
    yield from (dossier.title, dossier.relations)
    for section in dossier.sections:
        yield section.title
        for part in parts(section.blocks):
            if isinstance(part, Heading | Column) and part.title.en.casefold() not in labels:
                yield part.title
            elif isinstance(part, Remark):
                yield part.text
            elif isinstance(part, Timeline):
                yield from (part.title, part.description, *(title for _, title in part.lanes))
            elif isinstance(part, Statement) and not part.claims:
                yield part.text


def test_no_words_of_a_copy_s_own_name_the_other_state_first(ours: Dossier, theirs: Dossier, seeds: Seeds) -> None:
    sources = {source.cited_as for source in theirs.sources.values()}
    names = {
        "theirs": r"المصرية[\s–-]+الأذربيجانية|مصر وأذربيجان|Egyptian[\s–-]+Azerbaijani|Egypt and Azerbaijan",
        "ours": r"الأذربيجانية[\s–-]+المصرية|أذربيجان ومصر|Azerbaijani[\s–-]+Egyptian|Azerbaijan and Egypt",
    }
    for whose, dossier in (("theirs", theirs), ("ours", ours)):
        texts = [text for text in own_words(dossier, seeds) if text not in sources]
        assert len(texts) > 40
        for text in texts:
            assert not re.search(names[whose], f"{text.ar}\n{text.en}"), text


def test_what_is_inward_for_one_is_outward_for_the_other(ours: Dossier, theirs: Dossier) -> None:
    for here, there in (("visits-inward", "visits-outward"), ("visits-outward", "visits-inward")):
        (mine,) = (b for b in under(ours, "exchange-of-visits", here) if isinstance(b, Table))
        (yours,) = (b for b in under(theirs, "exchange-of-visits", there) if isinstance(b, Table))
        assert [[s.facts for s in cell] for row in mine.rows for cell in row] == [
            [s.facts for s in cell] for row in yours.rows for cell in row
        ]


def test_the_lanes_of_the_timeline_change_places(ours: Dossier, theirs: Dossier) -> None:
    (mine,), (yours,) = (
        [b for b in blocks(dossier, "exchange-of-visits") if isinstance(b, Timeline)] for dossier in (ours, theirs)
    )
    swapped = {"inward": "outward", "outward": "inward", "joint": "joint"}
    assert [swapped[mark.lane] for mark in mine.marks] == [mark.lane for mark in yours.marks]
    lanes = dict(mine.lanes), dict(yours.lanes)
    assert lanes[0]["inward"] == lanes[1]["outward"]


def test_the_positions_of_one_side_are_ours_in_its_copy_and_theirs_in_the_other(ours: Dossier, theirs: Dossier) -> None:
    def told(dossier: Dossier, side: str) -> set[str]:
        found = under(dossier, "positions-and-commitments", f"positions-{side}")
        return {fact for statement in statements(found) for fact in statement.facts}

    assert told(ours, "ours") == told(theirs, "theirs")
    assert told(ours, "theirs") == told(theirs, "ours")
    assert told(ours, "shared") == told(theirs, "shared")
    assert told(ours, "ours")
    assert told(ours, "theirs")


def test_own_people_come_first_in_who_is_who(ours: Dossier, theirs: Dossier, seeds: Seeds) -> None:
    countries = {entity.label.en: getattr(entity, "country", None) for entity in seeds.registry.entities.values()}
    for dossier in (ours, theirs):
        (table,) = (b for b in blocks(dossier, "people") if isinstance(b, Table))
        sides = [countries[row[0][0].text.en] for row in table.rows]
        known = [side for side in sides if side]
        assert known == sorted(known, key=lambda side: (side != dossier.viewpoint, side != dossier.counterpart))


# --- a pair of which nothing is known


@pytest.fixture(scope="session")
def empty(workspace: Workspace, seeds: Seeds) -> Dossier:
    report = read_report(ROOT, "algeria-azerbaijan").model_copy(update={"viewpoint": "MAR"})
    return compose(workspace, seeds, "morocco-azerbaijan", report, AS_OF)


def test_a_relation_of_which_nothing_is_documented_is_said_to_be_one_in_every_section(empty: Dossier) -> None:
    for section in empty.sections:
        said = [text for text in parts(section.blocks) if isinstance(text, Text)]
        assert any("No documented information" in t.en or "no documented information" in t.en for t in said), section.id
    assert not [statement for statement in statements(empty.sections) if statement.claims]
    assert empty.facts == ()
    assert empty.evidence == {}
    assert empty.sources == {}
    assert empty.relations == Text(ar="العلاقات المغربية الأذربيجانية", en="Moroccan–Azerbaijani relations")


def test_an_office_in_who_is_who_is_cited_from_a_claim_that_says_it(ours: Dossier) -> None:
    (table,) = (b for section in ours.sections if section.id == "people" for b in section.blocks if b.block == "table")
    offices = {row[0][0].text.en: row[1] for row in table.rows}
    said = {s.text.en: [ours.evidence[key].quotation for key in s.claims] for s in offices["Sattar Mohbaliyev"]}
    assert list(said) == [
        "Chairman of the Azerbaijan Trade Unions Confederation (ATUC)",
        "Member of the Parliament of Azerbaijan",
    ]
    assert all("(ATUC), MP Sattar Mohbaliyev" in quotation for (quotation,) in said.values())
    (_, league) = offices["Seymur Nasirov"]
    assert "ورئيس الرابطة الأذربيجانية بمصر" in ours.evidence[league.claims[0]].quotation
