"""Checks on entities and claims that reach beyond one file: references, invented numbers, deceptive letters."""

import re
import unicodedata
from collections.abc import Iterator

from milaff.facts.claim import Claim, Participant
from milaff.facts.entities import Entity, Office, Person
from milaff.facts.read import Claims, PlacedClaim
from milaff.facts.registry import Registry
from milaff.facts.types import Commitment
from milaff.language.bidi import CONTROLS
from milaff.language.countries import countries
from milaff.language.digits import western
from milaff.language.months import all_month_names
from milaff.language.text import Text
from milaff.problems import Problem
from milaff.sources.read import Sources

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
# Month names that are also everyday words.
_AMBIGUOUS = frozenset({"may", "march", "august", "آب", "ماي"})
# Farsi and Urdu letters, tatweel, and alif maqsura anywhere but at the end of a word.
_FINAL_YA = re.compile(r"\u0649(?!\w)")
_FOREIGN_ARABIC = re.compile(r"[\u06cc\u06a9\u06c1\u06be\u06d5\u0649\u0640]")


def check_entities(registry: Registry) -> Iterator[Problem]:
    """Check references between entities and the letters of their labels."""
    for entity in registry.entities.values():
        file, line = registry.lines[entity.id]
        for message, remedy in (*_references(entity, registry), *_letters(entity)):
            yield Problem(file, line, f"entity «{entity.id}»: {message}", remedy)


def _references(entity: Entity, registry: Registry) -> Iterator[tuple[str, str]]:
    country = getattr(entity, "country", None)
    for code in (country, *getattr(entity, "parties", ())):
        if code and code not in countries():
            yield f"unknown country «{code}»", "Use an ISO 3166 alpha-3 code such as EGY"
    offices = entity.offices if isinstance(entity, Person) else ()
    for office in offices:
        if registry.kinds.get(office) != "offices":
            yield f"unknown office «{office}»", "Add it to seeds/entities/offices.yaml"
    if (
        isinstance(entity, Office)
        and entity.organisation
        and registry.kinds.get(entity.organisation) != "organisations"
    ):
        yield f"unknown organisation «{entity.organisation}»", "Add it to seeds/entities/organisations.yaml"


def _letters(entity: Entity) -> Iterator[tuple[str, str]]:
    """Find controls and look-alikes in labels, which are ours; aliases keep the spelling of the documents."""
    for name in (entity.label.ar, entity.label.en, *entity.aliases):
        if bad := sorted(set(name) & CONTROLS):
            yield (
                f"«{name}» holds the control character U+{ord(bad[0]):04X}",
                "Delete it; direction is set when printing",
            )
    if found := _FOREIGN_ARABIC.search(_FINAL_YA.sub("", entity.label.ar)):
        letter = unicodedata.name(found[0])
        yield (
            f"the Arabic label «{entity.label.ar}» holds {letter}",
            "Write the Arabic letter that it looks like",
        )
    if mixed := _mixed_script(entity.label.en, "LATIN"):
        yield (
            f"the English label «{entity.label.en}» holds {mixed}",
            "Write the Latin letter that it looks like",
        )


def _mixed_script(label: str, script: str) -> str | None:
    for char in label:
        if char.isalpha() and not (name := unicodedata.name(char)).startswith((script, "MODIFIER")):
            return name
    return None


def check_claims(claims: Claims, sources: Sources) -> Iterator[Problem]:
    """Check markings, references between claims, and that no wording holds a number or month its claim lacks."""
    keys = {c.key for c in claims.claims}
    events = {c.claim.event for c in claims.claims if c.claim.event}
    for placed in claims.claims:
        for message, remedy in (
            *_marking(placed, sources),
            *_claim_references(placed.claim, keys, events),
            *_invented(placed.claim),
        ):
            yield Problem(placed.file, placed.line, message, remedy, placed.claim.id)


