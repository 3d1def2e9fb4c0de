"""Dates and days of something else than a claim's event, as English tells them: relative clauses, comparisons."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.valid import NOT_UNTIL

_EVENT = re.compile(r"\s*(?:visit|meeting|talks|session|summit|ceremony|call|signing|round|consultations|conference)\b")
_COMPARED = re.compile(
    r"\b(?:than|compared (?:with|to)|against|versus|"
    r"(?:per ?cent|%|percentage|increase|rise|growth|gain|up|decline|decrease|drop|fall|more|higher|lower)"
    r"(?: [\w.%-]+){0,5} over)(?: (?:in|for|the|that|same|period|year|of))*\s*$"
)
"""Before the year that a growth is counted from; "over the first half of 2015" by itself is when trade was so much."""
_ROLLING = re.compile(r"\b(?:quarters?|months?|years?|weeks?) (?:to|ending|ended)(?: (?:the|end|of|in|on|late))*\s*$")
_DONE_THEN = re.compile(
    r"\b(?:held|signed|opened|suspended|launched|established|concluded|made|adopted|reached|taken|agreed|initialled)\b[^,;]*$"
)
"""How what is only spoken of has a day of its own: "the decisions of its fifth session, held in …"."""
_BEYOND = re.compile(r"\b(?:after|before|until|till|prior to|pre|post)[ -]$")
_BOUND = re.compile(fold(r"(?<!\w)[وف]?(?:قبل|بعد) $"))
"""What stands before a month or day that only bounds when something is to be done."""
_SHORT = frozenset({"day", "month"})
_END = re.compile(r"(?:the )?end\b|نهاية")
_YEAR_BEFORE = re.compile(r"\b(?:previous|preceding|same period|year (?:before|earlier))\b")
_AGAINST = re.compile(r"^\W*(?:(?:up|down) )?(?:from|against|compared|versus|over)\b")
_PREVIOUS = re.compile(r"\b(?:previous|last|latest|preceding|most recent)\b[^;]*$")
_THE_LATEST = re.compile(
    r"\b(?:is|are) (?:[\w-]+ )?(?:held|conducted|convened|organi[sz]ed)\b[^.]*\bthe (?:most recent|latest|last)"
    r"(?: (?:one|of (?:them|these|which)|round|session|meeting))? (?:took place|was|were|having|being|has been|in)\b"
    r"[^;]*$"
)
"""What is held as a rule has the day of the latest: "are held every year; the most recent took place in May 2022"."""
_WHO_CAME = re.compile(
    r", who (?:had )?(?:flew|flown|arrived|came|landed|left|went|departed|returned|travelled)\b[^,]*$"
)
_RELATIVE = re.compile(
    r"\bwho (?:flew|arrived|came|landed|left|went|departed|returned|travelled)\b[^;]*$|"
    r"\b(?:which|that|who|whose|where) (?:had|has|have|was|were|is|are|last|first|opened|began|entered|stopped|"
    r"work|killed)\b[^;]*$|(?<!expected )(?<!due )(?<!scheduled )(?<!planned )(?<!set )\bto be (?:opened|inaugurated|"
    r"completed|held|signed)\b[^;]*$|"
    r"\b(?:dormant|pending|suspended|unused|closed|vacant|valid|running) since\b[^;]*$"
)
_WAS_HELD = re.compile(r"^[^,;]{0,90},? which (?:was|were) (?:held|convened|hosted|organi[sz]ed)\b[^;,]*$")
"""A session of which a relative clause tells when it was."""
_TO_BE_HELD = re.compile(r"^[^,;]{0,60},? (?:which (?:is|was) )?(?:due |set |scheduled )?to be held\b[^;,]*$")
"""A session that is only spoken of has the day on which it is to be held."""
_IS_EXPECTED = re.compile(
    r", which (?:is|was) (?:expected|due|scheduled|planned|set|slated) "
    r"(?:to take place|to be (?:held|paid)|for)\b[^;,]*$"
)
"""A visit of which a relative clause tells for when it is planned."""
ITS_SIGNATURE = re.compile(r"\bwhich was (?:\w+ )?signed (?:[^,;]{0,40}\b)?(?:in|on) ?$")
_OPENED = re.compile(r"\b(?:since|opened|established|inaugurated|reopened|founded)\b[^,;]{0,40}$")
_PAST_PERFECT = re.compile(
    r"^\W*(?:[\w'’.-]+ ){0,8}?had (?:also |earlier |already |previously |then )?(?:met|visited|held|received|said"
    r"|signed|"
    r"discussed|told|announced|paid|travelled|called|agreed|been|asked|proposed|opened|sent)\b"
)
_SO_FAR = re.compile(r"\b(?:has|have) (?:\w+ )?$")
_SUBORDINATE = re.compile(r"^(?:which|that|within the framework of which|during which|under which|in which|at which)\b")
_NOW = re.compile(r"\bwill now (?:take place|be held|come|visit)[^,;]*$")
_OF_WHICH = re.compile(r",[^,]*\b(?:previous|last|latest|preceding) (?:meeting|session|round|one|edition)\b[^;]*$")
_STANDING = "has an embassy"
_EVENTS = frozenset({"mechanism", "meeting"})


def dated_elsewhere(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date in a clause is that of something else than the trigger's event (English words)."""
    low = clause.low
    at, end = low.index(mention.start), low.index(hit.end)
    before, after = low.text[:at], low.text[low.index(mention.end) :]
    kind = hit.trigger.type
    if kind not in ("figure", "agreement") and _BEYOND.search(before) and not NOT_UNTIL.search(before):
        return True
    if kind != "figure" and mention.kind in _SHORT and _BOUND.search(before) and not _END.match(mention.text.lower()):
        return True
    if after.startswith("'s ") and not _EVENT.match(after[2:]):
        return True
    if kind == "figure" and (
        _COMPARED.search(before)
        or _ROLLING.search(before)
        or (_YEAR_BEFORE.search(mention.text.lower()) and not _AGAINST.search(low.text))
    ):
        return True
    if _NOW.search(before) or (kind in _EVENTS and _OF_WHICH.search(low.text[low.index(hit.start) : at])):
        return True
    if hit.trigger.name == _STANDING:
        return not _OPENED.search(before)
    if kind in ("meeting", "position") and _WHO_CAME.search(before) and "," in low.text[at : low.index(hit.start)]:
        return True
    if at <= end:
        return False
    between = low.text[end:at]
    only_spoken_of = kind == "cooperation" and hit.trigger.status in ("discussed", "proposed", "possible")
    if only_spoken_of and _DONE_THEN.search(between):
        return True
    if hit.trigger.name == "numbered session" or kind in ("figure", "institution"):
        return False
    if kind == "mechanism" and (_TO_BE_HELD.search(between) or _WAS_HELD.search(between)):
        return False
    if kind == "visit" and _IS_EXPECTED.search(between):
        return False
    if kind == "agreement" and ITS_SIGNATURE.search(between):
        return False
    if kind == "mechanism" and _THE_LATEST.search(low.text[low.index(hit.start) : at]):
        return False
    return bool(_RELATIVE.search(low.text[:at], end)) or (kind in _EVENTS and bool(_PREVIOUS.search(between)))


def said_so_far(clause: Clause, hit: Hit) -> bool:
    """Tell whether something is told to have been said, not when: "the railways have expressed interest"."""
    return bool(_SO_FAR.search(clause.low.text[: clause.low.index(hit.start)]))


def not_of_the_day(clause: Clause, said: Hit | None = None) -> bool:
    """Tell whether a clause tells of what lay before the day of a report, or of what a relative clause adds.

    ``said`` is a verb of speech: what had been before is then only what stands before it, not what it reports.
    """
    upto = clause.low.text[: clause.low.index(said.end)] if said else clause.low.text
    return bool(_PAST_PERFECT.search(upto) or _SUBORDINATE.search(clause.low.text))
