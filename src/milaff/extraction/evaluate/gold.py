"""Reading a gold set: documents with claims made by hand, in the layout of ``seeds``.

Of a claim no more is read than is compared, so that a gold set need not be a whole workspace: ``type, parties, quote``,
and where they are given ``date, status, value, inferred``. ``sources.yaml`` may be missing: the languages are then
guessed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from milaff.extraction.guess import language_of
from milaff.extraction.reading import Reading, read_document
from milaff.facts.claim import CountryCode, DateText, QuoteText
from milaff.facts.registry import Registry
from milaff.language.text import Language
from milaff.problems import Problem, Problems
from milaff.sources.text import DocumentText, QuoteError, Span
from milaff.sources.validate import validated
from milaff.sources.yamlfile import YamlFile, read_yaml

HELD = ("visit", "meeting", "mechanism")
"""The types whose status is «held» where a claim does not say it."""


class _Written(BaseModel):
    """What is read of a claim."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str = ""
    type: str
    parties: tuple[CountryCode, ...] = Field(min_length=1)
    date: DateText | None = None
    as_of: DateText | None = None
    since: DateText | None = None
    status: str | None = None
    value: int | float | None = None
    quote: QuoteText
    inferred: Mapping[str, Any] | None = None

    @property
    def when(self) -> str | None:
        """Its date; that as of which a figure is, and since when cooperation has gone on, where these are told so."""
        other = {"figure": self.as_of, "cooperation": self.since}.get(self.type)
        return self.date or other


@dataclass(frozen=True)
class GoldClaim:
    """A claim made by hand, in its place.

    ``value``: the amount of a figure. ``dated_elsewhere``: its date follows from other claims only.
    """

    id: str
    type: str
    parties: frozenset[str]
    date: str | None
    status: str | None
    span: Span
    quote: str
    dated_elsewhere: bool = False
    value: int | float | None = None


@dataclass(frozen=True)
class GoldDocument:
    """A document of a gold set and the claims made of it by hand."""

    id: str
    text: str
    language: Language
    date: str | None
    claims: tuple[GoldClaim, ...]


@dataclass(frozen=True)
class Gold:
    """A gold set: ``name`` is that of its folder."""

    name: str
    documents: tuple[GoldDocument, ...]


def read_gold_document(document: GoldDocument, registry: Registry) -> Reading:
    """Read a document of a gold set as one of the catalogue is read, with the people that ``registry`` knows."""
    return read_document(
        document.text,
        language=document.language,
        registry=registry,
        document_id=document.id,
        document_date=document.date,
    )


def read_gold(folder: Path, texts: Path | None = None) -> Gold:
    """Read a gold set; raise :class:`milaff.problems.Problems` with everything that is wrong with it.

    ``texts`` is the gold set whose documents and catalogue are read where the folder holds claims on them only.
    """
    texts = texts or folder
    problems: list[Problem] = []
    catalogue = {str(entry.get("id")): entry for entry in _catalogue(texts, problems)}
    documents = [
        document
        for path in sorted((folder / "facts").glob("*.yaml"))
        if (document := _document(texts, path, catalogue, problems)) is not None
    ]
    if not documents and not problems:
        message = "the folder holds no claims (facts/*.yaml beside documents/*.txt)"
        problems.append(Problem(str(folder), 0, message, "Name a folder in the layout of seeds/"))
    if problems:
        raise Problems(problems)
    return Gold(folder.resolve().name, tuple(documents))


def _catalogue(folder: Path, problems: list[Problem]) -> Iterator[dict[str, Any]]:
    path = folder / "sources.yaml"
    if not path.is_file():
        return
    file = read_yaml(path, str(path))
    problems += file.problems
    entries = file.data.get("documents") if isinstance(file.data, dict) else None
    yield from (entry for entry in entries or () if isinstance(entry, dict))


def _document(
    folder: Path, path: Path, catalogue: Mapping[str, dict[str, Any]], problems: list[Problem]
) -> GoldDocument | None:
    file = read_yaml(path, str(path))
    if file.problems:
        problems += file.problems
        return None
    data = file.data if isinstance(file.data, dict) else {}
    name = str(data.get("document") or path.stem)
    entry = catalogue.get(name, {})
    source = folder / "documents" / str(entry.get("file") or f"{name}.txt")
    try:
        text = source.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        message = f"the document {source} is missing or not UTF-8"
        problems.append(Problem(file.name, file.line(("document",)), message, "Put its text there"))
        return None
    language: Language = entry["language"] if entry.get("language") in ("ar", "en") else language_of(text)
    stated = entry.get("date") if "date" not in (entry.get("from_metadata") or ()) else None
    claims = tuple(_claims(file, data.get("claims") or (), DocumentText(text), problems))
    return GoldDocument(name, text, language, str(stated) if stated else None, claims)


def _claims(file: YamlFile, written: Any, text: DocumentText, problems: list[Problem]) -> Iterator[GoldClaim]:  # noqa: ANN401
    for n, data in enumerate(written if isinstance(written, list) else ()):
        name = str(data.get("id", n + 1)) if isinstance(data, dict) else str(n + 1)
        claim = validated(_Written, file, ("claims", n), problems, data=data, claim=name)
        if claim is None:
            continue
        try:
            span = text.find(claim.quote.exact, claim.quote.prefix, claim.quote.suffix)
        except QuoteError as error:
            problems.append(
                Problem(file.name, file.line(("claims", n, "quote")), str(error), "Mend the quotation", name)
            )
            continue
        status = claim.status or ("held" if claim.type in HELD else None)
        fields = frozenset((claim.inferred or {}).get("fields") or ())
        yield GoldClaim(
            id=claim.id or name,
            type=claim.type,
            parties=frozenset(claim.parties),
            date=claim.when,
            status=status,
            span=span,
            quote=text.text[span.start : span.end],
            dated_elsewhere=bool(fields & {"date", "as_of", "since"}),
            value=claim.value if claim.type == "figure" else None,
        )
