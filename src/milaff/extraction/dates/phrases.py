"""Dates in relation to another: last year, هذا الشهر, the same day, three days ago."""

from milaff.extraction.dates import words
from milaff.extraction.dates.reference import Reference
from milaff.extraction.dates.relative_words import (
    AFTER_NOUN,
    AGO_UNITS,
    BARE_UNITS,
    BEFORE_NOT_TODAY,
    BEFORE_NOUN,
    DAY_UNITS,
    DAYS_FROM_NOW,
    NOT_TODAY,
    PARTS_OF_DAY,
    UNCOUNTED,
    UNITS,
)
from milaff.extraction.dates.tokens import Tokens

_FROM = words.one_of("ابتداء اعتبارا انطلاقا بدءا")
_TIMES_OF_DAY = words.one_of("يوم مساء صباح ظهر عصر فجر بعد")
_FIRST_YEAR, _LAST_YEAR = 1700, 2199
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_DAY_BESIDE = {"before": -1, "earlier": -1, "after": 1, "later": 1}


def phrase(tokens: Tokens, at: int) -> tuple[Reference, int] | None:
    """Read a year, month, week or day known by its relation to another, and the token after it."""
    return _before_noun(tokens, at) or _after_noun(tokens, at) or _ago(tokens, at) or _day_from_now(tokens, at)


def _before_noun(tokens: Tokens, at: int) -> tuple[Reference, int] | None:
    """«نفس العام», «هذا الشهر», "last year", "that same year"."""
    relation = BEFORE_NOUN.get(tokens[at].word)
    if relation is None:
        return None
    arabic = not tokens[at].word.isascii()
    if tokens[at].word == "this" and tokens[at + 1].word in PARTS_OF_DAY:
        return Reference("day", "document", 0), at + 2
    if tokens[at].word == "last" and tokens[at - 1].word == "the":
        return None
    place = at + 1 + (tokens[at].word == "that" and tokens[at + 1].word == "same")
    noun = tokens[place].word
    unit = UNITS.get(noun) or DAY_UNITS.get(noun)
    if unit is None and tokens[at].word in ("نفس", "ذات"):
        unit = BARE_UNITS.get(noun)
    if tokens[at].word == "next" and tokens[at - 1].word == "the" and tokens[at - 2].kind in ("sign", "break"):
        relation = BEFORE_NOUN["following"]  # "The next year, …" opens what followed, "next year" is to come
    if unit == "year" and _FIRST_YEAR <= tokens[place + 1].number <= _LAST_YEAR:
        return None  # "in the same year 1966" says the year itself
    if unit is None or (
        unit == "day" and (relation[0] == "document" or (tokens[at].word in ("that", "نفس") and arabic is False))
    ):
        return None
    return Reference(unit, *relation), place + 1


def _after_noun(tokens: Tokens, at: int) -> tuple[Reference, int] | None:
    """«العام الماضي», «الشهر الجاري», «السنة نفسها», «اليوم التالي»."""
    unit = UNITS.get(tokens[at].word) or DAY_UNITS.get(tokens[at].word)
    relation = AFTER_NOUN.get(tokens[at + 1].word)
    if unit is None or relation is None or tokens[at].word.isascii():
        return None
    if unit == "day" and relation[0] == "document":
        return None
    return Reference(unit, *relation), at + 2


def _ago(tokens: Tokens, at: int) -> tuple[Reference, int] | None:
    """«قبل عامين», «قبل 3 أيام», "two years ago": as many units back, no more exactly than in units."""
    arabic = tokens[at].word == "قبل"
    place = at + arabic
    unit, times = AGO_UNITS.get(tokens[place].word, (None, 0))
    if tokens[place].word in UNCOUNTED or (unit and not arabic):
        return None  # «قبل أيام» and "some days ago" count none
    if unit is None and not arabic and (large := _large(tokens, place)):
        count, place = large
        unit, times = AGO_UNITS.get(tokens[place].word, (None, 0))
        times *= count
    elif unit is None:
        if tokens[at - 1].word == "-" and not tokens[at].space:
            return None  # the "three" of "sixty-three"
        count = tokens[place].number if tokens[place].number > 0 else words.COUNTS.get(tokens[place].word, 0)
        count = 1 if tokens[place].word in ("a", "one") else count
        unit, times = AGO_UNITS.get(tokens[place + 1].word, (None, 0))
        place, times = place + 1, count * times
    if unit is None or not 0 < times < 200:
        return None
    if arabic:
        return Reference(unit, "document", -times, loose=unit != "day"), place + 1
    return (
        (Reference(unit, "document", -times, loose=unit != "day"), place + 2)
        if tokens[place + 1].word == "ago"
        else None
    )


def _large(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read an English number from twenty to ninety-nine, and the token after it."""
    tens = _TENS.get(tokens[at].word)
    if tens is None:
        return None
    units = {**words.COUNTS, "one": 1}.get(tokens[at + 2].word, 0) if tokens[at + 1].word == "-" else 0
    return (tens + units, at + 3) if 0 < units < 10 else (tens, at + 1)


def _day_from_now(tokens: Tokens, at: int) -> tuple[Reference, int] | None:
    """«أمس الأول», «أول من أمس», "the day before yesterday"; «اليوم الوطني» and «حتى اليوم» are no calendar days."""
    word, following = tokens[at].word, tokens[at + 1].word
    if word == "day" and following == "before" and tokens[at + 2].word == "yesterday":
        return Reference("day", "document", -2), at + 3
    if word == "day" and following == "after" and tokens[at + 2].word == "tomorrow":
        return Reference("day", "document", 2), at + 3
    if word == "day" and tokens[at - 1].word in ("the", "a", "one") and following in _DAY_BESIDE:
        closed = tokens[at + 2].kind in ("sign", "break")  # "the day before the summit" is of the summit
        return (Reference("day", "text", _DAY_BESIDE[following]), at + 2) if closed else None
    if (word, following) in (("امس", "الاول"), ("اول", "امس")):
        return Reference("day", "document", -2), at + 2
    if (word, following, tokens[at + 2].word) == ("اول", "من", "امس"):
        return Reference("day", "document", -2), at + 3
    if (word, following) == ("بعد", "غد"):
        return Reference("day", "document", 2), at + 2
    offset = DAYS_FROM_NOW.get(word)
    named = tokens[at - 1].word in _TIMES_OF_DAY or tokens[at - 2].word in _FROM or following in words.WEEKDAYS
    if word == "غد" and not named:  # by itself it is the future
        return None
    if offset is None:
        return None
    if word == "اليوم" and (following in NOT_TODAY or tokens[at - 1].word in BEFORE_NOT_TODAY):
        return None
    return Reference("day", "document", offset), at + 1
