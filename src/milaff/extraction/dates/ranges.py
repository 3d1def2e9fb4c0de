"""Periods with two ends: «من 3 إلى 5 مايو 2016», "May 3–5, 2016", «بين عامي 2004 و2006»."""

from dataclasses import replace

from milaff.extraction.dates import words
from milaff.extraction.dates.connectives import AND, BETWEEN, FROM, OR
from milaff.extraction.dates.ends import end_of, year_said_after
from milaff.extraction.dates.joining import joined
from milaff.extraction.dates.reference import Reading
from milaff.extraction.dates.relative_words import PARTS_OF_DAY
from milaff.extraction.dates.short_years import short_years
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tense_words import POSTPONED
from milaff.extraction.dates.tokens import Tokens, remembered
from milaff.extraction.dates.weekdays import weekday_span

_TO = words.one_of("الي to until till حتي لغايه through thru")
_BEFORE_FIRST = words.one_of("the شهري يومي تاريخ")
_BEFORE_LAST = words.one_of("the يوم تاريخ")


@remembered
def span(tokens: Tokens, at: int) -> Reading | None:
    """Read a period from one date to another, whichever of the two carries the month and year."""
    lead = tokens[at].word if tokens[at].word in FROM | BETWEEN else ""
    place = at + bool(lead)
    place += tokens[place].word == "ما" and tokens[place + 1].word == "بين"
    place += bool(lead) and tokens[place].word in _BEFORE_FIRST
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
    if tokens[begin.end].word in OR and not lead:
        return _either(begin, end_of(tokens, begin.end + 1))
    linked = _over_comma(tokens, begin.end, led=bool(lead))
    link = tokens[linked].word
    after = _connector(tokens, linked)
    if after is None or (link in _TO and _postponed(tokens, at)):
        return None
    if link in ("until", "till") and tokens[at - 1].word in ("in", "on"):
        return None  # "was extended in 2011 until 2015" tells of two days
    finish = end_of(tokens, after)
    if finish is None or finish.finish or _of_another(tokens, begin, finish, linked):
        return None
    if begin.begin.approximate and begin.note:  # "the academic year 2023 to 2024" names both its years
        begin = replace(begin, begin=replace(begin.begin, approximate=False), note="")
    of_a_year = tokens[finish.end].word in words.YEAR_KINDS  # "the 2022 to 2023 fiscal year"
    if begin.kind == "year" and not (lead or years or link == "-" or of_a_year or standing(tokens, place)):
        return None
    days_apart = (finish.begin.day or 0) if tokens[after].kind != "number" else tokens[after].number
    joint = (link == "/" and tokens[after].kind != "number") or _and(tokens, linked)
    whole = joined(begin, finish, days_apart, consecutive=joint and lead not in BETWEEN)
    return year_said_after(tokens, whole) if whole else None


def _of_another(tokens: Tokens, begin: Reading, finish: Reading, link: int) -> bool:
    """Tell whether what comes after a full date is no end of a period that begins with it."""
    first, last, dash = begin.begin, finish.begin, tokens[link].word == "-"
    if first.year and last.bare_day and not last.year and (dash or _and(tokens, link)):
        return True  # "on 15 May 2016 and 16 agreements": the number is of something else
    # "15 July 2025 - on 17 September …": a dateline
    return bool(dash and tokens[link].space and first.day and first.year and not last.year)


def _over_middle(tokens: Tokens, begin: Reading) -> Reading:
    """Pass over the days between the first and last of «15-16-17 أكتوبر»."""
    at = begin.end
    while begin.begin.bare_day and tokens[at].word in ("-", "/") and tokens[at + 2].word == tokens[at].word:
        if not tokens[at + 1].number == tokens[at - 1].number + 1 > 1:
            break
        at += 2
    return replace(begin, end=at)


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


def _over_comma(tokens: Tokens, at: int, *, led: bool) -> int:
    """Pass over the comma that closes the first date: "from May 3, 2016, to June 5, 2016", «3 مايو، و4 مايو»."""
    after = tokens[at + 1]
    led = (led or after.word in ("to", "through")) and after.word.isascii() and after.word.isalpha()
    return at + (tokens[at].word == "," and (led or _and(tokens, at + 1)))


def _connector(tokens: Tokens, at: int) -> int | None:
    """Pass over «إلى», «وحتى», "up to", a dash, or the «و» of «بين … و…»; give the token after."""
    at += tokens[at].word == "up" and tokens[at + 1].word == "to"
    token, after = tokens[at], tokens[at + 1]
    if token.line and not token.word.isalpha():
        return None
    if token.prefix == "و" and token.word not in _TO:
        return at + (token.word == "يوم")  # «بين مايو ويونيو», «الخامس عشر والسادس عشر»
    slash = token.word == "/" and (after.number == tokens[at - 1].number + 1 > 1 or after.capital)
    if not slash and token.word != "-" and token.word not in _TO and token.word not in AND:
        return None
    if after.line and after.kind != "number":
        return None
    place = at + 1 + (token.word == "الي" and after.word == "غايه")
    place += tokens[place].word in PARTS_OF_DAY and not tokens[place].word.isascii()
    return place + (tokens[place].word in _BEFORE_LAST and tokens[place + 1].kind != "break")


def _and(tokens: Tokens, at: int) -> bool:
    return tokens[at].word in AND or (tokens[at].prefix == "و" and tokens[at].word not in _TO)


def _postponed(tokens: Tokens, at: int) -> bool:
    """Tell whether the sentence moves something from one date to another, which is no period."""
    for place in range(at - 1, max(at - 15, 0), -1):
        if tokens[place].kind == "break" or tokens[place].word in (".", "؟", "؛", ";"):
            return False
        if tokens[place].word in POSTPONED:
            return True
    return False
