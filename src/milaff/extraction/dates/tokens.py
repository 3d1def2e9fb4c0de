"""The words, numbers and signs of a text, folded for look-up, each with its place in the text."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import Any, Literal, NamedTuple, TypeVar, cast

from milaff.extraction.dates.vocabulary import DROPPED, MARKS, UNSEEN, fold, parted
from milaff.language.digits import western

_TOKEN = re.compile(
    rf"(?P<number>[0-9٠-٩۰-۹]+)"
    rf"|(?P<word>[^\W\d_](?:[{MARKS}{UNSEEN}]*[^\W\d_])*[{MARKS}]*)"
    rf"|(?P<space>\s+)|(?P<unseen>[{UNSEEN}]+)|(?P<sign>.)",
    re.DOTALL,
)
_SIGNS = str.maketrans("‐‑‒–—―−﹣－⁄∕،’‘ʼ（）", "---------//,'''()")
_LINE_END = re.compile(r"[\n\r]")
_WRAPPED = 200
"""The most characters of a line of a text that is wrapped at its page's width; longer lines are paragraphs."""
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n|[\f\u2029]")
_KEPT = 4096  # readings remembered at a time
_LONGEST = 48  # characters of a word, with its marks; longer ones are not in the tables

T = TypeVar("T")
Kind = Literal["number", "word", "sign", "break"]


class Token(NamedTuple):
    """A word (folded, without attached و ف ب ل ك where the rest is a word of dates), number (0–9) or sign.

    ``space`` and ``line`` tell whether white space, or the beginning of a line, stands before it; ``prefix`` the
    letters taken off; ``capital`` whether the word as written begins with one. A "break" is a blank line or an end.
    """

    kind: Kind
    word: str
    start: int
    end: int
    space: bool = True
    line: bool = False
    prefix: str = ""
    capital: bool = False

    @property
    def number(self) -> int:
        """The value of a number of up to four digits; −1 for all else."""
        return int(self.word) if self.kind == "number" and len(self.word) <= 4 else -1


BREAK = Token("break", "", 0, 0)
_BEFORE, _AFTER = 4, 12
"""How many breaks stand at each end of a text: as many as a parser looks back, and more than it looks ahead."""


class Tokens(list[Token]):
    """The tokens of one text; ``memory`` holds what parsers have already read from it."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        super().__init__(tokens)
        self.memory: dict[tuple[str, int], Any] = {}


def remembered(parser: Callable[[Tokens, int], T]) -> Callable[[Tokens, int], T]:
    """Let a parser that several others ask read each place once.

    The memory is emptied now and then: a text is read onwards.
    """

    @wraps(parser)
    def recalled(tokens: Tokens, at: int) -> T:
        key = (parser.__name__, at)
        if key in tokens.memory:
            return cast(T, tokens.memory[key])
        if len(tokens.memory) > _KEPT:
            tokens.memory.clear()
        found = tokens.memory[key] = parser(tokens, at)
        return found

    return recalled


def tokenize(text: str) -> Tokens:
    """Cut a text into tokens; breaks stand before the first and after the last, so that looking around is safe."""
    return Tokens([BREAK] * _BEFORE + list(_cut(text)) + [BREAK] * _AFTER)


def _cut(text: str) -> Iterator[Token]:
    space, line = True, True
    ends = _LINE_END if max(map(len, text.splitlines()), default=0) > _WRAPPED else _BLANK_LINE
    for match in _TOKEN.finditer(text):
        kind, start, end = match.lastgroup, match.start(), match.end()
        if kind == "unseen":
            continue
        if kind == "space":
            space, line = True, line or "\n" in match[0] or "\r" in match[0]
            if ends.search(match[0]):
                yield BREAK
            continue
        if kind == "number":
            yield Token("number", western(match[0]), start, end, space, line)
        elif kind == "word" and match[0].strip("ـ") == "":
            yield Token("sign", "-", start, end, space, line)
        elif kind == "word":
            yield _word(match[0], start, end, space, line)
        else:
            yield Token("sign", match[0].translate(_SIGNS), start, end, space, line)
        space = line = False


def _word(raw: str, start: int, end: int, space: bool, line: bool) -> Token:
    if len(raw) > _LONGEST:
        return Token("word", "", start, end, space, line)
    stem, taken = parted(fold(raw))
    begin = start + _letters(raw, taken) if taken else start
    return Token("word", stem, begin, end, space, line, raw[: begin - start], raw[0].isupper())


def _letters(raw: str, count: int) -> int:
    """Find where in the raw word its first ``count`` letters end, with the marks written on them."""
    for place, letter in enumerate(raw):
        if not DROPPED.match(letter):
            if not count:
                return place
            count -= 1
    return len(raw)
