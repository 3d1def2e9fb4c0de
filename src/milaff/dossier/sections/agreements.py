"""Section 14, agreements: title, place and date, parties and signatories, status."""

from milaff.dossier.blocks import Block, Heading, Statement
from milaff.dossier.context import Context
from milaff.dossier.sections.agreements_chart import agreements_chart
from milaff.facts.resolve import Fact
from milaff.facts.types import Agreement
from milaff.language.text import Text


def compose(context: Context) -> list[Block]:
    """Compose the table, and below it the agreements by field."""
    agreements = context.of(Agreement)
    if not agreements:
        return [context.absent()]
    agreements.sort(key=lambda found: context.rank(found[1].topics))
    rows = [_row(context, fact, data) for fact, data in agreements]
    columns = [("instrument", 40), ("place-and-date", 20), ("signatories", 24), ("status", 16)]
    blocks: list[Block] = [context.table(columns, rows, key=0, narrow=())]
    if chart := agreements_chart(context):
        blocks += [Heading(id="fields-of-agreements", title=context.text("heading.fields-of-agreements")), chart]
    return blocks


def _row(context: Context, fact: Fact, agreement: Agreement) -> list[list[Statement]]:
    title = [context.say(fact, "title")]
    if agreement.wording:
        title = [context.plain(title[0].text), context.say(fact)]
    parties = context.words(fact, "parties") if agreement.participants() else context.text("not-given")
    return [
        title,
        [_place_and_date(context, fact)],
        [Statement(text=parties)],
        [Statement(text=context.words(fact, "status"))],
    ]


def _place_and_date(context: Context, fact: Fact) -> Statement:
    date = context.date(fact).text
    if not fact.data.place:
        return Statement(text=date)
    place = context.seeds.registry.place(fact.data.place).label
    return Statement(text=Text(ar=f"{place.ar}، {date.ar}", en=f"{place.en}, {date.en}"))
