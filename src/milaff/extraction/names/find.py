"""All the names of a text at once, for they depend on one another: a country inside a bank's name is no party."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

import ahocorasick
from rapidfuzz import fuzz

from milaff.extraction.names import words
from milaff.extraction.names.countries import Candidate, candidates, evidenced
from milaff.extraction.names.fold import Folded, fold, folded
from milaff.extraction.names.known import KnownPeople
from milaff.extraction.names.masks import masks
from milaff.extraction.names.mentions import (
    OfficeMention,
    OrganisationMention,
    PartyMention,
    PersonMention,
    PlaceMention,
)
from milaff.extraction.names.name_run import Around
from milaff.extraction.names.offices import find_offices
from milaff.extraction.names.organisations import find_bodies
from milaff.extraction.names.parties import find_parties, find_places
from milaff.extraction.names.people import find_people
from milaff.extraction.names.spans import Spans
from milaff.facts.entities import Entity, Forum, Office, Organisation, Place
from milaff.facts.registry import Registry

E = TypeVar("E", bound=Entity)


_AMMAN = "عمّان"


@dataclass(frozen=True)
class Names:
    """Every name that was found, each kind in the order of the text."""

    parties: tuple[PartyMention, ...]
    people: tuple[PersonMention, ...]
    offices: tuple[OfficeMention, ...]
    organisations: tuple[OrganisationMention, ...]
    places: tuple[PlaceMention, ...]


def find_names(source: str, registry: Registry) -> Names:
    """Find the names of a text, by the tables of countries and cities and by the registry of the workspace."""
    text = fold(source)
    found = candidates(source, text)
    sure = evidenced(found) | ({"JOR"} if _AMMAN in source else set())
    bodies = _bodies(source, text, find_bodies(source, text, found), registry)
    posts = tuple(e for e in registry.entities.values() if isinstance(e, Office))
    offices = tuple(
        _in_registry(office, posts, sure) for office in find_offices(source, text, _sure_ones(text, found, sure))
    )
    masked = [*masks(text), *_masked(text, bodies)]
    parties = find_parties(source, text, found, masked, sure)
    places = _places(source, text, find_places(source, text, found, masked, sure), registry)
    taken = [(p.start, p.end) for p in parties] + [(p.start, p.end) for p in places]
    taken += [(b.start, b.end) for b in bodies if b.kind != "forum"]
    surnames = frozenset(p.start for p in parties if p.how == "adjective" and p.text.startswith("ال"))
    people = find_people(source, text, KnownPeople(registry), Around(taken, offices, surnames))
    named = Spans((person.start, person.end) for person in people)
    parties = tuple(p for p in parties if not named.holds(p.start, p.end))  # طاهر المصري
    parties = tuple(_without_surnames(source, parties, people))
    return Names((*_with_leaders(parties, people),), people, offices, bodies, places)


def _without_surnames(
    source: str, parties: Sequence[PartyMention], people: Sequence[PersonMention]
) -> Iterator[PartyMention]:
    """Leave out countries that only a person's surname names: «راشد الكندي يستقبل …» in the title is no Canadian."""
    surnames = {person.text.split()[-1]: person.text.split()[0] for person in people if " " in person.text}
    elsewhere = {party.country for party in parties if party.text not in surnames}
    for party in parties:
        given = surnames.get(party.text)
        alone = party.country not in elsewhere or source[: party.start].endswith(f"{given} ")
        if given is None or not alone:
            yield party


def _sure_ones(text: Folded, found: Sequence[Candidate], sure: frozenset[str]) -> list[Candidate]:
    """Leave out what means something else more often: the Minister of Finance («المالية») is not Mali's."""
    return [
        c
        for c in found
        if not c.form.weak
        or c.form.code in ("OMN", "COG")
        or (c.form.code in sure and text.text[c.start : c.end] not in ("الماليه", "ماليه"))
    ]


def _with_leaders(parties: Sequence[PartyMention], people: Sequence[PersonMention]) -> list[PartyMention]:
    """Add the countries of those leaders whom the registry knows: «الرئيس علييف»."""
    leaders = [
        PartyMention(p.start, p.end, p.text, p.country, "leader-of")
        for p in people
        if p.entity and p.country and p.rank in ("head-of-state", "head-of-government", "foreign-minister")
    ]
    return sorted((*parties, *leaders), key=lambda party: (party.start, party.end))


def _masked(text: Folded, bodies: Sequence[OrganisationMention]) -> Iterator[tuple[int, int]]:
    starts = {place: n for n, place in reversed(list(enumerate(text.offsets)))}
    for body in bodies:
        if body.kind == "body":
            yield starts.get(body.start, 0), starts.get(body.end, len(text.text))


