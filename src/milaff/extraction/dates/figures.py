"""What surrounds figures: whether they are a date, or part of a path, a telephone number, the number of a paper."""

from milaff.extraction.dates.days import month
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.relative_words import NUMBERED
from milaff.extraction.dates.tokens import Token, Tokens, remembered


def ambiguous(first: Token, second: Token) -> bool:
    """Tell whether either of two different numbers may be the month."""
    return first.number <= 12 and second.number <= 12 and first.number != second.number


@remembered
def month_first(tokens: Tokens, at: int) -> bool:
    """Tell whether the text has dates that can only be month/day/year, and none that can only be day/month/year."""
    orders: set[bool] = set()
    for place in range(at, len(tokens) - 4):
        first, mark, second, again, third = tokens[place : place + 5]
        if mark.word == again.word == "/" and len(third.word) == 4 and max(first.number, second.number) <= 31:
            orders |= {first.number > 12 >= second.number} if first.number > 12 or second.number > 12 else set()
    return orders == {False}


def day_and_month(tokens: Tokens, at: int) -> Reading | None:
    """Read 30/9 where a date is awaited; in English 9/11 may be either, and is unsettled."""
    first, mark, second = tokens[at : at + 3]
    if mark.word != "/" or mark.space or second.space or second.kind != "number" or goes_on(tokens, at + 3, mark.word):
        return None
    if len(second.word) > 2 or not 1 <= first.number <= 31 or not 1 <= second.number <= 12:
        return None
    if second.number == first.number + 1 and month(tokens, at + 3):
        return None  # two days of a month: «3/4 مايو»
    if ambiguous(first, second) and english(tokens, at):
        return Reading(
            Partial(), at + 3, "day", settled=False, note="a day and month in either order, without the year"
        )
    return Reading(Partial(month=second.number, day=first.number), at + 3, "day")


def month_and_year(tokens: Tokens, at: int) -> Reading | None:
    """Read 11/2016, where a date is awaited."""
    first, mark, second = tokens[at : at + 3]
    if mark.word != "/" or mark.space or second.space or len(second.word) != 4 or len(first.word) > 2:
        return None
    if not 1 <= first.number <= 12 or not 1800 <= second.number < 2200 or goes_on(tokens, at + 3, mark.word):
        return None
    return Reading(Partial(second.number, first.number), at + 3, "month")


def dotted(tokens: Tokens, at: int) -> Reading | None:
    """Read the 30.10. of "30.10.–2.11.2024": a day and month before another of which the year is said."""
    first, mark, second = tokens[at : at + 3]
    if mark.word != "." or mark.space or second.space or len(first.word) > 2 or len(second.word) > 2:
        return None
    if not 1 <= first.number <= 31 or not 1 <= second.number <= 12:
        return None
    end = at + 3 + (tokens[at + 3].word == "." and not tokens[at + 3].space and tokens[at + 4].kind != "number")
    for place in (end + 1, end + 2):
        day, dot, month, again, year = tokens[place : place + 5]
        if dot.word == again.word == "." and month.number > 0 and len(year.word) == 4 and 1 <= day.number <= 31:
            return Reading(Partial(month=second.number, day=first.number), end, "day")
    return None


def begins_within(tokens: Tokens, at: int) -> bool:
    """Tell whether the figures go on from something before: a path, a telephone number, the number of a paper."""
    before = tokens[at - 1]
    if before.word in NUMBERED or (before.word == "." and tokens[at - 2].word in NUMBERED):
        return True
    if tokens[at].space or before.kind == "break":
        return before.kind == "number" and tokens[at - 2].word in ("+", "(")
    if before.kind == "word":
        return before.word.isascii() and before.word != ""
    if before.word in ("-", ".", ",") and not before.space and tokens[at - 2].kind == "number":
        # «9-10/5/2016» is two days of a month; in «02-10-2016-5» the figures are of one number.
        dated = tokens[at - 3].word == tokens[at + 1].word and tokens[at + 1].word in ("/", ".")
        return before.word != "-" or tokens[at + 1].word == "-" or not (dated or len(tokens[at - 2].word) <= 2)
    return before.word in ("/", "_", "+", "#", "$")


def goes_on(tokens: Tokens, at: int, mark: str) -> bool:
    """Tell whether the figures continue beyond a date written with ``mark``; «1/1/2016-30/6/2016» is two dates."""
    token = tokens[at]
    if token.space:
        return False
    if token.kind == "number" or token.word in ("_", "%", "٪"):
        return True
    if token.word == "-" and mark in ("/", ".") and tokens[at + 2].word == mark:
        return False
    return token.word in ("/", "-", ".", ":") and not tokens[at + 1].space and tokens[at + 1].kind == "number"


def evenly_spaced(tokens: Tokens, at: int, end: int) -> bool:
    """Allow white space around every mark («3 / 11 / 2016») or around none, on one line."""
    inner = tokens[at + 1 : end]
    if any(token.line for token in inner):
        return False
    spaced = [token.space for token in inner]
    return not any(spaced) or tokens[at + 1].word == "/" or (all(spaced) and tokens[at + 1].word == "-")


def english(tokens: Tokens, at: int) -> bool:
    """Tell whether the word before is in Latin letters, or the one after where there is none."""
    nearby = [*reversed(tokens[max(at - 8, 0) : at]), *tokens[at + 5 : at + 9]]
    return next((token.word.isascii() for token in nearby if token.kind == "word" and token.word), False)
