"""Open commitments of each side, what is overdue marked."""

from milaff.dossier.blocks import Block, Prose, Statement
from milaff.dossier.brief.texts import heading
from milaff.dossier.context import Context
from milaff.dossier.planned import PlannedVisit
from milaff.dossier.sections.commitments import open_commitments
from milaff.facts.resolve import Fact
from milaff.facts.types import Commitment
from milaff.language import edtf
from milaff.language.text import Text


def commitments(context: Context, visit: PlannedVisit) -> list[Block]:
    """List them side by side of the table: ours, theirs, then those that the documents lay on neither alone."""
    report = context.report
    sides: dict[str, list[Fact]] = {"ours": [], "theirs": [], "joint": []}
    for fact in context.focused(open_commitments(context)):
        owner = fact.data.owner if isinstance(fact.data, Commitment) else None
        sides[{report.viewpoint: "ours", report.counterpart: "theirs"}.get(owner or "", "joint")].append(fact)
    blocks: list[Block] = []
    for side, facts in sides.items():
        if facts or side != "joint":
            blocks.append(heading(context, f"visit-commitments-{side}", f"commitments-{side}"))
            stated = tuple(_stated(context, visit, fact) for fact in facts)
            blocks.append(Prose(statements=stated) if stated else context.absent())
    return blocks


def term(
    context: Context, date_given: str | None, visit: PlannedVisit, key: str = "overdue", *, inferred: bool = False
) -> Text | None:
    """Say that a term has passed at the as-of day, or will have passed when the visit begins; else None."""
    if not date_given:
        return None
    due = edtf.parse(date_given)
    said = context.marked(due, inferred=inferred)
    if due.latest < context.as_of:
        return context.text(f"brief.{key}", date=said)
    begins = edtf.parse(visit.date).earliest if visit.date else context.as_of
    return context.text("brief.due-before", date=said) if due.latest < begins else None


def said_when(context: Context, fact: Fact) -> Statement:
    """State a fact; where its words do not name its year, with its date in brackets, or that it has none."""
    said = context.say(fact)
    year = Text(ar=context.phrases.tidy("ar", str(fact.date.year)), en=str(fact.date.year)) if fact.date else None
    if year and year.en in said.text.en and year.ar in said.text.ar:
        return said
    bare = Text(ar=said.text.ar.rstrip("."), en=said.text.en.rstrip("."))
    return said.model_copy(update={"text": context.dated(bare, fact, "{text} ({date}).")})


def with_term(statement: Statement, passed: Text | None) -> Statement:
    """Put the note on a term behind a statement."""
    if passed is None:
        return statement
    text = Text(ar=f"{statement.text.ar} {passed.ar}", en=f"{statement.text.en} {passed.en}")
    return statement.model_copy(update={"text": text})


def _stated(context: Context, visit: PlannedVisit, fact: Fact) -> Statement:
    due = fact.data.due if isinstance(fact.data, Commitment) else None
    return with_term(said_when(context, fact), term(context, due, visit, inferred=fact.data.infers("due")))
