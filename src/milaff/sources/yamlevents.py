"""Plain data out of the events of a YAML parser, with the line of every value: no nodes are made on the way.

Scalars are those of YAML 1.2's core schema; everything else, dates included, stays text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from math import isfinite
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver

from milaff.problems import Problem

DEEPEST = 200
Place = tuple[str | int, ...]

_RESOLVER = VersionedResolver(loader=YAML(typ="safe"))
_TEXT = "str"


class Unfit(Exception):  # noqa: N818 -- reads as what it is
    """YAML that is well formed, but not plain lists and mappings of one document; ``remedy`` says what to do."""

    def __init__(self, line: int, message: str, remedy: str) -> None:
        super().__init__(message)
        self.line, self.remedy = line, remedy


@dataclass
class PlainData:
    """Turns events into plain data; notes the 1-based line of each value by its place, and keys that stand twice."""

    name: str
    lines: dict[Place, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _anchors: dict[str, tuple[Any, Place]] = field(default_factory=dict)
    _open: set[str | None] = field(default_factory=set)

    def document(self, events: Iterator[Event]) -> Any:  # noqa: ANN401 -- plain data of any shape
        """Read the one document of a file, None where it is empty; raise :class:`Unfit`."""
        data, seen = None, False
        for event in events:
            if isinstance(event, StreamStartEvent):
                continue
            if isinstance(event, StreamEndEvent):
                break
            if isinstance(event, DocumentStartEvent):
                if seen:
                    message = "YAML syntax: but found another document"
                    raise Unfit(_line(event), message, "Correct the YAML on this line")
                data, seen = self._value(next(events), events, ()), True
                next(events)  # the document's end
        return data

    def _value(self, event: Any, events: Iterator[Event], place: Place) -> Any:  # noqa: ANN401
        if len(place) > DEEPEST:
            raise Unfit(0, "the YAML is nested too deeply", "Write plain lists and mappings")
        if isinstance(event, AliasEvent):
            return self._again(event, place)
        self.lines[place] = _line(event)
        self._open.add(event.anchor)
        value: Any
        if isinstance(event, MappingStartEvent):
            value = dict(self._pairs(events, place))
        elif isinstance(event, SequenceStartEvent):
            value = list(self._items(events, place))
        else:
            value = _scalar(event)
        self._open.discard(event.anchor)
        if event.anchor:
            self._anchors[event.anchor] = value, place
        return value

    def _items(self, events: Iterator[Event], place: Place) -> Iterator[Any]:
        number = 0
        while not isinstance(event := next(events), SequenceEndEvent):
            yield self._value(event, events, (*place, number))
            number += 1

    def _pairs(self, events: Iterator[Event], place: Place) -> Iterator[tuple[str, Any]]:
        seen: set[str] = set()
        while not isinstance(event := next(events), MappingEndEvent):
            line = _line(event)
            if not isinstance(event, ScalarEvent):
                self.problems.append(Problem(self.name, line, "a key is not a word", "Write «key: value»"))
                aside = PlainData(self.name, _anchors=self._anchors, _open=self._open)
                aside._value(event, events, place)
                aside._value(next(events), events, place)
                continue
            key = str(event.value)
            if key in seen:
                self.problems.append(Problem(self.name, line, f"the key «{key}» stands twice", "Keep one of the two"))
            seen.add(key)
            yield key, self._value(next(events), events, (*place, key))
            self.lines[(*place, key)] = line

    def _again(self, event: Any, place: Place) -> Any:  # noqa: ANN401
        """Give a value that an alias repeats, and its places once more, with the lines on which it is written."""
        if event.anchor in self._open:
            raise Unfit(_line(event), "an anchor of the YAML holds itself", "Write the values out")
        if event.anchor not in self._anchors:
            message = f"YAML syntax: the alias «*{event.anchor}» names no value before it"
            raise Unfit(_line(event), message, "Write the values out")
        value, written = self._anchors[event.anchor]
        depth = len(written)
        lines = {(*place, *at[depth:]): line for at, line in self.lines.items() if at[:depth] == written}
        self.lines |= lines
        return value


def _line(event: Event) -> int:
    return int(event.start_mark.line) + 1


def _scalar(event: Any) -> str | int | float | bool | None:  # noqa: ANN401 -- ruamel.yaml's events are untyped
    text = str(event.value)
    tag = str(event.tag).rpartition(":")[2] if event.tag else _kind(text) if event.implicit[0] else _TEXT
    if tag == "null":
        return None
    if tag == "bool" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if tag in ("int", "float"):
        return _number(text.replace("_", ""), text)
    return text


@lru_cache(maxsize=4096)
def _kind(text: str) -> str:
    """Say of what kind a plain scalar is, by the resolver of ruamel.yaml."""
    return str(_RESOLVER.resolve(ScalarNode, text, (True, False))).rpartition(":")[2]


def _number(digits: str, text: str) -> str | int | float:
    """Read a number; leading zeros do not make it octal, and what is no finite number stays text."""
    for read in (int, partial(int, base=0), float):
        try:
            number = read(digits)
        except ValueError:
            continue
        return number if isfinite(number) else text
    return text
