"""Section 2, the relation on one page: a row of numerals, then at most eight sentences."""

from collections.abc import Iterator

from milaff.dossier.blocks import Block, Numeral, Numerals, Prose, Remark, Statement
from milaff.dossier.context import Context
from milaff.dossier.sections.commitments import open_commitments
from milaff.facts.resolve import Fact
from milaff.facts.types import Agreement, Figure, Mechanism, Milestone, Visit
from milaff.language.english import counted, sentence_case
from milaff.language.text import Text

MOST_SENTENCES = 8
SIGNED = ("signed", "ratified", "in-force")


def compose(context: Context) -> list[Block]:
    """Compose the summary; an undocumented relation is said to be one."""
    if not context.facts:
        return [Remark(kind="absent", text=context.text("empty-dossier"))]
    blocks: list[Block] = []
    if numerals := tuple(_numerals(context)):
        blocks.append(Numerals(items=numerals))
    chosen = list(dict.fromkeys(_chosen(context)))
    chosen = chosen[: MOST_SENTENCES - 2]
    statements = [context.say(fact, remarks=False) for fact in chosen]
    if unfulfilled := open_commitments(context):
        text = context.text("summary-open", count=_number(context, len(unfulfilled)))
        statements.append(Statement(text=text, claims=tuple(fact.keys[0] for fact in unfulfilled)))
    if context.conflicts:
        count = context.phrases.counted(len(context.conflicts), "question", "question")
        statements.append(context.plain(context.text("summary-conflicts", count=count)))
    blocks.append(Prose(statements=tuple(statements)))
    blocks.append(Remark(text=_basis(context)))
    return blocks


def milestone(context: Context, kind: str) -> Fact | None:
    """Find the recognition, or the opening of diplomatic relations; the dated one where there are several."""
    return next((fact for fact, data in context.of(Milestone) if data.milestone == kind), None)


def latest(facts: list[Fact]) -> Fact | None:
    """Find the latest dated fact."""
    return next((fact for fact in reversed(facts) if fact.date), None)


def sessions(context: Context) -> list[Fact]:
    """Give the sessions of joint mechanisms that were held."""
    return [fact for fact, data in context.of(Mechanism) if data.status == "held" and data.rounds is None]


def signed(context: Context) -> list[Fact]:
    """Give the instruments that were signed and are named one by one."""
    return [f for f, data in context.of(Agreement) if data.status in SIGNED and data.instrument != "instruments"]


def trade(context: Context) -> Fact | None:
    """Find the trade figure to show: the last that has a value."""
    figures = [fact for fact, data in context.of(Figure) if data.measure == "trade-turnover" and data.value is not None]
    return figures[-1] if figures else None


def _numerals(context: Context) -> Iterator[Numeral]:
    dated = (
        ("recognised", milestone(context, "recognition")),
        ("relations", milestone(context, "diplomatic-relations")),
        ("summit", latest(context.summits)),
        ("mechanism", latest(sessions(context))),
    )
    for key, fact in dated:
        if fact and fact.date:
            yield Numeral(value=_year(context, fact), caption=_caption(context, key, fact))
    if instruments := signed(context):
        number = context.phrases.tidied(Text(ar=str(len(instruments)), en=str(len(instruments))))
        keys = tuple(f.keys[0] for f in instruments)
        yield Numeral(value=number, caption=Statement(text=context.text("numeral.agreements"), claims=keys))
    figure = trade(context)
    if figure and isinstance(figure.data, Figure):
        value = context.phrases.say(figure.data, "value")
        yield Numeral(value=value, caption=_caption(context, "trade", figure, what=figure.data.what))


def _number(context: Context, number: int) -> Text:
    """Write a number that stands for things named after it: English spells it up to ten."""
    return Text(ar=context.phrases.tidy("ar", str(number)), en=counted(number, "").strip())


def _year(context: Context, fact: Fact) -> Text:
    year = str(fact.date.year) if fact.date else ""
    return context.phrases.tidied(Text(ar=year, en=year))


def _caption(context: Context, key: str, fact: Fact, **values: Text) -> Statement:
    return Statement(text=_capital(context.text(f"numeral.{key}", **values)), claims=fact.keys, facts=(fact.id,))


def _capital(text: Text) -> Text:
    return Text(ar=text.ar, en=sentence_case(text.en))


def _chosen(context: Context) -> Iterator[Fact]:
    """Choose what a minister must know: the beginnings, the last summits, the machinery, the paper, the trade."""
    home = context.report.viewpoint
    inward = [f for f, v in context.of(Visit) if v.destination == home and f in context.summits]
    outward = [f for f, v in context.of(Visit) if v.destination != home and f in context.summits]
    last = (
        (latest(inward), latest(outward)) if latest(context.summits) else (latest([f for f, _ in context.of(Visit)]),)
    )
    for fact in (
        milestone(context, "recognition"),
        milestone(context, "diplomatic-relations"),
        *last,
        latest(sessions(context)),
        latest(signed(context)),
        trade(context),
    ):
        if fact is not None:
            yield fact
    yield from context.at_home("political-relations")
    yield from context.at_home("international-organisations")


def _basis(context: Context) -> Text:
    claims = [key for fact in context.facts for key in fact.keys]
    documents = {key.partition("/")[0] for key in claims}
    return context.text(
        "summary-basis",
        documents=context.phrases.counted(len(documents), "document", "source"),
        claims=context.phrases.counted(len(claims), "claim", "quotation"),
    )
