"""The sheet of a claim, YAML for the editor and for the checks: it says no more and no less than will be written."""

from typing import Any

from milaff.extraction.proposals import Proposal
from milaff.review.desk import Desk
from milaff.review.draft import Draft
from milaff.review.wants import Want
from milaff.review.yamltext import entry

_LAST = ("quote", "translation", "wording", "note", "inferred", "marking", "accepted")


def sheet_of(desk: Desk, draft: Draft, proposal: Proposal) -> str:
    """Write the sheet of a draft; what is wanted stands in it empty, with what it must hold."""
    lines = [
        f"# The claim of proposal {proposal.id} ({proposal.reason}).",
        "# Save and leave the editor to accept it; empty the sheet to accept nothing.",
        *(f"# {remark[:1].upper()}{remark[1:]}." for remark in (draft.barred.rstrip("."), *draft.remarks) if remark),
        *(f"# {_hint(want)}" for want in draft.wants),
        f"document: {desk.source.id}",
        "claims:",
    ]
    text = "\n".join(line.replace("\n", " ") for line in lines) + "\n" + entry(_with_blanks(draft), 2)
    if draft.entities:
        people = _people(draft)
        text += "entities:  # added to seeds/entities with the claim\n"
        text += "".join(f"  {kind}:\n{''.join(entry(one, 4) for one in some)}" for kind, some in people.items())
    return text


def _hint(want: Want) -> str:
    about = f" (“{want.about}”)" if want.about else ""
    choices = f": {', '.join(want.choices)}" if want.choices else ""
    may = "may be left out: " if want.optional else "wanted: "
    return f"{may}{want.name}{about}, {want.said}{choices}"


def _with_blanks(draft: Draft) -> dict[str, Any]:
    claim = dict(draft.claim)
    for want in draft.wants:
        key = str(want.path[0])
        if want.optional or key == "entities":
            continue
        if want.kind == "text" and len(want.path) == 2:
            claim[key] = {**claim.get(key, {}), str(want.path[1]): ""}
        else:
            claim.setdefault(key, [] if want.kind == "participants" else "")
    last = {key: claim.pop(key) for key in _LAST if key in claim}
    return claim | last


def _people(draft: Draft) -> dict[str, list[dict[str, Any]]]:
    filled = {kind: [dict(one) for one in some] for kind, some in draft.entities.items()}
    for want in draft.wants:
        if want.path[0] != "entities" or want.optional:
            continue
        _, kind, number, *rest = want.path
        one = filled[str(kind)][int(number)]
        if len(rest) == 2:
            one[str(rest[0])] = {**one.get(str(rest[0]), {}), str(rest[1]): ""}
        else:
            one.setdefault(str(rest[0]), "")
    return filled
