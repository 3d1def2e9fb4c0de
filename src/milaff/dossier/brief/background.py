"""What the facts say that bears on the talks: commitments, positions, pending paper, sessions due, disputed figures."""

from datetime import date

from milaff.dossier.blocks import Block, Conflict, Heading, Prose, Remark, Statement
from milaff.dossier.brief.commitments import commitments, said_when, term, with_term
from milaff.dossier.brief.texts import heading
from milaff.dossier.context import Context
from milaff.dossier.model import Section
from milaff.dossier.planned import PlannedVisit
from milaff.dossier.sections import differences
from milaff.facts.resolve import Fact
from milaff.facts.types import Agreement, Mechanism, Position
from milaff.language import edtf
from milaff.language.english import sentence_case
from milaff.language.text import Text

PENDING = ("proposed", "negotiating", "signed")
DUE = ("planned", "preparing")


def background(context: Context, visit: PlannedVisit) -> Section:
    """Compose the section; a part of which nothing is documented says so."""
    blocks: list[Block] = [Remark(text=context.text("brief.background-lead"))]
    blocks += commitments(context, visit)
    blocks += _positions(context)
    blocks += [heading(context, "visit-agreements", "agreements"), *_agreements(context)]
    blocks += [heading(context, "visit-mechanisms", "mechanisms"), *_mechanisms(context, visit)]
    blocks += [heading(context, "visit-disputed", "disputed"), *_disputed(context)]
    return Section(id="visit-background", title=context.text("brief.background"), blocks=tuple(blocks), opens=True)


def _positions(context: Context) -> list[Block]:
    """Give the other side's positions under the first focus topic that each is on; the topics without one are named."""
    blocks: list[Block] = [heading(context, "visit-positions", "positions")]
    missing: list[Text] = []
    theirs = [fact for fact, data in context.of(Position) if data.holder == context.report.counterpart]
    for n, topic in enumerate(context.focus):
        name = context.text(f"topic.{topic}")
        found = [fact for fact in theirs if context.rank(fact.data.topics) == n]
        if found:
            blocks.append(Heading(id=f"visit-positions-{topic}", title=name, level=4))
            blocks.append(Prose(statements=tuple(said_when(context, fact) for fact in found)))
        else:
            missing.append(name)
    if missing:
        names = Text(ar="، ".join(t.ar for t in missing), en=", ".join(t.en.lower() for t in missing))
        blocks.append(Remark(kind="absent", text=context.text("brief.no-position", topics=names)))
    return blocks


def _agreements(context: Context) -> list[Block]:
    """List what is not concluded, and what was signed and is not shown to be ratified by both sides."""
    found = [(f, d) for f, d in context.of(Agreement) if _is_pending(d) and d.instrument != "instruments"]
    found.sort(key=lambda one: (context.rank(one[1].topics), PENDING.index(_stage(one[1]))))
    if not found:
        return [context.absent()]
    rows = [[[context.say(fact, "title")], [Statement(text=_state(context, fact, data))]] for fact, data in found]
    return [
        context.table([("instrument", 58), ("status", 42)], rows, key=0, narrow=()),
        Remark(text=context.text("brief.ratification-note")),
    ]


def _is_pending(agreement: Agreement) -> bool:
    return agreement.status in PENDING or agreement.ratification is not None


def _stage(agreement: Agreement) -> str:
    return agreement.status if agreement.status in PENDING else "signed"


def _state(context: Context, fact: Fact, agreement: Agreement) -> Text:
    key = "ratified-by-one" if agreement.ratification else agreement.status
    said = context.words(fact, "status")
    status = Text(ar=said.ar, en=sentence_case(said.en))
    return context.text(f"brief.agreement.{key}", status=status, date=_lower(context.date_text(fact), fact))


def _lower(date_said: Text, fact: Fact) -> Text:
    return date_said if fact.date else Text(ar=date_said.ar, en=date_said.en.lower())


def _mechanisms(context: Context, visit: PlannedVisit) -> list[Block]:
    """State the session that is planned or prepared, if it is later than the last one held, and the last one held."""
    series: dict[str, list[tuple[Fact, Mechanism]]] = {}
    for fact, data in context.of(Mechanism):
        series.setdefault(data.mechanism, []).append((fact, data))
    statements: list[Statement] = []
    for sessions in series.values():
        held = max(
            (s for s in sessions if s[1].status == "held" and s[1].date), key=lambda s: _last_day(s[1]), default=None
        )
        after = _last_day(held[1]) if held else date.min
        due = [s for s in sessions if s[1].status in DUE and _last_day(s[1]) > after]
        if not due:
            continue
        for fact, data in due:
            passed = term(context, data.date, visit, "session-passed", inferred=fact.date_inferred)
            statements.append(with_term(said_when(context, fact), passed))
        if held:
            said = said_when(context, held[0])
            last = context.text("brief.last-session", session=said.text)
            statements.append(said.model_copy(update={"text": last}))
    return [Prose(statements=tuple(statements))] if statements else [context.absent()]


def _last_day(session: Mechanism) -> date:
    told = session.date or session.as_of
    return edtf.parse(told).latest if told else date.min


def _disputed(context: Context) -> list[Block]:
    """Warn of every question on which the sources differ and that touches the focus, so that nobody quotes one side."""
    by_id = {fact.id: fact for fact in context.facts}
    touching = {c.id for c in context.conflicts if any(context.in_focus(by_id[fact]) for fact in c.facts)}
    conflicts = [b for b in differences.compose(context) if isinstance(b, Conflict) and b.id in touching]
    if not conflicts:
        return [Remark(text=context.text("brief.nothing-disputed"))]
    blocks: list[Block] = [Remark(text=context.text("brief.disputed-lead"))]
    for n, conflict in enumerate(conflicts, 1):
        said = tuple(Statement(text=side.says, claims=(side.claim,)) for side in conflict.sides)
        blocks += [Heading(id=f"visit-disputed-{n}", title=conflict.question, level=4), Prose(statements=said)]
    return blocks
