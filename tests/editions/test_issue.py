"""Editions: issued when the dossier has changed, left alone when it has not, made again from their records."""

import fcntl
import re
import shutil
import threading
from datetime import date
from pathlib import Path

import pytest

from milaff.editions.outcome import Outcome
from milaff.editions.record import read_record
from milaff.language.text import Text
from milaff.problems import Problems
from tests.editions.conftest import MakeDesk
from tests.editions.desk import DAY, LONG, SHORT, VISIT, Desk, flaws, left_aside
from tests.support import digest, plain_text

LATER = date(2027, 3, 1)


def test_the_first_build_issues_edition_1_with_a_record_of_every_file(desk: Desk) -> None:
    outcome = desk.built()
    assert (outcome.report, outcome.kind, outcome.number, outcome.changes) == (SHORT, "issued", 1, None)
    assert outcome.files == (desk.path("ar.html"), desk.path("en.html"))
    record = desk.record()
    assert (record.number, record.as_of, record.supersedes) == (1, "2026-11-21", None)
    assert record.issued == date.today().isoformat()
    assert set(record.files) == {"ar.html", "en.html"}
    assert set(record.program) >= {"milaff", "weasyprint"}
    assert flaws(desk.root) == []
    assert "Edition | 1" in plain_text(desk.path("en.html").read_bytes())


def test_where_nothing_but_the_day_has_changed_the_edition_stands_and_no_byte_changes(desk: Desk) -> None:
    desk.built()
    before = digest(desk.root)
    for day in (DAY, LATER):
        outcome = desk.built(as_of=day)
        assert (outcome.kind, outcome.number, outcome.files) == ("unchanged", 1, ())
    assert digest(desk.root) == before


@pytest.mark.parametrize("lost", ["editions/1/en.html", "en.html", "."])
def test_files_that_are_missing_are_made_again_with_the_bytes_recorded(desk: Desk, lost: str) -> None:
    desk.built()
    before = digest(desk.root / "build")
    shutil.rmtree(desk.path(lost)) if lost == "." else desk.path(lost).unlink()
    outcome = desk.built(as_of=LATER)
    assert (outcome.kind, outcome.number, outcome.notes) == ("remade", 1, ())
    assert digest(desk.root / "build") == before
    assert desk.built().kind == "unchanged"


@pytest.mark.parametrize("altered", ["editions/1/en.html", "en.html"])
def test_files_that_were_altered_are_made_again(desk: Desk, altered: str) -> None:
    desk.built()
    before = digest(desk.root / "build")
    desk.path(altered).write_bytes(desk.path(altered).read_bytes() + b" ")
    assert desk.built().kind == "remade"
    assert digest(desk.root / "build") == before


def test_a_clone_of_the_records_alone_makes_the_files_recorded_and_changes_no_record(desk: Desk) -> None:
    desk.built()
    desk.redate("2024")
    desk.built()
    files, records = digest(desk.root / "build" / SHORT / "editions" / "2"), digest(desk.root / "reports")
    shutil.rmtree(desk.root / "build")
    outcome = desk.built(as_of=LATER)
    assert (outcome.kind, outcome.number) == ("remade", 2)
    assert digest(desk.root / "reports") == records
    assert digest(desk.root / "build" / SHORT / "editions" / "2") == files


def test_the_fonts_that_a_page_names_lie_where_each_of_its_two_places_looks(desk: Desk) -> None:
    desk.built()
    for page in (desk.path("en.html"), desk.path("editions/1/en.html")):
        named = {part.partition('"')[0] for part in page.read_text(encoding="utf-8").split('url("')[1:]}
        assert named
        assert all((page.parent / name).is_file() for name in named)


