"""What ends a stretch of HTML is looked up: tinyhtml5 2.1 builds that regular expression anew for every stretch.

It keeps what it built under another key than that by which it looks. ``tests/render/pdf/test_patterns.py`` fails the
day tinyhtml5 looks up by the same.
"""

import re
from collections.abc import Iterable
from functools import cache


class _Patterns(dict[tuple[Iterable[str], bool], re.Pattern[str]]):
    """By characters and whether they are wanted or end the stretch: what matches a stretch; made when first asked."""

    def __missing__(self, key: tuple[Iterable[str], bool]) -> re.Pattern[str]:
        characters, wanted = key
        listed = "".join(f"\\x{ord(character):02x}" for character in characters)
        self[key] = pattern = re.compile(f"[{'' if wanted else '^'}{listed}]+")
        return pattern


@cache
def build_patterns_once() -> None:
    """Have tinyhtml5 look its patterns up, once for each process."""
    from tinyhtml5 import inputstream

    inputstream.characters_until_regex = _Patterns()
