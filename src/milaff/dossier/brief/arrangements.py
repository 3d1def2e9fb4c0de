"""The purpose of a visit, its programme, and the delegations: all of the desk's."""

from collections.abc import Iterator

from milaff.dossier.blocks import Block
from milaff.dossier.brief import attendees
from milaff.dossier.brief.texts import desk_table, heading, marked, texts
from milaff.dossier.context import Context
from milaff.dossier.model import Section
from milaff.dossier.planned import Attendee, Item, Place, PlannedVisit
from milaff.language import edtf
from milaff.language.english import sentence_case
from milaff.language.text import Text

_DASH = Text(ar="—", en="—")


def purpose(context: Context, visit: PlannedVisit) -> Section:
    """Compose the purpose, with who, where and when."""
    rows = [
        (context.text("brief.field.visitors"), _capital(attendees.joined(context, visit.visitors))),
        (context.text("brief.field.meets"), _capital(attendees.joined(context, visit.meets))),
        (context.text("brief.field.place"), place(context, visit.place)),
        (context.text("brief.field.date"), day(context, visit)),
        (context.text("brief.field.focus"), focus(context)),
    ]
    blocks = (
        marked(context),
        texts(context, [(visit.purpose, None, None)], "paragraphs"),
        desk_table(context, [("item", 24), ("particulars", 76)], rows, key=0, narrow=()),
    )
    return Section(id="visit-purpose", title=context.text("brief.purpose"), blocks=blocks, opens=True)


def programme(context: Context, visit: PlannedVisit) -> Section:
    """Compose the programme, each item with the press's access to it."""
    columns = [("time", 17), ("item", 43), ("place", 22), ("press", 18)]
    table = desk_table(context, columns, [_row(context, item) for item in visit.programme])
    blocks: tuple[Block, ...] = (marked(context), table) if visit.programme else (table,)
    return Section(id="visit-programme", title=context.text("brief.programme"), blocks=blocks)


def delegations(context: Context, visit: PlannedVisit) -> Section:
    """Compose both delegations in their order of precedence; those who go and those they meet, where none are named."""
    sides = (
        ("ours", visit.delegations.ours or visit.visitors),
        ("theirs", visit.delegations.theirs or visit.meets),
    )
    blocks: list[Block] = [marked(context)]
    columns = [("precedence", 9), ("name", 27), ("post", 32), ("address", 32)]
    for side, people in sides:
        rows = [_member(context, n, someone) for n, someone in enumerate(people, 1)]
        blocks.append(heading(context, f"visit-delegation-{side}", f"delegation-{side}"))
        blocks.append(desk_table(context, columns, rows, key=1))
    return Section(id="visit-delegations", title=context.text("brief.delegations"), blocks=tuple(blocks))


def place(context: Context, where: Place) -> Text:
    """Name a place."""
    if where.described:
        return context.phrases.tidied(where.described)
    return context.seeds.registry.place(where.entity or "").label


def day(context: Context, visit: PlannedVisit) -> Text:
    """Give the date of a visit in words, or say that it is still to be set."""
    return context.phrases.date(edtf.parse(visit.date)) if visit.date else context.text("brief.no-date")


def focus(context: Context) -> Text:
    """Name the focus topics, one after the other."""
    topics = [context.text(f"topic.{topic}") for topic in context.focus]
    return Text(ar="، ".join(t.ar for t in topics), en=", ".join([topics[0].en, *(t.en.lower() for t in topics[1:])]))


def _row(context: Context, item: Item) -> tuple[Text, Text, Text, Text]:
    where = place(context, item.place) if item.place else _DASH
    press = context.text(f"brief.press.{item.press}") if item.press else context.text("not-given")
    return _when(context, item), item.what, where, press


def _when(context: Context, item: Item) -> Text:
    parts: Iterator[Text] = iter(())
    if item.date:
        parts = iter((context.phrases.date(edtf.parse(item.date)),))
    found = [*parts, *([Text(ar=item.time, en=item.time)] if item.time else [])]
    if not found:
        return _DASH
    return Text(ar="، ".join(part.ar for part in found), en=", ".join(part.en for part in found))


def _member(context: Context, number: int, someone: Attendee) -> tuple[Text, Text, Text, Text]:
    name = attendees.person_of(context, someone)
    office = attendees.office_of(context, someone)
    return (
        Text(ar=str(number), en=str(number)),
        _capital(name) if name else context.text("brief.unnamed"),
        office or _DASH,
        attendees.address(context, someone) or _DASH,
    )


def _capital(text: Text) -> Text:
    return Text(ar=text.ar, en=sentence_case(text.en))
