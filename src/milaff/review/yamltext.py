"""Entries of ``seeds`` as text, in the way in which people write them there: one key to a line, the rest within it."""

import json
import re
from collections.abc import Mapping
from typing import Any

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*")
_TAKEN = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_SAID = frozenset({"ar", "en", "quote", "exact", "prefix", "suffix", "translation"})
# Characters that would not be seen, or that YAML takes for the end of a line.
_UNSEEN = re.compile("[\x7f-\xa0\xad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")


def entry(data: Mapping[str, Any], indent: int = 0) -> str:
    """Write an entry of a list, with its «- » ``indent`` columns from the left; ends with the end of a line."""
    lines = [f"{key}: {_value(key, value)}" for key, value in data.items()]
    first, rest = f"{' ' * indent}- ", f"{' ' * indent}  "
    return "".join(f"{rest if n else first}{line}\n" for n, line in enumerate(lines))


def _value(key: str, value: Any) -> str:  # noqa: ANN401 -- plain data of any shape
    return _quoted(value) if key in _SAID and isinstance(value, str) else flow(value)


def flow(value: Any) -> str:  # noqa: ANN401 -- plain data of any shape
    """Write plain data on one line: ids bare, every other text in double quotation marks."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_value(key, item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, str):
        return value if _WORD.fullmatch(value) and value.lower() not in _TAKEN else _quoted(value)
    return json.dumps(value)


def _quoted(text: str) -> str:
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))
