"""Section 8, the relations at a glance: one table of what is documented, item by item."""

from collections.abc import Iterator

from milaff.dossier.blocks import Block, Statement
from milaff.dossier.context import Context
from milaff.dossier.sections.summary import latest, milestone, sessions, trade
from milaff.facts.resolve import Fact
from milaff.facts.types import Agreement, Cooperation, Figure, Visit
from milaff.language.english import sentence_case
from milaff.language.text import Text

Row = tuple[str, list[Statement]]


def compose(context: Context) -> list[Block]:
    """Compose the table; an item of which nothing is known says so."""
    rows = [
        [[context.plain(context.text(f"glance.{key}"))], cell or [context.plain(context.text("absent"))]]
        for key, cell in _rows(context)
    ]
    return [context.table([("item", 30), ("what-is-documented", 70)], rows, key=0, narrow=())]


def _rows(context: Context) -> Iterator[Row]:
    other = context.report.other
    yield "counterpart", [context.plain(other.official)]
    yield "recognition", _dated(context, milestone(context, "recognition"))
    yield "relations", _dated(context, milestone(context, "diplomatic-relations"))
    visits = context.of(Visit)
    home = context.report.viewpoint
    yield "visits-inward", _count(context, [f for f, v in visits if v.destination == home and v.status == "held"])
    yield "visits-outward", _count(context, [f for f, v in visits if v.destination != home and v.status == "held"])
    yield "last-summit", _headline(context, latest(context.summits))
    yield "mechanism", _headline(context, latest(sessions(context)))
    yield "agreements", _agreements(context)
    figure = trade(context) or next((f for f, d in context.of(Figure) if d.measure == "trade-turnover"), None)
    yield "trade", [context.say(figure, remarks=False)] if figure else []
    forums = [
        f for f, data in context.of(Cooperation) if data.topics[:1] == ("multilateral",) and data.status == "existing"
    ]
    yield "multilateral", [context.say(fact, remarks=False) for fact in forums[:2]]


def _dated(context: Context, fact: Fact | None) -> list[Statement]:
    if fact is None:
        return []
    return [Statement(text=context.phrases.date(fact.date), claims=fact.keys, facts=(fact.id,))]


def _headline(context: Context, fact: Fact | None) -> list[Statement]:
    if fact is None:
        return []
    text = context.dated(context.words(fact, "headline"), fact, "{text}, {date}")
    return [Statement(text=text, claims=fact.keys, facts=(fact.id,))]


def _count(context: Context, facts: list[Fact]) -> list[Statement]:
    if not facts:
        return []
    count = context.phrases.counted(len(facts), "visit", "visit")
    text = Text(ar=count.ar, en=sentence_case(count.en))
    return [Statement(text=text, claims=tuple(fact.keys[0] for fact in facts))]


def _agreements(context: Context) -> list[Statement]:
    """Count the instruments by their status, each count citing what it counts."""
    by_status: dict[str, list[Fact]] = {}
    unnamed: list[Statement] = []
    for fact, data in context.of(Agreement):
        if data.instrument == "instruments":
            unnamed.append(_headline(context, fact)[0])
        else:
            by_status.setdefault(data.status, []).append(fact)
    counts = [
        Statement(
            text=Text(
                ar=f"{context.text(f'agreement-status.{status}').ar}: {context.phrases.tidy('ar', str(len(facts)))}",
                en=f"{sentence_case(context.text(f'agreement-status.{status}').en)}: {len(facts)}",
            ),
            claims=tuple(fact.keys[0] for fact in facts),
        )
        for status, facts in by_status.items()
    ]
    return counts + unnamed
