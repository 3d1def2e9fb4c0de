"""Reading ``seeds/facts/<document>.yaml``: the claims of one document, each placed in its text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from milaff.facts.claim import Claim, Frozen, Quote, QuoteText
from milaff.facts.registry import Registry
from milaff.facts.types import TYPES
from milaff.problems import Problem
from milaff.sources.read import Document, Sources, validated
from milaff.sources.text import QuoteError, Span
from milaff.sources.yamlfile import YamlFile, read_yaml


@dataclass(frozen=True)
class PlacedClaim:
    """A claim, the document that makes it, where its quotation stands there, and where it is written down."""

    claim: Claim
    document: str
    span: Span
    paragraph: int
    marking: str
    file: str
    line: int

    @property
    def key(self) -> str:
        """The claim's name across documents: ``document/id``."""
        return f"{self.document}/{self.claim.id}"


class PassedOver(Frozen):
    """A stretch of a document that yields no claim, and why."""

    quote: QuoteText
    reason: str


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


def read_claims(root: Path, sources: Sources, registry: Registry) -> Claims:
    """Read every claims file; one whose document is not catalogued is a problem."""
    claims: list[PlacedClaim] = []
    passed: list[PlacedPassage] = []
    problems: list[Problem] = []
    files: dict[str, YamlFile] = {}
    for path in sorted((root / "seeds" / "facts").glob("*.yaml")):
        file = read_yaml(path, f"seeds/facts/{path.name}")
        files[file.name] = file
        problems += file.problems
        document = _document(file, path.stem, sources, problems)
        if document is None:
            continue
        reader = _Reader(file, document, registry, problems)
        claims += reader.claims()
        passed += reader.passed_over()
    order = {name: n for n, name in enumerate(sources.documents)}
    claims.sort(key=lambda c: (order[c.document], c.span.start, c.span.end, c.claim.id))
    return Claims(tuple(claims), tuple(passed), files, tuple(problems))


def _document(file: YamlFile, stem: str, sources: Sources, problems: list[Problem]) -> Document | None:
    if file.problems and file.data is None:
        return None
    if not isinstance(file.data, dict) or set(file.data) - {"document", "claims", "passed_over"}:
        problems.append(
            Problem(
                file.name,
                1,
                "the file is not of the form document, claims, passed_over",
                "Keep to these three keys",
            )
        )
        return None
    name = file.data.get("document")
    if name != stem:
        problems.append(
            Problem(
                file.name,
                file.line(("document",)),
                f"document «{name}» differs from the file's name",
                f"Write «document: {stem}»",
            )
        )
        return None
    if name not in sources.documents:
        if sources.documents:
            message = f"the document «{name}» is not in seeds/sources.yaml"
            problems.append(Problem(file.name, file.line(("document",)), message, "Catalogue it there"))
        return None
    return sources.documents[str(name)]


@dataclass(frozen=True)
class _Reader:
    file: YamlFile
    document: Document
    registry: Registry
    problems: list[Problem]

    def claims(self) -> Iterator[PlacedClaim]:
        seen: set[str] = set()
        for n, item in enumerate(self._list("claims")):
            line = self.file.line(("claims", n, "id"))
            name = str(item.get("id", f"no. {n + 1}")) if isinstance(item, dict) else f"no. {n + 1}"
            claim = self._claim(n, item, name)
            if claim is None:
                continue
            if claim.id in seen:
                self._problem(
                    line,
                    f"the claim id «{claim.id}» stands twice in this document",
                    "Give each its own id",
                    name,
                )
            seen.add(claim.id)
            self._check_entities(claim, line)
            span = self._place(claim.quote, self.file.line(("claims", n, "quote")), name)
            if span is not None:
                yield self._placed(claim, span, line)

    def _placed(self, claim: Claim, span: Span, line: int) -> PlacedClaim:
        source = self.document.source
        return PlacedClaim(
            claim,
            source.id,
            span,
            self.document.text.paragraph_at(span.start),
            claim.marking or source.marking,
            self.file.name,
            line,
        )

    def passed_over(self) -> Iterator[PlacedPassage]:
        for n, item in enumerate(self._list("passed_over")):
            place = ("passed_over", n)
            passage = validated(PassedOver, self.file, place, self.problems, data=item)
            if passage is None:
                continue
            span = self._place(passage.quote, self.file.line((*place, "quote")), "")
            if span is not None:
                yield PlacedPassage(self.document.source.id, span, passage.reason)

    def _list(self, key: str) -> list[Any]:
        value = self.file.data.get(key) or []
        if not isinstance(value, list):
            self._problem(self.file.line((key,)), f"{key} is not a list", "Begin each entry with «- »")
            return []
        return value

    def _claim(self, n: int, item: Any, name: str) -> Claim | None:  # noqa: ANN401 -- raw YAML
        if not isinstance(item, dict):
            self._problem(
                self.file.line(("claims", n)), "the claim is not a mapping", "Begin it with «- id:»", name
            )
            return None
        kind = item.get("type")
        model = TYPES.get(str(kind))
        if model is None:
            near = get_close_matches(str(kind), TYPES, 1)
            remedy = f"Did you mean «{near[0]}»?" if near else f"Use one of: {', '.join(TYPES)}"
            self._problem(
                self.file.line(("claims", n, "type")), f"unknown type «{kind}»", remedy.rstrip("?"), name
            )
            return None
        context = {"kinds": self.registry.kinds}
        return validated(
            model, self.file, ("claims", n), self.problems, data=item, claim=name, context=context
        )

    def _check_entities(self, claim: Claim, line: int) -> None:
        for field, entity in claim.entity_ids():
            if entity not in self.registry.entities:
                near = get_close_matches(entity, self.registry.entities, 1)
                remedy = f"Did you mean «{near[0]}»" if near else "Add it to seeds/entities"
                self._problem(line, f"{field}: unknown entity «{entity}»", remedy, claim.id)
            elif field == "place" and self.registry.kinds[entity] != "places":
                self._problem(
                    line,
                    f"place: «{entity}» is not a place",
                    "Name a place of seeds/entities/places.yaml",
                    claim.id,
                )

    def _place(self, quote: Quote, line: int, name: str) -> Span | None:
        try:
            return self.document.text.find(quote.exact, quote.prefix, quote.suffix)
        except QuoteError as error:
            shown = quote.exact if len(quote.exact) < 60 else quote.exact[:57] + "…"
            remedy = (
                "Add a prefix or suffix that tells which place is meant"
                if "times" in str(error)
                else f"Copy the words from seeds/documents/{self.document.source.file}"
            )
            self._problem(line, f"{error}: «{shown}»", remedy, name)
            return None

    def _problem(self, line: int, message: str, remedy: str, claim: str = "") -> None:
        self.problems.append(Problem(self.file.name, line, message, remedy, claim))
