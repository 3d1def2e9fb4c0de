"""YAML read into plain data together with the line of every value, so that an error can name its line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import getitem
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from milaff.problems import Problem
from milaff.sources.yamlevents import Place as Place
from milaff.sources.yamlevents import PlainData, Unfit


@dataclass(frozen=True)
class YamlFile:
    """A YAML file's data, the 1-based line of each value by its place, and what was wrong with its syntax."""

    name: str
    data: Any
    lines: Mapping[Place, int]
    problems: tuple[Problem, ...] = ()

    def line(self, place: Place) -> int:
        """Give the line of the value at ``place``, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def places(self, value: object, under: Place) -> Iterator[Place]:
        """Give each place below ``under`` at which a value is written."""
        for place in self.lines:
            if place[: len(under)] == under and reduce(getitem, place, self.data) == value:
                yield place


def read_yaml(path: Path, name: str) -> YamlFile:
    """Read one YAML file; syntax errors and repeated keys become problems, never exceptions."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        return _broken(name, 1, f"the file is not UTF-8 (byte {error.start})", "Save it as UTF-8")
    except OSError as error:
        return _broken(name, 0, f"the file cannot be read ({error.strerror})", "Restore it")
    return parse_yaml(text, name)


def parse_yaml(text: str, name: str) -> YamlFile:
    """Read the text of a YAML file, as :func:`read_yaml` does."""
    try:
        plain = PlainData(name)
        data = plain.document(YAML(typ="safe", pure=False).parse(text))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return _broken(name, line, f"YAML syntax: {error.problem or error.context}", "Correct the YAML on this line")
    except YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        return _broken(name, line, "the file holds a control character", "Delete it")
    except Unfit as error:
        return _broken(name, error.line, str(error), error.remedy)
    return YamlFile(name, data, plain.lines, tuple(plain.problems))


def _broken(name: str, line: int, message: str, remedy: str) -> YamlFile:
    return YamlFile(name, None, {}, (Problem(name, line, message, remedy),))
