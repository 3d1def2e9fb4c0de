"""Contacts of those who are to meet, as far as the documents tell of them."""

from milaff.dossier.blocks import Block, Prose, Remark
from milaff.dossier.brief import attendees
from milaff.dossier.context import Context
from milaff.dossier.planned import Attendee
from milaff.dossier.sections.contacts_chart import INTENDED
from milaff.facts.claim import Participant
from milaff.facts.resolve import Fact
from milaff.facts.types import Agreement, Mechanism, Meeting, Visit

CONTACTS = (Visit, Meeting, Mechanism, Agreement)
MOST = 2
# What tells most of a contact comes first: what was said, then who went where.
_TELLING = ("talks", "summit", "meeting", "meetings")


def last_contact(context: Context, ours: Attendee, theirs: Attendee) -> list[Block]:
    """State the last contact of two principals; where none is documented, say so and give theirs with our country."""
    registry = context.seeds.registry
    who = attendees.participant(registry, ours), attendees.participant(registry, theirs)
    blocks: list[Block] = []
    found = latest(contacts(context, *who))
    named = {"ours": attendees.name(context, ours), "theirs": attendees.name(context, theirs)}
    if found:
        blocks.append(_stated(context, found[0]))
        if not all(someone.person for someone in who):
            blocks.append(Remark(text=context.text("brief.by-office")))
        return blocks
    blocks.append(Remark(kind="absent", text=context.text("brief.no-contact", **named)))
    if further := latest(contacts(context, who[1])):
        blocks.append(Remark(text=context.text("brief.last-with-us", **named)))
        blocks.append(_stated(context, further[0]))
    return blocks


def _stated(context: Context, fact: Fact) -> Prose:
    return Prose(statements=(context.say(fact),))


def contacts(context: Context, *people: Participant) -> list[Fact]:
    """Give the contacts that took place and in which all of these took part, in chronological order."""
    return [
        fact
        for fact in context.facts
        if isinstance(fact.data, CONTACTS)
        and getattr(fact.data, "status", None) not in INTENDED
        and all(any(is_same(one, other) for other in fact.data.participants()) for one in people)
    ]


def latest(facts: list[Fact]) -> list[Fact]:
    """Give the dated contacts of the last day, month or year that is known, the most telling first, two at most."""
    dated = [fact for fact in facts if fact.date]
    if not dated:
        return []
    last = max(fact.date.latest for fact in dated if fact.date)
    return sorted((fact for fact in dated if fact.date and fact.date.latest == last), key=_telling)[:MOST]


def is_same(one: Participant, other: Participant) -> bool:
    """Tell whether a fact means someone: the person where one is named, else the office's holder, else the body."""
    if one.person:
        return one.person == other.person
    if one.office:
        return one.office == other.office
    return bool(one.organisation) and one.organisation == other.organisation


def _telling(fact: Fact) -> int:
    if isinstance(fact.data, Meeting):
        return _TELLING.index(fact.data.format) if fact.data.format in _TELLING else len(_TELLING) + 1
    return len(_TELLING) if isinstance(fact.data, Visit) else len(_TELLING) + 2
