"""Dates whose precision is part of their value, written in EDTF (ISO 8601-2:2019).

Supported: a year, month or day (``1992``, ``1992-11``, ``1992-11-08``), approximate or uncertain (``2016~``,
``2016?``), and a closed interval of these (``2008-09/2008-10``). Reading and validation are the edtf
library's; this module adds what resolution and phrasing ask of a date.
"""

import warnings
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

with warnings.catch_warnings():
    # The library's grammar triggers a naming diagnostic of pyparsing while it is imported.
    warnings.simplefilter("ignore")
    from edtf import Date as _Date
    from edtf import EDTFObject, Interval, UncertainOrApproximate, parse_edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

PRECISIONS = ("year", "month", "day")


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
        """Tell whether ``other`` is as precise or more so and lies within this date: 1994 ⊇ 1994-09."""
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
    try:
        read = parse_edtf(text)
    except EDTFParseException as error:
        raise DateError(f"«{text}» is not a date in EDTF (ISO 8601-2)") from error
    if isinstance(read, Interval):
        return _interval(text, read)
    return _point(text, read)


def _point(text: str, read: EDTFObject) -> Edtf:
    plain = read.date if isinstance(read, UncertainOrApproximate) else read
    if not isinstance(plain, _Date):
        raise DateError(
            f"«{text}» is EDTF of a form not used here; write a year, month, day or closed interval"
        )
    return Edtf(
        earliest=_day(read.lower_strict()),
        latest=_day(read.upper_strict()),
        text=text,
        precision=PRECISIONS[str(plain).count("-")],
        approximate=plain is not read,
    )


def _interval(text: str, read: Interval) -> Edtf:
    first, _, last = text.partition("/")
    if not (first and last) or ".." in (first, last):
        raise DateError(f"«{text}» is an open interval; write both ends, or leave the date out")
    begin, end = parse(first), parse(last)
    if end.earliest < begin.earliest:
        raise DateError(f"«{text}» ends before it begins")
    return Edtf(
        begin.earliest, end.latest, text, begin.precision, begin.approximate or end.approximate, interval=True
    )


def _day(moment: Any) -> date:  # noqa: ANN401 -- time.struct_time of the untyped library
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
