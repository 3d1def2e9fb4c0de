"""Figures of a time that ends within a year: "in the four quarters to the end of Q2 2024", «حتى نهاية أغسطس»."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause
from milaff.extraction.rules.folded import fold

_QUARTERS = re.compile(
    r"\b(?:four|4) quarters (?:to|ending|up to)(?: the end of)?(?: q([1-4]))?(?: of)? ((?:19|20)\d\d)\b"
)
_MONTHS = re.compile(
    r"\b(?:(?:12|twelve) months (?:to|ending|ended|up to)|year (?:ending|ended|to)|"
    r"year to the end of)(?: the)?(?: end of)?"
    r"(?: (?:in|\d{1,2}))? (january|february|march|april|may|june|july|august|september|october|november|december)"
    r" ((?:19|20)\d\d)\b"
)
_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_YEAR = 12
_END = re.compile(r"\bend\b" + fold("|نهاية|موفى|متم|أواخر"))
_UNTIL = re.compile(
    r"\b(?:until|till|through|up to)(?: the)?(?: end of)?\s*$"
    + fold(r"|(?<!\w)(?:حتى|لغاية|إلى غاية|إلى حدود)(?: (?:نهاية|متم|موفى))?(?: شهر)?\s*$")
)
_FLOWS = re.compile(r"\b(?:trade|exports|imports|turnover)\b" + fold(r"|تبادل|صادرات|واردات|مبادلات"))
_NEAR = 12
_MONTH = re.compile(r"(\d{4})-(\d\d)~?")


def rolling_year(reading: Reading, clause: Clause) -> tuple[str, str] | None:
    """Give the twelve months that an English clause's figure is for (EDTF, words), None where it names none."""
    if reading.language != "en":
        return None
    low = clause.low
    if found := _QUARTERS.search(low.text):
        last, year = int(found[1] or 4) * 3, int(found[2])
    elif found := _MONTHS.search(low.text):
        last, year = _NAMES.index(found[1]) + 1, int(found[2])
    else:
        return None
    words = reading.text[low.place(found.start()) : low.end_place(found.end())]
    if last == _YEAR:
        return str(year), words
    return f"{year - 1}-{last + 1:02}/{year}-{last:02}", words


def counted_by_then(clause: Clause, mention: DateMention) -> str | None:
    """Give (EDTF) the month at whose end a sum was counted, or the months of a year up to it that trade is told of.

    "At the end of June 2024" is in that month, not about it; «حتى نهاية أغسطس» is said of trade since January.
    """
    found = _MONTH.fullmatch(mention.edtf or "")
    if found is None:
        return None
    before = clause.low.text[: clause.low.index(mention.start)]
    ends = _END.search(fold(mention.text.lower())) or _END.search(before[-_NEAR:])
    if _UNTIL.search(before) and _FLOWS.search(clause.low.text):
        year, month = found.groups()
        return year if int(month) == _YEAR else f"{year}-01/{year}-{month}"
    return f"{found[1]}-{found[2]}" if ends else None
