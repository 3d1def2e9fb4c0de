"""Further claims of a clause: what stands in it, of another type than its ruling claims, and would stand alone."""

import re
from collections.abc import Collection

from milaff.extraction.proposals.model import ClaimType
from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen, dated
from milaff.extraction.rules.besides import stands_besides
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.numbers import amounts
from milaff.extraction.rules.standing import status_of

_NEAR = 90
"""How far after a trigger its own date or amount stands, in characters."""
_LASTING = frozenset({"agreement of a date", "signed", "instrument signed", "in force", "ratified", "initialled"})
_SESSION = re.compile(
    r"\b(?:\w+(?:st|nd|rd|th)|[ivxlc]+|first|second|third|inaugural|latest|regular) (?:[\w-]+ )?(?:session|meeting|"
    r"round|"
    r"edition|sitting)s? of (?:the )?[\w' ,&/–-]{0,90}?(?:commission|committee|council|dialogue|consultations|"
    r"working group|"
    r"planning group|joint group|forum)\b"
)
_AS = re.compile(
    r" as (?:the )?(?:[\w'-]+ ){0,5}?(?:minister|president|premier|king|secretary|chancellor)(?: [\w'-]+){0,4} $"
)
"""How a report's first sentence adds who met: "agreed to expand trade as Minister X held talks with …"."""
_FOR = (" to ", " and ")
"""What stands between a journey and what it was made for: "paid a visit to Lima to hold talks with …"."""
_HOLDS_ITS_SUM: frozenset[ClaimType] = frozenset({"agreement", "commitment", "cooperation", "position", "milestone"})
"""What is signed, promised or welcomed has its sum with it: "pledged a grant of 400 million yuan" is one claim."""
_PASSING = re.compile(r"\b(?:committee|commission|group|forum|council|league|office|plant|factory|house)\b")
"""Bodies and works whose founding is told in passing, of the session or the meeting that a clause is about."""


def further(reading: Reading, clause: Clause, fitting: list[Hit], claims: tuple[Chosen, ...]) -> tuple[Chosen, ...]:
    """Give what a clause tells besides its ``claims``: one of each other type that would stand alone."""
    if not claims:
        return ()
    types = {claim.hit.trigger.type for claim in claims}
    stands = stands_besides if reading.language == "ar" else _stands_further
    found: list[Chosen] = []
    for hit in fitting:
        if hit.trigger.type in types or not stands(reading, clause, hit, types):
            continue
        if reading.language == "en" and _same_words(hit, claims):
            continue
        status = status_of(clause, hit, reading.language)
        if hit.trigger.name == "held talks":
            status = next((claim.status for claim in claims if claim.hit.trigger.type == "visit"), status)
        if status in ("denied", "cancelled", "postponed"):
            continue
        types.add(hit.trigger.type)
        found.append(Chosen(hit, status, hit.start, clause.end, nested=True))
    return tuple(found)


def _stands_further(reading: Reading, clause: Clause, hit: Hit, types: Collection[str | None]) -> bool:
    """Tell whether an English trigger under others is a claim by itself; what is signed has its sum with it."""
    return not (hit.trigger.name == "sum lent" and _HOLDS_ITS_SUM & set(types)) and _stands(reading, clause, hit, types)


def _same_words(hit: Hit, claims: tuple[Chosen, ...]) -> bool:
    """Tell whether a body's founding and a mission's opening are read from the same words: one of them is enough."""
    alike = [
        claim.hit for claim in claims if {claim.hit.trigger.type, hit.trigger.type} == {"milestone", "institution"}
    ]
    return any(other.start < hit.end and hit.start < other.end for other in alike)


def _stands(reading: Reading, clause: Clause, hit: Hit, types: Collection[str | None]) -> bool:
    """Tell whether a trigger under another would be a claim by itself."""
    trigger, reach = hit.trigger, min(clause.end, hit.end + _NEAR)
    match trigger.type:
        case "figure":
            return any(hit.start - 40 <= a.start <= reach and a.unit for a in amounts(reading, clause))
        case "agreement":
            return trigger.name in _LASTING and dated(reading, hit, reach) is not None
        case "milestone":
            assessed = trigger.fields.get("milestone") == "assessment"
            plain = (
                not assessed
                and trigger.name != "credentials"
                and trigger.fields.get("milestone") not in ("support", "honour")
            )
            return plain and trigger.force != "noun" and dated(reading, hit, reach) is not None
        case "mechanism":
            return bool(_SESSION.match(clause.low.text, clause.low.index(hit.start)))
        case "institution":
            words = clause.low.text[clause.low.index(hit.start) : clause.low.index(hit.end)]
            lasting = not _PASSING.search(words)
            return lasting and dated(reading, hit, reach) is not None
        case "meeting":
            before = clause.low.text[: clause.low.index(hit.start)]
            came_for_it = "visit" in types and before.endswith(_FOR)
            return (trigger.name == "held talks" and bool(_AS.search(before))) or came_for_it
        case "visit":
            before = clause.low.text[: clause.low.index(hit.start)]
            return trigger.name == "paid a visit" and trigger.status == "held" and not before.endswith("to ")
        case "commitment":
            return trigger.name in ("pledged", "invited", "promised")
        case _:
            return False
