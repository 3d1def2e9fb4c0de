"""The date of what did not happen then: "a visit, which was to take place in March 2020, could not materialise"."""

import re
from bisect import bisect_right

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import Folded, fold, folded
from milaff.extraction.rules.signs import HELD_SINCE, MEANT
from milaff.extraction.rules.when.subordinate import happened

_PUT_OFF = re.compile(
    r"\b(?:postponed|put (?:off|back)|rescheduled|be rescheduled|deferred|called off|cancelled|"
    r"(?:not|never) (?:\w+ )?(?:materiali[sz]ed?|take place|took place|be held|be convened|be undertaken|"
    r"be carried out|go ahead))\b"
    + fold(r"|(?<!\w)[وفل]?(?:قد )?(?:[يت]ؤجل|تأجل\w*|أجلت?|أرجئت?|ألغيت?|(?:ب|ال)?(?:تأجيل|إرجاء|إلغاء)\w*)(?!\w)")
)
_BESIDE = 4
"""How near to a clause's end the words stand that add for when it had been meant, in characters."""
_AT_ONCE = 2
"""How near to the words that put something off those stand that tell when it was held: «أجلت وعقدت»."""
_PARTED = re.compile(r"[;؛]")
_STEMS = re.compile(
    r"postpon|put off|put back|schedul|deferr|called off|cancel|not |never |ؤجل|أجل|أجيل|رجئ|رجاء|لغي|لغاء"
)
"""One of these stands in every sentence that tells of something put off, as it is written."""
_DUE = re.compile(
    r"\b(?:which|that)? ?(?:was|had been|were|is|initially|originally|first)?(?: (?:initially|originally|first))? ?"
    r"(?:scheduled|planned|foreseen|envisaged|set(?! up)|due|expected|to (?:take place|have taken place|be held|"
    r"have been held|be convened))\b[^;.]{0,70}?\b(?:for|in|on|last)(?: the)?(?: month of)? ?$"
    + fold(
        r"|(?<!\w)(?:ال)?(?:مقرر|مبرمج|مزمع|مرتقب|منتظر|متوقع|مفترض|[يت]عتزم)(?:ة|ا)?(?!\w)[^؛.]{0,90}?"
        r"(?<!\w)(?:في|ل|خلال|يوم|بتاريخ|لشهر|شهر)? ?$"
    )
)
_NOW_DUE = re.compile(
    r"\b(?:would|will|is to|are to|was to|(?:expects?|expected|hopes?|plans?|agreed|due|set|scheduled|planned)"
    r"(?: for)?(?: it| them)? to) (?:now |then |instead )?(?:be (?:held|convened)|take place|meet|convene|"
    r"materiali[sz]e)\b"
    r"|\bis now (?:expected|planned|scheduled|due|set|foreseen) (?:for|in)\b"
    + fold(
        r"|(?<!\w)[وف]?(?:س(?:تعقد|ينعقد|تنعقد|يعقد|تجري|يتم)|(?:من|تقرر|بات|أصبح|صار) (?:ال)?(?:مقرر|منتظر|مرتقب|"
        r"متوقع)?(?:ا)? ?(?:الآن )?(?:أن )?(?:تعقد|تنعقد|يعقد|تلتئم|عقدها|عقده)|على أن (?:تعقد|تنعقد|تلتئم|تتم))(?!\w)"
    )
)
"""How a sentence goes on with the day for which something put off is meant now."""
_TO = re.compile(
    r"\b(?:postponed|put (?:off|back)|rescheduled|deferred|moved|shifted) (?:to|until|till|for)(?: the)?\s*$"
    + fold(
        r"|(?<!\w)[وفل]?(?:تأجل\w*|أجلت?|أرجئت?|تأجيل\w*|إرجاء\w*|نقل\w*) (?:إلى|حتى)(?: (?:شهر|يوم|غاية|عام|سنة))*\s*$"
    )
)
_LAST_DUE = re.compile(
    r"[,(] ?(?:which (?:was|had been) )?last (?:due|held|convened|planned|scheduled)(?: for)?(?: in| on)? ?$"
)


def moved_to(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date is only that to which something was put off: no event has it yet."""
    return bool(_TO.search(clause.low.text[: clause.low.index(mention.start)]))


def last_due(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date is that of an earlier turn: "the session, last due in 2022, is to take place in May"."""
    return bool(_LAST_DUE.search(clause.low.text[: clause.low.index(mention.start)]))


def tells_of_delay(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a sentence says of what it dates that it was put off, be it in another clause."""
    return bool(_STEMS.search(reading.text, start, end)) and bool(
        _PUT_OFF.search(folded(reading.text, start, end).text)
    )


def held_after_all(reading: Reading, low: Folded, end: int) -> DateMention | None:
    """Give the date on which something put off took place in the end: "was postponed and was held in July"."""
    off = _PUT_OFF.search(low.text)
    held = HELD_SINCE.search(low.text, off.end()) if off else None
    if held is None or off is None:
        return None
    found = reading.within(reading.dates, low.place(held.start()), end)
    meant = MEANT.search(low.text)
    if meant and meant.start() < off.start() and held.start() - off.end() > _AT_ONCE:
        return None
    return found[0] if found and found[0].edtf else None


def due_date(reading: Reading, clause: Clause, hit: Hit) -> tuple[str, str, bool] | None:
    """Give the day (EDTF, words, inferred) on which something put off was to happen, as its own sentence tells it.

    None where nothing is put off, or where it does not say for when it had been meant. That to which it was put off is
    given of a session, and where the sentence goes on to say that it is to be then; of a visit never.
    """
    if happened(clause, hit):
        return None
    at = bisect_right(reading.sentences, hit.start, key=lambda one: one.start) - 1
    end = max(clause.end, reading.sentences[at].end) if at >= 0 else clause.end
    end = clause.end + len(_PARTED.split(reading.text[clause.end : end], maxsplit=1)[0])
    if not _STEMS.search(reading.text, clause.start, end):
        return None
    low = folded(reading.text, clause.start, end)
    if not _PUT_OFF.search(low.text):
        return None
    if held := held_after_all(reading, low, end):
        return held.edtf or "", held.text, held.inferred
    now = _due_now(reading, low, reading.sentences[at].end if at >= 0 else end)
    if now is None and hit.trigger.type == "mechanism":
        now = next((m for m in reading.within(reading.dates, hit.start, end) if m.edtf and _newly_set(low, m)), None)
    if now:
        return now.edtf or "", now.text, now.inferred
    for mention in reading.within(reading.dates, hit.start, end)[:1]:
        before = low.text[: low.index(mention.start)]
        due = _DUE.search(before)
        if not mention.edtf or due is None or _PUT_OFF.search(before, due.start()):
            return None
        if mention.end <= clause.end or low.place(due.start()) - clause.end < _BESIDE:
            return mention.edtf, mention.text, mention.inferred
    return None


def _newly_set(low: Folded, mention: DateMention) -> bool:
    """Tell whether a session was put off to a month or day: it is due then, be it that no visit would be."""
    return mention.kind in ("month", "day", "range") and bool(_TO.search(low.text[: low.index(mention.start)]))


def _due_now(reading: Reading, low: Folded, end: int) -> DateMention | None:
    """Give the month or day for which something put off is meant now: "…; officials expect it to be held in March"."""
    off = _PUT_OFF.search(low.text)
    rest = folded(reading.text, low.place(off.end()), end) if off else low
    due = _NOW_DUE.search(rest.text) if off else None
    found = reading.within(reading.dates, rest.place(due.end()), end) if due else []
    return found[0] if found and found[0].edtf and found[0].kind in ("month", "day", "range") else None
