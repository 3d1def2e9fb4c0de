"""Who is who: the people that the facts name, their offices as told, and the contacts in which they took part."""

import re
from typing import get_args

from milaff.dossier.address import form_of_address
from milaff.dossier.blocks import Block, Remark, Statement
from milaff.dossier.context import Context
from milaff.facts.claim import Participant
from milaff.facts.entities import Person, Rank
from milaff.facts.resolve import Fact
from milaff.facts.types import Agreement, Mechanism, Meeting, Visit
from milaff.language.text import Text

RANKS: tuple[str, ...] = get_args(Rank)
CONTACTS = (Visit, Meeting, Mechanism, Agreement)


def compose(context: Context) -> list[Block]:
    """Compose the table, ours first, then by precedence of office, then by name."""
    people = people_told(context)
    if not people:
        return [context.absent()]
    rows = []
    for person in sorted(people, key=lambda p: _precedence(context, p, people[p])):
        entity = context.seeds.registry.person(person)
        contacts = [fact for fact, _ in people[person] if isinstance(fact.data, CONTACTS)]
        rows.append(
            [
                _name(context, entity, people),
                offices_told(context, entity, people[person]),
                contacts_told(context, contacts),
            ]
        )
    table = context.table([("name", 22), ("office", 32), ("contacts", 46)], rows, key=0, narrow=())
    return [Remark(text=context.text("people-lead")), table]


def _name(context: Context, entity: Person, people: dict[str, list[tuple[Fact, Participant]]]) -> list[Statement]:
    """Name someone, and say how the house addresses the one whom the facts told last in an office."""
    registry = context.seeds.registry
    held = [registry.office(office) for office in _office_ids(entity, people[entity.id])]
    office = min((o for o in held if not o.former), key=lambda o: RANKS.index(o.rank), default=None)
    address = None
    if office and _last_in(office.id, people) == entity.id:
        address = form_of_address(entity, office, context.phrases.style)
    return [Statement(text=entity.label), *([Statement(text=address)] if address else [])]


def _last_in(office: str, people: dict[str, list[tuple[Fact, Participant]]]) -> str | None:
    """Find who was told last in an office; None where nobody is told in it with a date."""
    told = [
        (fact.data.date or "", person)
        for person, named in people.items()
        for fact, someone in named
        if someone.office == office
    ]
    return max(told, key=lambda pair: pair[0])[1] if told else None


def people_told(context: Context) -> dict[str, list[tuple[Fact, Participant]]]:
    """Find everyone named, with the facts and the capacity in which each is named there."""
    people: dict[str, list[tuple[Fact, Participant]]] = {}
    for fact in context.facts:
        # Not a set: the order of the claims is the order of the offices.
        told = dict.fromkeys(p for placed in fact.claims for p in placed.claim.participants() if p.person)
        for someone in told:
            people.setdefault(someone.person or "", []).append((fact, someone))
    return people


def _precedence(context: Context, person: str, named: list[tuple[Fact, Participant]]) -> tuple[int, int, str]:
    registry = context.seeds.registry
    entity = registry.person(person)
    ranks = ("head-of-state", "head-of-government", "speaker", "foreign-minister", "minister")
    offices = [registry.office(o) for o in _office_ids(entity, named)]
    country = entity.country or next((o.country for o in offices if o.country), "")
    side = {context.report.viewpoint: 0, context.report.counterpart: 1}.get(country or "", 2)
    rank = min((ranks.index(o.rank) if o.rank in ranks else len(ranks) for o in offices), default=len(ranks))
    return side, rank, entity.label.en


def _office_ids(entity: Person, named: list[tuple[Fact, Participant]]) -> list[str]:
    told = [someone.office for _, someone in named if someone.office]
    return list(dict.fromkeys([*told, *entity.offices]))


def offices_told(context: Context, entity: Person, named: list[tuple[Fact, Participant]]) -> list[Statement]:
    """Give each office with the claim that says it; one that no claim here says is left out."""
    feminine = entity.gender == "female"
    cells = []
    for office in _office_ids(entity, named):
        witness = _witness(context, office, entity, named)
        if witness is None:
            continue
        text = Text(
            ar=context.phrases.names["ar"].office(office, feminine=feminine),
            en=context.phrases.names["en"].office(office, feminine=feminine),
        )
        cells.append(Statement(text=text, claims=(witness,)))
    return cells or [context.plain(context.text("unknown"))]


def _witness(context: Context, office: str, entity: Person, named: list[tuple[Fact, Participant]]) -> str | None:
    """Find the claim that says the office: one whose quotation spells it, else one that names the person in it."""
    of_person = [
        placed
        for fact, _ in named
        for placed in fact.claims
        if any(someone.person == entity.id for someone in placed.claim.participants())
    ]
    known = context.seeds.registry.office(office)
    # An Arabic conjunction or preposition is written together with the word after it.
    names = "|".join(map(re.escape, (known.label.ar, known.label.en, *known.aliases)))
    spelt = re.compile(rf"\b[وفبلك]?(?:{names})\b")
    in_it = [p for p in of_person if any((s.person, s.office) == (entity.id, office) for s in p.claim.participants())]
    return next((p.key for p in (*filter(lambda p: spelt.search(p.claim.quote.exact), of_person), *in_it)), None)


def contacts_told(context: Context, facts: list[Fact]) -> list[Statement]:
    """Name the contacts one after the other, in one statement that cites them all."""
    named = list(dict.fromkeys(facts))
    if not named:
        return [context.plain(Text(ar="—", en="—"))]
    texts = [_contact(context, fact) for fact in named]
    text = Text(ar="؛ ".join(t.ar for t in texts), en="; ".join(t.en for t in texts))
    claims = tuple(dict.fromkeys(key for fact in named for key in fact.keys))
    return [Statement(text=text, claims=claims, facts=tuple(fact.id for fact in named))]


def _contact(context: Context, fact: Fact) -> Text:
    macro = next(m for m in ("contact", "title", "headline") if context.phrases.has(fact.type, m))
    return context.dated(context.words(fact, macro), fact)
