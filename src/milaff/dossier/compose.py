"""Composition: a report and the facts of its pair become a dossier."""

from datetime import date

from milaff.dossier.between import SECTION
from milaff.dossier.changes import Changes
from milaff.dossier.context import Context
from milaff.dossier.model import Dossier, Evidence, FactRecord, Section, SourceEntry
from milaff.dossier.phrases import Phrases
from milaff.dossier.report import Report
from milaff.dossier.sections import ANNEXES, SECTIONS
from milaff.dossier.sections import changes as news
from milaff.dossier.strings import read_strings
from milaff.dossier.style import read_style
from milaff.facts.entities import Organisation, Place
from milaff.facts.read import PlacedClaim
from milaff.facts.resolve import Fact
from milaff.facts.seeds import Seeds
from milaff.facts.topics import Topic
from milaff.language import edtf
from milaff.language.alternat import Alternat
from milaff.language.text import Text
from milaff.sources.read import Document
from milaff.workspace import Workspace

OPENING_WORDS = 6


def compose(workspace: Workspace, seeds: Seeds, name: str, report: Report, as_of: date) -> Dossier:
    """Compose a report's dossier as of a day; raise :class:`milaff.problems.Problems` where strings or style fail."""
    context = context_of(workspace, seeds, report, as_of=as_of)
    return dossier_of(context, name, as_of, tuple(section_of(context, key) for key in SECTIONS))


def context_of(
    workspace: Workspace,
    seeds: Seeds,
    report: Report,
    focus: tuple[Topic, ...] = (),
    as_of: date = date.min,
) -> Context:
    """Gather the facts of a report and the words for them; raise Problems where strings or style fail.

    By ``as_of`` it is told which terms have passed.
    """
    style = read_style(workspace, report.style)
    alternat = Alternat(report.home, report.other, proper_names(seeds))
    phrases = Phrases(workspace, seeds.registry, read_strings(workspace), style, alternat)
    facts = seeds.facts_of((report.viewpoint, report.counterpart), report.ceiling)
    return Context(report, seeds, facts, phrases, focus, as_of)


def with_changes(dossier: Dossier, context: Context, changes: Changes) -> Dossier:
    """Give a dossier its section on what changed since the last edition, before the sources, and a line in its summary.

    ``context`` is that of the dossier's report.
    """
    sections: list[Section] = []
    for section in dossier.sections:
        if section.id == "summary":
            section = section.model_copy(update={"blocks": (*section.blocks, news.in_summary(context, changes))})
        elif section.id == "sources":
            title = context.text(f"section.{SECTION}")
            sections.append(Section(id=SECTION, title=title, blocks=tuple(news.compose(context, changes))))
        sections.append(section)
    return dossier.model_copy(update={"sections": tuple(sections)})


def dossier_of(
    context: Context, name: str, as_of: date, sections: tuple[Section, ...], marking: str | None = None
) -> Dossier:
    """Make a dossier of sections, with the evidence and the sources of all facts of the report.

    It is marked as the highest of its facts, or as ``marking``, if that is higher.
    """
    report, style = context.report, context.phrases.style
    return Dossier(
        report=name,
        title=context.text("title", relations=_capital(report.relations)),
        relations=_capital(report.relations),
        viewpoint=report.viewpoint,
        counterpart=report.counterpart,
        countries=(report.home.name, report.other.name),
        officials=(report.home.official, report.other.official),
        as_of=as_of.isoformat(),
        marking=_marking(context, style.markings, marking),
        prepared_for=report.prepared_for,
        style=report.style,
        locales=style.locales,
        arabic_digits=style.digits == "arabic-indic",
        colour=style.colour,
        sections=sections,
        evidence=_evidence(context),
        sources=_sources(context),
        facts=tuple(map(_record, context.facts)),
    )


def proper_names(seeds: Seeds) -> frozenset[str]:
    """Name the bodies and places whose names keep their own order of the two countries."""
    own = (Organisation, Place)
    labels = (entity.label for entity in seeds.registry.entities.values() if isinstance(entity, own))
    return frozenset(name for label in labels for name in (label.ar, label.en))


def _capital(text: Text) -> Text:
    return Text(ar=text.ar, en=text.en[:1].upper() + text.en[1:])


def section_of(context: Context, key: str) -> Section:
    """Compose one section of the book by its key in :data:`milaff.dossier.sections.SECTIONS`."""
    blocks = tuple(SECTIONS[key](context))
    return Section(id=key, title=context.text(f"section.{key}"), blocks=blocks, annex=key in ANNEXES)


def _marking(context: Context, words: dict[str, Text], least: str | None) -> Text:
    """Carry the highest marking of what the dossier holds; the lowest where it holds nothing."""
    order = context.seeds.sources.markings
    if not order:
        return Text(ar="غير مصنّف", en="UNCLASSIFIED")
    held = [p.marking for f in context.facts for p in f.claims]
    highest = max((order.index(one) for one in (*held, least) if one in order), default=0)
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
        is_machine_accepted=claim.accepted == "machine",
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
        description=context.phrases.tidied(source.description) if source.description else None,
        sha256=source.sha256,
    )


def _record(fact: Fact) -> FactRecord:
    return FactRecord(
        id=fact.id,
        type=fact.type,
        date=fact.data.date,
        claims=fact.keys,
        data=fact.data.model_dump(mode="json", exclude={"id", "quote", "translation", "accepted"}, exclude_none=True),
    )
