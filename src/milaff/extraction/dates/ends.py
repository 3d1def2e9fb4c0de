"""One end of a period: anything from the number of a day to a full date, and a year said after both ends."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates.days import day, month, weekday
from milaff.extraction.dates.figures import day_and_month, dotted, month_and_year
from milaff.extraction.dates.periods import bare_year, period
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.years import year_after


def end_of(tokens: Tokens, at: int) -> Reading | None:
    """Read one end: anything from a day's number to a full date."""
    readings = [reading for reading in (point(tokens, at), bare_year(tokens, at), _near(tokens, at)) if reading]
    if not readings and (figures := month_and_year(tokens, at) or dotted(tokens, at)):
        readings.append(figures)
    if not readings and (found := day(tokens, at)):
        whole = None if _two_days(tokens, at) else day_and_month(tokens, at)
        readings.append(whole or _bare_day(tokens, *found))
    if not readings and (named_day := day_of_weekday(tokens, at)):
        readings.append(named_day)
    written = tokens[at].capital or not tokens[at].word.isascii()
    if not readings and written and (named := month(tokens, at)) and named[0] == named[1]:
        readings.append(Reading(Partial(month=named[0]), named[2], "month"))
    return max((reading for reading in readings if reading.settled), key=lambda reading: reading.end, default=None)


def day_of_weekday(tokens: Tokens, at: int) -> Reading | None:
    """Read a weekday and its day, whose month is said later: the "Tuesday 15" of "… and Friday 18 May"."""
    named = weekday(tokens, at) if tokens[at].word.isascii() else None
    if named is None:
        return None
    place = named[1] + (tokens[named[1]].word in (",", "."))
    place += tokens[place].word == "the"
    found = day(tokens, place)
    return Reading(Partial(day=found[0], weekday=named[0]), found[1], "day") if found else None


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


def _bare_day(tokens: Tokens, number: int, end: int) -> Reading:
    """Read a day that may have its year but not its month: the «5, 2016» of "May 3–5, 2016"."""
    year = year_after(tokens, end)
    if year and year.number and not year.hijri and not year.named:
        return Reading(Partial(year.number, None, number), year.end, "day")
    return Reading(Partial(day=number), end, "day")


def _near(tokens: Tokens, at: int) -> Reading | None:
    if tokens[at].word in more.PARTS_OF or tokens[at].word in more.ABOUT:
        return period(tokens, at)
    return None
