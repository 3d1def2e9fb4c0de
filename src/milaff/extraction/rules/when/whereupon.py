"""Dates that "when" joins to a clause from beside it: "to 1935, when …", "was signed, when he visited Rome in 2012"."""

import re
from bisect import bisect_right

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold

_WHEN = ("when ", fold("عندما "), fold("حينما "), fold("حين "))
_WHERE = re.compile(fold(r"حيث (?:تم|جرى|أقيمت?|وقعت?|أبرمت?|افتتحت?|تبادل\w*|أعلن\w*)(?!\w)"))
_AND_WHEN = re.compile(r"\W{0,2}when (?!the |it )" + fold(r"|\W{0,2}(?:عندما|حينما|لدى) "))
_LED_ON = frozenset({"agreement", "milestone", "institution"})
"""The types to which «when» or «حيث» beside a date gives it."""


def date_beside(reading: Reading, clause: Clause, hit: Hit) -> DateMention | None:
    """Give the date that "when" or «حيث» takes up before a clause without one, or that follows it after "when"."""
    return _whereupon(reading, clause, hit) or _when_then(reading, clause, hit)


def _when_then(reading: Reading, clause: Clause, hit: Hit) -> DateMention | None:
    """Give the one date of the "when" that follows a clause: "was signed by X, when he visited Rome on 3 May 2012"."""
    if hit.trigger.type not in _LED_ON or hit.trigger.status in ("negotiating", "proposed"):
        return None
    at = bisect_right(reading.sentences, clause.start, key=lambda one: one.start) - 1
    end = reading.sentences[at].end if at >= 0 else clause.end
    if not _AND_WHEN.match(fold(reading.text[clause.end : clause.end + 12]).lower()):
        return None
    found = [m for m in reading.within(reading.dates, clause.end, end) if m.edtf]
    return found[0] if len(found) == 1 else None


def _whereupon(reading: Reading, clause: Clause, hit: Hit) -> DateMention | None:
    """Give the date that "when" takes up right before a clause: "to 1935, when the kingdom signed …"."""
    if not clause.low.text.startswith(_WHEN) and not (hit.trigger.type in _LED_ON and _WHERE.match(clause.low.text)):
        return None
    before = reading.within(reading.dates, max(0, clause.start - 40), clause.start)
    last = before[-1] if before else None
    if last is None or not last.edtf or reading.text[last.end : clause.start].strip() not in ("", ",", "،"):
        return None
    return last
