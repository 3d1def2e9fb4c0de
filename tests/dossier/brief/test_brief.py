"""The brief of the exercise: whose text is whose, nothing that the documents do not say, and nothing lost."""

import json
from collections.abc import Mapping

import pytest

from milaff.dossier.blocks import Desk, Heading, Prose, Remark, Statement, Table
from milaff.dossier.brief import compose_brief
from milaff.dossier.model import Dossier
from milaff.dossier.report import Report, read_report
from milaff.facts.seeds import Seeds
from milaff.problems import Problems
from milaff.workspace import Workspace
from tests.dossier.brief.conftest import REPORT, Briefed, section, statements, texts, under
from tests.support import AS_OF, ROOT

FRONT = [
    "summary",
    "visit-purpose",
    "visit-programme",
    "visit-delegations",
    "visit-biographies",
    "visit-meeting-1",
    "visit-meeting-2",
    "visit-background",
]
SIX = ["objectives", "arguments", "tactical", "theirs", "response", "press"]
TANWIN_FATHA = "\u064b"


def test_the_brief_stands_after_the_summary_and_before_the_dossier(
    brief: Dossier, dossiers: Mapping[str, Dossier]
) -> None:
    ids = [one.id for one in brief.sections]
    assert ids[: len(FRONT)] == FRONT
    assert sorted(ids) == sorted([*FRONT[1:], *(one.id for one in dossiers[REPORT].sections)])


def test_each_meeting_has_the_six_headings_in_their_order(brief: Dossier, short: Dossier) -> None:
    for dossier in (brief, short):
        for meeting in ("visit-meeting-1", "visit-meeting-2"):
            headings = [block.id for block in section(dossier, meeting).blocks if isinstance(block, Heading)]
            assert headings == [f"{meeting}-{key}" for key in (*SIX, "contact")]


def test_what_the_desk_wrote_stands_in_its_own_blocks_without_sources_and_under_its_mark(brief: Dossier) -> None:
    for one in brief.sections:
        desk = [block for block in one.blocks if isinstance(block, Desk) or (isinstance(block, Table) and block.desk)]
        if desk:
            assert isinstance(one.blocks[0], Remark)
            assert one.blocks[0].kind == "desk"
            assert one.blocks[0].text.en.startswith("Desk's text")
        for block in desk:
            said = [item.said for item in block.texts] if isinstance(block, Desk) else statements_of(block)
            assert not [statement for statement in said if statement.claims]


def statements_of(table: Table) -> list[Statement]:
    return [one for row in table.rows for cell in row for one in cell]


def test_every_text_of_the_desk_is_printed_once(brief: Dossier, report: Report) -> None:
    (visit,) = report.visits
    printed = [text for name in FRONT[1:] for text in texts(section(brief, name).blocks)]
    wanted = [visit.purpose, *(item.what for item in visit.programme)]
    wanted += [said.text for said in (*visit.objectives.ours, *visit.objectives.theirs, *visit.press_line)]
    wanted += [said.text for said in (*visit.points.raised, *visit.points.respond, *visit.points.avoid)]
    wanted += [text for one in visit.their_points for text in (one.point, one.response)]
    assert len(wanted) > 25
    assert [text.en for text in wanted if printed.count(text.en) != 1] == []


def test_every_line_drafted_from_facts_has_its_sources_in_evidence(brief: Dossier, short: Dossier) -> None:
    for dossier in (brief, short):
        for one in dossier.sections:
            if not one.id.startswith("visit-"):
                continue
            prose = [statement for block in one.blocks if isinstance(block, Prose) for statement in block.statements]
            assert all(statement.claims for statement in prose), one.id
            assert {key for statement in statements(one.blocks) for key in statement.claims} <= set(dossier.evidence)


def test_a_line_drafted_from_facts_says_a_fact_as_the_dossier_does_but_for_dates_and_terms(
    brief: Dossier, dossiers: Mapping[str, Dossier]
) -> None:
    said = {text for one in dossiers[REPORT].sections for text in texts(one.blocks)}
    drafted = texts(under(brief, "visit-background", "visit-commitments-theirs"))
    assert len(drafted) == 4
    for text in drafted:
        assert any(text.rstrip(".").removesuffix(" (undated)") == known.rstrip(".") for known in said), text


def test_the_background_has_every_fact_and_what_is_on_the_focus_first(
    brief: Dossier, dossiers: Mapping[str, Dossier]
) -> None:
    plain = dossiers[REPORT]
    for one in plain.sections:
        assert sorted(texts(section(brief, one.id).blocks)) == sorted(texts(one.blocks)), one.id
    ids = [one.id for one in brief.sections]
    assert ids.index("economic-relations") < ids.index("political-relations") < ids.index("people")
    fields = [b.id for b in section(brief, "economic-relations").blocks if isinstance(b, Heading)][1:5]
    assert fields == [f"economic-relations-{topic}" for topic in ("economy", "trade", "energy", "transport")]
    first = section(brief, "agreements").blocks[0]
    assert isinstance(first, Table)
    assert "energy" in first.rows[0][0][0].text.en


def test_a_chronology_stays_one(brief: Dossier, dossiers: Mapping[str, Dossier]) -> None:
    assert section(brief, "exchange-of-visits") == section(dossiers[REPORT], "exchange-of-visits")


