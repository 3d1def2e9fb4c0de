"""A date given in both calendars: «15 رمضان 1437هـ الموافق 20 يونيو 2016م», in either order."""

from dataclasses import replace
from datetime import date

from milaff.extraction.dates import words
from milaff.extraction.dates.points import point
from milaff.extraction.dates.ranges import span
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tokens import Tokens

_APART = 2  # days that sighting and reckoning may differ by


def pair(tokens: Tokens, at: int) -> Reading | None:
    """Read the two dates as one: the Gregorian is stated, a disagreement noted."""
    first = _either(tokens, at)
    if first is None:
        return None
    place = first.end + (tokens[first.end].word in (",", "-"))
    opened = tokens[place].word == "("
    place += opened
    said = tokens[place].word in words.CORRESPONDING
    place += said
    place += said and tokens[place].word in ("to", "ل", "يوم", "لـ")
    if not said and not opened and tokens[first.end].word not in ("/", "-"):
        return None
    place += not said and not opened and tokens[place].word == "/"
    second = _either(tokens, place) or _year(tokens, place)
    if second is None or (first.calendar == "hijri") == (second.calendar == "hijri"):
        return None
    hijri, gregorian = (first, second) if first.calendar == "hijri" else (second, first)
    closed = opened and tokens[second.end].word == ")"
    weekday = gregorian.begin.weekday if gregorian.begin.weekday is not None else hijri.begin.weekday
    note = "" if _agree(hijri, gregorian) else "the two calendars' dates do not agree; the Gregorian is given"
    begin = replace(gregorian.begin, weekday=weekday)
    return replace(gregorian, begin=begin, end=second.end + closed, calendar="both").noted(note)


def _either(tokens: Tokens, at: int) -> Reading | None:
    readings = [reading for parser in (span, point, standing) if (reading := parser(tokens, at))]
    return max(readings, key=lambda reading: reading.end, default=None)


def _year(tokens: Tokens, at: int) -> Reading | None:
    number = tokens[at].number
    if 1800 <= number <= 2099 and len(tokens[at].word) == 4:
        return Reading(Partial(number), at + 1 + (tokens[at + 1].word in words.GREGORIAN_ERA), "year")
    return None


def _agree(hijri: Reading, gregorian: Reading) -> bool:
    if not hijri.settled or not gregorian.settled:
        return True
    one, other = hijri.begin, gregorian.begin
    if one.day and other.day and one.year and other.year and one.month and other.month:
        try:
            apart = date(one.year, one.month, one.day) - date(other.year, other.month, other.day)
        except ValueError:
            return True
        return abs(apart.days) <= _APART
    last = (hijri.finish or one).year
    return other.year is None or one.year is None or last is None or one.year <= other.year <= last
