"""Claims and passages in their places: where in the document they stand, where in ``seeds/facts`` they are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from milaff.facts.claim import Claim
from milaff.problems import Problem
from milaff.sources.text import Span
from milaff.sources.yamlfile import YamlFile


@dataclass(frozen=True)
class PlacedClaim:
    """A claim, the document that makes it, where its quotation stands there, and where it is written down.

    ``number`` counts the claims of its file from 0, ``line`` is that of its id.
    """

    claim: Claim
    document: str
    span: Span
    paragraph: int
    marking: str
    file: str
    line: int
    number: int = 0

    @property
    def key(self) -> str:
        """The claim's name across documents: ``document/id``."""
        return f"{self.document}/{self.claim.id}"


@dataclass(frozen=True)
class PlacedPassage:
    """A passed-over stretch, placed."""

    document: str
    span: Span
    reason: str


@dataclass(frozen=True)
class Claims:
    """All claims in catalogue order then document order, what was passed over, the files read, and what was wrong."""

    claims: tuple[PlacedClaim, ...]
    passed_over: tuple[PlacedPassage, ...]
    files: Mapping[str, YamlFile]
    problems: tuple[Problem, ...] = ()

    @property
    def unread(self) -> frozenset[str]:
        """Name the documents whose claims file could not be read at all."""
        return frozenset(PurePosixPath(name).stem for name, file in self.files.items() if file.data is None)

    def written(self, field: str) -> frozenset[str]:
        """Collect a field of every claim as written, of those too that were not read for what is wrong with them.

        Ids are given as ``document/id``. So one broken claim does not make problems of the claims that name it.
        """
        found = set()
        for file in self.files.values():
            data = file.data if isinstance(file.data, dict) else {}
            items = data.get("claims")
            for item in items if isinstance(items, list) else ():
                if isinstance(item, dict) and isinstance(value := item.get(field), str):
                    found.add(f"{data.get('document')}/{value}" if field == "id" else value)
        return frozenset(found)