def _marking(placed: PlacedClaim, sources: Sources) -> Iterator[tuple[str, str]]:
    if placed.marking not in sources.markings:
        yield f"unknown marking «{placed.marking}»", f"Use one of: {', '.join(sources.markings)}"


def _claim_references(claim: Claim, keys: set[str], events: set[str]) -> Iterator[tuple[str, str]]:
    for reference in claim.inferred.from_claims if claim.inferred else ():
        if reference not in keys:
            yield f"inferred from the unknown claim «{reference}»", "Write it as document/claim-id"
    for field in claim.inferred.fields if claim.inferred else ():
        if field not in type(claim).model_fields:
            yield f"inferred: unknown field «{field}»", "Name a field of this claim"
    if isinstance(claim, Commitment):
        for event in claim.fulfilled_by:
            if event not in events:
                yield (
                    f"fulfilled_by: no claim has the event «{event}»",
                    "Give the fulfilling claim that event key",
                )


def _invented(claim: Claim) -> Iterator[tuple[str, str]]:
    """Find numbers and month names in our own texts that stand neither in the claim's fields nor in its quotation."""
    numbers, months = _known_numbers(claim), _known_months(claim)
    for field, text in _own_texts(claim):
        for number in _NUMBER.findall(western(text)):
            if _norm(number) not in numbers:
                remedy = "Take it out, or give the claim the date or number and the quotation that says it"
                yield (
                    f"{field}: the number {number} stands neither in the claim's fields nor in its quotation",
                    remedy,
                )
        for word in _WORD.findall(text):
            meant = all_month_names().get(word.casefold())
            if meant and word.casefold() not in _AMBIGUOUS and not meant & months:
                yield (
                    f"{field}: the month «{word}» is not in the claim's date or quotation",
                    "Take it out, or correct the date",
                )


def _own_texts(claim: Claim) -> Iterator[tuple[str, str]]:
    """Give (field, text) of every sentence or phrase that we wrote into the claim, notes and translation apart."""
    for name in type(claim).model_fields:
        value = getattr(claim, name)
        if isinstance(value, Text):
            if name not in ("note", "currency_note"):
                yield f"{name}.ar", value.ar
                yield f"{name}.en", value.en
    for someone in claim.participants():
        if isinstance(someone, Participant) and someone.described:
            yield "described.ar", someone.described.ar
            yield "described.en", someone.described.en


def _known_numbers(claim: Claim) -> set[str]:
    texts = [claim.quote.exact]
    for name in type(claim).model_fields:
        value = getattr(claim, name)
        if (
            name in ("date", "due", "since", "as_of", "session", "rounds", "count", "value")
            and value is not None
        ):
            texts.append(str(value))
        if name == "ratification" and value:
            texts.append(value.date)
    found = {_norm(n) for text in texts for n in re.findall(r"\d+", western(text))}
    found |= {_norm(n) for text in texts for n in _NUMBER.findall(western(text))}
    if isinstance(value := getattr(claim, "value", None), int | float):
        found |= {_norm(f"{value / size:g}") for size in (1_000, 1_000_000, 1_000_000_000)}
    return found


def _norm(number: str) -> str:
    return number.lstrip("0").rstrip(".,") or "0"


def _known_months(claim: Claim) -> set[int]:
    months = {
        month
        for word in _WORD.findall(claim.quote.exact)
        for month in all_month_names().get(word.casefold(), ())
    }
    for name in ("date", "due", "since", "as_of"):
        for match in re.findall(r"\d{4}-(\d\d)", str(getattr(claim, name, None) or "")):
            months.add(int(match))
    ratification = getattr(claim, "ratification", None)
    if ratification:
        months |= {int(m) for m in re.findall(r"\d{4}-(\d\d)", ratification.date)}
    for day, month in re.findall(r"(\d{1,2})\s*/\s*(\d{1,2})\s*/\s*\d{4}", western(claim.quote.exact)):
        months |= {int(day), int(month)}
    return months
