"""Reading ``seeds/facts/<document>.yaml``: the claims of one document, each placed in its text."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from milaff.facts.claim import Claim, Frozen, Quote, QuoteText
from milaff.facts.placed import Claims as Claims
from milaff.facts.placed import PlacedClaim as PlacedClaim
from milaff.facts.placed import PlacedPassage as PlacedPassage
from milaff.facts.references import wrong_references
from milaff.facts.registry import Registry
from milaff.facts.types import TYPES
from milaff.problems import Problem
from milaff.sources.read import Document, Sources
from milaff.sources.text import QuoteError, Span
from milaff.sources.validate import validated
from milaff.sources.yamlfile import Place, YamlFile, read_yaml

FOLDER = "seeds/facts"
_KEYS = ("document", "claims", "passed_over")


class PassedOver(Frozen):
    """A stretch of a document that yields no claim, and why."""

    quote: QuoteText
    reason: str


@dataclass(frozen=True)
class ClaimsFile:
    """One claims file as read: what it holds, and what was wrong."""

    file: YamlFile
    claims: tuple[PlacedClaim, ...] = ()
    passed_over: tuple[PlacedPassage, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_claims(root: Path, sources: Sources, registry: Registry) -> Claims:
    """Read every claims file; one whose document is not catalogued is a problem."""
    folder = root / FOLDER
    read = [read_claims_file(path, sources, registry) for path in sorted(folder.glob("*.yaml"))]
    problems = [*misnamed(folder), *(problem for one in read for problem in one.problems)]
    order = {name: n for n, name in enumerate(sources.documents)}
    claims = sorted(
        (claim for one in read for claim in one.claims),
        key=lambda c: (order[c.document], c.span.start, c.span.end, c.claim.id),
    )
    passed = tuple(passage for one in read for passage in one.passed_over)
    return Claims(tuple(claims), passed, {one.file.name: one.file for one in read}, tuple(problems))


def misnamed(folder: Path) -> Iterator[Problem]:
    """Find files that look like claims files but would be passed over."""
    for path in sorted(folder.glob("*.yml")):
        yield Problem(f"{FOLDER}/{path.name}", 0, "the file is not read", "End its name in .yaml")


def read_claims_file(path: Path, sources: Sources, registry: Registry) -> ClaimsFile:
    """Read one claims file; ``sources`` need to hold no more than its own document."""
    return read_claims_of(read_yaml(path, f"{FOLDER}/{path.name}"), path.stem, sources, registry)


def read_claims_of(file: YamlFile, name: str, sources: Sources, registry: Registry) -> ClaimsFile:
    """Read the claims of the document ``name`` out of YAML in the form of a claims file."""
    problems = list(file.problems)
    document = _document(file, name, sources, problems)
    if document is None:
        return ClaimsFile(file, problems=tuple(problems))
    reader = _Reader(file, document, registry, problems)
    claims, passed = tuple(reader.claims()), tuple(reader.passed_over())
    return ClaimsFile(file, claims, passed, tuple(problems))


def _document(file: YamlFile, stem: str, sources: Sources, problems: list[Problem]) -> Document | None:
    """Find the document of a claims file; None, with the problem told, where the file cannot be used."""

    def problem(place: Place, message: str, remedy: str) -> None:
        problems.append(Problem(file.name, file.line(place), message, remedy))

    if file.problems and file.data is None:
        return None
    if not isinstance(file.data, dict):
        what = "the file is empty" if file.data is None else "the file is not a mapping"
        problem((), what, f"Begin it with «document: {stem}» and «claims:»")
        return None
    for key in file.data:
        if key not in _KEYS:
            problem((key,), f"«{key}» is not a key of a claims file", f"Keep to {', '.join(_KEYS)}")
    name = file.data.get("document")
    if name != stem:
        what = "the file names no document" if name is None else f"document «{name}» differs from the file's name"
        problem(("document",), what, f"Write «document: {stem}»")
        return None
    if name not in sources.documents and sources.documents:  # with no catalogue at all, that alone is told
        problem(("document",), f"the document «{name}» is not in seeds/sources.yaml", "Catalogue it there")
    return sources.documents.get(stem)


@dataclass(frozen=True)
class _Reader:
    """Reads the entries of one claims file; what is wrong goes to ``problems``."""

    file: YamlFile
    document: Document
    registry: Registry
    problems: list[Problem]

    def claims(self) -> Iterator[PlacedClaim]:
        seen: set[str] = set()
        for n, item in enumerate(self._list("claims")):
            place: Place = ("claims", n)
            name = str(item["id"]) if isinstance(item, dict) and item.get("id") else f"no. {n + 1}"
            claim = self._claim(place, item, name)
            if claim is None:
                continue
            if claim.id in seen:
                message = f"the claim id «{claim.id}» stands twice in this document"
                self._problem((*place, "id"), message, "Give each its own id", name)
            seen.add(claim.id)
            for entity, message, remedy in wrong_references(claim, self.registry):
                self._problem(self._place_of(entity, place), message, remedy, name)
            span = self._span(claim.quote, (*place, "quote"), name)
            if span is not None:
                yield self._placed(claim, span, n)

    def passed_over(self) -> Iterator[PlacedPassage]:
        for n, item in enumerate(self._list("passed_over")):
            place: Place = ("passed_over", n)
            passage = validated(PassedOver, self.file, place, self.problems, data=item)
            if passage is None:
                continue
            span = self._span(passage.quote, (*place, "quote"), "")
            if span is not None:
                yield PlacedPassage(self.document.source.id, span, passage.reason)

    def _placed(self, claim: Claim, span: Span, number: int) -> PlacedClaim:
        source, text = self.document.source, self.document.text
        marking, line = claim.marking or source.marking, self.file.line(("claims", number, "id"))
        paragraph = text.paragraph_at(span.start)
        return PlacedClaim(claim, source.id, span, paragraph, marking, self.file.name, line, number)

    def _list(self, key: str) -> list[Any]:
        value = self.file.data.get(key)
        if value is not None and not isinstance(value, list):
            self._problem((key,), f"{key} is not a list", "Begin each entry with «- »")
            return []
        return value or []

    def _claim(self, place: Place, item: Any, name: str) -> Claim | None:  # noqa: ANN401 -- raw YAML
        if not isinstance(item, dict):
            self._problem(place, "the claim is not a mapping", "Begin it with «- id:»", name)
            return None
        kind = item.get("type")
        model = TYPES.get(str(kind))
        if model is None:
            near = get_close_matches(str(kind), TYPES, 1)
            what = "type: is missing" if kind is None else f"unknown type «{kind}»"
            remedy = f"Perhaps «{near[0]}» is meant" if near else f"Use one of: {', '.join(TYPES)}"
            self._problem((*place, "type"), what, remedy, name)
            return None
        context = {"kinds": self.registry.kinds}
        return validated(model, self.file, place, self.problems, data=item, claim=name, context=context)

    def _span(self, quote: Quote, place: Place, name: str) -> Span | None:
        try:
            return self.document.text.find(quote.exact, quote.prefix, quote.suffix)
        except QuoteError as error:
            shown = quote.exact if len(quote.exact) < 60 else quote.exact[:57] + "…"
            remedy = (
                "Add a prefix or suffix that tells which place is meant"
                if "times" in str(error)
                else f"Copy the words from seeds/documents/{self.document.source.file}"
            )
            self._problem(place, f"{error}: «{shown}»", remedy, name)
            return None

    def _place_of(self, entity: str, place: Place) -> Place:
        """Give the place, below ``place``, at which a claim names an entity."""
        named = (p for p in self.file.places(entity, place) if p[2:] not in (("id",), ("event",), ("quote",)))
        return next(named, place)

    def _problem(self, place: Place, message: str, remedy: str, claim: str = "") -> None:
        self.problems.append(Problem(self.file.name, self.file.line(place), message, remedy, claim))
