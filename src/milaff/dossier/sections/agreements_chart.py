"""Agreements counted by field and status, as the section on agreements draws them below its table."""

from milaff.dossier.blocks import Chart
from milaff.dossier.charts import Group, Words, chart, excluding
from milaff.dossier.context import Context
from milaff.facts.resolve import Fact
from milaff.facts.types import Agreement
from milaff.language.text import Text

FEWEST, FEWEST_FIELDS = 3, 2
STATUSES = {
    "concluded": ("signed", "ratified", "in-force"),
    "pending": ("proposed", "negotiating"),
    "lapsed": ("lapsed",),
}
# Told of together, without their names: nobody knows how many they are or in which field.
UNNAMED = "instruments"
NO_FIELD = ""

Found = tuple[Fact, Agreement]


def agreements_chart(context: Context) -> Chart | None:
    """Count the agreements that are named one by one; None where there are fewer than three, or than two fields.

    An agreement counts in each of its fields, and once in the total. The title tells how many entries are left out.
    """
    found = context.of(Agreement)
    named = [(fact, data) for fact, data in found if data.instrument != UNNAMED]
    statuses = [key for key, among in STATUSES.items() if any(data.status in among for _, data in named)]
    fields = dict.fromkeys(topic for _, data in named for topic in _fields(data))
    if len(named) < FEWEST or len(fields.keys() - {NO_FIELD}) < FEWEST_FIELDS:
        return None
    sizes = {topic: sum(topic in _fields(data) for _, data in named) for topic in fields}
    largest_first = sorted(fields, key=lambda topic: (topic == NO_FIELD, -sizes[topic]))
    groups = [_group(context, topic, named, statuses) for topic in largest_first]
    return chart(
        context,
        "agreements-by-field",
        "fields",
        [context.text(f"chart.agreements.{key}") for key in statuses],
        groups,
        Words(
            title=_title(context, len(found) - len(named)),
            description=context.text("chart.agreements.description"),
            table=context.text("chart.agreements.table"),
            category=context.text("column.field"),
            total=context.text("chart.agreements.total"),
        ),
    )


def _fields(agreement: Agreement) -> tuple[str, ...]:
    return agreement.topics or (NO_FIELD,)


def _group(context: Context, topic: str, named: list[Found], statuses: list[str]) -> Group:
    title = context.text("not-given" if topic == NO_FIELD else f"topic.{topic}")
    members = [(fact, data.status) for fact, data in named if topic in _fields(data)]
    return Group(title, tuple(tuple(f for f, status in members if status in STATUSES[key]) for key in statuses))


def _title(context: Context, unnamed: int) -> Text:
    left_out = [context.text("chart.unnamed", count=context.phrases.counted(unnamed, "group", "group"))]
    return excluding(context, context.text("chart.agreements.title"), left_out if unnamed else [])
