"""The direction of every character of a paragraph, by the Unicode bidirectional algorithm (UAX #9).

Word knows a direction per run, and no isolates: the writer splits runs where the direction changes and drops
the isolates' characters. Programs that order by the bare algorithm instead (LibreOffice among them) would then
put a date such as 2016-11-02 the wrong way round in Arabic; ``marks`` finds the few invisible direction marks
that keep the order there too, and none where the order is right without them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import Any, Final, Literal, TypeAlias
from unicodedata import bidirectional

from bidi import algorithm

Direction: TypeAlias = Literal["ltr", "rtl"]

LRI: Final = "\u2066"
RLI: Final = "\u2067"
FSI: Final = "\u2068"
PDI: Final = "\u2069"
OBJECT: Final = "\ufffc"
"""Stands for what is no text: a line break, a picture, the mark of a note."""

_ISOLATES: Final = {LRI, RLI, FSI}
_AGAINST: Final[dict[Direction, frozenset[str]]] = {
    "rtl": frozenset(("L", "LRI", "RLI", "FSI", "PDI")),
    "ltr": frozenset(("R", "AL", "AN", "LRI", "RLI", "FSI", "PDI")),
}
_MARK: Final[dict[Direction, str]] = {"ltr": "\u200e", "rtl": "\u200f"}
_BRACKETS: Final = {"(": ")", "[": "]", "{": "}"}
# The classes that python-bidi removes or does not know; they are neutral here, so that no character is lost.
_TRANSPARENT: Final = {"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "B", ""}


@dataclass
class _Isolate:
    """A stretch of text with a direction of its own: the positions of its characters, and inner isolates."""

    direction: Direction
    members: list["int | _Isolate"] = field(default_factory=list)
    opened: int = -1
    closed: int = -1
    parent: "_Isolate | None" = None

    def inner(self) -> Iterator["_Isolate"]:
        """All isolates within, outermost first."""
        for member in self.members:
            if isinstance(member, _Isolate):
                yield member
                yield from member.inner()


def first_strong(text: str, default: Direction) -> Direction:
    """The direction of the first character that has one."""
    for character in text:
        kind = bidirectional(character)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return default


def runs_one_way(text: str, base: Direction) -> bool:
    """Whether the algorithm would find the base direction everywhere, as in most paragraphs; told without it.

    Without isolates and without a strong character of the other direction, digits and neutrals all take the base's.
    """
    return _AGAINST[base].isdisjoint(map(_kind, set(text)))


def directions(text: str, base: Direction) -> list[Direction]:
    """The direction of each character: digits and neutrals go with their neighbours."""
    found: list[Direction] = [base] * len(text)
    if runs_one_way(text, base):
        return found
    outermost = _tree(text, base)
    for isolate in (outermost, *outermost.inner()):
        letters = "".join(text[member] if isinstance(member, int) else OBJECT for member in isolate.members)
        for member, (kind, _) in zip(isolate.members, _resolve(letters, isolate.direction), strict=True):
            if isinstance(member, int):
                found[member] = "ltr" if kind == "L" else "rtl"
    return found


def visual_order(text: str, base: Direction) -> list[int]:
    """The positions of the characters of one line from left to right, without those of the isolates.

    The order of a part of the text, broken off as a line, is this order with the other positions left out.
    """
    return _order(text, _tree(text, base))


def marks(text: str, base: Direction) -> dict[int, str]:
    """What to insert before the characters at these positions so that the order holds without isolates.

    The positions are those of the isolates' own characters, which are dropped.
    """
    if _ISOLATES.isdisjoint(text):
        return {}
    outermost = _tree(text, base)
    isolates = list(outermost.inner())
    wanted = _order(text, outermost)
    options = ("", "b", "a", "ab", "abo", "aboO")  # before, after, outside after, Outside before
    chosen = [""] * len(isolates)
    if _plain_order(text, base, _placed(isolates, chosen)) == wanted:
        return {}
    chosen = [options[-1]] * len(isolates)
    for number in range(len(isolates)):
        for option in options:
            trial = [*chosen[:number], option, *chosen[number + 1 :]]
            if _plain_order(text, base, _placed(isolates, trial)) == wanted:
                chosen = trial
                break
    return _placed(isolates, chosen)


def _tree(text: str, base: Direction) -> _Isolate:
    outermost = current = _Isolate(base)
    for position, character in enumerate(text):
        if character in _ISOLATES:
            direction: Direction = "ltr" if character == LRI else "rtl"
            if character == FSI:
                direction = first_strong(text[position + 1 :].partition(PDI)[0], current.direction)
            inner = _Isolate(direction, opened=position, parent=current)
            current.members.append(inner)
            current = inner
        elif character == PDI:
            if current.parent is not None:
                current.closed = position
                current = current.parent
        else:
            current.members.append(position)
    return outermost


def _placed(isolates: list[_Isolate], chosen: list[str]) -> dict[int, str]:
    placed: dict[int, str] = {}
    for isolate, option in zip(isolates, chosen, strict=True):
        if isolate.parent is None or isolate.closed < 0:
            continue
        own, outer = _MARK[isolate.direction], _MARK[isolate.parent.direction]
        before = (outer if "O" in option else "") + (own if "b" in option else "")
        after = (own if "a" in option else "") + (outer if "o" in option else "")
        placed |= {isolate.opened: before} if before else {}
        placed |= {isolate.closed: after} if after else {}
    return placed


def _order(text: str, isolate: _Isolate) -> list[int]:
    """The positions of an isolate's characters from left to right."""
    letters = "".join(text[member] if isinstance(member, int) else OBJECT for member in isolate.members)
    order: list[int] = []
    for index in _visual([level for _, level in _resolve(letters, isolate.direction)]):
        member = isolate.members[index]
        order += [member] if isinstance(member, int) else _order(text, member)
    return order


