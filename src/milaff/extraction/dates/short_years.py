"""Two years joined by a dash or slash: 2004-2006, 2019/20, "FY 2019-20", «العام الجامعي 2020-2021»."""

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.reference import Partial, Reading
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
        return Reading(Partial(number), end, "range", Partial(number + 1), note=note)
    follows = number_of_year(tokens, place + 2)
    if follows is None or not number < follows <= number + 300 or (mark.word == "/" and follows != number + 1):
        return None
    return Reading(Partial(number), era(tokens, end)[1], "range", Partial(follows))


def _begins_within(tokens: Tokens, at: int) -> bool:
    before = tokens[at - 1]
    if before.word in ("/", "+", ".") or before.word in more.NUMBERED:
        return True
    return before.word == "-" and not before.space and not tokens[at].space


def _goes_on(tokens: Tokens, at: int) -> bool:
    token, after = tokens[at], tokens[at + 1]
    return token.word in ("-", "/", ".") and not token.space and after.kind == "number" and not after.space
