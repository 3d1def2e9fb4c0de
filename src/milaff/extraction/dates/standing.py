"""A year that stands alone: «عام 1992», "since 1992", «2015 و2016», "(2015)", «1437هـ»."""

from milaff.extraction.dates import words
from milaff.extraction.dates.hijri import hijri_reading
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.relative_words import (
    ARTICLES,
    BACK,
    COUNTED,
    DONE_THEN,
    EVENTS,
    INSTRUMENTS,
    MONEY,
    NUMBERED,
)
from milaff.extraction.dates.tokens import Token, Tokens
from milaff.extraction.dates.years import Year, era, named_year, number_of_year

# Words that may follow a year; after a weak lead any other word is taken for the thing counted.
_FOLLOW = words.one_of(
    "and or but the a an in on at with by to from of for as is was were has have had when which who that until through "
    "stood reached amounted totalled totaled came exceeded saw fell rose grew "
    "than into between after before during while where it its this these they he she will both also only alone onwards "
    "و في علي الي من عن مع بين حتي منذ ثم او ان انه التي الذي حيث كما وقد قد كان كانت ما لم لا بعد قبل خلال عندما"
)


# What a year itself does: "2026 marks the 35th anniversary".
_DOES = words.one_of("marks marked")
_PAPERS = INSTRUMENTS | words.one_of(
    "اتفاقيه الاتفاقيه اتفاق الاتفاق معاهده المعاهده مذكره المذكره بروتوكول البروتوكول برنامج البرنامج agreements "
    "treaties conventions protocols accords memoranda mou programme"
)
_NAME = 8  # words of an instrument's name
_BEFORE_IT = words.one_of("as and that , . ; ( year")


def standing(tokens: Tokens, at: int, *, after_year: bool = False) -> Reading | None:
    """Read a year alone, where a word, bracket or line says that the number is one.

    ``after_year`` tells that a year was read just before (2015 and 2016).
    """
    if named := named_year(tokens, at):
        return year_reading(named)
    number = number_of_year(tokens, at)
    if number is None or tokens[at - 1].word in NUMBERED:
        return None
    hijri, end = era(tokens, at + 1)
    if hijri:
        return hijri_reading(number, None, None, end)
    led = _led(tokens, at) or (hijri is False and not tokens[at + 1].space)
    if 1600 <= number < 1800 and uncounted(tokens, at + 1) and _led(tokens, at):
        return Reading(Partial(number), end, "year")
    if 1800 <= number <= 2099 and (led or (after_year and _listed(tokens, at))):
        return Reading(Partial(number), end, "year")
    return None


def year_reading(year: Year) -> Reading | None:
    """Make a reading of a year that was named."""
    if year.hijri:
        return hijri_reading(year.number, None, None, year.end)
    if year.number is None:
        return None
    if 1300 <= year.number <= 1500:
        note = "a year that may be of the Hijri calendar"
        return Reading(Partial(), year.end, "year", settled=False, note=note)
    note = f"a year of the {year.kind} calendar, not of January to December" if year.kind else ""
    return Reading(Partial(year.number, approximate=bool(year.kind)), year.end, "year", note=note)


def _led(tokens: Tokens, at: int) -> bool:
    before, after = tokens[at - 1], tokens[at + 1]
    begins = tokens[at].line or before.kind == "break" or before.word in _BEFORE_IT
    if begins and after.word in _DOES and tokens[at + 2].word in ARTICLES:
        return True
    if before.word in EVENTS or (after.word in EVENTS and before.word in ARTICLES):
        return before.word in ARTICLES or uncounted(tokens, at + 1)
    if before.word in words.LEADS or before.word in words.YEARS_WORDS:
        return True
    if before.word in ("to", "الي"):
        return tokens[at - 2].word in BACK and uncounted(tokens, at + 1)
    if before.word == "of" and tokens[at - 2].word in INSTRUMENTS:
        return True
    if before.word in words.WEAK_LEADS:
        return uncounted(tokens, at + 1)
    if before.word in ("(", ",", "،") and after.word in (")", ";", "؛"):
        return True
    if before.word == "(" and after.word in (",", "،"):
        return True
    if after.word == ")" and _signed_at(tokens, at):
        return True
    if after.word == ":" and (tokens[at + 2].kind == "number" or tokens[at + 2].word in MONEY):
        return True
    if before.word in DONE_THEN and (after.word in (",", ";", ")", "(", ".") or after.line or after.kind == "break"):
        return True
    if not tokens[at].line and before.kind != "break" and not (before.word in ("-", "*", "•") and before.line):
        return False
    return after.word in (":", "-") or after.line or after.kind == "break"


def _signed_at(tokens: Tokens, at: int) -> bool:
    """Tell whether a bracket gives where and when an instrument was signed: "Air Services Agreement (Bern 1971)"."""
    opens = next((place for place in (at - 2, at - 3) if tokens[place].word == "("), None)
    if opens is None or any(tokens[place].kind != "word" for place in range(opens + 1, at)):
        return False
    return any(tokens[place].word in _PAPERS for place in range(max(opens - _NAME, 0), opens))


def _listed(tokens: Tokens, at: int) -> bool:
    """Tell whether a comma or conjunction joins the number to what was read before it."""
    return tokens[at - 1].word in (",", "و", "and", "or", "أو", "او", "&") and uncounted(tokens, at + 1)


def uncounted(tokens: Tokens, at: int) -> bool:
    """Tell whether the word at ``at`` is not a thing counted by the number before it."""
    token = tokens[at]
    if token.word in ("to", "الي", "-", "and", "و") and tokens[at + 1].kind == "number":
        return tokens[at + 2].word not in COUNTED
    return token.kind != "word" or token.prefix[:1] in ("و", "ف") or token.capital or _function_word(token)


def _function_word(token: Token) -> bool:
    return token.word in _FOLLOW or token.word in words.LEADS or (token.word[:1] == "و" and len(token.word) > 3)
