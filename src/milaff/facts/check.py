"""Checks on entities and claims that reach beyond one entry: references, invented numbers, deceptive letters."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from milaff.facts.claim import Claim
from milaff.facts.entities import Entity, Office, Person
from milaff.facts.invented import invented
from milaff.facts.letters import invisible, look_alike
from milaff.facts.placed import Claims, PlacedClaim
from milaff.facts.registry import Registry
from milaff.facts.texts import own_texts
from milaff.facts.types import Commitment
from milaff.language.countries import UnknownCountry, country
from milaff.language.text import Language
from milaff.problems import Problem
from milaff.sources.read import Sources
from milaff.sources.yamlfile import Place, YamlFile

Flaws = Iterator[tuple[Place, str, str]]


def check_entities(registry: Registry) -> Iterator[Problem]:
    """Check references between entities and the letters of their labels."""
    for entity in registry.entities.values():
        file, _ = registry.lines[entity.id]
        for place, message, remedy in (*_countries(entity), *_references(entity, registry), *_letters(entity)):
            yield Problem(file, registry.line(entity.id, place), f"entity «{entity.id}»: {message}", remedy)


def _countries(entity: Entity) -> Flaws:
    codes: list[tuple[Place, str]] = [(("parties", n), code) for n, code in enumerate(getattr(entity, "parties", ()))]
    if code := getattr(entity, "country", None):
        codes.append((("country",), code))
    for place, code in codes:
        try:
            country(code)
        except UnknownCountry as error:
            near = " or ".join(f"«{suggestion}»" for suggestion in error.suggestions)
            remedy = f"Perhaps {near} is meant" if near else "Use an ISO 3166 alpha-3 code such as EGY"
            yield place, f"no country has the code «{code}»", remedy


def _references(entity: Entity, registry: Registry) -> Flaws:
    for n, office in enumerate(entity.offices if isinstance(entity, Person) else ()):
        if registry.kinds.get(office) != "offices":
            yield ("offices", n), f"unknown office «{office}»", "Add it to seeds/entities/offices.yaml"
    body = entity.organisation if isinstance(entity, Office) else None
    if body and registry.kinds.get(body) != "organisations":
        yield ("organisation",), f"unknown organisation «{body}»", "Add it to seeds/entities/organisations.yaml"


def _letters(entity: Entity) -> Flaws:
    """Check our labels for controls and look-alikes; aliases, which keep the documents' spelling, for controls only."""
    texts = list(own_texts(entity))
    if feminine := getattr(entity, "feminine", None):
        texts.append((("feminine",), feminine))
    for place, text in texts:
        language: Language = "en" if place[-1] == "en" else "ar"
        for message, remedy in (*invisible(text), *look_alike(text, language)):
            yield place, f"{_name(place)}: {message}", remedy
    for n, alias in enumerate(entity.aliases):
        for message, remedy in invisible(alias):
            yield ("aliases", n), f"aliases: {message}", remedy


def check_claims(claims: Claims, sources: Sources) -> Iterator[Problem]:
    """Check each claim alone, and the references between claims."""
    ranks: dict[str, int | None] = dict.fromkeys(claims.written("id"))
    ranks |= {placed.key: rank(placed, sources) for placed in claims.claims}
    others = Others(ranks, claims.written("event"), claims.unread)
    for placed in claims.claims:
        file = claims.files.get(placed.file)
        yield from told(placed, check_claim(placed, sources), file)
        yield from told(placed, check_references(placed, others), file)


def told(placed: PlacedClaim, flaws: Iterable[tuple[Place, str, str]], file: YamlFile | None) -> Iterator[Problem]:
    """Tell the flaws of a claim with the lines of its file on which they are written; without it, the claim's line."""
    for place, message, remedy in flaws:
        line = file.line(("claims", placed.number, *place)) if file else placed.line
        yield Problem(placed.file, line, f"{_name(place)}: {message}", remedy, placed.claim.id)


def check_claim(placed: PlacedClaim, sources: Sources) -> Flaws:
    """Check a claim alone: its marking, deceptive letters, and numbers or months that it lacks."""
    yield from _marking(placed.claim, sources)
    yield from _claim_letters(placed, sources)
    yield from invented(placed.claim)


@dataclass(frozen=True)
class Others:
    """What a claim may refer to: the rank of the marking of each claim, None for one that is written but was not read.

    ``events`` are the event keys; ``unread`` the documents whose claims file could not be read at all.
    """

    ranks: Mapping[str, int | None]
    events: Collection[str]
    unread: Collection[str]


def check_references(placed: PlacedClaim, others: Others) -> Flaws:
    """Check the references of a claim to other claims and to events."""
    yield from _inference(placed, others)
    if not others.unread:
        yield from _fulfilment(placed.claim, others.events)


def _marking(claim: Claim, sources: Sources) -> Flaws:
    """Check the claim's own marking; that of its document is checked with the catalogue."""
    if claim.marking and claim.marking not in sources.markings:
        yield ("marking",), f"unknown marking «{claim.marking}»", f"Use one of: {', '.join(sources.markings)}"


def _inference(placed: PlacedClaim, others: Others) -> Flaws:
    """Check what a claim is inferred from: known, and marked no higher, since the ground of inference is printed."""
    inferred = placed.claim.inferred
    if inferred is None:
        return
    own = others.ranks.get(placed.key) or 0
    for n, reference in enumerate(inferred.from_claims):
        place = ("inferred", "from", n)
        if reference not in others.ranks and reference.partition("/")[0] not in others.unread:
            yield place, f"no claim has the key «{reference}»", "Write it as document/claim-id"
        elif (others.ranks.get(reference) or 0) > own:
            message = f"«{reference}» is marked higher than this claim, which is inferred from it"
            yield place, message, "Give this claim the same marking"
    fields = {key for name, field in type(placed.claim).model_fields.items() for key in (name, field.alias)}
    for n, field in enumerate(inferred.fields):
        if field not in fields:
            yield ("inferred", "fields", n), f"unknown field «{field}»", "Name a field of this claim"


def rank(placed: PlacedClaim, sources: Sources) -> int:
    """Give the higher of the claim's marking and its document's, as its place in the order."""
    markings = (placed.marking, sources.documents[placed.document].source.marking)
    return max((sources.markings.index(m) for m in markings if m in sources.markings), default=0)


def _fulfilment(claim: Claim, events: Collection[str]) -> Flaws:
    """Check that the events that fulfil a commitment exist."""
    for n, event in enumerate(claim.fulfilled_by if isinstance(claim, Commitment) else ()):
        if event not in events:
            message = f"no claim has the event «{event}»"
            yield ("fulfilled_by", n), message, "Give the fulfilling claim that event key"


def _claim_letters(placed: PlacedClaim, sources: Sources) -> Flaws:
    """Check our texts for controls and look-alikes; notes may quote the document, whatever its letters."""
    claim = placed.claim
    ours: Language = "en" if sources.documents[placed.document].source.language == "ar" else "ar"
    texts = [*own_texts(claim), (("translation",), claim.translation or "")]
    for place, text in texts:
        yield from ((place, *flaw) for flaw in invisible(text))
        if place[0] not in ("note", "inferred"):
            language: Language = ours if place[-1] == "translation" else "ar" if place[-1] == "ar" else "en"
            yield from ((place, *flaw) for flaw in look_alike(text, language, also=("ARABIC",)))


def _name(place: Place) -> str:
    return ".".join(str(part) for part in place if isinstance(part, str))
