"""Visits of a report: what may be written of one, and what is wrong with it, by its line."""

from pathlib import Path

import pytest

from milaff.dossier.planned import Attendee, PlannedVisit
from milaff.dossier.report import read_report
from milaff.language.text import Text
from milaff.problems import Problem, Problems

HEAD = """viewpoint: EGY
counterpart: AZE
visits:
  - id: baku
    place: baku
    visitors: [foreign-minister-egypt]
    meets: [foreign-minister-azerbaijan]
    purpose: {ar: الغرض, en: The purpose}
    focus: [trade]
"""
POINT = "        - {to: foreign-minister-azerbaijan, ar: نقطة, en: A point}\n"


def write(root: Path, text: str) -> None:
    (root / "reports").mkdir()
    (root / "reports/a.yaml").write_text(text, encoding="utf-8")


def visit(root: Path, rest: str = "") -> PlannedVisit:
    write(root, HEAD + rest)
    (found,) = read_report(root, "a").visits
    return found


def problem(root: Path, text: str) -> Problem:
    write(root, text)
    with pytest.raises(Problems) as raised:
        read_report(root, "a")
    (found,) = raised.value.problems
    return found


def test_a_visit_needs_no_date_and_is_no_exercise_unless_it_says_so(tmp_path: Path) -> None:
    found = visit(tmp_path)
    assert (found.date, found.exercise, found.programme) == (None, False, ())
    assert found.visitors == (Attendee(entity="foreign-minister-egypt"),)


def test_a_text_stands_by_itself_or_beside_its_addressee(tmp_path: Path) -> None:
    found = visit(
        tmp_path,
        """    objectives:
      ours:
        - {ar: هدف, en: An objective}
        - {to: someone, ar: آخر, en: Another}
        - {to: {described: {ar: وفد, en: A delegation}}, text: {ar: ثالث, en: A third}}
    press_line: {ar: بيان, en: A line}
""",
    )
    assert [said.text.en for said in found.objectives.ours] == ["An objective", "Another", "A third"]
    assert [said.to for said in found.objectives.ours] == [
        None,
        Attendee(entity="someone"),
        Attendee(described=Text(ar="وفد", en="A delegation")),
    ]
    assert [said.text.en for said in found.press_line] == ["A line"]


def test_six_points_to_raise_are_let_in(tmp_path: Path) -> None:
    assert len(visit(tmp_path, f"    points:\n      raise:\n{POINT * 6}").points.raised) == 6


def test_a_seventh_point_to_raise_is_refused_by_its_line(tmp_path: Path) -> None:
    found = problem(tmp_path, f"{HEAD}    points:\n      raise:\n{POINT * 7}")
    assert (found.file, found.line) == ("reports/a.yaml", 11)
    assert "there are 7 points to raise, and six at most" in found.message
    assert "Keep the six that matter" in found.remedy


@pytest.mark.parametrize(("written", "read"), [("09:30", "09:30"), ("09:30-10:15", "09:30–10:15")])
def test_a_time_is_of_the_day_or_a_span_of_it(tmp_path: Path, written: str, read: str) -> None:
    found = visit(tmp_path, f'    programme:\n      - {{time: "{written}", what: {{ar: لقاء, en: Talks}}}}\n')
    assert found.programme[0].time == read


@pytest.mark.parametrize(
    ("rest", "line", "says"),
    [
        ('    programme:\n      - {time: "25:00", what: {ar: أ, en: A}}\n', 11, "is no time of day"),
        ('    programme:\n      - {time: "11:00-10:00", what: {ar: أ, en: A}}\n', 11, "is no time of day"),
        ("    programme:\n      - {what: {ar: أ, en: A}, press: everybody}\n", 11, "press"),
        ("    programme:\n      - {what: {ar: أ}}\n", 11, "en: is missing"),
        ("    points:\n      avoid:\n        - {ar: أ, en: A}\n", 12, "to: is missing"),
        ("    delegations: {ours: [{gender: male}]}\n", 10, "nobody is named"),
        ("    date: spring\n", 10, "«spring» is not a date"),
        ("    when: 2027\n", 10, "when: is not a key"),
        ("    exercise: perhaps\n", 10, "exercise"),
    ],
)
def test_what_is_wrong_with_a_visit_is_told_by_its_line(tmp_path: Path, rest: str, line: int, says: str) -> None:
    found = problem(tmp_path, HEAD + rest)
    assert (found.file, found.line) == ("reports/a.yaml", line)
    assert says in found.message


def test_a_topic_that_is_none_is_told_by_its_line(tmp_path: Path) -> None:
    found = problem(tmp_path, HEAD.replace("[trade]", "[trade, magic]"))
    assert found.line == 9
    assert "magic" in found.message


def test_two_visits_of_one_id_are_told(tmp_path: Path) -> None:
    again = HEAD.partition("visits:\n")[2]
    found = problem(tmp_path, HEAD + again)
    assert (found.line, found.message) == (10, "the visit id «baku» stands twice")


@pytest.mark.parametrize(
    ("ceiling", "marking", "says"),
    [
        ("", "cosmic", "unknown marking «cosmic»"),
        ("ceiling: unclassified\n", "secret", "the visit is marked «secret», above the ceiling of the report"),
    ],
)
def test_a_marking_unknown_or_above_the_ceiling_is_told_by_its_line(
    tmp_path: Path, ceiling: str, marking: str, says: str
) -> None:
    write(tmp_path, f"{ceiling}{HEAD}    marking: {marking}\n")
    with pytest.raises(Problems) as raised:
        read_report(tmp_path, "a", ("unclassified", "secret"))
    (found,) = raised.value.problems
    assert found.line == 10 + bool(ceiling)
    assert found.message.startswith(says)


def test_a_marking_up_to_the_ceiling_is_let_in(tmp_path: Path) -> None:
    write(tmp_path, f"ceiling: secret\n{HEAD}    marking: secret\n")
    assert read_report(tmp_path, "a", ("unclassified", "secret")).visits[0].marking == "secret"
