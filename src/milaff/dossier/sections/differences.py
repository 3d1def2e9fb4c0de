"""Section 20, where the sources differ: rival statements side by side, nothing between them but the question."""

from milaff.dossier.blocks import Block, Conflict, Remark, Side
from milaff.dossier.context import Context
from milaff.facts.claim import Claim
from milaff.facts.conflicts import Conflict as FactConflict
from milaff.facts.read import PlacedClaim
from milaff.facts.types import Mechanism
from milaff.language import edtf
from milaff.language.text import Text


def compose(context: Context) -> list[Block]:
    """Compose the section; it chooses none of the rivals."""
    if not context.conflicts:
        return [Remark(text=context.text("conflicts-none")) if context.facts else context.absent()]
    return [Remark(text=context.text("conflicts-lead")), *(_conflict(context, c) for c in context.conflicts)]


def _conflict(context: Context, conflict: FactConflict) -> Conflict:
    sides = tuple(Side(claim=placed.key, says=_says(context, conflict, placed)) for placed in conflict.claims)
    return Conflict(id=conflict.id, question=_question(context, conflict), sides=sides)


def _question(context: Context, conflict: FactConflict) -> Text:
    if conflict.about == "date":
        return context.text("conflict-date")
    fact = next(fact for fact in context.facts if fact.id in conflict.facts)
    return context.words(fact, "question")


def _says(context: Context, conflict: FactConflict, placed: PlacedClaim) -> Text:
    claim = placed.claim
    if conflict.about == "kind":
        return context.text(f"visit-kind-value.{getattr(claim, 'kind', 'none')}")
    if conflict.type == "mechanism":
        headline, date = context.phrases.say(claim, "headline"), _when(context, claim)
        return Text(ar=f"{headline.ar}، {date.ar}", en=f"{headline.en}, {date.en}")
    if conflict.about == "date":
        return context.phrases.date(claim.edtf())
    return context.phrases.say(claim, "value")


def _when(context: Context, claim: Claim) -> Text:
    """Say when a session took place; or, where it is undated, when it was spoken of."""
    date = claim.edtf()
    if date is None and isinstance(claim, Mechanism) and claim.as_of:
        told = context.marked(edtf.parse(claim.as_of), inferred=claim.infers("as_of"))
        return context.text("spoken-of", date=told)
    text = context.marked(date, inferred=claim.infers("date"))
    return text if date else Text(ar=text.ar, en=text.en.lower())
