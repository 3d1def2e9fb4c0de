"""Finding the countries and cities that a text names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import ahocorasick

from milaff.extraction.names import words
from milaff.extraction.names.fold import Folded
from milaff.extraction.names.tables import Form, city_forms, country_forms

_LAM = ("ل", "ول", "فل")


@dataclass(frozen=True)
class Candidate:
    """A form found in a folded text: its place there, and the countries that it may name."""

    start: int
    end: int
    forms: tuple[Form, ...]

    @property
    def form(self) -> Form:
        """The first of its forms."""
        return self.forms[0]


@cache
def _automaton() -> ahocorasick.Automaton:
    found: dict[str, list[tuple[tuple[Form, ...], bool]]] = {}
    for table in (country_forms(), city_forms()):
        for written, forms in table.items():
            found.setdefault(written, []).append((forms, False))
            if written.startswith("ال"):
                found.setdefault(words.with_lam(written), []).append((forms, True))
    automaton = ahocorasick.Automaton()
    for written, entries in found.items():
        automaton.add_word(written, (len(written), tuple(entries)))
    automaton.make_automaton()
    return automaton


def candidates(source: str, text: Folded) -> tuple[Candidate, ...]:
    """Find every form of a country or city, the longest first where they overlap, in the order of the text."""
    return tuple(_longest(_all(source, text)))


def _all(source: str, text: Folded) -> Iterator[Candidate]:
    for last, (length, entries) in _automaton().iter(text.text):
        start, end = last + 1 - length, last + 1
        if not (words.ends(text.text, end) or text.text[last] == "-" or _glued(text.text, end)):
            continue
        particle = words.before(text.text, start)
        for forms, lam in entries:
            begins = particle in _LAM if lam else _begins(text.text, start, particle)
            if begins and _cased(source, text, start, end, forms[0]):
                yield Candidate(start, end, forms)
                break


def _begins(text: str, start: int, particle: str) -> bool:
    """Particles are written onto Arabic words only; an article belongs to the form itself."""
    return particle == "" or (particle in words.PARTICLES and words.is_arabic(text[start]))


def _cased(source: str, text: Folded, start: int, end: int, form: Form) -> bool:
    stored = source[slice(*text.span(start, end))]
    if form.case:
        return stored.isupper()
    return words.is_arabic(stored[0]) or not stored[0].islower() or stored.startswith("the ")


def _glued(text: str, end: int) -> bool:
    """Tell whether another name is written onto the end of this one: «أذربيجانبالقاهرة»."""
    if not words.is_arabic(text[end]) or text[end] not in "بولف":
        return False
    close = end
    while close < len(text) and text[close].isalnum():
        close += 1
    rest = text[end + 1 : close]
    return len(rest) > 3 and (rest in city_forms() or rest in country_forms())


def _longest(found: Iterable[Candidate]) -> Iterator[Candidate]:
    end = -1
    for candidate in sorted(found, key=lambda c: (c.start, -c.end)):
        if candidate.start >= end:
            yield candidate
            end = candidate.end


def evidenced(found: Sequence[Candidate]) -> frozenset[str]:
    """Give the codes that a sure form names, one that means nothing else and no other country."""
    return frozenset(c.form.code for c in found if len(c.forms) == 1 and not c.form.weak)
