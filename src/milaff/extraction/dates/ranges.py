"""Periods with two ends: «من 3 إلى 5 مايو 2016», "May 3–5, 2016", «بين عامي 2004 و2006»."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.ends import end_of, year_said_after
from milaff.extraction.dates.joining import joined
from milaff.extraction.dates.reference import Reading
from milaff.extraction.dates.short_years import short_years
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tokens import Tokens, remembered
from milaff.extraction.dates.weekdays import weekday_span

_TO = words.one_of("الي to until till حتي لغايه through thru")
_AND = frozenset(("و", "and", "&"))
_OR = frozenset(("or", "او"))
_BETWEEN = ("between", "بين")


@remembered
def span(tokens: Tokens, at: int) -> Reading | None:
    """Read a period from one date to another, whichever of the two carries the month and year."""
    lead = tokens[at].word if tokens[at].word in ("من", "from", *_BETWEEN) else ""
    place = at + bool(lead)
    place += tokens[place].word == "ما" and tokens[place + 1].word == "بين"
    years = tokens[place].word in words.YEARS_WORDS
    place += years + (tokens[place].word == "the" and bool(lead))
    if not lead and (found := short_years(tokens, place)):
        return found
    begin = end_of(tokens, place)
    if begin is None:
        days = weekday_span(tokens, at)
        return days if days and not _postponed(tokens, at) else None
    if begin.finish:
        return None
    link = tokens[begin.end].word
    after = _connector(tokens, begin.end, between=lead in _BETWEEN, led=bool(lead))
    if link in _OR and not lead:
        return _either(begin, end_of(tokens, begin.end + 1))
    if link == "," and after is not None:
        link = tokens[begin.end + 1].word
    if after is None or (link in _TO and _postponed(tokens, at)):
        return None
    if link in ("until", "till") and tokens[at - 1].word in ("in", "on"):
        return None  # "was extended in 2011 until 2015" tells of two days
    finish = end_of(tokens, after)
    if finish is None or finish.finish:
        return None
    if begin.begin.year and finish.begin.bare_day and not finish.begin.year and link in (*_AND, "-"):
        return None  # "on 15 May 2016 and 16 agreements": the number is of something else
    if link == "-" and tokens[begin.end].space and begin.begin.day and begin.begin.year and not finish.begin.year:
        return None  # "15 July 2025 - on 17 September …": a dateline
    if begin.begin.approximate and begin.note:  # "the academic year 2023 to 2024" names both its years
        begin = replace(begin, begin=replace(begin.begin, approximate=False), note="")
    of_a_year = tokens[finish.end].word in words.YEAR_KINDS  # "the 2022 to 2023 fiscal year"
    if begin.kind == "year" and not (lead or years or link == "-" or of_a_year or standing(tokens, place)):
        return None
    days_apart = (finish.begin.day or 0) if tokens[after].kind != "number" else tokens[after].number
    whole = joined(begin, finish, days_apart, consecutive=link in (*_AND, "/") and lead not in _BETWEEN)
    return year_said_after(tokens, whole) if whole else None


def _either(begin: Reading, finish: Reading | None) -> Reading | None:
    """Read one month or the next, or one of two days, as the period of both: "in March or April", "on 3 or 4 May"."""
    if finish is None or begin.calendar != finish.calendar:
        return None
    if begin.kind == finish.kind == "day":
        return joined(begin, finish, finish.begin.day or 0, consecutive=False)
    months = begin.kind == finish.kind == "month"
    if not months or begin.begin.month is None or finish.begin.month != begin.begin.month % 12 + 1:
        return None
    return joined(begin, finish, 0, consecutive=False)


def _connector(tokens: Tokens, at: int, *, between: bool, led: bool) -> int | None:
    """Pass over «إلى», «وحتى», "to", a dash, or the «و» of «بين … و…»; give the token after.

    After "from" and "between" a comma may close the first date: "from May 3, 2016, to June 5, 2016".
    """
    led = led or tokens[at + 1].word in ("to", "through")
    at += led and tokens[at].word == "," and tokens[at + 1].word.isascii() and tokens[at + 1].word.isalpha()
    at += tokens[at].word == "up" and tokens[at + 1].word == "to"
    token, after = tokens[at], tokens[at + 1]
    if token.line and not token.word.isalpha():
        return None
    if between and token.prefix.startswith("و"):
        return at
    slash = token.word == "/" and (after.number == tokens[at - 1].number + 1 > 1 or after.capital)
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
