"""Periods with two ends: «من 3 إلى 5 مايو 2016», "May 3–5, 2016", «بين عامي 2004 و2006»."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.day_names import after_date
from milaff.extraction.dates.ends import end_of
from milaff.extraction.dates.joining import joined
from milaff.extraction.dates.reference import Reading
from milaff.extraction.dates.short_years import short_years
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tokens import Tokens, remembered
from milaff.extraction.dates.weekdays import weekday_span

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
    place += bool(lead) and tokens[place].word in ("شهري", "يومي", "تاريخ")
    years = tokens[place].word in words.YEARS_WORDS
    place += years
    if not lead and (found := short_years(tokens, place)):
        return found
    begin = end_of(tokens, place)
    if begin is None:
        days = weekday_span(tokens, at)
        return days if days and not _postponed(tokens, at) else None
    if begin.finish:
        return None
    begin = _over_middle(tokens, begin)
    link = tokens[begin.end].word
    after = _connector(tokens, begin.end)
    if link in _OR and not lead:
        return _either(begin, end_of(tokens, begin.end + 1))
    if after is None or (link in _TO and _postponed(tokens, at)):
        return None
    if link in ("until", "till") and tokens[at - 1].word in ("in", "on"):
        return None  # "was extended in 2011 until 2015" tells of two days
    finish = end_of(tokens, after)
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
    period = joined(
        begin, finish, days_apart, consecutive=_and(tokens, begin.end + (link == ",")) and lead not in _BETWEEN
    )
    return replace(period, end=after_date(tokens, period.end)[1]) if period else None


def _over_middle(tokens: Tokens, begin: Reading) -> Reading:
    """Pass over the days between the first and last of «15-16-17 أكتوبر»."""
    at = begin.end
    while begin.begin.bare_day and tokens[at].word in ("-", "/") and tokens[at + 2].word == tokens[at].word:
        if not tokens[at + 1].number == tokens[at - 1].number + 1 > 1:
            break
        at += 2
    return replace(begin, end=at)


def _either(begin: Reading, finish: Reading | None) -> Reading | None:
    """Read one month or the next as the period of both: "in March or April"."""
    months = finish is not None and begin.kind == finish.kind == "month" and begin.calendar == finish.calendar
    if finish is None or not months or begin.begin.month is None or finish.begin.month != begin.begin.month % 12 + 1:
        return None
    return joined(begin, finish, 0, consecutive=False)


def _connector(tokens: Tokens, at: int) -> int | None:
    """Pass over «إلى», «وحتى», "to", a dash, or the «و» of «بين … و…»; give the token after."""
    at += tokens[at].word == "," and _and(tokens, at + 1)
    token, after = tokens[at], tokens[at + 1]
    if token.line and not token.word.isalpha():
        return None
    if token.prefix == "و" and token.word not in _TO:
        return at + (token.word == "يوم")  # «بين مايو ويونيو», «الخامس عشر والسادس عشر»
    slash = token.word == "/" and after.number == tokens[at - 1].number + 1 > 1
    if not slash and token.word != "-" and token.word not in _TO and token.word not in _AND:
        return None
    if after.line and after.kind != "number":
        return None
    place = at + 1 + (token.word == "الي" and after.word == "غايه")
    place += tokens[place].word in more.PARTS_OF_DAY and not tokens[place].word.isascii()
    return place + (tokens[place].word in ("the", "يوم", "تاريخ") and tokens[place + 1].kind != "break")


def _and(tokens: Tokens, at: int) -> bool:
    return tokens[at].word in _AND or (tokens[at].prefix == "و" and tokens[at].word not in _TO)


def _postponed(tokens: Tokens, at: int) -> bool:
    """Tell whether the sentence moves something from one date to another, which is no period."""
    for place in range(at - 1, max(at - 15, 0), -1):
        if tokens[place].kind == "break" or tokens[place].word in (".", "؟", "؛", ";"):
            return False
        if tokens[place].word in more.POSTPONED:
            return True
    return False
