"""The words, numbers and signs of a text, folded for look-up, each with its place in the text."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache, wraps
from typing import Any, Literal, NamedTuple, TypeVar, cast

from milaff.extraction.dates import more_words, words
from milaff.language.digits import western

# Marks that direct or hide but say nothing; the diacritics and tatweel of Arabic.
_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
_TOKEN = re.compile(
    rf"(?P<number>[0-9٠-٩۰-۹]+)"
    rf"|(?P<word>[^\W\d_](?:[{_MARKS}{_UNSEEN}]*[^\W\d_])*[{_MARKS}]*)"
    rf"|(?P<space>\s+)|(?P<unseen>[{_UNSEEN}]+)|(?P<sign>.)",
    re.DOTALL,
)
_DROPPED = re.compile(rf"[{_MARKS}{_UNSEEN}]")
_LETTERS = str.maketrans("أإآٱىیکةۀ", "ااااييكهه")
_SIGNS = str.maketrans("‐‑‒–—―−﹣－ـ⁄∕،؍’‘ʼ（）", "----------//,,'''()")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n|[\f\u2029]")
_PREFIX = re.compile(r"[وف]?[بلك]|[وف]")
_KEPT = 4096  # readings remembered at a time
_LONGEST = 24  # letters of a word; longer ones are not in the tables

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


@lru_cache(maxsize=1 << 14)
def fold(word: str) -> str:
    """Write a word without capitals, diacritics, tatweel and hidden marks, its alifs, ى and ة made one."""
    compatible = unicodedata.normalize("NFKC", word) if not word.isascii() else word
    return _DROPPED.sub("", compatible).lower().translate(_LETTERS)


class Tokens(list[Token]):
    """The tokens of one text; ``memory`` holds what parsers have already read from it."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        super().__init__(tokens)
        self.memory: dict[tuple[str, int], Any] = {}


def remembered(parser: Callable[[Tokens, int], T]) -> Callable[[Tokens, int], T]:
    """Let a parser that several others ask read each place once; the memory is kept short, as texts are read onwards."""

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
    """Cut a text into tokens; four breaks stand before the first and after the last, so that looking around is safe."""
    return Tokens([BREAK] * 4 + list(_cut(text)) + [BREAK] * 4)


def _cut(text: str) -> Iterator[Token]:
    space, line = True, True
    for match in _TOKEN.finditer(text):
        kind, start, end = match.lastgroup, match.start(), match.end()
        if kind == "unseen":
            continue
        if kind == "space":
            space, line = True, line or "\n" in match[0] or "\r" in match[0]
            if _BLANK_LINE.search(match[0]):
                yield BREAK
            continue
        if kind == "number":
            yield Token("number", western(match[0]), start, end, space, line)
        elif kind == "word":
            yield _word(match[0], start, end, space, line)
        else:
            yield Token("sign", match[0].translate(_SIGNS), start, end, space, line)
        space = line = False


def _word(raw: str, start: int, end: int, space: bool, line: bool) -> Token:
    if len(raw) > 2 * _LONGEST:
        return Token("word", "", start, end, space, line)
    stem, taken = _attached(fold(raw))
    begin = start + _letters(raw, taken) if taken else start
    return Token("word", stem, begin, end, space, line, raw[: begin - start], raw[0].isupper())


@lru_cache(maxsize=1 << 14)
def _attached(folded: str) -> tuple[str, int]:
    """Part a word of dates from the letters attached before it: «ولعام» gives «عام» and 2, «للعام» «العام» and 1."""
    known = vocabulary()
    if folded in known or folded.isascii():
        return folded, 0
    for count in (1, 2, 3):
        before, rest = folded[:count], folded[count:]
        if _PREFIX.fullmatch(before) and rest in known and _may_follow(before, rest):
            return rest, count
        if before.endswith("ل") and _PREFIX.fullmatch(before) and f"ا{rest}" in known and rest[:1] == "ل":
            return f"ا{rest}", count
    return folded, 0


def _may_follow(before: str, rest: str) -> bool:
    """Two letters are too few to tell: «باب» is a door, not "in August"; «له» is not an era."""
    return len(rest) > 2 or rest in ("من", "في", "ما") or (rest == "اب" and before == "و")


def _letters(raw: str, count: int) -> int:
    """Find where in the raw word its first ``count`` letters end, with the marks written on them."""
    place = 0
    for place, letter in enumerate(raw):
        if not _DROPPED.match(letter):
            if not count:
                return place
            count -= 1
    return place


@cache
def vocabulary() -> frozenset[str]:
    """Give every word that the parsers ask for."""
    tables = [value for module in (words, more_words) for name, value in vars(module).items() if name.isupper()]
    known = {word for table in tables if isinstance(table, dict | frozenset) for word in table if isinstance(word, str)}
    known |= {word for table in words.HIJRI_TWO_WORDS.values() for word in table}
    return frozenset(known | {"القرن", "قبل", "اول", "بعد", "fy", "h", "q", "a", "one", "ما"})
