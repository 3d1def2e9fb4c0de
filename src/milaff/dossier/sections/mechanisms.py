"""Section 15, joint committees and consultations: one table for each mechanism, session by session."""

from milaff.dossier.blocks import Block, Heading, Statement
from milaff.dossier.context import Context
from milaff.facts.resolve import Fact
from milaff.facts.types import Mechanism
from milaff.language.english import sentence_case
from milaff.language.text import Text


def compose(context: Context) -> list[Block]:
    """Compose a table for each mechanism."""
    series: dict[str, list[tuple[Fact, Mechanism]]] = {}
    for fact, data in context.of(Mechanism):
        series.setdefault(data.mechanism, []).append((fact, data))
    blocks: list[Block] = []
    for mechanism, sessions in sorted(series.items(), key=lambda one: min(context.rank(d.topics) for _, d in one[1])):
        label = context.seeds.registry.body(mechanism).label
        title = context.phrases.tidied(Text(ar=label.ar, en=sentence_case(label.en)))
        blocks.append(Heading(id=f"mechanism-{mechanism}", title=title))
        rows = [
            [
                [context.date(fact)],
                [Statement(text=context.words(fact, "session"))],
                [context.say(fact)],
                [context.plain(_status(context, data.status))],
            ]
            for fact, data in sessions
        ]
        blocks.append(context.table([("date", 19), ("session", 18), ("proceedings", 48), ("status", 15)], rows))
    return blocks or [context.absent()]


def _status(context: Context, status: str) -> Text:
    text = context.text(f"mechanism-status.{status}")
    return Text(ar=text.ar, en=sentence_case(text.en))
