"""The days of a session told on its last one: "closed today after two days (14 and 15 July)", «التي انطلقت أول أمس»."""

import re
from bisect import bisect_right

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.dating import Dated
from milaff.language.edtf import parse

_ENDED = re.compile(
    r"\b(?:conclud|wrapp|clos|end|finish)(?:ed|es|s)\b(?: up)?"
    + fold(r"|(?<!\w)[وف]?(?:اختتم\w*|انتهت?|انتهى|أنهى|أنهت|اختتام|توجت?)(?!\w)")
)
_BEGUN = re.compile(
    r"^\W*(?:which|that) (?:had )?(?:began|begun|opened|started|kicked off)(?: (?:in|on|at) \w+)?(?: on| in)?\s*$"
    + fold(
        r"|^\W*و?(?:التي|الذي) (?:كانت? )?(?:انطلقت?|بدأت?|افتتحت?|انعقدت?)"
        r"(?: (?:أعمال|أشغال)ه?ا?)?(?: (?:يوم|في|منذ))?\s*$"
    )
)
_STAY_ENDED = re.compile(
    r"\b(?:at the end of|concluding|concluded|wrapped up|ended|ending|winding up) (?:an?|his|her|the|their) "
    r"(?:[\w-]+ ){0,4}(?:visit|trip|tour)\b" + fold(r"|(?:ختام|اختتام|نهاية|اختتمت?|أنهت?|أنهى) (?:\w+ ){0,2}ل?زيار\w+")
)
_UNTIL = re.compile(
    r"\b(?:visit|trip|tour)\b[^.;]{0,60}\b(?:until|till|through)(?: (?:on|the))?\s*$"
    + fold(r"|زيار\w+ [^.؛]{0,60}(?:تتواصل|تستمر|تمتد|تدوم)(?: إلى غاية| حتى| إلى)(?: (?:يوم|غاية))*\s*$")
)
_LEAVES = re.compile(
    r"\b(?:leaves?|departs?|leaving|departing|returns? home|departure|fly home)\b(?: [\w'-]+){0,4}? (?:on|until)\s*$"
    + fold(
        r"|(?<!\w)[وف]?(?:س?[يت]غادر\w*|مغادرت\w*|س?[يت]ختتم\w*|س?[يت]عود)(?: \w+){0,3}?(?: (?:يوم|في|مساء|صباح))+\s*$"
    )
)
"""How a day is told on which a guest is to leave, whose coming has another."""
_STAY_BEGUN = re.compile(
    r"\b(?:began|begun|started|arrived|which opened)\b[^,;]{0,30}$"
    + fold(r"|(?:شرعت?|بدأ\w*|باشر\w*|استهل\w*|كان قد بدأها)(?: (?:فيها|بها))?(?: (?:يوم|منذ|مساء|صباح))?\s*$")
)
_DAY = len("YYYY-MM-DD")
_MOST = 8
"""Fewer days than this lie between the first and the last of a session."""


def spanning(reading: Reading, draft: Draft) -> Dated | None:
    """Give the days of a session, meeting or visit that ended on one day and is told to have begun before.

    None where its days are not told in its own sentence.
    """
    day = draft.date
    if draft.type == "visit" and day and draft.chosen.status == "held" and len(day.edtf) == _DAY:
        return _stay(reading, draft)
    if day is None or draft.type not in ("mechanism", "meeting") or draft.chosen.status != "held":
        return None
    if len(day.edtf) != _DAY:
        return None
    at = bisect_right(reading.sentences, draft.start, key=lambda one: one.start) - 1
    end = max(reading.sentences[at].end if at >= 0 else 0, draft.clause.end)
    if not _ENDED.search(folded(reading.text, draft.start, end).text):
        return None
    found = [m for m in reading.within(reading.dates, draft.start, end) if m.edtf]
    other = next((m for m in found if m.edtf != day.edtf), None)
    if other is None:
        return None
    if other.kind == "range" and parse(other.edtf or "").latest == parse(day.edtf).latest:
        return Dated(other.edtf or "", other.text, inferred=other.inferred)
    first = next((m for m in found if _begun(reading, draft, m)), None)
    last = next((m for m in found if first and m.edtf != first.edtf), None)
    return _days(first, last) if first and last and day.edtf in (first.edtf, last.edtf) else None


def _stay(reading: Reading, draft: Draft) -> Dated | None:
    """Give the days of a visit that ended on one day of its sentence and is told to have begun on another."""
    passage = draft.passage
    low = folded(reading.text, passage.start, passage.end)
    found = [m for m in reading.within(reading.dates, passage.start, passage.end) if m.edtf]
    first = next((m for m in found if draft.date and m.edtf == draft.date.edtf), None)
    until = next((m for m in found if m.start > draft.start and _ends(low.text[: low.index(m.start)])), None)
    if first and until:
        return _days(first, until)
    if not _STAY_ENDED.search(low.text):
        return None
    begun = [m for m in found if _STAY_BEGUN.search(low.text[: low.index(m.start)])]
    others = {m.edtf: m for m in found if begun and m.edtf != begun[0].edtf}
    return _days(begun[0], next(iter(others.values()))) if len(others) == 1 else None


def _ends(before: str) -> bool:
    """Tell whether words before a day say that a visit lasts until then, or that the guest is to leave on it."""
    return bool(_UNTIL.search(before) or _LEAVES.search(before))


def _begun(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a relative clause says that something began on a day: "the session, which opened on Monday"."""
    before = folded(reading.text, draft.chosen.hit.start, mention.start).text
    relative = folded(reading.text, min(draft.clause.end, mention.start), mention.start).text
    return bool(_BEGUN.search(relative) or _BEGUN.search(before[max(before.rfind("، "), before.rfind(", "), 0) :]))


def _days(first: DateMention, last: DateMention) -> Dated | None:
    """Give the days from one to another where there are few between."""
    one, other = first.edtf or "", last.edtf or ""
    if len(one) != _DAY or len(other) != _DAY or not 0 < (parse(other).latest - parse(one).latest).days < _MOST:
        return None
    return Dated(f"{one}/{other}", f"{first.text} … {last.text}", inferred=True)
