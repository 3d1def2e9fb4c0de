"""One end of a period, or one of a list of days: anything from a day's number to a full date, and a year after all."""

from dataclasses import replace

from milaff.extraction.dates.day_names import beside, closed, to_date
from milaff.extraction.dates.days import day, month, weekday
from milaff.extraction.dates.figures import day_and_month, dotted, month_and_year
from milaff.extraction.dates.periods import bare_year, period
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.relative_words import ABOUT, PARTS_OF
from milaff.extraction.dates.tokens import Tokens, remembered
from milaff.extraction.dates.years import year_after


def end_of(tokens: Tokens, at: int) -> Reading | None:
    """Read one end of a period, the longest way."""
    readings = [reading for reading in (point(tokens, at), bare_year(tokens, at), _near(tokens, at)) if reading]
    if not readings and (found := month_and_year(tokens, at) or dotted(tokens, at) or bare_day(tokens, at)):
        readings.append(found)
    if not readings and (named := bare_month(tokens, at)):
        readings.append(named)
    return max((reading for reading in readings if reading.settled), key=lambda reading: reading.end, default=None)


@remembered
def bare_day(tokens: Tokens, at: int) -> Reading | None:
    """Read a day without its month, with its weekday or without: 15, "Tuesday the 15th", «الثلاثاء (15)»."""
    named = weekday(tokens, at)
    place = to_date(tokens, named[1]) if named else at
    found = day(tokens, place)
    if found is None:
        return None
    whole = None if _two_days(tokens, place) else day_and_month(tokens, place)
    reading = whole or _day(tokens, found[0], beside(tokens, place, found[1]))
    if named is None:
        return reading
    begin = replace(reading.begin, weekday=named[0])
    return replace(reading, begin=begin, end=closed(tokens, at, reading.end))


def bare_month(tokens: Tokens, at: int) -> Reading | None:
    """Read a month without its year."""
    named = month(tokens, at) if tokens[at].capital or not tokens[at].word.isascii() else None
    return Reading(Partial(month=named[0]), named[2], "month") if named and named[0] == named[1] else None


def year_said_after(tokens: Tokens, reading: Reading) -> Reading:
    """Take up the year said after both ends: "May 3-5 last year", "3-5 May (2016)"."""
    first, last, end = reading.begin, reading.finish or reading.begin, reading.end
    if first.dated or last.dated or not first.month or reading.calendar != "gregorian":
        return reading
    opened = tokens[end].word == "("
    said = bare_year(tokens, end + 1) if opened and tokens[end + 2].word == ")" else None
    if said and said.settled and said.begin.year and not said.finish:
        begin, finish = replace(first, year=said.begin.year), replace(last, year=said.begin.year)
        return replace(reading, begin=begin, finish=reading.finish and finish, end=end + 3)
    related = year_after(tokens, end) if tokens[end].word.isascii() else None
    if related is None or related.reference is None:
        return reading
    begin, finish = replace(first, reference=related.reference), replace(last, reference=related.reference)
    return replace(reading, begin=begin, finish=reading.finish and finish, end=related.end)


def _two_days(tokens: Tokens, at: int) -> bool:
    """Tell whether two days stand before one month: "3/4 May"."""
    following = tokens[at + 2].number == tokens[at].number + 1 and tokens[at + 1].word == "/"
    place = at + 3 + (tokens[at + 3].word == "of")
    return following and month(tokens, place) is not None


def _day(tokens: Tokens, number: int, end: int) -> Reading:
    """Read a day that may have its year but not its month: the «5, 2016» of "May 3–5, 2016"."""
    year = year_after(tokens, end)
    if year and year.number and not year.hijri and not year.named:
        return Reading(Partial(year.number, None, number), year.end, "day")
    return Reading(Partial(day=number), end, "day")


def _near(tokens: Tokens, at: int) -> Reading | None:
    if tokens[at].word in PARTS_OF or tokens[at].word in ABOUT:
        return period(tokens, at)
    return None
