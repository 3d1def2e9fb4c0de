"""What a parser makes of the words of a date, before it is known what they rest on."""

from dataclasses import dataclass, replace
from typing import Literal

from milaff.extraction.dates.mention import Calendar, Kind

Unit = Literal["year", "month", "week", "day"]
Base = Literal["document", "text"]


@dataclass(frozen=True)
class Reference:
    """A step from another date: ``offset`` units from the document's date, or from the date before in the text.

    ``named`` is a month or weekday by its name (September last, next Sunday): the step is to the one before, within or
    after the base. ``loose`` counts units back (two years ago), which says the unit only roughly; of a weekday it says
    that it may be the one before or after ("arrives on Thursday"), so that only the document's own day is told by it;
    of one to come, that the document's own weekday may mean that day or the next of its name, and so tells none.
    ``until`` says that something ends on a weekday ("ends on Thursday"), on the document's own too.
    ``hijri`` says that the month named is one of the Hijri calendar.
    """

    unit: Unit
    base: Base
    offset: int
    named: bool = False
    loose: bool = False
    hijri: bool = False
    until: bool = False


@dataclass(frozen=True)
class Partial:
    """As much of one day, month or year as words give. ``weekday`` counts from Monday, 0.

    ``to_come`` tells that the sentence speaks of the future, ``gone_by`` that it tells what has happened, ``put_off``
    that it tells what did not happen then (and ``gone_by`` beside it that it had been planned, as far as is told,
    ``to_come`` that it is the new date of what was put off),
    ``present`` that its verb is in the present, ``later`` that it came so many weeks after the date told before.
    ``part`` are the first and last day of a part of the month: (1, 7) of its first week, (−7, −1) of its last.
    ``counted`` says that an ordinal right after a weekday gives the day, which may count the weekdays instead.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    reference: Reference | None = None
    weekday: int | None = None
    approximate: bool = False
    to_come: bool = False
    gone_by: bool = False
    put_off: bool = False
    present: bool = False
    later: bool = False
    part: tuple[int, int] | None = None
    counted: bool = False

    @property
    def bare_day(self) -> bool:
        """Tell whether it is a number that could be a day, and no more."""
        return self.day is not None and self.month is None and self.reference is None

    @property
    def dated(self) -> bool:
        """Tell whether the words say which year, or in relation to what."""
        return self.year is not None or self.reference is not None


@dataclass(frozen=True)
class Reading:
    """The words from a token up to ``end`` (exclusive): one date, or the two ends of a period.

    ``settled`` is False where the words are of a date that cannot be told (a year of two digits).
    """

    begin: Partial
    end: int
    kind: Kind
    finish: Partial | None = None
    calendar: Calendar = "gregorian"
    note: str = ""
    inferred: bool = False
    settled: bool = True

    def noted(self, note: str) -> "Reading":
        """The same with one more remark."""
        return replace(self, note="; ".join(part for part in (self.note, note) if part))


Dates = tuple[tuple[int, Reading], ...]
"""Several dates, each with the token it begins at."""
