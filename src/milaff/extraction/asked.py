"""The documents that a person asks to have read: those of the catalogue by id, and text files by path."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from milaff.extraction.extract import read_catalogued
from milaff.extraction.guess import language_of
from milaff.extraction.reading import Reading, read_document
from milaff.facts.registry import Registry, read_registry
from milaff.language.text import Language
from milaff.problems import Problem, Problems
from milaff.sources.read import Sources, read_sources


class Unknown(Exception):  # noqa: N818 -- reads as what it is
    """What was asked for is neither a document of the catalogue nor a file."""


@dataclass(frozen=True)
class Asked:
    """A document to be read: ``catalogued`` where it is one of the workspace, so that its proposals can be kept."""

    name: str
    reading: Reading
    catalogued: bool
    marking: str = ""


@dataclass(frozen=True)
class Desk:
    """Where documents are asked for: a workspace, or none (``root`` is None) for files alone.

    ``language`` and ``date`` are said of files that no catalogue describes; a language not said is guessed.
    ``between`` are the two countries whose relations every document is asked for.
    """

    root: Path | None
    language: Language | None = None
    date: str | None = None
    between: tuple[str, str] | None = None
    _empty: Registry = field(default_factory=lambda: Registry({}, {}, {}))

    @cached_property
    def registry(self) -> Registry:
        """The entities of the workspace; raises :class:`milaff.problems.Problems` where they are wrong."""
        if self.root is None:
            return self._empty
        registry = read_registry(self.root)
        if registry.problems:
            raise Problems(registry.problems)
        return registry

    @cached_property
    def sources(self) -> Sources:
        """The catalogue of the workspace."""
        return read_sources(self.root) if self.root else Sources({}, ())

    def read(self, name: str) -> Asked:
        """Read the document of that id, or else the text file at that path.

        Raises :class:`Unknown` where there is neither, :class:`milaff.problems.Problems` where it cannot be read.
        """
        document = self.sources.documents.get(name)
        if document is None:
            if Path(name).is_file():
                return self._file(Path(name))
            raise Unknown(name)
        if self.sources.problems:
            raise Problems(self.sources.problems)
        reading = replace(read_catalogued(document, self.registry), between=self.between)
        return Asked(name, reading, True, document.source.marking)

    def _file(self, path: Path) -> Asked:
        text = text_of(path)
        reading = read_document(
            text,
            language=self.language or language_of(text),
            registry=self.registry,
            document_id=path.stem,
            document_date=self.date,
        )
        return Asked(str(path), replace(reading, between=self.between), False)


LARGEST = 20_000_000
"""The most bytes of a text file that is read without being taken in."""


def text_of(path: Path) -> str:
    """Read a text file as UTF-8 without its byte order mark; raise :class:`Problems` where it is none."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise Problems([Problem(str(path), 0, f"the file cannot be read ({error.strerror})", "Look at it")]) from None
    if len(content) > LARGEST:
        raise Problems([Problem(str(path), 0, f"the file is larger than {LARGEST // 1_000_000} MB", "Divide it")])
    remedy = "Take it in first: milaff add FILE reads HTML, Word, PDF, mail and other encodings"
    if b"\0" in content:
        raise Problems([Problem(str(path), 0, "the file is no plain text", remedy)])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problems([Problem(str(path), 0, f"the file is not UTF-8 (byte {error.start})", remedy)]) from None
