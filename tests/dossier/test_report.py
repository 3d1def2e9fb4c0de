"""Reports: which dossier to produce, and what is wrong with a description of one."""

from pathlib import Path

import pytest

from milaff.dossier.report import Report, read_report, report_names
from milaff.language.text import Text
from milaff.problems import Problem, Problems

MARKINGS = ("unclassified", "secret")


def problems_of(root: Path, text: str) -> tuple[Problem, ...]:
    (root / "reports").mkdir()
    (root / "reports" / "a.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(Problems) as raised:
        read_report(root, "a", MARKINGS)
    return raised.value.problems


def test_a_report_has_both_languages_and_all_formats_unless_it_says_otherwise(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports/a.yaml").write_text("viewpoint: MAR\ncounterpart: AZE\n", encoding="utf-8")
    report = read_report(tmp_path, "a", MARKINGS)
    assert report == Report(viewpoint="MAR", counterpart="AZE")
    assert (report.languages, report.formats, report.style) == (("ar", "en"), ("pdf", "docx", "html"), "default")
    assert report.relations == Text(ar="العلاقات المغربية الأذربيجانية", en="Moroccan–Azerbaijani relations")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("viewpoint: MAR\ncounterpart: MAR\n", 2, "the two countries are one"),
        ("viewpoint: MAR\ncounterpart: ATL\n", 2, "counterpart"),
        ("viewpoint: MAR\n", 1, "counterpart: is missing"),
        ("viewpoint: MAR\ncounterpart: AZE\nformats: [odt]\n", 3, "unknown format «odt»"),
        ("viewpoint: MAR\ncounterpart: AZE\nlanguages: []\n", 3, "languages"),
        ("viewpoint: MAR\ncounterpart: AZE\nlanguages: [fr]\n", 3, "languages"),
        ("viewpoint: MAR\ncounterpart: AZE\nceiling: cosmic\n", 3, "unknown marking «cosmic»"),
        ("viewpoint: MAR\ncounterpart: AZE\nceilings: secret\n", 3, "ceilings: is not a key"),
        ("viewpoint: [MAR\n", 2, "YAML syntax"),
    ],
)
def test_a_wrong_report_is_told_by_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    (problem,) = problems_of(tmp_path, text)
    assert (problem.file, problem.line) == ("reports/a.yaml", line)
    assert says in problem.message


def test_an_empty_report_lacks_both_countries(tmp_path: Path) -> None:
    assert [problem.message for problem in problems_of(tmp_path, "")] == [
        "counterpart: is missing",
        "viewpoint: is missing",
    ]


def test_the_other_side_s_copy_is_the_same_report_with_the_countries_exchanged() -> None:
    report = Report(viewpoint="EGY", counterpart="AZE", style="egypt")
    assert report.seen_from("EGY") is report
    assert report.seen_from("AZE") == Report(viewpoint="AZE", counterpart="EGY", style="egypt")
    with pytest.raises(ValueError, match="FRA is not of this pair"):
        report.seen_from("FRA")


def test_reports_are_the_yaml_files_in_alphabetical_order(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    for name in ("b.yaml", "a.yaml", "README.md"):
        (tmp_path / "reports" / name).touch()
    assert report_names(tmp_path) == ("a", "b")
