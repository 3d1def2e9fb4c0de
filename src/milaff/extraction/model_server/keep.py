"""What of a model's answer is kept: a claim whose quotation, dates, numbers and names the document itself bears out."""

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from milaff.extraction.dates import dates_within
from milaff.extraction.model_server.schema import STATUSES, GivenClaim, GivenClaims
from milaff.extraction.names.fold import folded
from milaff.extraction.proposals.model import LONGEST_QUOTE, Proposal, ProposedParticipant
from milaff.extraction.reading import Reading
from milaff.language import edtf
from milaff.language.countries import countries
from milaff.sources.text import Span, fold_white

CONFIDENCE = 0.6
_NUMBER = re.compile(r"\d+(?:[.,٫٬]\d+)*")


class Refused(Exception):  # noqa: N818 -- reads as what it is
    """A claim of the answer is not kept; the text is the reason, the same for all claims refused for it."""


def claims_of(answer: str) -> list[dict[str, Any]]:
    """Read an answer; raise :class:`Refused` where it is no JSON or not what the schema asks for."""
    try:
        data = json.loads(answer)
    except (ValueError, RecursionError):
        raise Refused("the answer is no JSON") from None
    try:
        return GivenClaims.model_validate(data).claims
    except ValidationError:
        raise Refused("the answer is not of the schema") from None


def kept(data: dict[str, Any], reading: Reading, part: Span, model: str) -> Proposal:
    """Make a proposal of one claim of an answer about ``part``; raise :class:`Refused` with the reason."""
    try:
        claim = GivenClaim.model_validate(data)
    except ValidationError:
        raise Refused("a claim is not of the schema") from None
    span = _place(claim.quote, reading, part)
    quote = reading.text[span.start : span.end]
    _check_parties(claim, reading)
    _check_numbers(claim, quote)
    if claim.status is not None and claim.status not in STATUSES.get(claim.type, ()):
        raise Refused("the status is none of its type")
    for name in (
        *(p.name for p in claim.participants),
        *(p.office or "" for p in claim.participants),
        claim.place or "",
    ):
        if folded(fold_white(name)) not in _folded(reading):
            raise Refused("a name does not stand in the document")
    return Proposal(
        type=claim.type,
        parties=tuple(dict.fromkeys(claim.parties)),
        date=claim.date,
        date_words=_date_words(claim, reading, span),
        participants=tuple(_participants(claim, reading)),
        place=_place_id(claim, reading),
        status=claim.status,
        quote=quote,
        start=span.start,
        end=span.end,
        confidence=CONFIDENCE,
        reason=f"model {_line(model)}: {_line(claim.reason)}",
        fields={"value": claim.value, "unit": claim.unit} if claim.value is not None else {},
        inferred=("date",) if claim.date and _is_inferred(claim.date, reading, span) else (),
    )


def _place(quote: str, reading: Reading, part: Span) -> Span:
    """Find a quotation within the part that was asked about; white space is folded, nothing else."""
    words = fold_white(quote).strip()
    if not words:
        raise Refused("the quotation is empty")
    if len(quote) > LONGEST_QUOTE:
        raise Refused("the quotation is too long")
    pattern = r"\s+".join(map(re.escape, words.split(" ")))
    found = re.compile(pattern).search(reading.text, part.start, part.end)
    if found is None:
        raise Refused("the quotation does not stand in the document")
    if found.end() - found.start() > LONGEST_QUOTE:
        raise Refused("the quotation is too long")
    if any(skipped.start < found.end() and found.start() < skipped.end for skipped in reading.skipped):
        raise Refused("the quotation is of a page that a person must read first")
    return Span(found.start(), found.end())


def _check_parties(claim: GivenClaim, reading: Reading) -> None:
    if len(set(claim.parties)) < 2 or any(code not in countries() for code in claim.parties):
        raise Refused("the parties are not two known countries")
    named = {p.country for p in reading.parties} | {p.country for p in reading.places}
    if not named.issuperset(claim.parties):
        raise Refused("a party is not named in the document")
    if any(p.country is not None and p.country not in countries() for p in claim.participants):
        raise Refused("a participant's country is not known")


def _check_numbers(claim: GivenClaim, quote: str) -> None:
    """Every number of the claim must stand in its quotation; the digits of any script count as their value."""
    given = [claim.place or "", claim.unit or "", *(p.name for p in claim.participants)]
    numbers = {number for text in given for number in _numbers(text)}
    if claim.value is not None:
        numbers.add(_plain(claim.value))
    if not numbers <= _numbers(quote):
        raise Refused("a number does not stand in the quotation")


def _numbers(text: str) -> set[str]:
    """Give the numbers of a text, each as written and with its separators read as thousands' or as decimal ones."""
    found: set[str] = set()
    for match in _NUMBER.finditer(text):
        digits = "".join(str(unicodedata.digit(c)) if c.isdigit() else {"٫": ".", "٬": ","}.get(c, c) for c in match[0])
        for read in (digits.replace(",", ""), digits.replace(",", ".")):
            try:
                found.add(_plain(float(read)))
            except ValueError:
                found.add(digits)
    return found


def _plain(number: float) -> str:
    return f"{number:.10g}"


def _date_words(claim: GivenClaim, reading: Reading, span: Span) -> str | None:
    """Give the words of the quotation that say the date; refuse a date that they do not say, or more precise."""
    if claim.date is None:
        return None
    try:
        proposed = edtf.parse(claim.date)
    except edtf.DateError:
        raise Refused("the date is no EDTF") from None
    for mention in dates_within(reading.dates, span.start, span.end):
        if mention.edtf and proposed.contains(edtf.parse(mention.edtf)):
            return mention.text
    raise Refused("the date does not stand in the quotation")


def _is_inferred(date: str, reading: Reading, span: Span) -> bool:
    proposed = edtf.parse(date)
    said = [
        m for m in dates_within(reading.dates, span.start, span.end) if m.edtf and proposed.contains(edtf.parse(m.edtf))
    ]
    return all(mention.inferred for mention in said)


def _participants(claim: GivenClaim, reading: Reading) -> Iterator[ProposedParticipant]:
    """Give the participants, with the ids that the names found in the document have in the registry."""
    known = {folded(person.text): person for person in reading.people if person.entity}
    for given in claim.participants:
        name = " ".join(given.name.split())
        person = known.get(folded(name))
        yield ProposedParticipant(
            name=name,
            entity=person.entity if person else None,
            office=(person.office if person else None) or given.office,
            country=(person.country if person else None) or given.country,
        )


def _place_id(claim: GivenClaim, reading: Reading) -> str | None:
    known = {folded(place.text): place.place for place in reading.places if place.place}
    return known.get(folded(claim.place), claim.place) if claim.place else None


def _folded(reading: Reading) -> str:
    return _folded_text(reading.text)


@lru_cache(maxsize=2)
def _folded_text(text: str) -> str:
    return folded(fold_white(text))


def _line(text: str) -> str:
    """Give a text of the model as one short line that moves no cursor."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())[:200] or "no reason given"
