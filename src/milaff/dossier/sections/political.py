"""Section 11, political relations: milestones, then political and diplomatic cooperation."""

from milaff.dossier.blocks import Block, Heading, Prose
from milaff.dossier.context import Context
from milaff.facts.types import Milestone


def compose(context: Context) -> list[Block]:
    """Compose the section."""
    milestones = [fact for fact, data in context.of(Milestone) if data.milestone != "assessment"]
    assessments = [fact for fact, data in context.of(Milestone) if data.milestone == "assessment"]
    others = [f for f in context.at_home("political-relations") if f not in (*milestones, *assessments)]
    blocks: list[Block] = []
    for title, facts in (
        ("milestones", milestones),
        ("political-cooperation", others),
        ("assessments", assessments),
    ):
        if facts:
            blocks.append(Heading(id=title, title=context.text(f"heading.{title}")))
            blocks.append(Prose(statements=tuple(context.say(fact) for fact in context.focused(facts))))
    return blocks or [context.absent()]
