"""From a document to its proposals: read it, ask the rules, number what they propose."""

from collections.abc import Callable
from pathlib import Path

from milaff.extraction.evaluate.gold import GoldDocument, read_gold_document
from milaff.extraction.proposals.entities import with_new_people
from milaff.extraction.proposals.model import Proposal
from milaff.extraction.proposals.number import numbered
from milaff.extraction.reading import Reading, read_document
from milaff.facts.registry import Registry, read_registry
from milaff.sources.catalogue import Source
from milaff.sources.read import Document


def proposals_of(reading: Reading) -> tuple[Proposal, ...]:
    """Give what the rules propose for a document, in the order of the text, each with an id of its own."""
    from milaff.extraction.rules.propose import propose

    found = sorted(propose(reading), key=lambda p: (p.start, p.end, p.type, p.parties))
    return with_new_people(numbered(found), reading)


def read_catalogued(document: Document, registry: Registry) -> Reading:
    """Read a document of the catalogue; pages that a person must look at first are skipped."""
    return read_document(
        document.text.text,
        language=document.source.language,
        registry=registry,
        document_id=document.source.id,
        document_date=stated_date(document.source),
        skipped=document.for_review,
    )


def stated_date(source: Source) -> str | None:
    """Give the date that someone stated of a document, against which «yesterday» can be resolved.

    That of a file's metadata is when a file was made; only a message's is when its words were written.
    """
    return None if "date" in source.from_metadata and source.kind != "message" else source.date


def proposer(
    folder: Path, advance: Callable[[], None] = lambda: None
) -> Callable[[GoldDocument], tuple[Reading, tuple[Proposal, ...]]]:
    """Give what proposes for the documents of a gold set, with the entities of its workspace where it is ``seeds``."""
    home = folder.resolve()
    registry = read_registry(home.parent) if home.name == "seeds" else Registry({}, {}, {})

    def propose(document: GoldDocument) -> tuple[Reading, tuple[Proposal, ...]]:
        reading = read_gold_document(document, registry)
        advance()
        return reading, proposals_of(reading)

    return propose
