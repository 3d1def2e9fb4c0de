"""A proposal as the claim that it would become, as far as it goes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from milaff.extraction.proposals import NewEntity, Proposal
from milaff.facts.entities import Forum
from milaff.review.desk import Desk
from milaff.review.particulars import particulars, status
from milaff.review.people import Cast, cast
from milaff.review.wants import STATEMENTS, Want, wants_of
from milaff.sources.text import DocumentText, QuoteError

NEAR = 24
"""How many characters before and after tell apart words that stand more than once."""


@dataclass(frozen=True)
class Draft:
    """``claim`` in the shape of ``seeds/facts``; ``entities`` by kind, to be added with it; what is to be asked for.

    ``barred`` says why it can be no claim of its type. ``remarks`` tell what was left out and why.
    """

    claim: Mapping[str, Any]
    entities: Mapping[str, tuple[Mapping[str, Any], ...]]
    wants: tuple[Want, ...]
    barred: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def needed(self) -> tuple[Want, ...]:
        """What must be given before it can be a claim."""
        return tuple(want for want in self.wants if not want.optional)


def draft(desk: Desk, proposal: Proposal) -> Draft:
    """Put a proposal as a claim; nothing is added that it does not say."""
    people = cast(proposal, desk.registry)
    remarks: list[str] = []
    claim: dict[str, Any] = {
        "id": free_id(proposal.id, desk.ids),
        "type": proposal.type,
        "parties": list(proposal.parties),
    }
    when = "as_of" if proposal.type == "figure" else "date"  # a figure is of a time; it does not take place
    when = "since" if "since" in proposal.fields else when  # nor does what has gone on since then
    if proposal.date:
        claim[when] = proposal.date
    if proposal.place:
        if desk.registry.kinds.get(proposal.place) == "places":
            claim["place"] = proposal.place
        else:
            remarks.append(f"the place «{proposal.place}» is not in seeds/entities/places.yaml and is left out")
    claim |= particulars(proposal, people, desk)
    barred = status(proposal, claim)
    if len(claim.get("between", ())) == 1 and proposal.type == "meeting":
        remarks.append("only one side of the meeting is known")
    claim["quote"] = quote(desk.text, proposal)
    if proposal.date and "date" in proposal.inferred:
        claim["inferred"] = _inferred(proposal, when)
    unit = str(proposal.fields.get("unit") or "")
    wants = (_with_choices(want, proposal, desk) for want in _wants(claim, people, desk, unit))
    entities = {"people": tuple(_person(one, desk) for one in people.new)} if people.new else {}
    return Draft(claim, entities, tuple(wants), barred, tuple(remarks))


def _with_choices(want: Want, proposal: Proposal, desk: Desk) -> Want:
    """Say of what form a statement is after its verb; name the standing mechanisms of the parties."""
    if want.path[0] == "statement":
        return replace(want, said=STATEMENTS.get(str(proposal.fields.get("act")), want.said))
    if want.path != ("mechanism",):
        return want
    forums = (one for one in desk.registry.entities.values() if isinstance(one, Forum))
    return replace(want, choices=tuple(one.id for one in forums if set(one.parties) == set(proposal.parties)))


def free_id(wanted: str, taken: frozenset[str]) -> str:
    """Give the id, with a number after it where another claim of the document has it."""
    made, n = wanted, 2
    while made in taken:
        made, n = f"{wanted}-{n}", n + 1
    return made


def named(claim: Mapping[str, Any], taken: frozenset[str]) -> dict[str, Any]:
    """Name a claim that no date tells apart by what it is about, as people do: ``position-national-archives``."""
    about = next((claim[key]["en"] for key in ("about", "subject", "what", "undertaking") if key in claim), "")
    words = re.findall(r"[a-z0-9]+", about.lower())[:4]
    if not words or not re.fullmatch(rf"{claim['type']}(-\d{{1,3}})?", str(claim["id"])):
        return dict(claim)
    return {**claim, "id": free_id("-".join((str(claim["type"]), *words)), taken)}


def quote(text: DocumentText, proposal: Proposal) -> str | dict[str, str]:
    """Give the quotation, with the words around it where it stands in the document more than once."""
    try:
        text.find(proposal.quote)
    except QuoteError:
        before = text.text[max(0, proposal.start - NEAR) : proposal.start].split("\n")[-1]
        after = text.text[proposal.end : proposal.end + NEAR].split("\n")[0]
        around = {"prefix": before.strip(), "suffix": after.strip()}
        return {"exact": proposal.quote, **{key: words for key, words in around.items() if words}}
    return proposal.quote


def _inferred(proposal: Proposal, field: str) -> dict[str, Any]:
    words = proposal.date_words or proposal.date
    return {
        "fields": [field],
        "because": {
            "ar": f"بحسب عبارة «{words}» وما تدل عليه في سياق الوثيقة أو من تاريخها",
            "en": f"by the words “{words}”, read with the document's date or context",
        },
    }


def _person(entity: NewEntity, desk: Desk) -> dict[str, Any]:
    data: dict[str, Any] = {"id": entity.id, "label": dict(entity.label), "aliases": list(entity.label.values())}
    if entity.country:
        data["country"] = entity.country
    if desk.registry.kinds.get(entity.office or "") == "offices":
        data["offices"] = [entity.office]
    return data


def _wants(claim: dict[str, Any], people: Cast, desk: Desk, unit: str) -> list[Want]:
    language, registry = desk.source.language, desk.registry
    required = {want.path[0] for want in wants_of(claim)}
    found = [
        Want((field,), "participants", "who this is", optional=field not in required, about=someone.name)
        for field, someone in people.unknown
    ]
    if claim["type"] == "figure" and "value" in claim and "unit" not in claim:
        found.append(Want(("unit",), "text", "an ISO 4217 code (USD), or the unit in English", about=unit))
    asked = {want.path[0] for want in found}
    found += [want for want in wants_of(claim) if want.path[0] not in asked]
    for n, entity in enumerate(people.new):
        at, name = ("entities", "people", n), next(iter(entity.label.values()))
        missing = [one for one in ("ar", "en") if one not in entity.label]
        found += [Want((*at, "label", one), "text", "the name", about=name) for one in missing]
        found.append(Want((*at, "gender"), "choice", "male or female", ("male", "female"), about=name))
        if registry.kinds.get(entity.office or "") != "offices":
            found.append(Want((*at, "office"), "entity", "the office held", optional=True, about=entity.office or name))
    ours = "en" if language == "ar" else "ar"
    found.append(Want(("translation", ours), "text", "the quotation in our translation", optional=True))
    return found