def test_another_date_is_edition_2_whose_changes_name_that_fact_with_both_values(desk: Desk) -> None:
    desk.built()
    desk.redate("2024")
    outcome = desk.built()
    assert (outcome.kind, outcome.number) == ("issued", 2)
    changes = outcome.changes
    assert changes
    assert changes.count == 1
    (change,) = changes.changed
    assert VISIT in change.fact
    (field,) = change.fields
    assert (field.field, field.was, field.now) == ("date", "2023", "2024")
    assert (field.before, field.after) == (Text(ar="2023", en="2023"), Text(ar="2024", en="2024"))
    record = desk.record()
    assert (record.supersedes, record.changes) == (1, changes)
    text = plain_text(desk.path("en.html").read_bytes())
    table = text[text.index("## Changes since the last edition") :]
    assert re.search(r"\| Date \| 2023 \(Page of the Embassy of Algeria in Baku, para. \d+\) \| 2024 \[", table)
    assert "Since edition 1: one fact changed; see" in text
    assert "منذ الإصدار 1: تغيير واقعة واحدة" in plain_text(desk.path("ar.html").read_bytes())
    assert flaws(desk.root) == []


def test_the_section_on_changes_is_no_change(desk: Desk) -> None:
    desk.built()
    desk.redate("2024")
    desk.built()
    assert desk.built(as_of=LATER).kind == "unchanged"


def test_what_goes_back_to_the_first_edition_is_a_third(desk: Desk) -> None:
    desk.built()
    desk.redate("2024")
    desk.built()
    desk.redate("2023")
    outcome = desk.built()
    assert (outcome.kind, outcome.number) == ("issued", 3)
    assert [path.name for path in sorted((desk.root / "reports/editions" / SHORT).iterdir())] == [
        "1.json",
        "2.json",
        "3.json",
    ]


def test_other_words_of_a_phrase_are_an_edition_in_which_no_fact_has_changed(desk: Desk) -> None:
    desk.built()
    name = "templates/strings/en.yaml"
    (desk.root / name).parent.mkdir(parents=True)
    (desk.root / name).write_text("not-given: Not told\nabsent: Nothing is documented.\n", encoding="utf-8")
    outcome = desk.built()
    assert (outcome.kind, outcome.number) == ("issued", 2)
    assert outcome.changes
    assert (outcome.changes.count, outcome.changes.differs) == (0, True)
    assert "Since edition 1 no fact has changed" in plain_text(desk.path("en.html").read_bytes())


def test_a_day_past_the_term_of_a_commitment_is_an_edition_that_says_so(make_desk: MakeDesk) -> None:
    desk = make_desk(LONG)
    desk.built(as_of=date(2024, 12, 31))
    assert "has passed" not in plain_text(desk.path("en.html").read_bytes())
    outcome = desk.built(as_of=date(2025, 1, 1))
    assert (outcome.kind, outcome.number) == ("issued", 2)
    assert outcome.changes
    (due,) = outcome.changes.fell_due
    assert (due.due, due.fact) == ("2024", "commitment:aliyev-press-conference-cairo/next-session-plan")
    assert outcome.changes.count == 1
    for language, words in (("en", "The term (2024, inferred) has passed"), ("ar", "انقضى أجله (2024، مستنتج)")):
        assert words in plain_text(desk.path(f"{language}.html").read_bytes())


def test_the_facts_of_a_document_that_is_taken_out_are_withdrawn(make_desk: MakeDesk) -> None:
    desk, gone = make_desk(LONG), "mohbaliyev-statement"
    desk.built()
    only = {fact.id for fact in desk.record().dossier.facts if {key.split("/")[0] for key in fact.claims} == {gone}}
    (desk.root / f"seeds/facts/{gone}.yaml").unlink()
    sources = desk.root / "seeds/sources.yaml"
    entries = sources.read_text(encoding="utf-8").split("\n  - id: ")
    kept = [entry for entry in entries if not entry.startswith(gone)]
    sources.write_text("\n  - id: ".join(kept), encoding="utf-8")
    outcome = desk.built()
    assert outcome.changes
    assert {change.fact for change in outcome.changes.withdrawn} == only
    assert len(only) > 10
    assert outcome.changes.added == ()
    text = plain_text(desk.path("en.html").read_bytes())
    told = text[text.index("## Changes since the last edition") :]
    assert "(Last edition: Sattar Mohbaliyev's statement, para." in told


