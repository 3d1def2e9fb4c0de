"""Those who take part in a visit: who they are among the entities, how they are named and addressed."""

from milaff.dossier.address import form_of_address, form_of_office
from milaff.dossier.context import Context
from milaff.dossier.planned import Attendee
from milaff.facts.claim import PARTICIPANT_FIELDS, Participant
from milaff.facts.entities import Office
from milaff.facts.registry import Registry
from milaff.language.english import sentence_case
from milaff.language.text import Text


def participant(registry: Registry, someone: Attendee) -> Participant:
    """Say who someone is, as facts do; a person named alone is meant in the office that the entities list first."""
    data = someone.model_dump(exclude={"entity"}, exclude_none=True)
    if someone.entity:
        data[PARTICIPANT_FIELDS[registry.kinds[someone.entity]]] = someone.entity
    if (person := data.get("person")) and "office" not in data:
        held = (registry.office(office) for office in registry.person(person).offices)
        if office := next((office.id for office in held if not office.former), None):
            data["office"] = office
    return Participant.model_validate(data)


def name(context: Context, someone: Attendee) -> Text:
    """Name someone in running text: «الرئيس …» / "President …", «وزير خارجية مصر» / "the Foreign Minister of Egypt"."""
    who = participant(context.seeds.registry, someone)
    names = context.phrases.names
    return context.phrases.tidied(Text(ar=names["ar"].name(who), en=names["en"].name(who)))


def joined(context: Context, people: tuple[Attendee, ...]) -> Text:
    """Name several in running text."""
    whos = [participant(context.seeds.registry, someone) for someone in people]
    names = context.phrases.names
    return context.phrases.tidied(Text(ar=names["ar"].names(whos), en=names["en"].names(whos)))


def address(context: Context, someone: Attendee) -> Text | None:
    """Say how the house addresses someone; None where it has no form for them."""
    registry, style = context.seeds.registry, context.phrases.style
    who = participant(registry, someone)
    if not who.office:
        return None
    office = registry.office(who.office)
    if who.person:
        said = form_of_address(registry.person(who.person), office, style)
    else:
        said = form_of_office(office, style, who.gender or "male")
    return context.phrases.tidied(said) if said else None


def addressed(context: Context, someone: Attendee) -> Text:
    """Name someone with the honorific of the house, where it has one, and with the office, where no title says it."""
    said = address(context, someone)
    if said is None:
        return name(context, someone)
    office = _office(context, someone)
    who = participant(context.seeds.registry, someone)
    if not who.person or office is None or office.title:
        return said
    label = office_of(context, someone) or office.label
    return Text(ar=f"{said.ar}، {label.ar}", en=f"{said.en}, {label.en}")


def office_of(context: Context, someone: Attendee) -> Text | None:
    """Name the office in which someone takes part, as a table does; None where there is none."""
    who = participant(context.seeds.registry, someone)
    if not who.office:
        return None
    feminine = context.phrases.names["ar"].is_feminine([who])
    names = context.phrases.names
    said = Text(ar=names["ar"].office(who.office, feminine=feminine), en=names["en"].office(who.office))
    return context.phrases.tidied(Text(ar=said.ar, en=sentence_case(said.en)))


def person_of(context: Context, someone: Attendee) -> Text | None:
    """Name the person, the body or the group; None where only an office is named."""
    who = participant(context.seeds.registry, someone)
    if who.person:
        return context.seeds.registry.person(who.person).label
    return None if who.office else name(context, someone)


def _office(context: Context, someone: Attendee) -> Office | None:
    who = participant(context.seeds.registry, someone)
    return context.seeds.registry.office(who.office) if who.office else None
