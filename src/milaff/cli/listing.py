"""``milaff claims``, ``milaff facts`` and ``milaff conflicts``."""

from collections.abc import Callable, Sequence
from typing import Any

import click

from milaff.cli.output import format_option, print_json, print_table
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.facts.conflicts import Conflict
from milaff.facts.conflicts import conflicts as find_conflicts
from milaff.facts.read import PlacedClaim
from milaff.facts.resolve import Fact


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
@pass_runtime
def facts(runtime: Runtime, report: str | None, form: str) -> None:
    """List the facts, each with the claims that are about it; with REPORT, those of its pair."""
    found = _facts(runtime, report)
    rows = [(f.id, f.type, f.data.date or "", str(len(f.claims)), " ".join(f.keys)) for f in found]
    _show(runtime, form, [_fact(f) for f in found], ("fact", "type", "date", "claims", "told by"), rows)


@click.command()
@_options
@pass_runtime
def conflicts(runtime: Runtime, report: str | None, form: str) -> None:
    """List where claims cannot all be true, each with the quotations against each other.

    Kinds: rival (of one thing), series (values that grew with time), different-measure, other-subject. Only the
    first is a conflict.
    """
    found = find_conflicts(_facts(runtime, report))
    rows = [
        (c.id if n == 0 else "", c.kind, c.about, p.key, p.claim.quote.exact)
        for c in found
        for n, p in enumerate(c.claims)
    ]
    _show(runtime, form, [_conflict(c) for c in found], ("conflict", "kind", "about", "claim", "quotation"), rows)


def _facts(runtime: Runtime, report: str | None) -> tuple[Fact, ...]:
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


def _claim(placed: PlacedClaim) -> dict[str, Any]:
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


def _fact(fact: Fact) -> dict[str, Any]:
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


def _conflict(conflict: Conflict) -> dict[str, Any]:
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
