"""Composition: a report and the facts of its pair become a dossier."""

from datetime import date

from milaff.dossier.context import Context
from milaff.dossier.model import Dossier, Evidence, FactRecord, Section, SourceEntry
from milaff.dossier.phrases import Phrases
from milaff.dossier.report import Report
from milaff.dossier.sections import ANNEXES, SECTIONS
from milaff.dossier.strings import read_strings
from milaff.dossier.style import read_style
from milaff.facts.entities import Organisation, Place
from milaff.facts.read import PlacedClaim
from milaff.facts.resolve import Fact
from milaff.facts.seeds import Seeds
from milaff.language import edtf
from milaff.language.alternat import Alternat
from milaff.language.text import Text
from milaff.sources.read import Document
from milaff.workspace import Workspace

OPENING_WORDS = 6


def compose(workspace: Workspace, seeds: Seeds, name: str, report: Report, as_of: date) -> Dossier:
    """Compose a report's dossier as of a day; raise :class:`milaff.problems.Problems` where strings or style fail."""
    style = read_style(workspace, report.style)
    alternat = Alternat(report.home, report.other, proper_names(seeds))
    phrases = Phrases(workspace, seeds.registry, read_strings(workspace), style, alternat)
    facts = seeds.facts_of((report.viewpoint, report.counterpart), report.ceiling)
    context = Context(report, seeds, facts, phrases)
    return Dossier(
        report=name,
        title=context.text("title", relations=_capital(report.relations)),
        relations=_capital(report.relations),
        viewpoint=report.viewpoint,
        counterpart=report.counterpart,
        countries=(report.home.name, report.other.name),
        officials=(report.home.official, report.other.official),
        as_of=as_of.isoformat(),
        marking=_marking(context, style.markings),
        prepared_for=report.prepared_for,
        style=report.style,
        locales=style.locales,
        arabic_digits=style.digits == "arabic-indic",
        colour=style.colour,
        sections=tuple(_section(context, key) for key in SECTIONS),
        evidence=_evidence(context),
        sources=_sources(context),
        facts=tuple(map(_record, facts)),
    )


def proper_names(seeds: Seeds) -> frozenset[str]:
    """Name the bodies and places whose names keep their own order of the two countries."""
    own = (Organisation, Place)
    labels = (entity.label for entity in seeds.registry.entities.values() if isinstance(entity, own))
    return frozenset(name for label in labels for name in (label.ar, label.en))


def _capital(text: Text) -> Text:
    return Text(ar=text.ar, en=text.en[:1].upper() + text.en[1:])


def _section(context: Context, key: str) -> Section:
    blocks = tuple(SECTIONS[key](context))
    return Section(id=key, title=context.text(f"section.{key}"), blocks=blocks, annex=key in ANNEXES)


def _marking(context: Context, words: dict[str, Text]) -> Text:
    """Carry the highest marking of what the dossier holds; the lowest where it holds nothing."""
    order = context.seeds.sources.markings
    if not order:
        return Text(ar="غير مصنّف", en="UNCLASSIFIED")
    highest = max((order.index(p.marking) for f in context.facts for p in f.claims if p.marking in order), default=0)
    name = order[highest]
    return words.get(name) or Text(ar=name, en=name.upper())


def _evidence(context: Context) -> dict[str, Evidence]:
    """Number the quotations used, in the order of the catalogue and of each document."""
    used = {key for fact in context.facts for key in fact.keys}
    placed = [p for p in context.seeds.claims.claims if p.key in used]
    return {p.key: _evidence_of(context, n, p) for n, p in enumerate(placed, 1)}


def _evidence_of(context: Context, number: int, placed: PlacedClaim) -> Evidence:
    document = context.seeds.sources.documents[placed.document]
    claim = placed.claim
    return Evidence(
        number=number,
        document=placed.document,
        paragraph=placed.paragraph,
        language=document.source.language,
        quotation=" ".join(document.text.text[placed.span.start : placed.span.end].split()),
        translation=claim.translation,
        inferred=context.phrases.tidied(claim.inferred.because) if claim.inferred else None,
        note=context.phrases.tidied(claim.note) if claim.note else None,
    )


def _sources(context: Context) -> dict[str, SourceEntry]:
    used = {key.partition("/")[0] for fact in context.facts for key in fact.keys}
    documents = [d for name, d in context.seeds.sources.documents.items() if name in used]
    return {d.source.id: _source(context, n, d) for n, d in enumerate(documents, 1)}


def _source(context: Context, number: int, document: Document) -> SourceEntry:
    source = document.source
    printed = source.title.as_printed if source.title else None
    return SourceEntry(
        number=number,
        id=source.id,
        language=source.language,
        cited_as=context.phrases.tidied(source.cited_as),
        kind=context.text(f"source-kind.{source.kind}"),
        title=printed,
        opening=" ".join(document.text.text.split()[:OPENING_WORDS]),
        title_translation=source.title.translation if source.title else None,
        author=source.author,
        publisher=source.publisher,
        date=context.phrases.date(edtf.parse(source.date)) if source.date else None,
        date_note=source.date_note,
        description=context.phrases.tidied(source.description),
        sha256=source.sha256,
    )


def _record(fact: Fact) -> FactRecord:
    return FactRecord(
        id=fact.id,
        type=fact.type,
        date=fact.data.date,
        claims=fact.keys,
        data=fact.data.model_dump(mode="json", exclude={"id", "quote", "translation"}, exclude_none=True),
    )