def restyle(desk: Desk) -> None:
    """Give the workspace a style sheet of its own."""
    style = desk.workspace.file("templates/dossier.css").read_text(encoding="utf-8")
    (desk.root / "templates").mkdir()
    (desk.root / "templates/dossier.css").write_text(f"{style}\nh2 {{ color: black }}\n", encoding="utf-8")


def test_files_made_with_other_templates_are_told_and_then_left_alone(desk: Desk) -> None:
    desk.built()
    restyle(desk)
    assert desk.built().kind == "unchanged"
    desk.path("editions/1/en.html").unlink()
    outcome = desk.built()
    assert outcome.kind == "remade"
    assert outcome.notes == ("en.html of edition 1 is not as recorded: templates, strings or fonts have changed since",)
    assert desk.built().kind == "unchanged"


def test_an_edition_is_made_again_with_equal_bytes_and_where_they_are_not_it_is_said(desk: Desk) -> None:
    desk.built()
    desk.redate("2024")
    desk.built()
    before = digest(desk.root / "build")
    outcome = desk.built(edition=1, as_of=None)
    assert (outcome.kind, outcome.number, outcome.notes) == ("remade", 1, ())
    assert outcome.files == (desk.path("editions/1/ar.html"), desk.path("editions/1/en.html"))
    assert digest(desk.root / "build") == before
    restyle(desk)
    outcome = desk.built(edition=1, as_of=None)
    assert outcome.notes == (
        "ar.html, en.html of edition 1 are not as recorded: templates, strings or fonts have changed since",
    )


def test_an_edition_made_again_elsewhere_leaves_build_alone(desk: Desk, tmp_path: Path) -> None:
    desk.built()
    before = digest(desk.root)
    outcome = desk.built(edition=1, out=tmp_path / "out", as_of=None)
    assert (outcome.kind, outcome.notes) == ("remade", ())
    assert (tmp_path / f"out/{SHORT}/en.html").read_bytes() == desk.path("en.html").read_bytes()
    assert digest(desk.root) == before


def test_an_edition_that_was_never_issued_is_refused_with_those_that_were(desk: Desk) -> None:
    desk.built()
    (outcome,) = desk.build(edition=7, as_of=None)
    assert outcome.kind == "failed"
    assert [str(problem) for problem in outcome.problems] == [
        f"reports/editions/{SHORT}/7.json: there is no edition 7. Editions: 1."
    ]


def test_what_is_asked_for_in_part_is_a_copy_of_the_edition_on_its_day(desk: Desk, tmp_path: Path) -> None:
    desk.built()
    before = digest(desk.root)
    outcome = desk.built(languages=("en",), out=tmp_path / "out", as_of=LATER)
    assert (outcome.kind, outcome.number) == ("copy", 1)
    assert (tmp_path / f"out/{SHORT}/en.html").read_bytes() == desk.path("en.html").read_bytes()
    assert digest(desk.root) == before


def test_what_is_asked_for_in_part_is_a_draft_once_the_dossier_has_changed(desk: Desk) -> None:
    desk.built()
    desk.redate("2024")
    outcome = desk.built(languages=("en",))
    assert (outcome.kind, outcome.number) == ("draft", None)
    assert outcome.files == (desk.path("draft/en.html"),)
    text = plain_text(outcome.files[0].read_bytes())
    assert "Edition | Draft, not issued" in text
    assert "Since edition 1: one fact changed" in text
    assert desk.record().number == 1


def test_a_draft_is_asked_for_and_says_so_even_where_nothing_has_changed(desk: Desk) -> None:
    desk.built()
    records = digest(desk.root / "reports")
    outcome = desk.built(draft=True)
    assert outcome.kind == "draft"
    assert [path.parent.name for path in outcome.files] == ["draft", "draft"]
    assert "غير مصنّف · مسودة" in plain_text(desk.path("draft/ar.html").read_bytes())
    assert digest(desk.root / "reports") == records


