"""Decades and centuries: the 1990s, «تسعينيات القرن الماضي», "the 20th century"."""

from dataclasses import replace

from milaff.extraction.dates import words
from milaff.extraction.dates.days import day
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.relative_words import DECADES
from milaff.extraction.dates.tokens import Tokens

_NO_CENTURY = "the century is not stated"
_LAST = "the last century is taken for the twentieth"


def decade(tokens: Tokens, at: int) -> Reading | None:
    """Read a decade or a century; a decade by name alone («التسعينيات») is unsettled."""
    found = _before_another(tokens, at) or _figures(tokens, at) or _named(tokens, at)
    return _joined(tokens, found) if found else _century_reading(tokens, at)


def _joined(tokens: Tokens, first: Reading) -> Reading:
    """Read on to the decade after: "the 1970s and 1980s", «سبعينيات القرن العشرين وثمانينياته»."""
    while first.finish and first.finish.year:
        place = first.end + (tokens[first.end].word in ("and", ","))
        place += tokens[place].word == "the"
        following = _figures(tokens, place) if place > first.end else None
        if following is None and _decade_of(tokens[first.end].word.removesuffix("ه")) == (first.finish.year + 1) % 100:
            following = _ten_years(first.finish.year + 1, first.end + 1, inferred=first.inferred)
        if following is None or following.begin.year != first.finish.year + 1:
            break
        first = replace(first, end=following.end, finish=following.finish)
    return first


def _before_another(tokens: Tokens, at: int) -> Reading | None:
    """Read the first of two decades of which only the second names the century: «سبعينيات وثمانينيات القرن الماضي»."""
    tens, after = DECADES.get(tokens[at].word), tokens[at + 1]
    if tens is None or after.prefix != "و" or DECADES.get(after.word) != tens + 10:
        return None
    second = _named(tokens, at + 1)
    if second is None or second.begin.year is None:
        return None
    return replace(second, begin=Partial(second.begin.year - 10))


def _decade_of(word: str) -> int:
    return DECADES.get(word.removeprefix("و"), -1) if word.startswith("و") else -1


def _figures(tokens: Tokens, at: int) -> Reading | None:
    token = tokens[at]
    place = at + 1 + (tokens[at + 1].word == "'" and not tokens[at + 1].space)
    if token.kind != "number" or tokens[place].word != "s" or tokens[place].space or token.number % 10:
        return None
    if len(token.word) == 4 and 1500 <= token.number <= 2090:
        return _ten_years(token.number, place + 1)
    if len(token.word) == 2:
        return Reading(Partial(), place + 1, "decade", settled=False, note=_NO_CENTURY)
    return None


def _named(tokens: Tokens, at: int) -> Reading | None:
    tens = DECADES.get(tokens[at].word)
    if tens is None:
        return None
    place = at + 1
    place += tokens[place].word in ("من", "of")
    place += tokens[place].word == "the"
    century = _century(tokens, place)
    if century is None:
        led = tokens[at].word.startswith("ال") or tokens[at - 1].word == "the"
        return Reading(Partial(), at + 1, "decade", settled=False, note=_NO_CENTURY) if led else None
    number, end, inferred = century
    return _ten_years((number - 1) * 100 + tens, end, inferred=inferred)


def _ten_years(first: int, end: int, *, inferred: bool = False) -> Reading:
    note = _LAST if inferred else ""
    return Reading(Partial(first), end, "decade", Partial(first + 9), inferred=inferred, note=note)


def _century_reading(tokens: Tokens, at: int) -> Reading | None:
    found = _century(tokens, at)
    if found is None or found[2]:
        return None
    number, end, _ = found
    return Reading(Partial((number - 1) * 100 + 1), end, "century", Partial(number * 100))


def _century(tokens: Tokens, at: int) -> tuple[int, int, bool] | None:
    """Read which century: its number, the token after, and whether that rests on the time of writing."""
    if tokens[at].word == "القرن":
        if tokens[at + 1].word in ("الماضي", "المنصرم"):
            return 20, at + 2, True
        if tokens[at + 1].word in ("الحالي", "الجاري"):
            return 21, at + 2, True
        place = at + 1
    else:
        place = at
        if tokens[at].word == "last" and tokens[at + 1].word == "century":
            return 20, at + 2, True
    number = day(tokens, place)
    if number is None or not 15 <= number[0] <= 21:
        return None
    if tokens[at].word == "القرن":
        return (*number, False) if tokens[number[1]].word not in words.HIJRI_ERA else None
    return (number[0], number[1] + 1, False) if tokens[number[1]].word == "century" else None
