"""Reading the catalogue and the documents it lists."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from milaff.language import edtf
from milaff.problems import Problem
from milaff.sources.catalogue import Catalogue, Source
from milaff.sources.text import DocumentText, Span
from milaff.sources.validate import validated as validated
from milaff.sources.yamlfile import YamlFile, read_yaml

CATALOGUE = "seeds/sources.yaml"


@dataclass(frozen=True)
class Document:
    """A catalogued document and its text."""

    source: Source
    text: DocumentText

    @property
    def for_review(self) -> tuple[Span, ...]:
        """The stretches of the text that a person must read before anything is proposed from them, in their order."""
        paragraphs = self.text.paragraphs
        pages = sorted(page.paragraphs for page in self.source.review_pages if page.paragraphs)
        return tuple(
            Span(paragraphs[first - 1].start, paragraphs[min(last, len(paragraphs)) - 1].end)
            for first, last in pages
            if 1 <= first <= min(last, len(paragraphs))
        )


@dataclass(frozen=True)
class Sources:
    """All documents by id, in catalogue order, the ordered markings, and what was wrong."""

    documents: Mapping[str, Document]
    markings: tuple[str, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Listed:
    """The catalogue as written: its file, what it holds (None where it cannot be used), and what was wrong."""

    file: YamlFile
    catalogue: Catalogue | None
    problems: tuple[Problem, ...] = ()


def read_sources(root: Path) -> Sources:
    """Read ``seeds/sources.yaml`` and every document it lists; a document that changed is a problem."""
    listed = read_catalogue(root)
    if listed.catalogue is None:
        return Sources({}, (), listed.problems)
    problems = list(listed.problems)
    documents: dict[str, Document] = {}
    for n, source in enumerate(listed.catalogue.documents):
        document, found = read_document(root, listed, n, known=source.id in documents)
        problems += found
        documents.setdefault(source.id, document)
    return Sources(documents, listed.catalogue.markings, tuple(problems))


def read_catalogue(root: Path) -> Listed:
    """Read ``seeds/sources.yaml`` alone."""
    file = read_yaml(root / CATALOGUE, CATALOGUE)
    problems = list(file.problems)
    catalogue = validated(Catalogue, file, (), problems) if not problems else None
    return Listed(file, catalogue, tuple(problems))


def read_document(root: Path, listed: Listed, n: int, *, known: bool = False) -> tuple[Document, list[Problem]]:
    """Read the document that the catalogue lists as no. ``n``, from 0; ``known`` where its id was listed before."""
    if listed.catalogue is None:
        raise ValueError("the catalogue cannot be used")
    source = listed.catalogue.documents[n]
    problems = list(_check_source(source, listed.catalogue, listed.file, n, known=known))
    text = _read_text(root, source, listed.file, n, problems)
    return Document(source, DocumentText(text)), problems


def _check_source(source: Source, catalogue: Catalogue, file: YamlFile, n: int, *, known: bool) -> Iterator[Problem]:
    def problem(key: str, message: str, remedy: str) -> Problem:
        return Problem(CATALOGUE, file.line(("documents", n, key)), message, remedy)

    if known:
        yield problem("id", f"the document id «{source.id}» stands twice", "Give each its own id")
    if source.marking not in catalogue.markings:
        message = f"document «{source.id}» has the unknown marking «{source.marking}»"
        yield problem("marking", message, f"Use one of: {', '.join(catalogue.markings)}")
    if source.date:
        try:
            edtf.parse(source.date)
        except edtf.DateError as error:
            yield problem("date", f"document «{source.id}»: {error}", "Write the date as EDTF")


def _read_text(root: Path, source: Source, file: YamlFile, n: int, problems: list[Problem]) -> str:
    """Read a document's text; "" where it cannot be read, and the replacement character for what is not UTF-8."""
    name = f"seeds/documents/{source.file}"

    def problem(key: str, message: str, remedy: str) -> None:
        problems.append(Problem(CATALOGUE, file.line(("documents", n, key)), f"{name} {message}", remedy))

    try:
        content = (root / name).read_bytes()
    except (OSError, ValueError):
        problem("file", "cannot be read", "Restore the file or its name")
        return ""
    digest = hashlib.sha256(content).hexdigest()
    if digest != source.sha256:
        message = f"was changed: its SHA-256 is now {digest}, not {source.sha256[:16]}…"
        remedy = "Restore the document; if the new text is right, review its claims, then enter its digest"
        problem("sha256", message, remedy)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        problem("file", f"is not UTF-8 (byte {error.start})", "Store it as UTF-8 and enter its new digest")
        return content.decode("utf-8", errors="replace")
