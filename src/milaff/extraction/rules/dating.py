"""The date of a claim: the clause's own, else that of the event it is told with; never another event's."""

import re
from dataclasses import dataclass

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.signs import SINCE

_SAID = re.compile(
    fold(r"(?<!\w)(?:أن|إن|بأن|أنه|أنها|إلى|عن|على|علي)(?!\w)")
    + r"|\b(?:that|for|to|its|his|her|their|the|at|of|how)\b"
)
_DUE = re.compile(
    fold(r"(?<!\w)(?:قبل|بحلول|في موعد)(?: \w+)?\s*$") + r"|\b(?:by|before|until|no later than)(?: the end of)?\s*$"
)
_DAYS = re.compile(fold(r"(?:تستغرق|تستمر|تدوم) \w+") + r"|\b(?:\w+|\d+)[- ]day\b")
"""A visit of several days: the day of arrival is not its date."""
_LEADS = 25
"""How near to its beginning a date leads a clause («وفي 22 أوت 2023 وقع …»)."""
_FOUNDED = re.compile(
    fold(r"(?:أنشئت?|المنشأة|تأسست?|المؤسسة|أسست?|شكلت?)(?: (?:في|عام|سنة))*\s*$")
    + r"|\b(?:created|established|founded|set up|formed|launched)(?: (?:in|on))?\s*$"
)
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
_SPEECH = frozenset({"position", "commitment"})


@dataclass(frozen=True)
class Dated:
    """A date and the words that give it; ``borrowed`` where they stand outside the clause."""

    edtf: str
    words: str
    borrowed: bool = False
    inferred: bool = False


def own_date(reading: Reading, clause: Clause, hit: Hit) -> Dated | None:
    """Give the date that the clause itself gives the claim, None where there is none that is the claim's."""
    mentions = [m for m in reading.within(reading.dates, clause.start, clause.end) if m.edtf]
    if hit.trigger.fields.get("milestone") == "assessment":
        return None
    if hit.trigger.type in _SPEECH:
        mentions = [m for m in mentions if _of_speaking(clause, hit, m)]
    if hit.trigger.type != "figure":
        mentions = [m for m in mentions if not _since(clause, m)]
    if hit.trigger.type in _EVENTS:
        mentions = [m for m in mentions if not _founded(clause, m)]
    if not mentions:
        return None
    after = [m for m in mentions if m.start >= hit.start]
    best = after[0] if after else mentions[-1]
    if mentions[0].start < hit.start and mentions[0].start - clause.start < _LEADS:
        best = mentions[0]
    if best.inferred and hit.trigger.type == "visit" and _DAYS.search(clause.low.text):
        return None
    return Dated(best.edtf or "", best.text, inferred=best.inferred)


def _of_speaking(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date says when something was said, not when what was said happened."""
    if mention.start < hit.start:
        return not _since_or_due(clause, mention)
    low = clause.low
    words = low.text[low.index(hit.start) : low.index(mention.start)]
    between = words.partition(" ")[2]
    return len(between) < 90 and not _SAID.search(between) and not _since_or_due(clause, mention)


def _since_or_due(clause: Clause, mention: DateMention) -> bool:
    before = clause.low.text[: clause.low.index(mention.start)]
    return bool(SINCE.search(before) or _DUE.search(before))


def _founded(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date is that of the founding of a body that met at another: "the commission, created in 1971"."""
    return bool(_FOUNDED.search(clause.low.text[: clause.low.index(mention.start)]))


def _since(clause: Clause, mention: DateMention) -> bool:
    before = clause.low.text[: clause.low.index(mention.start)]
    return bool(SINCE.search(before)) and mention.kind != "range"
