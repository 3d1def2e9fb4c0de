"""Whether a text is a report of its day, and what of it is told as of that day or of no day."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.signs import AHEAD
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import TODAY
from milaff.extraction.rules.when.visit_told import day_of_it

_AHEAD = re.compile(fold(rf"(?<!\w)[وف]?(?:[يت]نتظر أن|من (?:ال)?(?:مقرر|منتظر|مرتقب|متوقع)|{AHEAD}|غدا)(?!\w)"))
_DECLARES = re.compile(fold(r"[وف]?(?:أعلن|تعهد|وعد|أكد|التزم|جدد|كشف|أبلغ)\w*(?!\w)"))
"""A verb by which something is announced on the day, though what is announced is to come."""
_DECLARED = re.compile(
    fold(
        r"(?<!\w)[وف]?(?:أعلن|تعهد|وعد|أكد|التزم|كشف|صرح|أوضح|قال|أفاد|ذكر|أشار|معلن|متعهد|مؤكد|واعد|كاشف|موضح|مشير|مبين|لافت)"
        r"(?:ت|ا|ة|ين|ان)?(?!\w)[^.؛]* (?:أن|إن|بأن|أنه|أنها)(?!\w)[^،.؛]*$"
    )
)
"""What stands before words that tell of what is to come, where they are reported: they were said on the day."""
_BACK = 20
"""The most claims before one that are looked back on."""
_FRONT = 14
"""How near to its sentence's beginning a date dates all that the sentence tells, in characters."""
_GOES_ON = frozenset({"position", "commitment", "meeting", "agreement", "cooperation", "institution"})
_DONE = frozenset({None, "held", "signed", "discussed", "proposed"})
_HOLDS_IT = re.compile(
    r"(?:supports?|backs?|opposes?|attach(?:es)?|regards?|considers?|favou?rs?|recogni[sz]es?|values?|shares?|"
    r"remains?|seeks?|wants?)\b"
)
_PUBLISHED = re.compile(
    r"\b(?:news|published|posted|date|press release|updated|last updated|on|of)\b"
    + fold(
        r"|(?<!\w)(?:تم|نشره?|نشرها|نشرت|بتاريخ|تاريخ|النشر|في|يوم|أخبار|تحديث|آخر|الساعة|صباحا|مساء|ص|م|بتوقيت|غرينتش)(?!\w)"
    )
    + r"|\b(?:at|a\.?m\.?|p\.?m\.?|gmt|utc|time|local|first|by|online|last|modified|edited|created)\b"
)
"""What stands beside the day on which a page was published, which is none of what it tells."""
_FIRST = re.compile(r"\b(?:[Ww]e|I)(?: \w+ly)? $")
_WEEKDAY = re.compile(
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    + fold(
        r"|(?:(?:في|يوم|اليوم|صباح|ظهر|عصر|مساء|ليلة|نهار) )*"
        r"(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)$"
    )
)


def dated_only(reading: Reading) -> bool:
    """Tell whether the day at the head of a text stands by itself, without a place, agency or sentence.

    So stand the days of dispatches, articles and pages alike; only what says «اليوم» or "on Tuesday" is a dispatch.
    """
    line = reading.dateline
    if line is None:
        return False
    around = reading.text[line.start : line.mention.start] + reading.text[line.mention.end : line.end]
    first = next((one for one in reading.lines if one.start <= line.start < one.end), None)
    alone = first is not None and line.end >= first.end - 2
    said = _PUBLISHED.sub(" ", folded(around, 0, len(around)).text)
    return alone and not re.search(r"[^\W\d]{2,}", said) and not speaks_of_today(reading, line.mention.edtf or "")


def speaks_of_today(reading: Reading, day: str) -> str | None:
    """Give the words by which a text says that it is a report of a day: «اليوم», or "on Tuesday" of no other date."""
    for found in TODAY.finditer(folded(reading.text, reading.start, reading.end).text):
        if not found.group().startswith("on "):
            return found.group()
    weekdays = (m for m in reading.dates if m.kind == "day" and m.edtf and _WEEKDAY.match(fold(m.text.lower())))
    return next((m.text for m in weekdays if not re.search(r"\d", m.text) or m.edtf == day), None)


def of_its_first_day(reading: Reading, draft: Draft, told: Sequence[Draft]) -> Dated | None:
    """Give the date that opens an Arabic sentence, for what it goes on to tell: «في 14 أبريل 2005 قطعت …، متهمة …».

    Only where the sentence's first claim happened then, and no other date stands between.
    """
    if reading.language != "ar" or draft.type not in _GOES_ON or draft.chosen.status not in _DONE or day_of_it(draft):
        return None
    first = next((other for other in told[-_BACK:] if other.passage == draft.passage), None)
    if first is None or first.date is None or first.date.borrowed or first.chosen.nested:
        return None
    found = [m for m in reading.within(reading.dates, draft.passage.start, max(draft.end, draft.start)) if m.edtf]
    opens = bool(found) and found[0].edtf == first.date.edtf and found[0].start - draft.passage.start < _FRONT
    if not opens or len(found) > 1:
        return None
    return replace(first.date, borrowed=True)


def reading_ahead(clause: Clause, hit: Hit) -> bool:
    """Tell whether Arabic words say before a trigger that it is yet to come: «وينتظر أن يسلم دعوة»."""
    at = clause.low.index(hit.start)
    if _DECLARED.search(f"{clause.before} {clause.low.text[:at]}"):
        return False
    return bool(_AHEAD.search(clause.low.text[: at if _DECLARES.match(clause.low.text, at) else at + 24]))


def standing_of_state(reading: Reading, draft: Draft) -> bool:
    """Tell whether a position is one that a state holds, told in the present: "Norway supports Chile's bid".

    What "we support" says is said on the day.
    """
    hit = draft.chosen.hit
    spoken = _FIRST.search(reading.text[draft.passage.start : hit.start])
    held = _HOLDS_IT.match(reading.text[hit.start : hit.end].lower())
    return draft.type == "position" and held is not None and spoken is None
