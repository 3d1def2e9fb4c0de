"""Clauses that claim nothing: hearsay, what did not happen, the word of a friend, an agency or an analyst."""

import re

from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.scope_words import (
    AFTERWARDS,
    ANALYSTS,
    ANNOUNCED,
    BYSTANDERS,
    BYSTANDERS_EN,
    DID_NOT,
    EXCHANGE_OF_VISITS,
    FIRST,
    FRIEND,
    HEARSAY,
    INNER,
    OF_A_BODY,
    PAST,
    RUMOUR,
    SIGHT,
    TOMB,
    UNDER,
    UNPROVEN,
    WELCOMED,
)
from milaff.extraction.rules.signs import DENIED

_AS = re.compile(r"^\W*as (?:[\w'’.-]+ ){1,14}$")
_SAID = frozenset({"said", "saying"})
"""The names of words that only tell that something was said."""


def idle(reading: Reading, clause: Clause, chosen: Chosen) -> bool:
    """Tell whether a claim is hearsay: an event that the sentence itself calls unconfirmed, or the word of a friend."""
    low, at = clause.low.text, clause.low.index(chosen.hit.end)
    if (
        chosen.hit.trigger.type == "visit"
        and SIGHT.search(low)
        and not reading.countries_within(clause.start, clause.end)
    ):
        return True
    if chosen.hit.trigger.type == "visit" and reading.language == "en" and _no_journey(reading, clause):
        return True
    if RUMOUR.search(low) and DENIED[reading.language].search(low):
        return chosen.hit.trigger.fields.get("act") != "denied"
    if ANALYSTS.search(low[:at]) or (HEARSAY.search(low[: at + 30]) and chosen.hit.trigger.name != "denied"):
        return True
    under = clause.hit.start < chosen.hit.start or chosen.nested or not clause.opens
    if chosen.hit.trigger.type == "agreement" and under and UNDER.search(low[: clause.low.index(chosen.hit.start)]):
        return True
    if chosen.hit.trigger.name == "praised" and WELCOMED.match(low, clause.low.index(chosen.hit.start)):
        return True
    if chosen.hit.trigger.type == "position" and OF_A_BODY.match(low, at):
        return True
    happens = chosen.hit.trigger.type in ("position", "cooperation", "meeting")
    if happens and DID_NOT.search(low[: clause.low.index(chosen.hit.start)]):
        return True
    if chosen.hit.trigger.type == "position":
        if _as_was_said(clause, chosen):
            return True
        return bool(FRIEND.match(low, at)) or _by_bystanders(clause, chosen)
    if chosen.hit.trigger.name == "visited" and FIRST.search(low[:at]):
        return True
    if chosen.hit.trigger.name in ("discussed", "was discussed") and PAST.search(low):
        return True
    following = folded(reading.text, clause.end, min(len(reading.text), clause.end + AFTERWARDS)).text
    said = following.lstrip(" ،").split("،")[0] if reading.language == "ar" else following
    return bool(UNPROVEN.search(said.split(".")[0])) or bool(INNER.search(low))


def _as_was_said(clause: Clause, chosen: Chosen) -> bool:
    """Tell whether words only say that someone had said it: "As the Foreign Minister just stated, we held talks"."""
    return chosen.hit.trigger.name in _SAID and bool(_AS.search(clause.low.text[: clause.low.index(chosen.hit.start)]))


def _by_bystanders(clause: Clause, chosen: Chosen) -> bool:
    """Tell whether those who say something speak for neither state: an agency, a firm, an analyst."""
    if chosen.hit.trigger.name not in _SAID:
        return False
    low = clause.low
    before, said = low.text[: low.index(chosen.hit.start)], low.text[low.index(chosen.hit.start) :]
    if ANNOUNCED.match(said):
        return False  # a firm's investment in the other country is told so
    return bool(BYSTANDERS.match(low.text, low.index(chosen.hit.end)) or BYSTANDERS_EN.search(before))


def _no_journey(reading: Reading, clause: Clause) -> bool:
    """Tell whether a visit is only to a monument, or visits are only said to be exchanged now and then."""
    low = clause.low.text
    dated = any(m.edtf for m in reading.within(reading.dates, clause.start, clause.end))
    return bool(TOMB.search(low)) or (not dated and bool(EXCHANGE_OF_VISITS.search(low)))
