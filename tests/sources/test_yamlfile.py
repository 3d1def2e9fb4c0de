"""YAML is read with the line of every value, and whatever is wrong with it is told, not thrown."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milaff.sources.yamlfile import YamlFile, read_yaml


def read(folder: Path, content: str | bytes) -> YamlFile:
    path = folder / "file.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_yaml(path, "seeds/file.yaml")


SAMPLE = """\
# a remark
document: overview
claims:
  - id: one
    date: "2007-05"
    parties: [EGY, AZE]
    quote: >
      words
      and more
  - {id: two,
     subject: {ar: "موضوع", en: subject}}
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("document",), 2),
        (("claims",), 3),
        (("claims", 0), 4),
        (("claims", 0, "id"), 4),
        (("claims", 0, "date"), 5),
        (("claims", 0, "parties", 1), 6),
        (("claims", 0, "quote"), 7),
        (("claims", 1), 10),
        (("claims", 1, "subject", "en"), 11),
        (("claims", 0, "unknown"), 4),
        (("claims", 0, "parties", 7), 6),
        (("nothing",), 2),
    ],
)
def test_each_place_has_its_line_or_that_of_the_nearest_thing_around_it(
    tmp_path: Path, place: tuple[str | int, ...], line: int
) -> None:
    assert read(tmp_path, SAMPLE).line(place) == line


def test_values_are_found_by_what_is_written(tmp_path: Path) -> None:
    file = read(tmp_path, SAMPLE)
    assert list(file.places("AZE", ("claims",))) == [("claims", 0, "parties", 1)]
    assert list(file.places("AZE", ("claims", 1))) == []


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("+5", 5),
        ("-3", -3),
        ("017", 17),
        ("08", 8),
        ("0x1F", 31),
        ("1_000", 1000),
        ("12.5", 12.5),
        ("1e3", 1000.0),
        ("true", True),
        ("False", False),
        ("yes", "yes"),
        ("~", None),
        ("", None),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("2016-11-03", "2016-11-03"),
        ("1:30", "1:30"),
        ("!!int abc", "abc"),
        ("'12'", "12"),
        ("مصر", "مصر"),
    ],
)
def test_scalars_are_read_and_dates_stay_text(tmp_path: Path, written: str, value: Any) -> None:
    found = read(tmp_path, f"a: {written}").data["a"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("content", ["", "# only a remark\n", "~"])
def test_an_empty_file_holds_nothing(tmp_path: Path, content: str) -> None:
    file = read(tmp_path, content)
    assert (file.data, file.problems) == (None, ())


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        ("a: 1\n b: 2\n", 2, "YAML syntax"),
        ("a:\n\tb: 1\n", 2, "YAML syntax"),
        ("a: [1, 2\nb: 3\n", 2, "YAML syntax"),
        ('a: "open\n', 2, "YAML syntax"),
        ("a: *nowhere\n", 1, "YAML syntax"),
        ("a: 1\n---\nb: 2\n", 2, "YAML syntax"),
        ("a: 1\nb: \x07\n", 2, "control character"),
        ("a: &x [*x]\n", 1, "anchor"),
        ("[" * 5000, 0, "nested too deeply"),
        ("[" * 50_000 + "]" * 50_000, 0, "nested too deeply"),
        ("a: 1\n? [b, c]\n: 2\n", 2, "a key is not a word"),
        ("a: 1\nb: 2\na: 3\n", 3, "the key «a» stands twice"),
        ("a:\n  - {b: 1,\n     b: 2}\n", 3, "the key «b» stands twice"),
    ],
)
def test_broken_yaml_is_one_problem_with_its_line_and_remedy(
    tmp_path: Path, content: str, line: int, message: str
) -> None:
    (problem,) = read(tmp_path, content).problems
    assert (problem.file, problem.line) == ("seeds/file.yaml", line)
    assert message in problem.message
    assert problem.remedy


def test_a_file_that_is_not_utf8_is_told_with_the_byte(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, "a: مصر".encode("cp1256")).problems
    assert "not UTF-8 (byte 3)" in problem.message
    assert problem.remedy == "Save it as UTF-8"


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (problem,) = read_yaml(tmp_path / "none.yaml", "seeds/none.yaml").problems
    assert "cannot be read" in problem.message
    (problem,) = read_yaml(tmp_path, "seeds").problems
    assert "cannot be read" in problem.message


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="ab:-[]{}&*!#|>'\"?,~%@ \n\t1.0_\x07", max_size=30))
def test_no_text_whatever_breaks_the_reader(tmp_path: Path, content: str) -> None:
    file = read(tmp_path, content)
    assert file.problems or file.line(()) >= 1
