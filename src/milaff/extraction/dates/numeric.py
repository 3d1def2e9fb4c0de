"""Dates in figures: 30/9/2010, 3 / 11 / 2016م, 2016-11-03, 15/9/1437هـ, 11/2016."""

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.hijri import hijri_reading
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.tokens import Token, Tokens, remembered
from milaff.extraction.dates.years import era

_MARKS = ("/", "-", ".")
_AMBIGUOUS = "read as day/month; as month/day it would be another date"


def numeric(tokens: Tokens, at: int) -> Reading | None:
    """Read a date in figures, the day before the month unless only the other reading makes a date."""
    if tokens[at].kind != "number" or _begins_within(tokens, at):
        return None
    return _three(tokens, at) or _two(tokens, at)


def _three(tokens: Tokens, at: int) -> Reading | None:
    first, mark, second, again, third = tokens[at : at + 5]
    if mark.word not in _MARKS or again.word != mark.word or second.kind != "number" or third.kind != "number":
        return None
    if not _evenly_spaced(tokens, at, at + 5) or _goes_on(tokens, at + 5):
        return None
    hijri, end = era(tokens, at + 5)
    lengths = len(first.word), len(second.word), len(third.word)
    if lengths[0] == 4 and lengths[1] <= 2 and lengths[2] <= 2:
        return _read(first.number, second.number, third.number, end, hijri=bool(hijri))
    if lengths[2] == 4 and lengths[0] <= 2 and lengths[1] <= 2:
        reading = _read(third.number, second.number, first.number, end, hijri=bool(hijri))
        if reading is None or mark.word != "/" or not _ambiguous(first, second) or not _english(tokens, at):
            return reading
        if _month_first(tokens, 0):
            other = _read(third.number, first.number, second.number, end, hijri=bool(hijri))
            return other.noted("read as month/day, as the other dates of the text are written") if other else None
        return reading.noted(_AMBIGUOUS)
    if (
        lengths[2] == 2
        and lengths[0] <= 2
        and lengths[1] <= 2
        and mark.word == "/"
        and first.number <= 31
        and second.number <= 12
    ):
        return Reading(Partial(), end, "day", settled=False, note="a year of two digits")
    return None


def _ambiguous(first: Token, second: Token) -> bool:
    return first.number <= 12 and second.number <= 12 and first.number != second.number


@remembered
def _month_first(tokens: Tokens, at: int) -> bool:
    """Tell whether the text has dates that can only be month/day/year, and none that can only be day/month/year."""
    orders: set[bool] = set()
    for place in range(at, len(tokens) - 4):
        first, mark, second, again, third = tokens[place : place + 5]
        if mark.word == again.word == "/" and len(third.word) == 4 and max(first.number, second.number) <= 31:
            orders |= {first.number > 12 >= second.number} if first.number > 12 or second.number > 12 else set()
    return orders == {False}


def _read(year: int, month: int, day: int, end: int, *, hijri: bool) -> Reading | None:
    """Take the middle figure for the month; where it can be none, the last."""
    if month > 12 >= day >= 1 and month <= 31:
        month, day = day, month
        other = _read(year, month, day, end, hijri=hijri)
        return other.noted("read as month before day, the only possible way") if other else None
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if hijri:
        return hijri_reading(year, month, day, end)
    if 1300 <= year <= 1500:
        return Reading(Partial(), end, "day", settled=False, note="a year that may be of the Hijri calendar")
    return Reading(Partial(year, month, day), end, "day") if 1500 < year <= 2199 else None


def _two(tokens: Tokens, at: int) -> Reading | None:
    """Read 2016-11, and 11/2016, 30/9 where a word says that they are dates."""
    first, mark, second = tokens[at : at + 3]
    if second.kind != "number" or second.space or mark.space or _goes_on(tokens, at + 3):
        return None
    led = tokens[at - 1].word in words.DATE_LEADS
    if mark.word in ("-", "/") and (len(first.word), len(second.word)) == (4, 2) and 1500 < first.number < 2200:
        month, next_year = second.number, (first.number + 1) % 100
        if 1 <= month <= 12 and month != next_year and (led or mark.word == "-"):
            return Reading(Partial(first.number, month), at + 3, "month")
        return None
    if mark.word != "/" or not led or len(first.word) > 2:
        return None
    if len(second.word) == 4 and 1 <= first.number <= 12 and 1800 <= second.number < 2200:
        return Reading(Partial(second.number, first.number), era(tokens, at + 3)[1], "month")
    dated = tokens[at - 1].word in ("يوم", "on", "بتاريخ", "تاريخ", "الموافق") or tokens[at - 1].word in words.WEEKDAYS
    return day_and_month(tokens, at) if dated else None


def day_and_month(tokens: Tokens, at: int) -> Reading | None:
    """Read 30/9 where a date is awaited; in English 9/11 may be either, and is unsettled."""
    first, mark, second = tokens[at : at + 3]
    if mark.word != "/" or mark.space or second.space or second.kind != "number" or _goes_on(tokens, at + 3):
        return None
    if len(second.word) > 2 or not 1 <= first.number <= 31 or not 1 <= second.number <= 12:
        return None
    if _ambiguous(first, second) and _english(tokens, at):
        return Reading(
            Partial(), at + 3, "day", settled=False, note="a day and month in either order, without the year"
        )
    return Reading(Partial(month=second.number, day=first.number), at + 3, "day")


def _begins_within(tokens: Tokens, at: int) -> bool:
    """Tell whether the figures go on from something before: a path, a telephone number, the number of a paper."""
    before = tokens[at - 1]
    if before.word in more.NUMBERED or (before.word == "." and tokens[at - 2].word in more.NUMBERED):
        return True
    if tokens[at].space or before.kind == "break":
        return before.kind == "number" and tokens[at - 2].word in ("+", "(")
    if before.kind == "word":
        return before.word.isascii() and before.word != ""
    if before.word in ("-", ".", ",") and not before.space and tokens[at - 2].kind == "number":
        # «9-10/5/2016» is two days of a month; in «02-10-2016-5» the figures are of one number.
        return before.word != "-" or tokens[at + 1].word == "-" or len(tokens[at - 2].word) > 2
    return before.word in ("/", "_", "+", "#", "$")


def _goes_on(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.space:
        return False
    if token.kind == "number" or token.word in ("_", "%", "٪"):
        return True
    return token.word in ("/", "-", ".", ":") and not tokens[at + 1].space and tokens[at + 1].kind == "number"


def _evenly_spaced(tokens: Tokens, at: int, end: int) -> bool:
    """Allow white space around every mark («3 / 11 / 2016») or around none, on one line."""
    inner = tokens[at + 1 : end]
    if any(token.line for token in inner):
        return False
    spaced = [token.space for token in inner]
    return not any(spaced) or tokens[at + 1].word == "/" or (all(spaced) and tokens[at + 1].word == "-")


def _english(tokens: Tokens, at: int) -> bool:
    """Tell whether the word before is in Latin letters, or the one after where there is none."""
    for place in (*range(at - 1, max(at - 8, 0), -1), *range(at + 5, min(at + 9, len(tokens)))):
        if tokens[place].kind == "word" and tokens[place].word:
            return tokens[place].word.isascii()
    return False
