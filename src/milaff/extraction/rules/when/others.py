"""Dates of other events that a clause names: a disaster, an appointment, an older treaty, a period of validity."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.when.frame_words import BECAME
from milaff.extraction.rules.when.named import names
from milaff.extraction.rules.when.valid import of_its_title, runs_for

_HOW = r"(?:\s+(?:in|on|at|of|from|back to|as|the|[A-Za-z]+))?\s*$"
_AFTER = re.compile(
    r"\b(?:after|following|in the (?:wake|aftermath) of|in response to|because of|due to|despite) (?:the |a |an )"
    r"(?!(?:[\w-]+ ){0,3}?(?:talks|meeting|visit|session|signing|signature|negotiations|summit|forum|call|conference|"
    r"consultations))[^,.;]{0,70}\b(?:of|on|in)\s*$"
)
_MADE = re.compile(
    r"\b(?:appointed|elected|born|died|founded|established|created|built|formed|set up|took office|assumed office|"
    r"killed|arrested|destroyed|signed|ratified|written|published|dating|known|"
    r"(?:agreement|treaty|accord|protocol|memorandum|convention|pact)(?= (?:of|dated)\b))"
    rf"{_HOW}"
)
_THE = re.compile(r"(?<!during )(?<!in )\bthe\s*$")
_UNDER = re.compile(
    r"\b(?:(?:(?<=accession )|(?<=accede )|(?<=acceded )|(?<=party )|(?<=parties )|(?<=signatory ))to|"
    r"joined|under|pursuant to|in line with|in accordance with|on the basis of|by virtue of|within the framework of|"
    r"as part of|based on|in implementation of) (?:an?|the|their|its|this) (?:[\w'-]+ ){0,6}?(?:agreement|treaty|"
    r"accord|protocol|memorandum|declaration|convention|pact|programme|program|plan|decision|resolution)s?"
    r"(?: (?:signed|concluded|reached|made|dated|from|of))?(?: (?:in|on))?\s*$"
)
"""The instrument or decision under which something happens has a date of its own."""
_LAPSED = re.compile(
    r"\b(?:lapsed|expired|terminated|denounced|abrogated|extended|renewed|amended|updated|revised|replaced|superseded|"
    r"suspended|ratified)(?: (?:again|by mutual consent|for [\w -]{3,20}|(?:up)?on [^,;]{3,60}?|"
    r"(?:with|after|following) [^,;]{3,60}?))?(?: (?:in|on|since))?\s*$"
)
"""What became of an instrument later has a date of its own."""
_CAME_NEXT = re.compile(r",? (?:followed|preceded) by [^;.]*$")
_BECAME = re.compile(
    r"(?:[;,]|\band|\bbut) (?:it |which |they )?(?:was|were|had been|has been) (?:later |then |subsequently )?"
    rf"(?:{BECAME})(?: again)?(?: (?:in|on))?\s*$"
    r"|\bclosed\b[^.]{0,60}\band (?:was )?(?:reopened|opened again)(?: (?:in|on))?\s*$"
)
"""What became of a house later has a date of its own: "was opened two years later; it was closed in 1983"."""
_SINCE_THEN = re.compile(
    r"\bsince [^,;.]{3,70}\b(?:was|were|had been|has been) (?:\w+ed|set up|begun|built)(?: (?:in|on))?\s*$"
)


def of_another(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether the words before a date make it another event's than the claim's (English words)."""
    low = clause.low
    at = low.index(mention.start)
    before = low.text[:at]
    kind = hit.trigger.type
    if kind == "agreement" and (runs_for(clause, mention) or of_its_title(clause, mention)):
        return True
    if kind == "agreement" and (later := _LAPSED.search(before)) and not _holds(clause, hit, later):
        return later.start() > low.index(hit.end)
    since = _SINCE_THEN.search(before) or _CAME_NEXT.search(before) or (kind != "agreement" and _UNDER.search(before))
    if since and not _holds(clause, hit, since):
        return True
    if after := _AFTER.search(before):
        return not _holds(clause, hit, after)
    if kind != "agreement" and _THE.search(before) and names("", low.text[low.index(mention.end) :]):
        return True
    if kind in ("milestone", "institution") and (became := _BECAME.search(before)):
        return not _holds(clause, hit, became)
    made = _MADE.search(before)
    return made is not None and kind != "agreement" and not _holds(clause, hit, made)


def _holds(clause: Clause, hit: Hit, found: re.Match[str]) -> bool:
    """Tell whether the trigger stands within the words found, so that their date is its own."""
    start, end = clause.low.index(hit.start), clause.low.index(hit.end)
    return start < found.end() and found.start() < end
