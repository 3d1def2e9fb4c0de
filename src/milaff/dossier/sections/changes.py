"""Section 21, what changed since the last edition; from the second edition on, and in addenda."""

from collections.abc import Iterable, Iterator

from milaff.dossier.blocks import Block, Heading, Prose, Remark, Statement
from milaff.dossier.changes import Changes, FactChange, QuestionChange
from milaff.dossier.context import Context
from milaff.dossier.values import Values
from milaff.language import edtf
from milaff.language.english import joined
from milaff.language.text import Text

PARTS = ("added", "changed", "withdrawn", "opened", "settled", "fell_due")


def compose(context: Context, changes: Changes, *, lead: str = "lead") -> list[Block]:
    """Compose the section: each kind of change under its heading, old values with the places where they stood."""
    told = {"edition": changes.since or "–", "date": context.phrases.date(edtf.parse(changes.since_as_of))}
    blocks: list[Block] = [Remark(text=context.text(f"changes.{lead}", **told))]
    if not changes.count:
        return [*blocks, Remark(text=context.text("changes.wording"))]
    parts: dict[str, Block] = {
        "added": _list(Statement(text=c.text, claims=c.claims, facts=(c.fact,)) for c in changes.added),
        "changed": context.table(
            [("changed-fact", 36), ("changed-field", 12), ("before", 26), ("after", 26)],
            [row for change in changes.changed for row in _rows(context, change)],
            narrow=(1,),
        ),
        "withdrawn": _list(context.plain(_was_in(context, "withdrawn-fact", c.text, c)) for c in changes.withdrawn),
        "opened": _list(_question(question) for question in changes.opened),
        "settled": _list(context.plain(question.question) for question in changes.settled),
        "fell_due": _list(
            Statement(
                text=context.text("changes.fell-due-fact", text=c.text, term=c.term), claims=c.claims, facts=(c.fact,)
            )
            for c in changes.fell_due
        ),
    }
    for part in PARTS:
        if getattr(changes, part):
            key = part.replace("_", "-")
            blocks += [Heading(id=f"changes-{key}", title=context.text(f"changes.{key}")), parts[part]]
    return blocks


def in_summary(context: Context, changes: Changes) -> Remark:
    """Say in one line what changed."""
    edition = changes.since or "–"
    if not changes.count:
        return Remark(kind="news", text=context.text("changes.summary-wording", edition=edition))
    counts = tuple(_counts(context, changes))
    what = Text(ar="، و".join(one.ar for one in counts), en=joined([one.en for one in counts]))
    return Remark(kind="news", text=context.text("changes.summary", edition=edition, what=what))


def _counts(context: Context, changes: Changes) -> Iterator[Text]:
    nouns = {"opened": ("question", "question"), "settled": ("question", "question")}
    for part in PARTS:
        if number := len(getattr(changes, part)):
            default = ("commitment", "commitment") if part == "fell_due" else ("fact", "fact")
            noun, singular = nouns.get(part, default)
            count = context.phrases.counted(number, noun, singular)
            yield context.text(f"changes.count.{part.replace('_', '-')}", count=count)


def _list(statements: Iterable[Statement]) -> Prose:
    return Prose(statements=tuple(statements))


def _rows(context: Context, change: FactChange) -> Iterator[list[list[Statement]]]:
    """Give a row for each field; the fact stands in the first."""
    fact = Statement(text=change.text, claims=change.claims, facts=(change.fact,))
    for number, field in enumerate(change.fields):
        bare = field.field == "claims" or field.was in (None, [], ())
        before = field.before if bare else _was_in(context, "was-in", field.before, change)
        after = Statement(text=field.after, claims=change.claims, facts=(change.fact,))
        yield [[fact] if number == 0 else [], [context.plain(field.label)], [context.plain(before)], [after]]


def _was_in(context: Context, key: str, text: Text, change: FactChange) -> Text:
    """Put behind an old value where it stood: its quotations may no longer be among the evidence."""
    return context.text(f"changes.{key}", value=text, text=text, sources=Values.joined(change.sources_before))


def _question(question: QuestionChange) -> Statement:
    return Statement(text=question.question, claims=question.claims)