def _plain_order(text: str, base: Direction, placed: dict[int, str]) -> list[int]:
    """The same of the text without isolates, with the marks in it."""
    letters: list[str] = []
    positions: list[int] = []
    for position, character in enumerate(text):
        shown = placed.get(position, "") if character in _ISOLATES or character == PDI else character
        letters += shown
        positions += [-1 if shown != character else position] * len(shown)
    levels = [level for _, level in _resolve("".join(letters), base)]
    return [positions[index] for index in _visual(levels) if positions[index] >= 0]


def _visual(levels: list[int]) -> list[int]:
    """Rule L2: reverse every stretch at or above each level, from the highest to the lowest odd one."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        turned: list[int] = []
        for high, stretch in groupby(order, key=lambda index: levels[index] >= level):
            indexes = list(stretch)
            turned += indexes[::-1] if high else indexes
        order = turned
    return order


@cache
def _kind(character: str) -> str:
    return bidirectional(character)


@cache
def _character(character: str) -> str:
    return OBJECT if bidirectional(character) in _TRANSPARENT else character


def _resolve(text: str, base: Direction) -> list[tuple[str, int]]:
    """The resolved class (L, R, EN or AN) and the level of each character of a text without isolates."""
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = int(base == "rtl")
    storage["base_dir"] = "R" if base == "rtl" else "L"
    algorithm.get_embedding_levels("".join(map(_character, text)), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], storage["base_dir"])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return [(character["type"], character["level"]) for character in storage["chars"]]


def _resolve_brackets(characters: list[dict[str, Any]], base: str) -> None:
    """Rule N0, younger than python-bidi: a pair of brackets goes with what it holds."""
    for opening, closing in _pairs(characters):
        held = {_strong(character["type"]) for character in characters[opening + 1 : closing]} - {""}
        if not held:
            continue
        before = (_strong(character["type"]) for character in reversed(characters[:opening]))
        context = next((kind for kind in before if kind), base)
        kind = base if base in held else (context if context in held else base)
        characters[opening]["type"] = characters[closing]["type"] = kind


def _pairs(characters: list[dict[str, Any]]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for index, character in enumerate(characters):
        letter = character["ch"]
        if character["type"] != "ON":
            continue
        if letter in _BRACKETS:
            stack.append((_BRACKETS[letter], index))
        elif any(letter == expected for expected, _ in stack):
            while stack:
                expected, opening = stack.pop()
                if expected == letter:
                    pairs.append((opening, index))
                    break
    return sorted(pairs)


def _strong(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else ("L" if kind == "L" else "")
