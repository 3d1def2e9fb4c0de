"""A document's entry in the catalogue, as YAML text put into the hand-edited file; every other byte of it stays."""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from milaff.problems import Problem, Problems
from milaff.sources.catalogue import Source
from milaff.sources.read import CATALOGUE
from milaff.sources.yamlfile import YamlFile

_BARE: Final = frozenset(("id", "file", "received", "kind", "language", "marking", "sha256", "encoding"))
_NUMBER = re.compile(r"[\d._]+(?:e[\d+-]*)?")
_DASH = re.compile(r"( *)-(?:\s|$)")
_EMPTY = re.compile(r"^(\s*documents\s*:)\s*\[\s*\](\s*(?:#.*)?)$")


def entry(source: Source, indent: int) -> str:
    """Write an entry in block style, each key on its line, in the model's order; the dash stands at ``indent``."""
    data: Mapping[str, Any] = source.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    pad = " " * (indent + 2)
    lines = [line for key, value in data.items() for line in _pair(key, value)]
    return "".join(f"{pad}{line}\n" if n else f"{' ' * indent}- {line}\n" for n, line in enumerate(lines))


def _pair(key: str, value: object) -> list[str]:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [f"{key}:", *(f"  - {_flow(item)}" for item in value)]
    if key in _BARE and not _NUMBER.fullmatch(str(value)) and value not in ("true", "false", "null"):
        return [f"{key}: {value}"]
    return [f"{key}: {_flow(value)}"]


def _flow(value: object) -> str:
    """Write a value on one line; text in double quotes, which YAML reads as JSON does."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f").replace("\ufeff", "\\uFEFF")


def with_entries(catalogue: str, file: YamlFile, sources: list[Source]) -> str:
    """Put entries after the last one of a catalogue's text, of which ``file`` gives the lines.

    Comments after the list stay after it. Raises :class:`Problems` where the catalogue's form leaves no place.
    """
    newline = "\r\n" if "\r\n" in catalogue else "\n"
    lines = catalogue.split("\n")
    listed = (file.data.get("documents") if isinstance(file.data, dict) else None) or []
    place, indent, lead = _after_last(lines, file, len(listed)) if listed else _in_empty(lines, file)
    added = lead + "\n".join(entry(source, indent) for source in sources)
    before = "\n".join(lines[:place])
    after = "\n".join(lines[place:])
    before += newline if before and not before.endswith("\n") else ""
    return before + added.replace("\n", newline) + after


def _after_last(lines: list[str], file: YamlFile, count: int) -> tuple[int, int, str]:
    """Give the line after the last entry (from 0), the column of the entries' dashes, and what goes before new ones."""
    first = file.line(("documents", count - 1)) - 1
    dash = next((found for n in (first, first - 1) if (found := _DASH.match(lines[n]))), None)
    if dash is None:
        message = "«documents» is written in brackets, so an entry cannot be put after the last"
        raise Problems([Problem(CATALOGUE, first + 1, message, "Begin each entry on its own line with «- »")])
    indent, last = len(dash[1]), first
    for n in range(first + 1, len(lines)):
        said = lines[n].strip()
        if said and not said.startswith("#"):
            if len(lines[n]) - len(lines[n].lstrip()) <= indent:
                break
            last = n
    return last + 1, indent, "\n"


def _in_empty(lines: list[str], file: YamlFile) -> tuple[int, int, str]:
    """Make a place in a list without entries: the line that says «documents: []» is opened."""
    if ("documents",) not in file.lines:
        return len(lines), 2, "documents:\n"
    at = file.line(("documents",)) - 1
    lines[at] = _EMPTY.sub(r"\1\2", lines[at])
    return at + 1, 2, ""
