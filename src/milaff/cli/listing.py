"""``milaff claims``, ``milaff facts`` and ``milaff conflicts``."""

from collections.abc import Callable, Sequence
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import click

from milaff.cli.moment import Day
from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.problems import Problems

if TYPE_CHECKING:
    from milaff.facts.conflicts import Conflict
    from milaff.facts.placed import PlacedClaim
    from milaff.facts.resolve import Fact
    from milaff.index import Index


def _options(command: Callable[..., None]) -> Callable[..., None]:
    return click.argument("report", required=False)(format_option("table")(command))


@click.command()
@_options
@pass_runtime
def claims(runtime: Runtime, report: str | None, form: str) -> None:
    """List what the documents say, claim by claim; with REPORT, only what concerns its pair.

    In JSON, start and end are character offsets in the document's text as stored (the end is exclusive).
    """
    known = {placed.key for fact in _facts(runtime, report) for placed in fact.claims}
    found = [placed for placed in runtime.seeds.claims.claims if placed.key in known]
    rows = [(p.document, p.claim.id, p.claim.type, p.claim.date or "", p.claim.quote.exact) for p in found]
    _show(runtime, form, [_claim(p) for p in found], ("document", "id", "type", "date", "quotation"), rows)


@click.command()
@_options
@click.option("--entity", "entities", multiple=True, metavar="ID", help="About this entity; repeatable: about all.")
@click.option("--topic", "topics", multiple=True, metavar="TOPIC", help="In this field, as trade; repeatable.")
@click.option("--since", type=Day(), help="Dated, and perhaps no earlier than this day.")
@click.option("--until", type=Day(), help="Dated, and perhaps no later than this day.")
@pass_runtime
def facts(
    runtime: Runtime,
    report: str | None,
    form: str,
    entities: tuple[str, ...],
    topics: tuple[str, ...],
    since: date | None,
    until: date | None,
) -> None:
    """List the facts, each with the claims that are about it; with REPORT, those of its pair.

    A date of a year or month may be any of its days: «--since 2016-06-01» lists what is dated 2016.

    \b
    milaff facts egypt-azerbaijan
    milaff facts --entity ilham-aliyev --since 2020-01-01
    milaff facts --topic trade --format json
    """
    from milaff.index import open_index

    with open_index(runtime.workspace.root, lambda sentence: click.echo(sentence, err=True)) as index:
        if index.problems:
            raise Problems(index.problems)
        _check_filters(index, entities, topics)
        days = [day.isoformat() if day else "" for day in (since, until)]
        asked = index.find(entities=entities, topics=topics, since=days[0], until=days[1])
        found = [fact for fact in _indexed(runtime, index, report, asked) if asked & set(fact.keys)]
    rows = [(f.id, f.type, f.data.date or "", str(len(f.claims)), " ".join(f.keys)) for f in found]
    _show(runtime, form, [_fact(f) for f in found], ("fact", "type", "date", "claims", "told by"), rows)


def _check_filters(index: "Index", entities: tuple[str, ...], topics: tuple[str, ...]) -> None:
    """Refuse an entity or topic that nobody knows, naming the one that was perhaps meant."""
    from milaff.facts.topics import TOPICS

    for option, asked, known in (("--entity", entities, index.registry.entities), ("--topic", topics, TOPICS)):
        for one in asked:
            if one not in known:
                near = get_close_matches(one, known, 1)
                hint = f"; perhaps «{near[0]}» is meant" if near else ""
                raise click.UsageError(f"{option}: there is no «{one}»{hint}")


def _indexed(runtime: Runtime, index: "Index", report: str | None, asked: set[str]) -> "tuple[Fact, ...]":
    """Give the facts of a report's pair, or of every pair that the claims asked for are about."""
    from milaff.dossier.report import read_report

    if report is not None:
        read = read_report(runtime.workspace.root, report, index.markings)
        pair = (read.viewpoint, read.counterpart)
        return index.seeds_of(pair).facts_of(pair, read.ceiling)
    keys = {key for parties in index.pairs_of(asked) for key in index.find(parties=parties)}
    return index.seeds(keys).facts


@click.command()
@_options
@pass_runtime
def conflicts(runtime: Runtime, report: str | None, form: str) -> None:
    """List where claims cannot all be true, each with the quotations against each other.

    Kinds: rival (of one thing), series (values that grew with time), different-measure, other-subject. Only the
    first is a conflict.
    """
    from milaff.facts.conflicts import conflicts as find_conflicts

    found = find_conflicts(_facts(runtime, report))
    rows = [
        (c.id if n == 0 else "", c.kind, c.about, p.key, p.claim.quote.exact)
        for c in found
        for n, p in enumerate(c.claims)
    ]
    _show(runtime, form, [_conflict(c) for c in found], ("conflict", "kind", "about", "claim", "quotation"), rows)


def _facts(runtime: Runtime, report: str | None) -> "tuple[Fact, ...]":
    from milaff.dossier.report import read_report

    seeds = runtime.sound_seeds()
    if report is None:
        return seeds.facts
    asked = read_report(runtime.workspace.root, report, seeds.sources.markings)
    return seeds.facts_of((asked.viewpoint, asked.counterpart), asked.ceiling)


def _show(
    runtime: Runtime, form: str, data: list[dict[str, Any]], heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]
) -> None:
    if form == "json":
        print_json(data)
        return
    print_table(runtime, heads, rows)


def _claim(placed: "PlacedClaim") -> dict[str, Any]:
    """Give a claim as data: where it stands, then every field that it fills."""
    claim = placed.claim
    data = claim.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"quote", "marking"})
    place = {
        "id": claim.id,
        "document": placed.document,
        "type": claim.type,
        "parties": list(claim.parties),
        "date": claim.date,
        "quote": claim.quote.exact,
        "start": placed.span.start,
        "end": placed.span.end,
        "paragraph": placed.paragraph,
        "marking": placed.marking,
        "file": placed.file,
        "line": placed.line,
    }
    return {**place, **{key: value for key, value in data.items() if key not in place}}


def _fact(fact: "Fact") -> dict[str, Any]:
    return {
        "id": fact.id,
        "type": fact.type,
        "parties": list(fact.data.parties),
        "date": fact.data.date,
        "date_inferred": fact.date_inferred,
        "claims": list(fact.keys),
        "data": fact.data.model_dump(
            mode="json", by_alias=True, exclude_none=True, exclude={"id", "quote", "translation"}
        ),
    }


def _conflict(conflict: "Conflict") -> dict[str, Any]:
    return {
        "id": conflict.id,
        "kind": conflict.kind,
        "about": conflict.about,
        "type": conflict.type,
        "facts": list(conflict.facts),
        "claims": [
            {
                "claim": p.key,
                "date": p.claim.date,
                "quote": p.claim.quote.exact,
                "start": p.span.start,
                "end": p.span.end,
            }
            for p in conflict.claims
        ],
    }
