"""Contacts counted by period and direction, as the section on visits draws them beside the timeline."""

from collections.abc import Mapping, Sequence

from milaff.dossier.blocks import Chart
from milaff.dossier.charts import Group, Words, chart, excluding
from milaff.dossier.context import Context
from milaff.facts.resolve import Fact
from milaff.language.text import Text

FEWEST = 3
# Single years have room up to so many columns; a longer time is counted in periods of as many years as it needs.
MOST_YEARS, MOST_PERIODS = 12, 10
PERIODS = (5, 10, 25, 50)
# What was planned, proposed or prepared has not taken place.
INTENDED = frozenset({"planned", "postponed", "preparing", "proposed", "negotiating"})


def contacts_chart(context: Context, lanes: Mapping[str, Sequence[Fact]]) -> Chart | None:
    """Count the contacts that are dated and took place, by period and lane; None where there are fewer than three.

    ``lanes`` are the timeline's, with their events dated or not. The title tells how many of these are left out.
    """
    events = [fact for facts in lanes.values() for fact in facts]
    undated = [fact for fact in events if fact.date is None]
    intended = [fact for fact in events if fact.date and _is_intended(fact)]
    years = sorted(fact.date.year for fact in events if fact.date and not _is_intended(fact))
    if len(years) < FEWEST:
        return None
    size = period_length(years[0], years[-1])
    groups = [
        Group(_period(context, start, size), tuple(_within(facts, start, size) for facts in lanes.values()))
        for start in range(years[0] // size * size, years[-1] + 1, size)
    ]
    unit = "year" if size == 1 else "period"
    left_out = [
        context.text(f"chart.{key}", count=context.phrases.counted(len(facts), "fact", "event"))
        for key, facts in (("undated", undated), ("intended", intended))
        if facts
    ]
    words = Words(
        title=excluding(context, context.text(f"chart.contacts.title-{unit}"), left_out),
        description=context.text(f"chart.contacts.description-{unit}", first=str(years[0]), last=str(years[-1])),
        table=context.text(f"chart.contacts.table-{unit}"),
        category=context.text(f"column.{unit}"),
        total=context.text("column.total"),
    )
    return chart(context, "contacts", "periods", [context.text(f"timeline.{lane}") for lane in lanes], groups, words)


def period_length(first: int, last: int) -> int:
    """Choose in how many years to count from one year to another: 1, 5, 10, 25 or 50, so that labels have room."""
    if last - first < MOST_YEARS:
        return 1
    return next((size for size in PERIODS if last // size - first // size < MOST_PERIODS), PERIODS[-1])


def _is_intended(fact: Fact) -> bool:
    return getattr(fact.data, "status", None) in INTENDED


def _within(facts: Sequence[Fact], start: int, size: int) -> tuple[Fact, ...]:
    years = range(start, start + size)
    return tuple(fact for fact in facts if fact.date and fact.date.year in years and not _is_intended(fact))


def _period(context: Context, start: int, size: int) -> Text:
    name = str(start) if size == 1 else f"{start}–{start + size - 1}"
    return context.phrases.tidied(Text(ar=name, en=name))
