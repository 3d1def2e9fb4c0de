"""Sizes: as a person writes them, and as a message has them."""

import re
from collections.abc import Iterable
from typing import Final

_UNITS: Final = {"": 1, "b": 1, "k": 1_000, "kb": 1_000, "m": 1_000_000, "mb": 1_000_000, "g": 10**9, "gb": 10**9}
_UNITS_OF_TWO: Final = {"kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30}
_SIZE: Final = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z]*)", re.ASCII)
_LINE: Final = 57  # bytes of a file in a line of base64 (RFC 2045, 6.8)
_CODED: Final = 78  # bytes of that line, with its end
HEAD: Final = 16_000
"""Bytes left for the headers and the text of a message."""


def size(text: str) -> int:
    """Read a size such as ``10MB``, ``800 kB`` or ``7.5MiB`` in bytes; raise ValueError in one line for others."""
    found = _SIZE.fullmatch(text.strip().casefold())
    unit = {**_UNITS, **_UNITS_OF_TWO}.get(found[2]) if found else None
    if found is None or unit is None or not (number := int(float(found[1]) * unit)):
        raise ValueError(f"«{text}» is no size; write it as 10MB or 800kB")
    return number


def in_message(sizes: Iterable[int]) -> int:
    """Return how many bytes a message has with attachments of these sizes: base64 makes each a third larger."""
    return HEAD + sum(-(-one // _LINE) * _CODED for one in sizes)


def shown(number: int) -> str:
    """Write a size for a person."""
    return f"{number / 1_000_000:.1f} MB" if number >= 1_000_000 else f"{max(1, round(number / 1_000))} kB"
