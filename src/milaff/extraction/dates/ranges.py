"""Periods with two ends: «من 3 إلى 5 مايو 2016», "May 3–5, 2016", «بين عامي 2004 و2006»."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.days import day, month
from milaff.extraction.dates.figures import day_and_month
from milaff.extraction.dates.joining import joined
from milaff.extraction.dates.periods import bare_year, period
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.short_years import short_years
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tokens import Tokens, remembered
from milaff.extraction.dates.weekdays import weekday_span
from milaff.extraction.dates.years import year_after

_TO = words.one_of("الي to until till حتي لغايه through")
_AND = frozenset(("و", "and"))
_OR = frozenset(("or", "او"))
_BETWEEN = ("between", "بين")


@remembered
def span(tokens: Tokens, at: int) -> Reading | None:
    """Read a period from one date to another, whichever of the two carries the month and year."""
    lead = tokens[at].word if tokens[at].word in ("من", "from", *_BETWEEN) else ""
    place = at + bool(lead)
    place += tokens[place].word == "ما" and tokens[place + 1].word == "بين"
    years = tokens[place].word in words.YEARS_WORDS
    place += years
    if not lead and (found := short_years(tokens, place)):
        return found
    begin = _end_of(tokens, place)
    if begin is None:
        days = weekday_span(tokens, at)
        return days if days and not _postponed(tokens, at) else None
    if begin.finish:
        return None
    link = tokens[begin.end].word
    after = _connector(tokens, begin.end, between=lead in _BETWEEN)
    if link in _OR and not lead:
        return _either(begin, _end_of(tokens, begin.end + 1))
    if after is None or (link in _TO and _postponed(tokens, at)):
        return None
    if link in ("until", "till") and tokens[at - 1].word in ("in", "on"):
        return None  # "was extended in 2011 until 2015" tells of two days
    finish = _end_of(tokens, after)
    if finish is None or finish.finish:
        return None
    if link == "-" and tokens[begin.end].space and begin.begin.day and begin.begin.year and not finish.begin.year:
        return None  # "15 July 2025 - on 17 September …": a dateline
    if begin.begin.approximate and begin.note:  # "the academic year 2023 to 2024" names both its years
        begin = replace(begin, begin=replace(begin.begin, approximate=False), note="")
    of_a_year = tokens[finish.end].word in words.YEAR_KINDS  # "the 2022 to 2023 fiscal year"
    if begin.kind == "year" and not (lead or years or link == "-" or of_a_year or standing(tokens, place)):
        return None
    days_apart = (finish.begin.day or 0) if tokens[after].kind != "number" else tokens[after].number
    return joined(begin, finish, days_apart, consecutive=link in _AND and lead not in _BETWEEN)


def _either(begin: Reading, finish: Reading | None) -> Reading | None:
    """Read one month or the next as the period of both: "in March or April"."""
    months = finish is not None and begin.kind == finish.kind == "month" and begin.calendar == finish.calendar
    if finish is None or not months or begin.begin.month is None or finish.begin.month != begin.begin.month % 12 + 1:
        return None
    return joined(begin, finish, 0, consecutive=False)


def _end_of(tokens: Tokens, at: int) -> Reading | None:
    """Read one end: anything from a day's number to a full date."""
    readings = [reading for reading in (point(tokens, at), bare_year(tokens, at), _near(tokens, at)) if reading]
    if not readings and (found := day(tokens, at)) and not (tokens[at].kind == "word" and tokens[at].word.isascii()):
        whole = None if _two_days(tokens, at) else day_and_month(tokens, at)
        readings.append(whole or _bare_day(tokens, *found))
    written = tokens[at].capital or not tokens[at].word.isascii()
    if not readings and written and (named := month(tokens, at)) and named[0] == named[1]:
        readings.append(Reading(Partial(month=named[0]), named[2], "month"))
    return max((reading for reading in readings if reading.settled), key=lambda reading: reading.end, default=None)


def _two_days(tokens: Tokens, at: int) -> bool:
    """Tell whether two days stand before one month: "3/4 May"."""
    following = tokens[at + 2].number == tokens[at].number + 1 and tokens[at + 1].word == "/"
    return following and month(tokens, at + 3) is not None


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


def _connector(tokens: Tokens, at: int, *, between: bool) -> int | None:
    """Pass over «إلى», «وحتى», "to", a dash, or the «و» of «بين … و…»; give the token after."""
    token, after = tokens[at], tokens[at + 1]
    if token.line and not token.word.isalpha():
        return None
    if between and token.prefix.startswith("و"):
        return at
    slash = token.word == "/" and after.number == tokens[at - 1].number + 1 > 1
    if not slash and token.word != "-" and token.word not in _TO and token.word not in _AND:
        return None
    if after.line and after.kind != "number":
        return None
    return at + 1 + (after.word in ("the", "يوم") and tokens[at + 2].kind != "break")


def _postponed(tokens: Tokens, at: int) -> bool:
    """Tell whether the sentence moves something from one date to another, which is no period."""
    for place in range(at - 1, max(at - 15, 0), -1):
        if tokens[place].kind == "break" or tokens[place].word in (".", "؟", "؛", ";"):
            return False
        if tokens[place].word in more.POSTPONED:
            return True
    return False
