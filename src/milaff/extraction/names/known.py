"""The people of a workspace: found by any of their spellings, and scored where a text spells them otherwise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import ahocorasick
from rapidfuzz import fuzz

from milaff.extraction.names import words
from milaff.extraction.names.fold import Folded, folded
from milaff.extraction.names.mentions import PersonMention
from milaff.extraction.names.name_words import TITLES_AR
from milaff.facts.entities import Office, Person
from milaff.facts.registry import Registry

_TITLED = re.compile(rf"(?:ل?(?:{folded(TITLES_AR)}|{folded(TITLES_AR).replace('ال', 'ل')}) )+")
_SAME_WORD = 72.0
_SAME_NAME = 0.82
_VOWELS = str.maketrans("", "", "اويaeiouyh'-")


@dataclass(frozen=True)
class KnownPeople:
    """The people of a registry, by their folded labels and aliases."""

    registry: Registry

    @cached_property
    def _names(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for person in self.registry.entities.values():
            if isinstance(person, Person):
                for name in (person.label.ar, person.label.en, *person.aliases):
                    found.setdefault(folded(name), person.id)
        return found

    @cached_property
    def _automaton(self) -> ahocorasick.Automaton | None:
        if not self._names:
            return None
        automaton = ahocorasick.Automaton()
        for name, entity in self._names.items():
            automaton.add_word(name, (len(name), entity))
        automaton.make_automaton()
        return automaton

    def find(self, source: str, text: Folded) -> Iterator[PersonMention]:
        """Find every spelling that the registry gives; Latin ones only where they begin with a capital."""
        if self._automaton is None:
            return
        for last, (length, entity) in self._automaton.iter(text.text):
            start, end = last + 1 - length, last + 1
            if words.ends(text.text, end) and words.begins(text.text, start) and words.capitalised(source, text, start):
                s, e = text.span(start, end)
                titled = _TITLED.match(text.text, start, end)
                name = text.span(titled.end(), end)[0] if titled else s
                yield PersonMention(name, e, source[name:e], source[s:name].strip(), entity=entity, score=1.0)

    def nearest(self, name: str, country: str | None) -> tuple[str | None, float]:
        """Give the person whose name comes nearest and how near (1.0: the same); (None, 0.0) where none is near enough.

        Each word of the name must be near its own, so that no one is taken for a namesake; a person of another country
        than ``country`` is not taken at all.
        """
        key = folded(name)
        best: tuple[str | None, float] = (None, 0.0)
        for spelling, entity in self._names.items():
            score = _likeness(key, spelling)
            if score > best[1] and score >= _SAME_NAME and country in (None, self.country(entity)):
                best = entity, score
        return best

    def country(self, entity: str | None) -> str | None:
        """Give a person's country, None where it is not known."""
        person = self.registry.entities.get(entity or "")
        return person.country if isinstance(person, Person) else None

    def completed(self, mention: PersonMention) -> PersonMention:
        """Give a person of the registry his or her country and first office."""
        person = self.registry.entities.get(mention.entity or "")
        if not isinstance(person, Person):
            return mention
        office = self.registry.entities.get(person.offices[0]) if person.offices else None
        rank = office.rank if isinstance(office, Office) else "other"
        return replace(mention, country=person.country, office=office.id if office else None, rank=rank)


def _likeness(one: str, other: str) -> float:
    """Give the likeness of two folded names, 0 to 1; 0 where a word of the one has no like in the other's place."""
    if one == other:
        return 1.0
    first, second = one.split(), other.split()
    if len(first) != len(second):
        first, second = [one.replace(" ", "")], [other.replace(" ", "")]
    scores = [_word(a, b) for a, b in zip(first, second, strict=True)]
    return 0.0 if min(scores) < _SAME_WORD else sum(scores) / len(scores) / 100


def _word(one: str, other: str) -> float:
    """Compare two words; where their consonants are the same, vowels count for little (Aliyev, Aliev)."""
    likeness = float(fuzz.ratio(one, other))
    bones = [word.translate(_VOWELS) for word in (one, other)]
    if bones[0] == bones[1] and len(bones[0]) > 1:
        return max(likeness, 85.0)
    return likeness
