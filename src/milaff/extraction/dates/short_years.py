"""Two years joined by a dash or slash: 2004-2006, 2019/20, "FY 2019-20", «العام الجامعي 2020-2021»."""

from dataclasses import replace

from milaff.extraction.dates import words
from milaff.extraction.dates.days import single_month
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.relative_words import NUMBERED
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.years import era, number_of_year


def short_years(tokens: Tokens, at: int) -> Reading | None:
    """Read two years: with a dash any two, with a slash or in short form only one and the next.

    2007-08 is read as the two years, which also hold for the other reading, August 2007.
    """
    named = tokens[at].word in ("fy", *words.YEAR_WORDS)
    place = at + named
    kind = words.YEAR_KINDS.get(tokens[place].word)
    place += kind is not None
    place += kind is not None and tokens[place].word == "year"
    mark, second = tokens[place + 1 : place + 3]
    number = number_of_year(tokens, place)
    if number is None or not 1800 <= number <= 2099 or second.kind != "number" or mark.word not in ("-", "/"):
        return None
    if _begins_within(tokens, place) or _goes_on(tokens, place + 3):
        return None
    end = place + 3
    if len(second.word) == 2 and second.number == (number + 1) % 100 and not second.space:
        note = "may be read as a month of the first year" if 1 <= second.number <= 12 and not named else ""
        return _from_month(tokens, Reading(Partial(number), end, "range", Partial(number + 1), note=note))
    follows = number_of_year(tokens, place + 2)
    if follows is None or not number < follows <= number + 300 or (mark.word == "/" and follows != number + 1):
        return None
    reading = Reading(Partial(number), era(tokens, end)[1], "range", Partial(follows))
    return _from_month(tokens, reading) if follows == number + 1 else reading


def _from_month(tokens: Tokens, reading: Reading) -> Reading:
    """Take up the months that a financial year is said to begin and end with: "2018-19 (April-March)"."""
    opened = tokens[reading.end].word == "("
    first = single_month(tokens, reading.end + opened)
    if first is None or not opened or tokens[first[1]].word not in ("-", "to", "الي"):
        return reading
    last = single_month(tokens, first[1] + 1)
    if last is None or tokens[last[1]].word != ")" or last[0] != (first[0] + 10) % 12 + 1 or reading.finish is None:
        return reading
    begin, finish = replace(reading.begin, month=first[0]), replace(reading.finish, month=last[0])
    return replace(reading, begin=begin, finish=finish, end=last[1] + 1, note="")


def _begins_within(tokens: Tokens, at: int) -> bool:
    before = tokens[at - 1]
    if before.word in ("/", "+", ".") or before.word in NUMBERED:
        return True
    return before.word == "-" and not before.space and not tokens[at].space


def _goes_on(tokens: Tokens, at: int) -> bool:
    token, after = tokens[at], tokens[at + 1]
    return token.word in ("-", "/", ".") and not token.space and after.kind == "number" and not after.space
