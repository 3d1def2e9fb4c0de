"""Facts grouped by field of cooperation, as the economic, cultural and multilateral sections share it."""

from milaff.dossier.blocks import Block, Heading, Prose
from milaff.dossier.context import Context
from milaff.facts.claim import Home
from milaff.facts.resolve import Fact
from milaff.facts.topics import Topic


def by_field(context: Context, home: Home, facts: list[Fact] | None = None) -> list[Block]:
    """State the facts of one part of the dossier under a heading for each field, the focus of a visit first."""
    groups: dict[Topic, list[Fact]] = {}
    for fact in context.at_home(home) if facts is None else facts:
        field: Topic = fact.data.topics[0] if fact.data.topics else "diplomacy"
        groups.setdefault(field, []).append(fact)
    blocks: list[Block] = []
    for field, members in sorted(groups.items(), key=lambda group: context.rank((group[0],))):
        blocks.append(Heading(id=f"{home}-{field}", title=context.text(f"topic.{field}")))
        blocks.append(Prose(statements=tuple(context.say(fact) for fact in context.focused(members))))
    return blocks
