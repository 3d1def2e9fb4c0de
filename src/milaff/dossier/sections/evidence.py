"""Section 22, the annex: every quotation in its own language, with our translation where it is another's."""

from milaff.dossier.blocks import Block, EvidenceList, Heading, Remark
from milaff.dossier.context import Context


def compose(context: Context) -> list[Block]:
    """List the quotations document by document, in the order in which they stand there."""
    used = {key for fact in context.facts for key in fact.keys}
    if not used:
        return [context.absent()]
    blocks: list[Block] = [Remark(text=context.text("evidence-lead"))]
    for name, document in context.seeds.sources.documents.items():
        claims = tuple(p.key for p in context.seeds.claims.claims if p.document == name and p.key in used)
        if claims:
            blocks.append(Heading(id=f"evidence-{name}", title=context.phrases.tidied(document.source.cited_as)))
            blocks.append(EvidenceList(document=name, claims=claims))
    return blocks
