"""Figures of a time that ends within a year: "in the four quarters to the end of Q2 2024", «حتى نهاية أغسطس»."""

import re
from datetime import date, timedelta

from milaff.extraction.dates import DateMention
from milaff.extraction.dates.words import COUNTS
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import fold

_QUARTERS = re.compile(
    r"\b(?:four|4) quarters (?:to|ending|up to)(?: the end of)?(?: q([1-4]))?(?: of)? ((?:19|20)\d\d)\b"
)
_YEAR_ENDED = re.compile(
    r"\b(?:12 months|twelve months|year)(?: (?:which|that))? (?:to|ending|ended|ends|up to)"
    r"(?: (?:in|on|the|late|end|of))*\s*$"
    + fold(
        r"|(?<!\w)(?:(?:ال)?(?:سنة|عام)(?: \w+)?|(?:12|اثني عشر) شهرا) (?:المنتهية?|(?:التي|الذي) (?:انتهت|انتهى|"
        r"تنتهي|ينتهي))(?: (?:في|يوم|عند|مع|نهاية|شهر|بنهاية))*\s*$"
    )
)
"""What stands before the last day or month of twelve: "the year ended 30 June 2023", «السنة المالية المنتهية في …»."""
_MONTHS_ENDED = re.compile(
    rf"\b({'|'.join(n for n in COUNTS if n.isascii())}) months (?:to|ending|ended)(?: (?:in|on|the|end|of))*\s*$"
)
"""What stands before the last of several months: "in the nine months to September 2015"."""
_YEAR = 12
_END = re.compile(r"\bend\b" + fold("|نهاية|موفى|متم|أواخر"))
_UNTIL = re.compile(
    r"\b(?:until|till|through|up to)(?: the)?(?: end of)?\s*$"
    + fold(r"|(?<!\w)(?:حتى|لغاية|إلى غاية|إلى حدود|إلى(?= (?:نهاية|متم|موفى)))(?: (?:نهاية|متم|موفى))?(?: شهر)?\s*$")
)
_TO = re.compile(fold(r"(?<!\w)إلى\s*$"))
_FLOWS = re.compile(r"\b(?:trade|exports|imports|turnover)\b" + fold(r"|تبادل|صادرات|واردات|مبادلات"))
_NEAR = 12
_MONTH = re.compile(r"(\d{4})-(\d\d)~?")


def rolling_year(reading: Reading, clause: Clause) -> tuple[str, str] | None:
    """Give the twelve months that a clause's figure is for (EDTF, words), None where it names none."""
    low = clause.low
    if found := _QUARTERS.search(low.text):
        last, year = int(found[1] or 4) * 3, int(found[2])
        return _months_to(year, last), reading.text[low.place(found.start()) : low.end_place(found.end())]
    for mention in reading.within(reading.dates, clause.start, clause.end):
        ends = re.fullmatch(r"(\d{4}-\d\d(?:-\d\d)?)~?", mention.edtf or "")
        words = _YEAR_ENDED.search(low.text[: low.index(mention.start)])
        if ends and words:
            return _year_to(ends[1]), reading.text[low.place(words.start()) : mention.end]
        months = _MONTHS_ENDED.search(low.text[: low.index(mention.start)])
        if ends and months and int(ends[1][5:7]) == COUNTS[months[1]]:
            words_of = reading.text[low.place(months.start()) : mention.end]
            return f"{ends[1][:4]}-01/{ends[1][:7]}", words_of
    return None


def _year_to(last: str) -> str:
    """Give the year that ends with a month or day: in months where it ends with one, else from day to day."""
    if len(last) == len("YYYY-MM"):
        return _months_to(int(last[:4]), int(last[5:]))
    day = date.fromisoformat(last)
    morrow = day + timedelta(days=1)
    if morrow.day == 1:
        return _months_to(day.year, day.month)
    return f"{morrow.replace(year=morrow.year - 1)}/{day}" if (morrow.month, morrow.day) != (2, 29) else last[:4]


def _months_to(year: int, last: int) -> str:
    return str(year) if last == _YEAR else f"{year - 1}-{last + 1:02}/{year}-{last:02}"


def counted_by_then(clause: Clause, mention: DateMention) -> str | None:
    """Give (EDTF) the month at whose end a sum was counted, or the months of a year up to it that trade is told of.

    "At the end of June 2024" is in that month, not about it; «حتى نهاية أغسطس» is said of trade since January.
    """
    found = _MONTH.fullmatch(mention.edtf or "")
    if found is None:
        return None
    before = clause.low.text[: clause.low.index(mention.start)]
    ends = _END.search(fold(mention.text.lower())) or _END.search(before[-_NEAR:])
    until = _UNTIL.search(before) or (ends and _TO.search(before))
    if until and _FLOWS.search(clause.low.text):
        year, month = found.groups()
        return year if int(month) == _YEAR else f"{year}-01/{year}-{month}"
    return f"{found[1]}-{found[2]}" if ends else None
