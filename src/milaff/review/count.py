"""How far a review is."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from milaff.extraction.proposals import FOLDER, Proposals, read_proposals
from milaff.facts.read import FOLDER as FACTS
from milaff.sources.yamlfile import read_yaml


@dataclass(frozen=True)
class Count:
    """The proposals of a document by what was decided of them; ``open`` wait for a decision."""

    document: str
    total: int
    accepted: int
    rejected: int
    skipped: int

    @property
    def open(self) -> int:
        """How many wait for a decision."""
        return self.total - self.accepted - self.rejected - self.skipped

    def __str__(self) -> str:
        """Say it in a line."""
        told = [f"{self.accepted} accepted", f"{self.rejected} rejected", f"{self.skipped} skipped"]
        return ", ".join([*told, f"{self.open} to decide"])


def count(proposals: Proposals) -> Count:
    """Count the proposals of a document."""
    found = Counter(one.decision for one in proposals.proposals)
    decided = found["accepted"], found["rejected"], found["skipped"]
    return Count(proposals.document, len(proposals.proposals), *decided)


def counts(root: Path) -> tuple[Count, ...]:
    """Count those of every document that has proposals; raise :class:`milaff.problems.Problems` where one is wrong."""
    names = [path.stem for path in sorted((root / FOLDER).glob("*.yaml"))]
    return tuple(count(found) for name in names if (found := read_proposals(root, name)))


def by_machine(root: Path, document: str) -> int:
    """Count the claims of a document that were accepted by machine and not reviewed since."""
    path = root / FACTS / f"{document}.yaml"
    data = read_yaml(path, path.name).data if path.exists() else None
    claims = data.get("claims") if isinstance(data, dict) else None
    return sum(isinstance(one, dict) and one.get("accepted") == "machine" for one in claims or ())
