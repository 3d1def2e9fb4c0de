"""Biographical notes on those to be met, from the facts only: office, contacts, last meeting with our principal."""

from collections.abc import Iterator

from milaff.dossier.blocks import Block, Heading, Remark, Statement
from milaff.dossier.brief import attendees
from milaff.dossier.brief.contacts import CONTACTS, contacts, is_same, latest
from milaff.dossier.context import Context
from milaff.dossier.model import Section
from milaff.dossier.planned import PlannedVisit
from milaff.dossier.sections.people import contacts_told, offices_told, people_told
from milaff.facts.claim import Participant
from milaff.facts.resolve import Fact
from milaff.language.english import sentence_case
from milaff.language.text import Text


def biographies(context: Context, visit: PlannedVisit) -> Section:
    """Compose the notes: on each whom the visitors meet, then on the rest of their delegation."""
    blocks: list[Block] = [Remark(text=context.text("brief.biographies-lead"))]
    people = dict.fromkeys(one for one in (*visit.meets, *visit.delegations.theirs) if not one.described)
    for n, someone in enumerate(people, 1):
        name = attendees.name(context, someone)
        title = Text(ar=name.ar, en=sentence_case(name.en.removeprefix("the ")))
        blocks.append(Heading(id=f"visit-biography-{n}", title=title))
        rows = list(_rows(context, visit, attendees.participant(context.seeds.registry, someone)))
        blocks.append(context.table([("item", 30), ("what-is-documented", 70)], rows, key=0, narrow=()))
    return Section(id="visit-biographies", title=context.text("brief.biographies"), blocks=tuple(blocks))


def _rows(context: Context, visit: PlannedVisit, who: Participant) -> Iterator[list[list[Statement]]]:
    told = [fact for fact in context.facts if any(is_same(who, other) for other in fact.data.participants())]
    principal = attendees.participant(context.seeds.registry, visit.visitors[0])
    met = latest(contacts(context, principal, who))
    absent = [context.plain(context.text("absent"))]
    if who.person:
        yield [[context.plain(context.text("brief.bio.office"))], _offices(context, who) or absent]
    elif who.office:
        yield [[context.plain(context.text("brief.bio.holder"))], _last_holder(context, who, told) or absent]
    taken = [fact for fact in told if isinstance(fact.data, CONTACTS)]
    yield [[context.plain(context.text("brief.bio.contacts"))], contacts_told(context, taken) if taken else absent]
    yield [
        [context.plain(context.text("brief.bio.met", name=attendees.name(context, visit.visitors[0])))],
        [context.say(fact, remarks=False) for fact in met] or absent,
    ]


def _offices(context: Context, who: Participant) -> list[Statement]:
    named = people_told(context).get(who.person or "")
    return offices_told(context, context.seeds.registry.person(who.person or ""), named) if named else []


def _last_holder(context: Context, who: Participant, told: list[Fact]) -> list[Statement]:
    """Name the holder whom the documents name last; whether it is still the same they do not say."""
    holders = [
        (fact.date.latest, fact, other.person)
        for fact in told
        for other in fact.data.participants()
        if fact.date and other.person and is_same(who, other)
    ]
    if not holders:
        return []
    _, fact, person = max(holders, key=lambda found: found[0])
    label = context.seeds.registry.person(person).label
    text = context.text("brief.bio.last-named", name=label, date=context.date_text(fact))
    return [Statement(text=text, claims=fact.keys, facts=(fact.id,))]
