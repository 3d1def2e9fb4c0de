"""Section 21, the documents on which the dossier rests."""

from milaff.dossier.blocks import Block, Remark, SourceList
from milaff.dossier.context import Context


def compose(context: Context) -> list[Block]:
    """List the documents that have a claim in this dossier, in the order of the catalogue."""
    used = {key.partition("/")[0] for fact in context.facts for key in fact.keys}
    documents = tuple(name for name in context.seeds.sources.documents if name in used)
    if not documents:
        return [context.absent()]
    return [Remark(text=context.text("sources-lead")), SourceList(documents=documents)]
