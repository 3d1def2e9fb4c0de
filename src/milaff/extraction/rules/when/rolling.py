"""Twelve months that end otherwise than with the year: "in the four quarters to the end of Q2 2024"."""

import re

from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause

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
