"""What lies on the desk during a review: the document, its proposals, and what the workspace knows of its pairs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from milaff.extraction.proposals import FOLDER, Proposal, Proposals, digest, read_proposals
from milaff.facts.check import Others, rank
from milaff.facts.placed import PlacedClaim
from milaff.facts.read import FOLDER as FACTS
from milaff.facts.registry import Registry
from milaff.index import open_index
from milaff.problems import Problem, Problems
from milaff.sources.catalogue import Source
from milaff.sources.read import CATALOGUE, Document, Sources
from milaff.sources.text import DocumentText, Span
from milaff.sources.yamlfile import read_yaml


class Unknown(Exception):  # noqa: N818 -- reads as what it is
    """No document of the catalogue has this id; ``known`` are those that it has."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(name)
        self.known = tuple(known)


@dataclass
class Desk:
    """A review of one document. ``claims`` are those of its pairs and its own; they and ``registry`` grow with it."""

    root: Path
    document: Document
    sources: Sources
    registry: Registry
    claims: tuple[PlacedClaim, ...]
    proposals: Proposals
    events: frozenset[str] = frozenset()
    ids: frozenset[str] = field(default_factory=frozenset)

    @property
    def source(self) -> Source:
        """What the catalogue says of the document."""
        return self.document.source

    @property
    def text(self) -> DocumentText:
        """The document's text."""
        return self.document.text

    @property
    def facts_file(self) -> str:
        """The name of the file in which its claims stand."""
        return f"{FACTS}/{self.source.id}.yaml"

    def others(self) -> Others:
        """What a new claim may refer to."""
        return Others({one.key: rank(one, self.sources) for one in self.claims}, self.events, ())

    def own(self) -> tuple[PlacedClaim, ...]:
        """The claims of the document itself."""
        return tuple(one for one in self.claims if one.document == self.source.id)


def open_desk(root: Path, name: str, say: Callable[[str], None]) -> Desk:
    """Read what a review of the document needs; ``say`` is told where the index was damaged.

    Raises :class:`Unknown`, or :class:`milaff.problems.Problems` where it has no proposals, they are of an older text,
    or a file that a review writes is wrong already.
    """
    with open_index(root, say) as index:
        if name not in index.sources.documents:
            raise Unknown(name, tuple(index.sources.documents))
        document = index.sources.documents[name]
        proposals = _proposals(root, name, document)
        written = (f"{FACTS}/{name}.yaml", "seeds/entities/", CATALOGUE)
        if wrong := [one for one in index.problems if one.file.startswith(written)]:
            raise Problems(wrong)
        keys = {key for pair in {p.parties for p in proposals.proposals} for key in index.find(parties=pair)}
        keys |= {key for key in index.find() if key.startswith(f"{name}/")}
        seeds = index.seeds(keys)
        sources = Sources({**seeds.sources.documents, name: document}, index.markings)
        events = frozenset(one.claim.event for one in seeds.claims.claims if one.claim.event)
        found = seeds.claims.claims
        return Desk(root, document, sources, index.registry, found, proposals, events, _ids(root, name))


def _proposals(root: Path, name: str, document: Document) -> Proposals:
    proposals, file = read_proposals(root, name), f"{FOLDER}/{name}.yaml"
    if proposals is None:
        raise Problems([Problem(file, 0, "there are no proposals yet", f"Have them made: milaff extract {name}")])
    if proposals.sha256 != digest(document.text.text):
        message = "the document's text is not the one from which these were proposed"
        raise Problems([Problem(file, 0, message, f"Have them made anew: milaff extract {name}")])
    return proposals


def _ids(root: Path, name: str) -> frozenset[str]:
    path = root / FACTS / f"{name}.yaml"
    if not path.exists():
        return frozenset()
    data = read_yaml(path, path.name).data
    items: Any = data.get("claims") if isinstance(data, dict) else ()
    return frozenset(str(item.get("id")) for item in items or () if isinstance(item, dict))


def shares_words(span: Span, proposal: Proposal) -> bool:
    """Tell whether a quotation shares half of the shorter with a proposal's."""
    shared = min(span.end, proposal.end) - max(span.start, proposal.start)
    return shared * 2 >= min(span.end - span.start, proposal.end - proposal.start)
