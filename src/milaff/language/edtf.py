"""Dates whose precision is part of their value, written in EDTF (ISO 8601-2:2019).

Supported: a year, month or day (``1992``, ``1992-11``, ``1992-11-08``), approximate or uncertain (``2016~``,
``2016?``), and a closed interval of these (``2008-09/2008-10``). Of the rest of EDTF (seasons, masked digits, sets …)
Milaff would not know what it says. A test holds this reading against the edtf library's, a hundred times slower.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cache

PRECISIONS = ("year", "month", "day")

_POINT = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?[~?%]?", re.ASCII)
_OPEN_ENDS = frozenset({"", "..", "open", "unknown"})


class DateError(ValueError):
    """The text is no EDTF date, or of a form that Milaff does not use."""


@dataclass(frozen=True, order=True)
class Edtf:
    """A date or closed interval: ``earliest`` and ``latest`` are the first and last day it may mean."""

    earliest: date
    latest: date
    text: str
    precision: str
    approximate: bool = False
    interval: bool = False

    @property
    def year(self) -> int:
        """The (first) year."""
        return self.earliest.year

    def contains(self, other: "Edtf") -> bool:
        """Tell whether every day of ``other`` lies within this date: 1994 ⊇ 1994-09."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def compatible(self, other: "Edtf") -> bool:
        """Tell whether both may mean the same day or period: one contains the other."""
        return self.contains(other) or other.contains(self)

    @property
    def ends(self) -> tuple["Edtf", "Edtf"]:
        """The two ends of an interval (twice the date itself for a plain date)."""
        first, _, last = self.text.partition("/")
        return parse(first), parse(last or first)

    @property
    def days(self) -> int:
        """How many days the date spans; the smaller, the more precise."""
        return (self.latest - self.earliest).days + 1


@cache
def parse(text: str) -> Edtf:
    """Read an EDTF text; raise :class:`DateError` with the reason where it is none."""
    return _interval(text) if "/" in text else _point(text)


def _point(text: str) -> Edtf:
    if not _POINT.fullmatch(text):
        raise DateError(f"«{text}» is not a date in EDTF (ISO 8601-2) such as 1992, 1992-11-08, 2016~ or 1992/1994")
    try:
        earliest, latest = _ends(*map(int, text.rstrip("~?%").split("-")))
    except ValueError as error:
        raise DateError(f"«{text}» is no day of the calendar") from error
    return Edtf(
        earliest=earliest,
        latest=latest,
        text=text,
        precision=PRECISIONS[text.count("-")],
        approximate=text[-1] in "~?%",
    )


def _interval(text: str) -> Edtf:
    first, _, last = text.partition("/")
    if first in _OPEN_ENDS or last in _OPEN_ENDS:
        raise DateError(f"«{text}» is an open interval; write both ends, or leave the date out")
    begin, end = _point(first), _point(last)
    if end.latest < begin.earliest:
        raise DateError(f"«{text}» ends before it begins")
    return Edtf(begin.earliest, end.latest, text, begin.precision, begin.approximate or end.approximate, interval=True)


def _ends(year: int, month: int = 0, day: int = 0) -> tuple[date, date]:
    """Give the first and last day of a year, month or day; raise ValueError where the calendar has none such."""
    first, last = month or 1, month or 12
    return date(year, first, day or 1), date(year, last, day or monthrange(year, last)[1])
