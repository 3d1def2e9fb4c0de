"""YAML read into plain data together with the line of every value, so that an error can name its line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial, reduce
from math import isfinite
from operator import getitem
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.parser import Parser as PythonParser

from milaff.problems import Problem

DEEPEST = 200
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

    def places(self, value: object, under: Place) -> Iterator[Place]:
        """Give each place below ``under`` at which a value is written."""
        for place in self.lines:
            if place[: len(under)] == under and reduce(getitem, place, self.data) == value:
                yield place


def read_yaml(path: Path, name: str) -> YamlFile:
    """Read one YAML file; syntax errors and repeated keys become problems, never exceptions."""
    try:
        text = path.read_text(encoding="utf-8")
        node = _compose(text)
    except UnicodeDecodeError as error:
        return _broken(name, 1, f"the file is not UTF-8 (byte {error.start})", "Save it as UTF-8")
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return _broken(name, line, f"YAML syntax: {error.problem or error.context}", "Correct the YAML on this line")
    except YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        return _broken(name, line, "the file holds a control character", "Delete it")
    except OSError as error:
        return _broken(name, 0, f"the file cannot be read ({error.strerror})", "Restore it")
    except RecursionError:
        return _broken(name, 0, "the YAML is nested too deeply", "Write plain lists and mappings")
    plain = _Plain(name)
    try:
        data = plain.value(node, ()) if node is not None else None
    except RecursionError:
        return _broken(name, 0, "an anchor of the YAML holds itself", "Write the values out")
    return YamlFile(name, data, plain.lines, tuple(plain.problems))


def _compose(text: str) -> Node | None:
    """Parse by libyaml where ruamel.yaml.clib is installed, several times faster, otherwise in Python.

    libyaml's nodes are made by recursion in C, which a deep file would end with a crash: its depth is looked at first.
    """
    yaml = YAML(typ="safe", pure=False)
    if yaml.Parser is not PythonParser:
        depth = 0
        for event in YAML(typ="safe", pure=False).parse(text):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if depth > DEEPEST:
                raise RecursionError
    node: Node | None = yaml.compose(text)
    return node


def _broken(name: str, line: int, message: str, remedy: str) -> YamlFile:
    return YamlFile(name, None, {}, (Problem(name, line, message, remedy),))


@dataclass(frozen=True)
class _Plain:
    """Turns YAML nodes into plain data, noting the line of each value on the way."""

    name: str
    lines: dict[Place, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def value(self, node: Node, place: Place) -> Any:  # noqa: ANN401 -- plain data of any shape
        self.lines[place] = node.start_mark.line + 1
        if isinstance(node, MappingNode):
            return dict(self._pairs(node, place))
        if isinstance(node, SequenceNode):
            return [self.value(item, (*place, n)) for n, item in enumerate(node.value)]
        return _scalar(node)

    def _pairs(self, node: MappingNode, place: Place) -> Iterator[tuple[str, Any]]:
        seen: set[str] = set()
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, ScalarNode):
                self.problems.append(Problem(self.name, line, "a key is not a word", "Write «key: value»"))
                continue
            key = str(key_node.value)
            if key in seen:
                self.problems.append(Problem(self.name, line, f"the key «{key}» stands twice", "Keep one of the two"))
            seen.add(key)
            yield key, self.value(value_node, (*place, key))
            self.lines[(*place, key)] = line


def _scalar(node: Node) -> str | int | float | bool | None:
    """Resolve the YAML 1.2 core scalars; everything else, dates included, stays text."""
    tag, text = str(node.tag).rpartition(":")[2], str(node.value)
    if tag == "null":
        return None
    if tag == "bool" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if tag in ("int", "float"):
        return _number(text.replace("_", ""), text)
    return text


def _number(digits: str, text: str) -> str | int | float:
    """Read a number; leading zeros do not make it octal, and what is no finite number stays text."""
    for read in (int, partial(int, base=0), float):
        try:
            number = read(digits)
        except ValueError:
            continue
        return number if isfinite(number) else text
    return text
