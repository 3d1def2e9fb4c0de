"""At what stage a claim's event stands: held, planned, postponed …, as the words around its trigger say."""

import re

from milaff.extraction.proposals.model import Status
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.signs import (
    CANCELLED,
    DENIED,
    FUTURE_VERB,
    HELD_SINCE,
    MEANT,
    OPEN_YET,
    PLANNED,
    POSTPONED,
    PREPARING,
)
from milaff.language.text import Language

FUTURE_WORDS = FUTURE_VERB
"""Arabic verbs of what is to come; the English ones are among those that say what is planned."""
_INVITED = re.compile(r"\binvit(?:ation|ed)\b[^.;,]{0,60}\bto (?:pay|make|undertake)[^.;,]{0,40}$")
_AWAITED = re.compile(
    fold(
        r"(?:المنتظر|المرتقب|المقرر|المزمع|المتوقع|ينتظر|يرتقب|من المنتظر|من المقرر)ة? (?:أن )?(?:\w+ )?(?:ال|"
        r"ب?ال)?(?:توقيع|إبرام|يوقع|توقع)"
    )
)
"""Instruments that are yet to be signed, and the list of them."""
_PURPOSE = re.compile(r" to (?:hold|convene)\b")
"""What a visit was paid for is not to come when it was: "paid a visit to Lima to hold talks"."""
_SIGNED = re.compile(r"(?:signed|inked)\b(?! (?:by|in|on)\b)")
"""An instrument that was signed is, whatever it says of what will be: "signed an agreement that would …"."""
_AFTER = 40
"""How far after its trigger a word of modality may stand, in folded letters."""
_GOES_ON = "visit that lasts"
"""A visit that "will last" till a day to come has begun."""
_EVENTS = frozenset({"visit", "meeting", "mechanism"})


def status_of(clause: Clause, hit: Hit, language: Language) -> Status | None:
    """Give the status; ``denied`` where the words say that it did not happen."""
    kind, low = hit.trigger.type, clause.low.text
    if kind in ("position", "figure", "milestone", "institution", "commitment"):
        return None
    near = low[: clause.low.index(hit.end) + _AFTER]
    if kind in _EVENTS:
        if denied := DENIED[language].search(low):
            return "planned" if _only_planned(clause, hit, denied, language) else "denied"
        if CANCELLED[language].search(low):
            return "cancelled"
        if put_off := POSTPONED[language].search(low):
            since = HELD_SINCE.search(low, put_off.end()) and not MEANT.search(low)
            return "held" if since else "postponed"
        if kind == "mechanism" and PREPARING[language].search(low):
            return "preparing"
        if hit.trigger.name == _GOES_ON:
            return hit.trigger.status
        invited = kind == "visit" and _INVITED.search(low[: clause.low.index(hit.start)])
        near = _PURPOSE.sub(" ", near) if kind == "visit" else near
        return "planned" if invited or _to_come(near, language) else hit.trigger.status
    if (
        kind == "agreement"
        and language == "ar"
        and _AWAITED.search(clause.before[-60:] + low[: clause.low.index(hit.end)])
    ):
        return "proposed"
    if kind == "agreement" and hit.trigger.status == "proposed" and OPEN_YET.search(low):
        return "negotiating"
    if kind == "agreement" and hit.trigger.status in ("signed", "ratified", "in-force"):
        if DENIED[language].search(near):
            return "denied"
        if POSTPONED[language].search(low):
            return "proposed"
        near = low[: clause.low.index(hit.end)] if _SIGNED.match(low, clause.low.index(hit.start)) else near
        return "proposed" if _to_come(near, language) else _stage(clause, hit)
    return hit.trigger.status


def _only_planned(clause: Clause, hit: Hit, denied: re.Match[str], language: Language) -> bool:
    """Tell whether Arabic words say that what was planned did not come about: «كان مقررا أن …، لكنها لم تعقد»."""
    if language != "ar" or denied.start() < clause.low.index(hit.start):
        return False
    planned = hit.trigger.status == "planned" or PLANNED[language].search(clause.low.text[: denied.start()])
    return bool(planned) and denied.group().lstrip("وف").startswith("لم ")


def _to_come(near: str, language: Language) -> bool:
    return bool(PLANNED[language].search(near) or (language == "ar" and FUTURE_VERB.search(near)))


def _stage(clause: Clause, hit: Hit) -> Status | None:
    """The last stage that the clause tells of: signed, then in force."""
    stages = [under.trigger.status for under in (hit, *clause.under) if under.trigger.type == "agreement"]
    return next((stage for stage in ("in-force", "ratified") if stage in stages), hit.trigger.status)
