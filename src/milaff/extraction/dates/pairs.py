"""A date given in both calendars: «15 رمضان 1437هـ الموافق 20 يونيو 2016م», in either order."""

from dataclasses import replace
from datetime import timedelta

from milaff.extraction.dates import words
from milaff.extraction.dates.day_names import corresponding
from milaff.extraction.dates.points import point
from milaff.extraction.dates.ranges import span
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.settle import edtf
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tokens import Tokens
from milaff.language.edtf import parse

_APART = timedelta(days=2)  # by which sighting and reckoning may differ


def pair(tokens: Tokens, at: int) -> Reading | None:
    """Read the two dates as one: the Gregorian is stated, a disagreement noted."""
    first = _either(tokens, at)
    if first is None:
        return None
    place = first.end + (tokens[first.end].word in (",", "-"))
    opened = tokens[place].word == "("
    place += opened
    place += tokens[place].word == "which" and tokens[place + 1].word in words.CORRESPONDING
    said = tokens[place].word in words.CORRESPONDING
    place = corresponding(tokens, place)
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
    """Tell whether the two may be of one day or period; what cannot be told does not disagree."""
    if not (hijri.settled and gregorian.settled and gregorian.begin.year):
        return True
    one, other = edtf(hijri.begin, hijri.finish), edtf(gregorian.begin, gregorian.finish)
    if one is None or other is None:
        return True
    first, second = parse(one), parse(other)
    return first.earliest - _APART <= second.latest and second.earliest <= first.latest + _APART
