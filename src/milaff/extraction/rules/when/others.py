"""Dates of other events that a clause names: a disaster, an appointment, an older treaty, a period of validity."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit

_HOW = r"(?:\s+(?:in|on|at|of|from|back to|as|the|[A-Za-z]+))?\s*$"
_AFTER = re.compile(
    r"\b(?:after|following|in the (?:wake|aftermath) of|in response to|because of|due to|despite) (?:the |a |an )"
    r"(?!(?:[\w-]+ ){0,3}?(?:talks|meeting|visit|session|signing|signature|negotiations|summit|forum|call|conference|"
    r"consultations))[^,.;]{0,70}\b(?:of|on|in)\s*$"
)
_MADE = re.compile(
    r"\b(?:appointed|elected|born|died|founded|established|created|built|formed|set up|took office|assumed office|"
    r"killed|arrested|destroyed|signed|ratified|written|published|dating|known)"
    rf"{_HOW}"
)
_NAMED_FOR = re.compile(
    r"\s(?:[\w-]+ )?(?:agreement|treaty|convention|protocol|memorandum|accord|war|revolution|coup|genocide|"
    r"constitution|"
    r"law|earthquake|floods?|elections?|olympics|world cup|crisis)\b"
)
_THE = re.compile(r"(?<!during )(?<!in )\bthe\s*$")
_VALID = re.compile(
    r"\bfor(?: the)?(?: years?| period| academic years?)?(?: (?:of|from|between))?\s*$|\b(?:covering|through|"
    r"valid (?:until|to)|until|"
    r"up to|running to)(?: the end of)?\s*$"
)


def of_another(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether the words before a date make it another event's than the claim's (English words)."""
    low = clause.low
    at = low.index(mention.start)
    before = low.text[:at]
    kind = hit.trigger.type
    if kind == "agreement" and _VALID.search(before):
        return True
    if after := _AFTER.search(before):
        return not _holds(clause, hit, after)
    if kind != "agreement" and _THE.search(before) and _NAMED_FOR.match(low.text[low.index(mention.end) :]):
        return True
    made = _MADE.search(before)
    return made is not None and kind != "agreement" and not _holds(clause, hit, made)


def _holds(clause: Clause, hit: Hit, found: re.Match[str]) -> bool:
    """Tell whether the trigger stands within the words found, so that their date is its own."""
    start, end = clause.low.index(hit.start), clause.low.index(hit.end)
    return start < found.end() and found.start() < end
