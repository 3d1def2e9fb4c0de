"""Every error of a model becomes one problem, in the words of the files."""

from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from milaff.problems import Problem
from milaff.sources.validate import validated
from milaff.sources.yamlfile import read_yaml


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid")

    count: int = 0


class Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[a-z-]+$")
    value: int | float | None = None
    late: bool = False
    kind: Literal["one", "two"] = "one"
    inner: Inner = Inner()
    items: tuple[str, ...] = ()
    origin: str = Field(default="EGY", alias="from")


def problems(folder: Path, yaml: str) -> list[Problem]:
    path = folder / "file.yaml"
    path.write_text(yaml, encoding="utf-8")
    found: list[Problem] = []
    result = validated(Entry, read_yaml(path, "file.yaml"), (), found, claim="c")
    assert (result is None) == bool(found)
    return found


@pytest.mark.parametrize(
    ("yaml", "line", "message", "remedy"),
    [
        ("value: 1", 1, "id: is missing", "Add it"),
        ("id: a\nkinds: one", 2, "kinds: is not a key of this kind of entry", "Perhaps «kind» is meant"),
        ("id: a\nform: EGY", 2, "form: is not a key of this kind of entry", "Perhaps «from» is meant"),
        ("id: a\nzzz: 1", 2, "zzz: is not a key of this kind of entry", "Correct its spelling or remove it"),
        ("id: a\ninner:\n  cuont: 1", 3, "inner.cuont: is not a key of this kind of entry", "Correct its spelling"),
        ("id: 2007", 1, "id: is not text (found «2007»)", "Put the value in quotation marks"),
        ("id: A_B", 1, "id: is not of the form that it must have (found «A_B»)", "^[a-z-]+$"),
        ("id: a\nvalue: many", 2, "value: is not a whole number (found «many»)", "Write digits only"),
        ("id: a\nvalue: [1]", 2, "value: is not a whole number", "Write digits only"),
        ("id: a\nlate: perhaps", 2, "late: is neither true nor false (found «perhaps»)", "Write true or false"),
        ("id: a\nkind: three", 2, "kind: should be 'one' or 'two' (found «three»)", "Correct the value"),
        ("id: a\ninner: 5", 2, "inner: is not a mapping (found «5»)", "key: value"),
        ("id: a\nitems: one", 2, "items: is not a list (found «one»)", "[one, two]"),
        ("id: a\nitems:\n  - one\n  - 2", 4, "items.1: is not text (found «2»)", "quotation marks"),
        ("[]", 1, "is not a mapping", "key: value"),
        ("", 1, "is not a mapping", "key: value"),
    ],
)
def test_an_error_names_its_line_what_is_wrong_and_what_to_do(
    tmp_path: Path, yaml: str, line: int, message: str, remedy: str
) -> None:
    (problem,) = problems(tmp_path, yaml)
    assert problem.line == line
    assert problem.message == message
    assert remedy in problem.remedy
    assert problem.claim == "c"


def test_all_errors_of_an_entry_are_told_together(tmp_path: Path) -> None:
    assert sorted(p.line for p in problems(tmp_path, "id: 5\nkind: x\nvalue: y\nzzz: 1")) == [1, 2, 3, 4]


def test_an_entry_that_is_null_is_not_taken_for_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text("id: a\nlist: [~]", encoding="utf-8")
    found: list[Problem] = []
    assert validated(Entry, read_yaml(path, "file.yaml"), ("list", 0), found, data=None) is None
    assert [(p.line, p.message) for p in found] == [(2, "is not a mapping")]
