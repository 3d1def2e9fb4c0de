"""Dates that "when" joins to a clause from beside it: "to 1935, when …", "was signed, when he visited Rome in 2012"."""

import re
from bisect import bisect_right

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold, folded

_WHEN = ("when ", fold("عندما "), fold("حينما "), fold("حين "))
_WHERE = re.compile(fold(r"حيث (?:تم|جرى|أقيمت?|وقعت?|أبرمت?|افتتحت?|تبادل\w*|أعلن\w*)(?!\w)"))
_AND_WHEN = re.compile(r"\W{0,2}when (?!the |it )" + fold(r"|\W{0,2}(?:عندما|حينما|لدى) "))
_ASIDE = re.compile(fold(r"[^،؛]{0,60}، (?:الذي|التي|اللذان|اللتان|الذين) [^،؛]*، "))
_PLAINLY = re.compile(
    fold(r"(?!و|ف)(?:(?!(?:التي|الذي|بعد|عقب|إثر|منذ|قبل|الموقع\w*|المقرر\w*|على أن|كان\w*|قد) )\w+ ){0,8}")
)
"""Words up to a date among which none opens another event."""
_INITIALLED = re.compile(fold(r"بالأحرف الأولى"))
_YET = re.compile(fold(r"\W*(?:(?:إلا|غير|بيد) أن|لكن)(?:ها|ه)? (?:لم )?(?:[يت]وقع|التوقيع)(?!\w)[^،؛.]*"))
_OPENED = frozenset({"visit", "meeting", "mechanism", "agreement"})
_OPENS = re.compile(r"\W*(?:on |in )?")
_RELATIVE_ASIDE = re.compile(r", [^.;]{3,160}?, (?:who|which) [^.;]{3,160}, ?")
"""A subject and what a relative clause adds to it, up to its verb."""
_MET = frozenset({"visit", "meeting"})
_LED_ON = frozenset({"agreement", "milestone", "institution"})
"""The types to which «when» or «حيث» beside a date gives it."""


def date_beside(reading: Reading, clause: Clause, hit: Hit) -> DateMention | None:
    """Give the date that "when" or «حيث» takes up before a clause without one, or that follows it after "when"."""
    return (
        _whereupon(reading, clause, hit)
        or _when_then(reading, clause, hit)
        or _after_its_aside(reading, clause, hit)
        or _over_its_aside(reading, clause, hit)
    )


def _over_its_aside(reading: Reading, clause: Clause, hit: Hit) -> DateMention | None:
    """Give the date that opens a sentence whose subject's aside parts it from its verb.

    So "On 5 November, the minister, who is on a visit on 4–6 November, held talks".
    """
    if hit.trigger.type not in _OPENED or reading.text[clause.start : clause.start + 1].isupper():
        return None
    at = bisect_right(reading.sentences, clause.start, key=lambda one: one.start) - 1
    start = reading.sentences[at].start if at >= 0 else clause.start
    found = reading.within(reading.dates, start, clause.start)
    first = found[0] if found else None
    if first is None or not first.edtf or not _OPENS.fullmatch(folded(reading.text, start, first.start).text):
        return None
    between = folded(reading.text, first.end, clause.start).text
    return first if _RELATIVE_ASIDE.fullmatch(between) else None


def _after_its_aside(reading: Reading, clause: Clause, hit: Hit) -> DateMention | None:
    """Give the date of a visit after an aside: «زار الوزير، الذي سبق أن زار … عام 2009، … في مايو 2014»."""
    if hit.trigger.type not in _MET or clause.hit != hit:
        return None
    at = bisect_right(reading.sentences, clause.start, key=lambda one: one.start) - 1
    end = reading.sentences[at].end if at >= 0 else clause.end
    low = folded(reading.text, hit.end, end)
    aside = _ASIDE.match(low.text)
    if aside is None or low.place(aside.end() - 1) < clause.end - 1:
        return None
    rest = low.text[aside.end() :]
    found = [m for m in reading.within(reading.dates, low.place(aside.end() - 1), end) if m.edtf]
    lead = rest[: low.index(found[0].start) - aside.end()] if len(found) == 1 else None
    return found[0] if lead is not None and _PLAINLY.fullmatch(lead) else None


def signed_after_all(reading: Reading, clause: Clause, hit: Hit) -> DateMention | None:
    """Give the day on which what was initialled was signed: «… بالأحرف الأولى، إلا أنها لم توقع إلا عام 2011»."""
    if hit.trigger.type != "agreement" or not _INITIALLED.search(clause.low.text):
        return None
    at = bisect_right(reading.sentences, clause.start, key=lambda one: one.start) - 1
    rest = folded(reading.text, clause.end, reading.sentences[at].end if at >= 0 else clause.end)
    yet = _YET.match(rest.text)
    found = (
        [m for m in reading.within(reading.dates, rest.place(0), rest.end_place(yet.end())) if m.edtf] if yet else []
    )
    return found[0] if len(found) == 1 else None


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