def test_the_copy_of_the_other_side_is_a_draft_that_tells_no_changes(desk: Desk) -> None:
    desk.built()
    outcome = desk.built(viewpoint="AZE")
    assert outcome.kind == "draft"
    assert "Since edition" not in plain_text(desk.path("viewpoint-AZE/en.html").read_bytes())


def test_another_format_of_the_report_is_another_edition(desk: Desk) -> None:
    desk.built()
    desk.replace(f"reports/{SHORT}.yaml", "formats: [html]", "formats: [html]\nlanguages: [en]")
    outcome = desk.built()
    assert (outcome.kind, outcome.number) == ("issued", 2)
    assert set(desk.record().files) == {"en.html"}


def test_a_folder_without_a_record_is_no_edition_and_goes(desk: Desk) -> None:
    stray = desk.path("editions/1/stray.html")
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"half")
    outcome = desk.built()
    assert (outcome.kind, outcome.number) == ("issued", 1)
    assert not stray.exists()
    assert flaws(desk.root) == []


def test_a_missing_record_is_told_and_no_number_is_given_twice(desk: Desk) -> None:
    for year in ("2022", "2024"):
        desk.built()
        desk.redate(year)
    (desk.root / f"reports/editions/{SHORT}/1.json").unlink()
    (outcome,) = desk.build()
    assert outcome.kind == "failed"
    assert str(outcome.problems[0]) == (
        f"reports/editions/{SHORT}/1.json: the record is missing. Restore it from version control."
    )


@pytest.mark.parametrize("damage", [b"", b"{", b'{"report": "x"}'])
def test_a_damaged_record_is_told_by_its_name(desk: Desk, damage: bytes) -> None:
    desk.built()
    path = desk.root / f"reports/editions/{SHORT}/1.json"
    path.write_bytes(damage)
    (outcome,) = desk.build()
    assert outcome.kind == "failed"
    assert outcome.problems[0].file == f"reports/editions/{SHORT}/1.json"
    assert "Restore it" in outcome.problems[0].remedy
    assert path.read_bytes() == damage


def test_a_record_read_back_is_the_record_written(desk: Desk) -> None:
    desk.built()
    path = desk.root / f"reports/editions/{SHORT}/1.json"
    before = path.read_bytes()
    record = read_record(desk.root, SHORT, 1)
    again = record.model_validate_json(record.model_dump_json())
    assert again == record
    assert before.endswith(b"}\n")
    assert before.count(b'"dossier":') == 1


def test_a_build_waits_for_another_of_the_same_report_and_says_so(desk: Desk) -> None:
    desk.built()
    said, outcomes = threading.Event(), list[Outcome]()
    with (desk.root / "build/.milaff" / f"{SHORT}.lock").open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        waiting = threading.Thread(target=lambda: outcomes.extend(desk.build(say=lambda _: said.set())))
        waiting.start()
        assert said.wait(20)
        assert outcomes == []
    waiting.join(20)
    assert [outcome.kind for outcome in outcomes] == ["unchanged"]


def test_one_report_that_fails_does_not_stop_the_others(make_desk: MakeDesk) -> None:
    desk = make_desk(SHORT, LONG)
    desk.replace(f"reports/{LONG}.yaml", "style: egypt", "style: atlantis")
    failed, issued = sorted(desk.build(), key=lambda outcome: outcome.kind)
    assert (failed.report, failed.kind) == (LONG, "failed")
    assert (issued.report, issued.kind) == (SHORT, "issued")


def test_seeds_with_problems_stop_all(desk: Desk) -> None:
    desk.replace(FACTS_NAME, "type: visit\n", "type: visti\n")
    with pytest.raises(Problems):
        desk.build()
    assert not (desk.root / "build").exists()


FACTS_NAME = f"seeds/facts/{SHORT}-current-relations.yaml"


def test_nothing_is_left_aside(desk: Desk) -> None:
    desk.built()
    desk.redate("2024")
    desk.built()
    assert left_aside(desk.root) == []