def _aliases(registry: Registry, kinds: tuple[type[E], ...]) -> Iterator[tuple[str, E]]:
    for entity in registry.entities.values():
        if isinstance(entity, kinds):
            for name in (entity.label.ar, entity.label.en, *entity.aliases):
                yield folded(name), entity


def _matches(source: str, text: Folded, names: Sequence[tuple[str, E]]) -> Iterator[tuple[int, int, E]]:
    """Find the names of entities in a text, the longest first where they overlap."""
    if not names:
        return
    automaton = ahocorasick.Automaton()
    for name, entity in names:
        automaton.add_word(name, (len(name), entity))
        if name.startswith("ال"):
            automaton.add_word(name[1:], (len(name) - 1, entity))  # after ل: «للجنة المشتركة»
    automaton.make_automaton()
    hits = []
    for last, (length, entity) in automaton.iter(text.text):
        start, end = last + 1 - length, last + 1
        if words.ends(text.text, end) and words.begins(text.text, start) and words.capitalised(source, text, start):
            hits.append((start, end, entity))
    close = -1
    for start, end, entity in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if start >= close:
            close = end
            yield (*text.span(start, end), entity)


def _bodies(
    source: str, text: Folded, found: Sequence[OrganisationMention], registry: Registry
) -> tuple[OrganisationMention, ...]:
    """Join the bodies of the registry to those found by their nouns; the longer of two that overlap stays."""
    mentions = list(found)
    kinds: tuple[type[Entity], ...] = (Organisation, Forum)
    for start, end, entity in _matches(source, text, list(_aliases(registry, kinds))):
        countries = (
            entity.parties if isinstance(entity, Forum) else tuple(filter(None, (getattr(entity, "country", None),)))
        )
        clash = [m for m in mentions if m.start < end and start < m.end]
        longest = max(clash, key=lambda m: m.end - m.start, default=None)
        if longest and (longest.end - longest.start) > (end - start):
            merged = replace(longest, entity=longest.entity or entity.id, countries=longest.countries or countries)
            mentions[mentions.index(longest)] = merged
            continue
        mentions = [m for m in mentions if m not in clash]
        kind = clash[0].kind if clash else ("forum" if isinstance(entity, Forum) else "body")
        mentions.append(OrganisationMention(start, end, source[start:end], kind, entity.id, countries))
    return tuple(sorted(mentions, key=lambda m: m.start))


def _places(source: str, text: Folded, found: Sequence[PlaceMention], registry: Registry) -> tuple[PlaceMention, ...]:
    mentions = list(found)
    for start, end, place in _matches(source, text, list(_aliases(registry, (Place,)))):
        same = [m for m in mentions if m.start < end and start < m.end]
        capital = any(m.capital for m in same)
        mentions = [m for m in mentions if m not in same]
        mentions.append(PlaceMention(start, end, source[start:end], place.country, place.id, capital))
    return tuple(sorted(mentions, key=lambda m: m.start))


_ALIKE = 80.0


def _in_registry(office: OfficeMention, posts: Sequence[Office], sure: frozenset[str]) -> OfficeMention:
    """Give an office its id in the registry: by an alias, or by its country, rank and field.

    An alias that does not name the country («وزير الخارجية») counts only where the text names that country surely and
    no other office goes by it.
    """
    key = folded(office.text)
    fit = [
        post
        for post in posts
        if (post.country == office.country if office.country else post.country in sure) and key in _spellings(post)
    ]
    if len(fit) != 1 and office.country:
        fit = [post for post in posts if _same(post, office)]
    if len(fit) != 1:
        return office
    return replace(
        office, office=fit[0].id, country=office.country or fit[0].country, former=office.former or fit[0].former
    )


@cache
def _spellings(post: Office) -> frozenset[str]:
    return frozenset(folded(name) for name in (post.label.ar, post.label.en, *post.aliases))


def _same(known: Office, office: OfficeMention) -> bool:
    if (
        known.country != office.country
        or known.rank != office.rank
        or known.former != (office.head == "former-president")
    ):
        return False
    if office.rank in ("head-of-state", "head-of-government", "speaker", "foreign-minister", "chief-justice"):
        return True
    if office.head in ("minister", "deputy-minister") and not office.field:
        return False  # «الوزير الأذربيجاني» is no minister in particular
    return any(fuzz.token_set_ratio(name, folded(office.text)) >= _ALIKE for name in _spellings(known))
