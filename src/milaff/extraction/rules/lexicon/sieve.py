"""Which entries of the lexicon a sentence can hold: many are asked at once before each is asked for its places."""

import re
from collections.abc import Iterator, Sequence

from milaff.extraction.rules.lexicon.trigger import Trigger

_AT_ONCE = 8
"""How many entries are asked together."""
_WORD = r"(?<!\w)"

Sieve = tuple[tuple[re.Pattern[str], tuple[tuple[int, Trigger], ...]], ...]

_made: dict[int, tuple[Sequence[Trigger], Sieve]] = {}
"""The sieves made, by the identity of the entries, which are kept beside them so that it stays theirs."""


def present(entries: Sequence[Trigger], text: str) -> Iterator[tuple[int, Trigger]]:
    """Give the entries that may match a folded text, each with its rank; every one that does match is among them."""
    for together, ranked in _sieve(entries):
        if together.search(text):
            yield from ranked


def _sieve(entries: Sequence[Trigger]) -> Sieve:
    """Give the sieve of a list of entries, made once for each list."""
    known = _made.get(id(entries))
    if known is None or known[0] is not entries:
        known = _made[id(entries)] = (entries, _grouped(entries))
    return known[1]


def _grouped(entries: Sequence[Trigger]) -> Sieve:
    """Join the patterns that begin at a word by eights; any other is asked alone."""
    ranked = list(enumerate(entries))
    words = [pair for pair in ranked if pair[1].pattern.startswith(_WORD)]
    groups = [tuple(words[at : at + _AT_ONCE]) for at in range(0, len(words), _AT_ONCE)]
    joined = [(re.compile(_WORD + "(?:" + "|".join(t.pattern for _, t in group) + ")"), group) for group in groups]
    others = [pair for pair in ranked if not pair[1].pattern.startswith(_WORD)]
    alone = [(trigger.regex, ((rank, trigger),)) for rank, trigger in others]
    return (*joined, *alone)
