"""The particular fields of a claim, as far as a proposal gives them."""

import re
from typing import Any, get_origin

from milaff.extraction.proposals import Proposal
from milaff.facts.types import TYPES
from milaff.review.desk import Desk
from milaff.review.people import Cast
from milaff.review.wants import allowed

# The units of figures as documents write them; «دولار» alone does not say whose dollar.
_UNITS = {
    **dict.fromkeys(("دولار", "دولارا", "دولارات", "dollar", "dollars", "$"), "dollar"),
    **dict.fromkeys(("دولار أمريكي", "us$", "us dollar", "us dollars", "u.s. dollar", "u.s. dollars", "usd"), "USD"),
    **dict.fromkeys(("يورو", "اورو", "euro", "euros", "€", "eur"), "EUR"),
}


def particulars(proposal: Proposal, people: Cast, desk: Desk) -> dict[str, Any]:
    """Give the fields of the proposal's type, in the order of its model; those that nothing tells are missing.

    Whose position or undertaking it is follows from the speaker's country, where that is one of the parties.
    """
    model = TYPES[proposal.type]
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    given = {key: value for key, value in proposal.fields.items() if key in fields}
    for field, some in people.known.items():
        single = get_origin(fields[field].annotation) is not tuple
        given[field] = dict(some[0]) if single else [dict(one) for one in some]
    if proposal.type == "visit":
        given |= _way(proposal, people, desk)
    for key, field in (("holder", "speaker"), ("owner", "by")):
        if key in fields and key not in given and (country := people.country.get(field)) in proposal.parties:
            given[key] = country
    if "unit" in given:
        given["unit"] = _UNITS.get(str(given["unit"]).casefold(), given["unit"])
        if not re.fullmatch(r"[A-Z]{3}|dollar", given["unit"]):
            del given["unit"]
    return {key: given[key] for key in fields if key in given}


def _way(proposal: Proposal, people: Cast, desk: Desk) -> dict[str, str]:
    """Tell whence and whither, where the visitor's country is one of two and the place does not speak against it."""
    home = people.country.get("visitors")
    others = [party for party in proposal.parties if party != home]
    if home not in proposal.parties or len(others) != 1:
        return {}
    place = desk.registry.entities.get(proposal.place or "")
    if getattr(place, "country", None) == home:
        return {}
    return {"from": str(home), "to": others[0]}


def status(proposal: Proposal, claim: dict[str, Any]) -> str:
    """Put the status where the type knows it; say why it can be no claim where it does not."""
    known = allowed(TYPES[proposal.type], "status")
    if not proposal.status or not known:
        return ""
    if proposal.status in known:
        claim["status"] = proposal.status
        return ""
    what = f"a {proposal.type} that is «{proposal.status}» is none of: {', '.join(known)}"
    return f"{what}. Edit it (a denial is a position), or reject it"