def test_an_exercise_says_so_in_title_and_marking_and_a_visit_that_is_none_does_not(
    brief: Dossier, briefed: Briefed
) -> None:
    assert (brief.title.en[:11], brief.title.ar[:7]) == ("Exercise – ", "تمرين –")
    assert brief.marking.en == "EXERCISE – UNCLASSIFIED"
    assert brief.marking.ar == "تمرين – غير مصنّف"
    real = briefed(exercise=False)
    assert real.title.en == "Brief for the visit of the Egyptian Foreign Minister to Baku"
    assert real.marking.en == "UNCLASSIFIED"


def test_a_brief_is_marked_no_lower_than_what_the_desk_wrote(briefed: Briefed, seeds: Seeds) -> None:
    highest = seeds.sources.markings[-1]
    marked = briefed(exercise=False, marking=highest)
    assert marked.marking != briefed(exercise=False).marking
    assert briefed(exercise=False, marking=seeds.sources.markings[0]).marking.en == "UNCLASSIFIED"


def test_the_date_is_told_in_words_or_as_still_to_be_set(brief: Dossier, briefed: Briefed) -> None:
    assert brief.visit is not None
    assert (brief.visit.date.en, brief.visit.date.ar) == ("To be set", "يُحدد لاحقا")
    dated = briefed(date="2027-03-02/2027-03-03").visit
    assert dated is not None
    assert dated.date.en == "2 March 2027 – 3 March 2027"


def test_where_the_desk_wrote_nothing_the_brief_says_so(briefed: Briefed) -> None:
    bare = briefed(objectives={}, points={}, their_points=(), press_line=(), programme=())
    for key in SIX:
        assert texts(under(bare, "visit-meeting-1", f"visit-meeting-1-{key}")) == [
            "The desk has written nothing under this heading."
        ]
    assert "The desk has written nothing under this heading." in texts(section(bare, "visit-programme").blocks)


def test_delegations_stand_in_the_order_written_with_the_form_of_address_of_the_house(brief: Dossier) -> None:
    ours, theirs = [block for block in section(brief, "visit-delegations").blocks if isinstance(block, Table)]
    assert [row[0][0].text.en for row in ours.rows] == ["1", "2", "3"]
    assert ours.rows[0][3][0].text.ar == "السيد وزير الخارجية المصري"
    assert theirs.rows[0][3][0].text.ar == "معالي السيد وزير الخارجية الأذربيجاني"
    assert ours.rows[0][1][0].text.en == "Not named"


def test_without_delegations_those_who_go_and_those_they_meet_are_the_delegations(briefed: Briefed) -> None:
    made = briefed(delegations={})
    ours, theirs = [block for block in section(made, "visit-delegations").blocks if isinstance(block, Table)]
    assert (len(ours.rows), len(theirs.rows)) == (1, 2)
    assert theirs.rows[1][3][0].text.en == "HE President Ilham Aliyev"


def test_the_short_brief_holds_what_it_cites_and_nothing_else(short: Dossier, brief: Dossier) -> None:
    assert [one.id for one in short.sections] == ["visit-meeting-1", "visit-meeting-2", "visit-commitments"]
    cited = {key for one in short.sections for statement in statements(one.blocks) for key in statement.claims}
    assert set(short.evidence) == cited
    assert {one.document for one in short.evidence.values()} == set(short.sources)
    assert len(short.evidence) < len(brief.evidence) / 5
    assert not any(one.opens for one in short.sections)


def test_a_brief_is_the_same_after_json_and_another_dossier_has_nothing_of_one(
    brief: Dossier, short: Dossier, dossiers: Mapping[str, Dossier]
) -> None:
    for dossier in (brief, short):
        assert Dossier.model_validate_json(dossier.model_dump_json()) == dossier
    plain = json.loads(dossiers[REPORT].model_dump_json())
    assert "visit" not in plain
    assert not [one for one in plain["sections"] if "opens" in one]
    assert not [block for one in plain["sections"] for block in one["blocks"] if "desk" in block]


def test_our_arabic_has_no_tanwin_fatha_and_its_quotation_marks_are_arabic(brief: Dossier) -> None:
    ours = brief.model_copy(update={"evidence": {}, "sources": {}, "facts": ()})
    arabic = [
        text for one in ours.sections if one.id.startswith("visit-") for text in map(str, walk(one.model_dump(), "ar"))
    ]
    assert len(arabic) > 150
    assert not [text for text in arabic if TANWIN_FATHA in text or '"' in text or "“" in text]


def walk(data: object, key: str) -> list[object]:
    """Every value of a key, however deep."""
    if isinstance(data, dict):
        return [v for k, v in data.items() if k == key] + [x for v in data.values() for x in walk(v, key)]
    return [x for one in data for x in walk(one, key)] if isinstance(data, list | tuple) else []


def test_a_visit_that_is_not_there_is_told_with_those_that_are(
    workspace: Workspace, seeds: Seeds, report: Report
) -> None:
    with pytest.raises(Problems) as raised:
        compose_brief(workspace, seeds, REPORT, report, AS_OF, "cairo")
    (problem,) = raised.value.problems
    assert str(problem) == ("reports/egypt-azerbaijan.yaml: there is no visit «cairo». Visits: exercise-baku.")
    with pytest.raises(Problems, match=r"docs/visits\.md"):
        compose_brief(workspace, seeds, "algeria-azerbaijan", read_report(ROOT, "algeria-azerbaijan"), AS_OF, "x")
