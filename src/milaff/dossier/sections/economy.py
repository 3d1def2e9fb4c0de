"""Section 13, economic relations and trade: the figures in a table, then cooperation field by field."""

from milaff.dossier.blocks import Block, Heading, Statement
from milaff.dossier.context import Context
from milaff.dossier.sections.fields import by_field
from milaff.facts.resolve import Fact
from milaff.facts.types import Figure
from milaff.language import edtf
from milaff.language.english import sentence_case
from milaff.language.text import Text


def compose(context: Context) -> list[Block]:
    """Compose the section."""
    blocks: list[Block] = []
    figures = context.of(Figure)
    if figures:
        rows = []
        for fact, figure in figures:
            what = Text(ar=figure.what.ar, en=sentence_case(figure.what.en))
            value = Statement(text=context.phrases.say(figure, "value"), claims=fact.keys, facts=(fact.id,))
            cells = [[Statement(text=context.phrases.tidied(what))], [value], [_as_of(context, fact, figure)]]
            if figure.currency_note:
                cells[1].append(Statement(text=context.phrases.tidied(figure.currency_note)))
            rows.append(cells)
        blocks.append(Heading(id="figures", title=context.text("heading.figures")))
        blocks.append(context.table([("measure", 44), ("value", 36), ("as-of", 20)], rows, key=0, narrow=(2,)))
    others = [f for f in context.at_home("economic-relations") if not isinstance(f.data, Figure)]
    blocks += by_field(context, "economic-relations", others)
    return blocks or [context.absent()]


def _as_of(context: Context, fact: Fact, figure: Figure) -> Statement:
    """Give the time that a figure is of; where it tells none, the time at which it was told."""
    if figure.as_of is None:
        return context.date(fact)
    inferred = all(placed.claim.infers("as_of") for placed in fact.claims)
    return Statement(text=context.marked(edtf.parse(figure.as_of), inferred=inferred, form="{date} ({mark})"))
