"""Charts of counted facts, with their numbers as a table and in words.

What is counted stands, fact by fact and with its sources, elsewhere in the section: the counts themselves are
Milaff's own bookkeeping and cite nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from milaff.dossier.blocks import Category, Chart, Column, Statement, Table
from milaff.dossier.context import Context
from milaff.facts.resolve import Fact
from milaff.language import arabic, english
from milaff.language.text import Text

# The share of a table's width, in per cent, that the columns of numbers have between them.
NUMBERS = 76


@dataclass(frozen=True)
class Group:
    """A period or field, and the facts that each series has there."""

    title: Text
    counted: tuple[tuple[Fact, ...], ...]


@dataclass(frozen=True)
class Words:
    """What a chart is called: its title, its description up to the numbers, its table and that table's columns."""

    title: Text
    description: Text
    table: Text
    category: Text
    total: Text


def chart(
    context: Context,
    id_: Literal["contacts", "agreements-by-field"],
    form: Literal["periods", "fields"],
    series: Sequence[Text],
    groups: Sequence[Group],
    words: Words,
) -> Chart:
    """Make a chart; its bars, its table and its description say the same numbers."""
    return Chart(
        id=id_,
        form=form,
        title=words.title,
        description=_description(context, series, groups, words.description),
        series=tuple(series),
        categories=tuple(
            Category(title=group.title, counted=tuple(tuple(fact.id for fact in facts) for facts in group.counted))
            for group in groups
        ),
        table=_table(context, series, groups, words),
    )


def excluding(context: Context, title: Text, parts: Sequence[Text]) -> Text:
    """Put behind a title what its chart leaves out."""
    if not parts:
        return title
    joined = Text(ar=arabic.joined([part.ar for part in parts]), en=english.joined([part.en for part in parts]))
    return context.text("chart.excluding", title=title, parts=joined)


def once(facts: Iterable[Sequence[Fact]]) -> int:
    """Count facts that may be counted in several places, each once."""
    return len({fact.id for some in facts for fact in some})


def _description(context: Context, series: Sequence[Text], groups: Sequence[Group], opening: Text) -> Text:
    """Say how many facts each series has, and where; categories that have none are passed over."""
    said = [opening]
    for n, name in enumerate(series):
        places = [_pair(group.title, len(group.counted[n])) for group in groups if group.counted[n]]
        total = _pair(name, once(group.counted[n] for group in groups))
        said.append(_listed(total, places) if places else _ended(total))
    return context.phrases.tidied(Text(ar=" ".join(text.ar for text in said), en=" ".join(text.en for text in said)))


def _listed(total: Text, places: Sequence[Text]) -> Text:
    arabic_places, english_places = "، ".join(text.ar for text in places), ", ".join(text.en for text in places)
    return Text(ar=f"{total.ar} ({arabic_places}).", en=f"{total.en} ({english_places}).")


def _pair(name: Text, count: int) -> Text:
    return Text(ar=f"{name.ar}: {count}", en=f"{name.en}: {count}")


def _ended(text: Text) -> Text:
    return Text(ar=f"{text.ar}.", en=f"{text.en}.")


def _table(context: Context, series: Sequence[Text], groups: Sequence[Group], words: Words) -> Table:
    """Set out the numbers: a row for each category and one for the totals, in which each fact counts once."""
    rows = [(group.title, group.counted) for group in groups]
    rows.append((words.total, tuple(tuple(f for g in groups for f in g.counted[n]) for n in range(len(series)))))
    width = NUMBERS // (len(series) + 1)
    heads = [words.category, *series, context.text("column.total")]
    columns = [
        Column(title=title, width=width if n else 100 - width * (len(heads) - 1), key=n == 0, narrow=n > 0)
        for n, title in enumerate(heads)
    ]
    numbers = [
        [
            (context.plain(title),),
            *((_number(context, once([facts])),) for facts in counted),
            (_number(context, once(counted)),),
        ]
        for title, counted in rows
    ]
    return Table(caption=words.table, columns=tuple(columns), rows=tuple(map(tuple, numbers)))


def _number(context: Context, number: int) -> Statement:
    return context.plain(context.phrases.tidied(Text(ar=str(number), en=str(number))))
