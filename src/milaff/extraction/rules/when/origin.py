"""Dates in a clause that are not its event's: those of what an anniversary remembers, and ends of years."""

import re
from collections.abc import Sequence

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold

_REMEMBERED = re.compile(
    fold(
        r"(?:(?<!\w)[بل]?(?:إقامة|قيام|تأسيس|إنشاء|افتتاح|توقيع|التوقيع|استقلال\w*|انطلاق|بدء|تدشين|"
        r"تحرير|اندلاع|استئناف|وفاة)|"
        r"(?:التي|الذي) (?:أقيمت|تأسست|أنشئت|بدأت|وقعت?))(?!\w)[^،؛.]{0,80}$"
    )
    + r"|\b(?:establish\w+|founding|signing|signed|independence|opening|birth|death|liberation|"
    r"inception|start)\b[^,;.]{0,80}$"
)
_ANNIVERSARY = re.compile(
    fold(r"ذكرى|بمرور|مرور|يوبيل|(?<!\w)[وفبل]?(?:ال|لل)?عيد\w*|مئوي\w+")
    + r"|anniversar\w+|jubilee|centenary|\byears (?:of|since)\b"
)
_TENS = {
    **dict.fromkeys((fold("عشر"), fold("العاشر"), "tenth", "ten"), 10),
    **dict.fromkeys((fold("عشرين"), fold("عشرون"), "twent"), 20),
    **dict.fromkeys((fold("فضي"), "silver"), 25),
    **dict.fromkeys((fold("ثلاثين"), fold("ثلاثون"), "thirt"), 30),
    **dict.fromkeys((fold("أربعين"), fold("أربعون"), "fort"), 40),
    **dict.fromkeys((fold("خمسين"), fold("خمسون"), fold("ذهبي"), "fift", "golden"), 50),
    **dict.fromkeys((fold("ستين"), fold("ستون"), fold("ماسي"), "sixt", "diamond"), 60),
    **dict.fromkeys((fold("سبعين"), fold("سبعون"), "sevent"), 70),
    **dict.fromkeys((fold("ثمانين"), fold("ثمانون"), "eight"), 80),
    **dict.fromkeys((fold("تسعين"), fold("تسعون"), "ninet"), 90),
    **dict.fromkeys((fold("مئة"), fold("مائة"), fold("مئوي"), "centen", "hundred"), 100),
}
_DIGITS = re.compile(r"(?<!\d)(\d{1,3})(?:st|nd|rd|th)?(?!\d)")
_YEARS_SINCE = re.compile(
    r"\b(?:it (?:is|will be|was|has been)|marks?|makes?) (?:exactly |now )?[\w -]{2,25}years since\b"
    + fold(r"|(?<!\w)(?:عاما|سنة) على (?:ال)?(?:إقامة|تأسيس|قيام|افتتاح|توقيع|إنشاء|بدء)(?!\w)")
)
_LATEST = 2035
"""No year after this one has been celebrated yet: 2014 and fifty years are no origin."""
_BY_THE_END = re.compile(
    fold(r"(?<!\w)(?:قبل|بحلول|متم|نهاية|بنهاية|أواخر|موفى)") + r"|\b(?:end of|end-|before|by|until)"
)


def remembered(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date is that of the event that an anniversary remembers, not of the celebration."""
    at = clause.low.index(mention.start)
    before = clause.low.text[:at]
    if not _ANNIVERSARY.search(clause.low.text) or not _REMEMBERED.search(before) or mention.edtf is None:
        return False
    years = _years(before)
    return years is None or not mention.edtf[:4].isdigit() or int(mention.edtf[:4]) + years <= _LATEST


def so_many_years_ago(clause: Clause, hit: Hit, mentions: Sequence[DateMention]) -> str | None:
    """Give the day of what was so many years before one: "Tomorrow it will be sixty years since … established"."""
    low = clause.low
    for mention in mentions:
        if mention.end <= hit.start and mention.kind == "day" and len(mention.edtf or "") == len("YYYY-MM-DD"):
            between = low.text[low.index(mention.end) : low.index(hit.start)]
            years = _count(between) if _YEARS_SINCE.search(between) else None
            if years and mention.edtf:
                return f"{int(mention.edtf[:4]) - years:04}{mention.edtf[4:]}"
    return None


def within_its_year(mention: DateMention) -> str | None:
    """Give the date, a year whose end alone is meant («قبل نهاية 2026», "at the end of 2022") without the tilde."""
    found = mention.edtf
    if found and found.endswith("~") and len(found) == 5 and _BY_THE_END.search(fold(mention.text)):
        return found[:-1]
    return found


def _years(before: str) -> int | None:
    """How many years the anniversary counts, as far as its words tell it in tens or digits."""
    found = _ANNIVERSARY.search(before)
    return _count(before[max(0, found.start() - 30) : found.end() + 30] if found else before)


def _count(near: str) -> int | None:
    """Read a number of years in digits or tens."""
    if digits := _DIGITS.search(near):
        return int(digits.group(1))
    return next((years for words, years in _TENS.items() if words in near), None)
