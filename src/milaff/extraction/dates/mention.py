"""A date as a text mentions it: its place, its words, and the EDTF date that they say."""

from dataclasses import dataclass
from typing import Literal

Calendar = Literal["gregorian", "hijri", "both"]
Kind = Literal["day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "range"]


@dataclass(frozen=True)
class DateMention:
    """The words of a text that name a date, and what they say.

    ``text`` is ``source[start:end]``, verbatim. ``edtf`` is a date that :func:`milaff.language.edtf.parse` reads, never
    more precise than the words, or None where they speak of a date that cannot be told from them. ``inferred`` marks a
    date that rests on more than its own words: the document's date, or a date before it in the text. ``calendar`` is
    the one the words use (both: «… هـ الموافق … م»). ``kind`` is what is named. ``note`` says in English what a
    reader should know of the reading, or is empty.
    """

    start: int
    end: int
    text: str
    edtf: str | None
    inferred: bool = False
    calendar: Calendar = "gregorian"
    kind: Kind = "day"
    note: str = ""
