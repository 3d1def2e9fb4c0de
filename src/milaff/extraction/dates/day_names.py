"""Weekdays beside a date, and what is written between: «الثلاثاء الموافق لـ 15 أكتوبر», "15 October (Tuesday)"."""

from milaff.extraction.dates import words
from milaff.extraction.dates.days import weekday
from milaff.extraction.dates.relative_words import PARTS_OF_DAY
from milaff.extraction.dates.tokens import Tokens

_MARKS = words.one_of(", . - ( :")
_TO = words.one_of("to with ل له لها لهما")
_BEFORE_DAY = words.one_of("ل في the يوم يومي")
_MOST = 7
_LINKS = words.one_of("و , - / الي حتي لغايه and & to until till through")


def corresponding(tokens: Tokens, at: int) -> int:
    """Pass over «الموافق», «الموافقين لـ», "corresponding to the" before a date."""
    place = at + (tokens[at].word in words.CORRESPONDING)
    place += place > at and tokens[place].word in _TO
    return place + (tokens[place].word in _BEFORE_DAY)


def to_date(tokens: Tokens, at: int) -> int:
    """Pass over what may stand between a weekday and its date: the part of the day, a mark, «الموافق»."""
    place = at + (tokens[at].word == ")" and tokens[at - 2].word == "(")
    place += tokens[place].word in PARTS_OF_DAY
    place += tokens[place].word in _MARKS
    return corresponding(tokens, place)


def closed(tokens: Tokens, at: int, end: int) -> int:
    """Pass over the bracket at ``end`` that closes one opened between ``at`` and the date."""
    opened = any(token.word == "(" for token in tokens[at:end])
    shut = any(token.word == ")" for token in tokens[at:end])
    return end + (opened and not shut and tokens[end].word == ")")


def beside(tokens: Tokens, at: int, end: int) -> int:
    """Pass over what a day alone has beside it: the bracket it stands in, its weekday in brackets."""
    if tokens[end].word == ")" and tokens[at - 1].word == "(":
        return end + 1
    return after_date(tokens, end)[1]


def after_date(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """Read the weekday in brackets after a date, and the token after it: «15 أكتوبر (الثلاثاء)»."""
    named = weekday(tokens, _opened(tokens, at)) if tokens[at].word == "(" else None
    return (named[0], named[1] + 1) if named and tokens[named[1]].word == ")" else (None, at)


def after_days(tokens: Tokens, at: int) -> int:
    """Pass over the weekdays in brackets after several days: "15-16 October (Tuesday and Wednesday)"."""
    run = weekdays(tokens, _opened(tokens, at)) if tokens[at].word == "(" else None
    return run[1] + 1 if run and tokens[run[1]].word == ")" else at


def _opened(tokens: Tokens, at: int) -> int:
    return at + 1 + (tokens[at + 1].word in ("يوم", "يومي"))


def weekdays(tokens: Tokens, at: int) -> tuple[tuple[int, ...], int] | None:
    """Read two or more weekdays in a row: «الثلاثاء والأربعاء», "Sunday to Tuesday", "Mon., Wed. and Fri."."""
    found: list[int] = []
    place = end = at
    while len(found) < _MOST and (named := weekday(tokens, place)):
        found.append(named[0])
        end = named[1] + (tokens[named[1]].word == "." and tokens[named[1] + 1].word in _LINKS)
        place = _link(tokens, end)
    return (tuple(found), end) if len(found) > 1 else None


def _link(tokens: Tokens, at: int) -> int:
    """Pass over what joins two weekdays: «و», «إلى غاية يوم», a dash, ", and"."""
    place = at + (tokens[at].word in _LINKS and not (tokens[at].line and tokens[at].kind == "sign"))
    place += place > at and tokens[place].word in ("و", "غايه", "and", "&")
    return place + (tokens[place].word == "يوم")
