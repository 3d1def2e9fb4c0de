"""Reading the catalogue and the documents it lists."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from milaff.language import edtf
from milaff.problems import Problem
from milaff.sources.catalogue import Catalogue, Source
from milaff.sources.text import DocumentText
from milaff.sources.validate import validated as validated
from milaff.sources.yamlfile import YamlFile, read_yaml

CATALOGUE = "seeds/sources.yaml"


@dataclass(frozen=True)
class Document:
    """A catalogued document and its text."""

    source: Source
    text: DocumentText


@dataclass(frozen=True)
class Sources:
    """All documents by id, in catalogue order, the ordered markings, and what was wrong."""

    documents: Mapping[str, Document]
    markings: tuple[str, ...]
    problems: tuple[Problem, ...] = ()


def read_sources(root: Path) -> Sources:
    """Read ``seeds/sources.yaml`` and every document it lists; a document that changed is a problem."""
    file = read_yaml(root / CATALOGUE, CATALOGUE)
    problems = list(file.problems)
    catalogue = validated(Catalogue, file, (), problems) if not problems else None
    if catalogue is None:
        return Sources({}, (), tuple(problems))
    documents: dict[str, Document] = {}
    for n, source in enumerate(catalogue.documents):
        problems += _check_source(source, catalogue, file, n, known=source.id in documents)
        text = _read_text(root, source, file, n, problems)
        documents.setdefault(source.id, Document(source, DocumentText(text)))
    return Sources(documents, catalogue.markings, tuple(problems))


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
