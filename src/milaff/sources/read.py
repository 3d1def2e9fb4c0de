"""Reading the catalogue and the documents it lists."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from milaff.language import edtf
from milaff.problems import Problem
from milaff.sources.catalogue import Catalogue, Source
from milaff.sources.text import DocumentText
from milaff.sources.yamlfile import Place, YamlFile, read_yaml

Model = TypeVar("Model", bound=BaseModel)
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
        line = file.line(("documents", n, "id"))
        problems += _check_source(source, catalogue, line, known=source.id in documents)
        text = _read_text(root, source, file.line(("documents", n, "sha256")), problems)
        documents[source.id] = Document(source, DocumentText(text))
    return Sources(documents, catalogue.markings, tuple(problems))


def _check_source(source: Source, catalogue: Catalogue, line: int, *, known: bool) -> list[Problem]:
    problems = []
    if known:
        problems.append(
            Problem(CATALOGUE, line, f"the document id «{source.id}» stands twice", "Give each its own id")
        )
    if source.marking not in catalogue.markings:
        known_markings = ", ".join(catalogue.markings)
        message = f"document «{source.id}» has the unknown marking «{source.marking}»"
        problems.append(Problem(CATALOGUE, line, message, f"Use one of: {known_markings}"))
    if source.date:
        try:
            edtf.parse(source.date)
        except edtf.DateError as error:
            problems.append(
                Problem(CATALOGUE, line, f"document «{source.id}»: {error}", "Write the date as EDTF")
            )
    return problems


def _read_text(root: Path, source: Source, line: int, problems: list[Problem]) -> str:
    path = root / "seeds" / "documents" / source.file
    try:
        content = path.read_bytes()
    except OSError:
        problems.append(
            Problem(
                CATALOGUE,
                line,
                f"seeds/documents/{source.file} cannot be read",
                "Restore the file or its name",
            )
        )
        return ""
    digest = hashlib.sha256(content).hexdigest()
    if digest != source.sha256:
        message = f"seeds/documents/{source.file} was changed: its SHA-256 is now {digest[:16]}…, not {source.sha256[:16]}…"
        problems.append(
            Problem(
                CATALOGUE,
                line,
                message,
                "Restore the document; if the new text is right, review its claims, then enter its digest",
            )
        )
    return content.decode("utf-8", errors="replace")


def validated(
    model: type[Model],
    file: YamlFile,
    place: Place,
    problems: list[Problem],
    *,
    data: object = None,
    claim: str = "",
    context: object = None,
) -> Model | None:
    """Validate ``data`` (by default the whole file) that stands at ``place``; each error becomes one problem."""
    try:
        return model.model_validate(file.data if data is None else data, context=context)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            where: Place = tuple(detail["loc"])
            problems.append(
                Problem(
                    file.name,
                    file.line((*place, *where)),
                    f"{_path(where)}{_sentence(detail)}",
                    _remedy(detail),
                    claim,
                )
            )
        return None


def _path(where: Place) -> str:
    return f"{'.'.join(map(str, where))}: " if where else ""


def _sentence(detail: object) -> str:
    kind, message, given = detail["type"], detail["msg"], detail.get("input")  # type: ignore[index,attr-defined]
    if kind == "missing":
        return "is missing"
    if kind == "extra_forbidden":
        return "is not a key of this kind of entry"
    text = str(message).removeprefix("Value error, ")
    shown = f" (found «{given}»)" if isinstance(given, str | int | float) and str(given) not in text else ""
    return text[:1].lower() + text[1:] + shown


def _remedy(detail: object) -> str:
    kind = detail["type"]  # type: ignore[index]
    if kind == "missing":
        return "Add it"
    if kind == "extra_forbidden":
        return "Correct its spelling or remove it"
    return "Correct the value"
