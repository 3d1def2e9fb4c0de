"""Words that differ between two texts, and how they are marked for a person: ``[-gone-]`` and ``{+come+}``."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

_ALIKE: Final = 0.4
_AROUND: Final = 5
"""How many words are shown on each side of a change."""

_MARKS: Final = {"equal": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}


@dataclass(frozen=True)
class Stretch:
    """Words that follow each other and are the same in both texts, or stand in one of them only."""

    kind: Literal["equal", "removed", "added"]
    text: str


def stretches(before: str, after: str) -> tuple[Stretch, ...]:
    """Part two texts into stretches of whole words; joined without the added ones they give ``before`` again.

    Of a text that was written anew the few words that stand in both are not picked out.
    """
    old, new = before.split(), after.split()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    steps = matcher.get_opcodes() if matcher.ratio() >= _ALIKE else [("replace", 0, len(old), 0, len(new))]
    found: list[Stretch] = []
    for kind, a, b, c, d in steps:
        if kind == "equal":
            found.append(Stretch("equal", " ".join(old[a:b])))
            continue
        if a < b:
            found.append(Stretch("removed", " ".join(old[a:b])))
        if c < d:
            found.append(Stretch("added", " ".join(new[c:d])))
    return tuple(found)


def marked(before: str, after: str) -> str:
    """Show a change on one line, with a few words around it."""
    parts = stretches(before, after)
    shown = [
        _MARKS[part.kind].format(part.text if part.kind != "equal" else _short(part.text, n > 0, n + 1 < len(parts)))
        for n, part in enumerate(parts)
    ]
    return " ".join(filter(None, shown))


def _short(text: str, after_change: bool, before_change: bool) -> str:
    words = text.split()
    kept = (words[:_AROUND] if after_change else []), (words[-_AROUND:] if before_change else [])
    if len(words) <= len(kept[0]) + len(kept[1]):
        return text
    return " ".join([*kept[0], "…", *kept[1]])
