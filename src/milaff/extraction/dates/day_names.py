"""Weekdays beside a date, and what is written between: «الثلاثاء الموافق لـ 15 أكتوبر», «(الثلاثاء والأربعاء)»."""

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.days import weekday
from milaff.extraction.dates.tokens import Tokens

_MARKS = words.one_of(", . - ( :")
_TO = words.one_of("to ل له لها لهما")
_BEFORE_DAY = words.one_of("ل في the يوم يومي")
_MOST = 7
_LINKS = words.one_of("و , - / الي حتي لغايه")


def corresponding(tokens: Tokens, at: int) -> int:
    """Pass over «الموافق», «الموافقين لـ», «المصادف ليوم» before a date."""
    place = at + (tokens[at].word in words.CORRESPONDING)
    place += place > at and tokens[place].word in _TO
    return place + (tokens[place].word in _BEFORE_DAY)


def to_date(tokens: Tokens, at: int) -> int:
    """Pass over what may stand between a weekday and its date: the part of the day, a mark, «الموافق»."""
    place = at + (tokens[at].word == ")" and tokens[at - 2].word == "(")
    place += tokens[place].word in more.PARTS_OF_DAY
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


def weekdays(tokens: Tokens, at: int) -> tuple[tuple[int, ...], int] | None:
    """Read two or more Arabic weekdays in a row: «الثلاثاء والأربعاء», «الأحد إلى الثلاثاء»."""
    found: list[int] = []
    place = end = at
    while len(found) < _MOST and not tokens[place].word.isascii() and (named := weekday(tokens, place)):
        found.append(named[0])
        end = named[1]
        place = _link(tokens, end)
    return (tuple(found), end) if len(found) > 1 else None


def _link(tokens: Tokens, at: int) -> int:
    place = at + (tokens[at].word in _LINKS and not tokens[at].line)
    place += place > at and tokens[place].word in ("و", "غايه")
    return place + (tokens[place].word == "يوم")


def after_date(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """Read the weekday or weekdays in brackets after a date: «15 أكتوبر (الثلاثاء)»; give the first, and the end."""
    if tokens[at].word != "(":
        return None, at
    place = at + 1 + (tokens[at + 1].word in ("يوم", "يومي"))
    several, one = weekdays(tokens, place), weekday(tokens, place)
    first, end = (several[0][0], several[1]) if several else one or (None, at)
    return (first, end + 1) if first is not None and tokens[end].word == ")" else (None, at)
