"""YAML read into plain data together with the line of every value, so that an error can name its line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from milaff.problems import Problem

Place = tuple[str | int, ...]


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


def read_yaml(path: Path, name: str) -> YamlFile:
    """Read one YAML file; syntax errors and repeated keys become problems, never exceptions."""
    try:
        text = path.read_text(encoding="utf-8")
        node = YAML(typ="safe", pure=False).compose(text)
    except UnicodeDecodeError as error:
        return _broken(name, 1, f"the file is not UTF-8 (byte {error.start})", "Save it as UTF-8")
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return _broken(
            name, line, f"YAML syntax: {error.problem or error.context}", "Correct the YAML on this line"
        )
    except OSError as error:
        return _broken(name, 0, f"the file cannot be read ({error.strerror})", "Restore it")
    lines: dict[Place, int] = {}
    problems: list[Problem] = []
    data = _plain(node, (), lines, problems, name) if node is not None else None
    return YamlFile(name, data, lines, tuple(problems))


def _broken(name: str, line: int, message: str, remedy: str) -> YamlFile:
    return YamlFile(name, None, {}, (Problem(name, line, message, remedy),))


def _plain(node: Node, place: Place, lines: dict[Place, int], problems: list[Problem], name: str) -> Any:
    lines[place] = node.start_mark.line + 1
    if isinstance(node, MappingNode):
        out: dict[str, Any] = {}
        for key, value in _pairs(node, place, lines, problems, name):
            out[key] = value
        return out
    if isinstance(node, SequenceNode):
        return [_plain(item, (*place, n), lines, problems, name) for n, item in enumerate(node.value)]
    return _scalar(node)


def _pairs(
    node: MappingNode, place: Place, lines: dict[Place, int], problems: list[Problem], name: str
) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    for key_node, value_node in node.value:
        key = str(key_node.value)
        line = key_node.start_mark.line + 1
        if key in seen:
            problems.append(Problem(name, line, f"the key «{key}» stands twice", "Keep one of the two"))
        seen.add(key)
        yield key, _plain(value_node, (*place, key), lines, problems, name)
        lines[(*place, key)] = line


def _scalar(node: ScalarNode) -> str | int | float | bool | None:
    """Resolve the YAML 1.2 core scalars; everything else, dates included, stays text."""
    tag, text = str(node.tag).rpartition(":")[2], str(node.value)
    if tag == "null":
        return None
    if tag == "bool":
        return text.lower() == "true"
    if tag == "int":
        return int(text.replace("_", ""), 0)
    if tag == "float":
        return float(text.replace("_", ""))
    return text
