"""Adding an entry to a list of a YAML file that people write, every other byte of it kept."""

from collections.abc import Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from milaff.problems import Problem, Problems
from milaff.review.yamltext import entry
from milaff.sources.yamlfile import parse_yaml

_BY_HAND = "Write the entry there by hand"


def appended(text: str, name: str, data: Mapping[str, Any], key: str | None = None) -> str:
    """Add an entry after the last one of a file's list, or of the list that stands under ``key``.

    What the file says of everything else is read before and after; raise :class:`milaff.problems.Problems` where the
    file is wrong, or written in a way in which nothing can be added without touching the rest.
    """
    before = parse_yaml(text, name)
    if before.problems:
        raise Problems(before.problems)
    newline = "\r\n" if "\r\n" in text else "\n"
    added = _added(text.replace("\r\n", "\n"), data, key)
    if added is None:
        raise Problems([Problem(name, 0, "nothing can be added to the list as it is written", _BY_HAND)])
    made = added.replace("\n", newline)
    if parse_yaml(made, name).data != _expected(before.data, data, key):
        raise Problems([Problem(name, 0, "adding to the list would change something else of the file", _BY_HAND)])
    return made


def _expected(before: Any, data: Mapping[str, Any], key: str | None) -> Any:  # noqa: ANN401 -- plain data
    entries = parse_yaml(entry(data), "").data
    if key is None:
        return [*(before or ()), *entries]
    return {**before, key: [*(before.get(key) or ()), *entries]}


def _added(text: str, data: Mapping[str, Any], key: str | None) -> str | None:
    if text and not text.endswith("\n"):
        text += "\n"
    root = YAML(typ="safe", pure=False).compose(text) if text.strip() else None
    if root is None:
        return text + entry(data) if key is None else None
    if key is None:
        return _after(text, root, "", data) if isinstance(root, SequenceNode) else None
    if not isinstance(root, MappingNode) or root.flow_style:
        return None
    for name, value in root.value:
        if name.value != key:
            continue
        if isinstance(value, SequenceNode) and value.value:
            return _after(text, value, "\n", data)
        return _first(text, name.end_mark.line, key, data)
    return f"{text}\n{key}:\n{entry(data, 2)}"


def _after(text: str, sequence: SequenceNode, gap: str, data: Mapping[str, Any]) -> str | None:
    """Add after the last entry of a list, indented as the others are."""
    if sequence.flow_style:
        return None
    lines = text.splitlines(keepends=True)
    line = _last_line(sequence.value[-1])
    while not lines[line].strip():
        line -= 1
    made = gap + entry(data, sequence.start_mark.column)
    return "".join((*lines[: line + 1], made, *lines[line + 1 :]))


def _first(text: str, line: int, key: str, data: Mapping[str, Any]) -> str | None:
    """Begin a list that is empty, «claims:» or «claims: []»."""
    lines = text.split("\n")
    said, mark, comment = lines[line].partition("#")
    if said.replace(" ", "") not in (f"{key}:", f"{key}:[]", f"{key}:null", f"{key}:~"):
        return None
    lines[line] = f"{key}:{f'  {mark}{comment}' if mark else ''}\n{entry(data, 2)}".removesuffix("\n")
    return "\n".join(lines)


def _last_line(node: Node) -> int:
    """Give the 0-based line on which a value ends; an alias leads elsewhere, so keys count too."""
    if isinstance(node, MappingNode) and not node.flow_style and node.value:
        return max(max(int(name.end_mark.line), _last_line(value)) for name, value in node.value)
    if isinstance(node, SequenceNode) and not node.flow_style and node.value:
        return max(map(_last_line, node.value))
    begin, end = node.start_mark, node.end_mark
    return int(end.line) - int(end.column == 0 and end.line > begin.line)
