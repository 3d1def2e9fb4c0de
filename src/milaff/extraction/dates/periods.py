"""Parts of years and more than years: first half of 2016, Q3, early May, summer 2015, the 1990s, the 20th century."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.dated import dated, named_month
from milaff.extraction.dates.days import day
from milaff.extraction.dates.decades import decade
from milaff.extraction.dates.mention import Kind
from milaff.extraction.dates.month_parts import month_after
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading, Reference
from milaff.extraction.dates.standing import standing, uncounted, year_reading
from milaff.extraction.dates.tokens import Token, Tokens
from milaff.extraction.dates.years import named_year, number_of_year

_SKIPPED = words.one_of("من of in the شهر -")
_FOLLOW = words.one_of("and for to in with at by on after before when while as but")
_ENDS = words.one_of(". ، , ؛ ; )")


def period(tokens: Tokens, at: int) -> Reading | None:
    """Read a part of a year or month, a season, decade or century."""
    return _part(tokens, at) or _near(tokens, at) or _season(tokens, at)


def _near(tokens: Tokens, at: int) -> Reading | None:
    """«مطلع عام 2016», "mid-May 2016", "about 2016": what follows, approximately."""
    word = tokens[at].word
    two = word in ("latter", "early", "later") and tokens[at + 1].word == "part"
    if word not in more.PARTS_OF and word not in more.ABOUT and not two:
        return None
    place = _skip(tokens, at + 1 + two)
    reading = (
        point(tokens, place)
        or _month(tokens, place)
        or bare_year(tokens, place, weak=word in more.ABOUT)
        or _related(tokens, place)
    )
    if reading is None:
        reading = decade(tokens, place) or _season(tokens, place)
        if reading and reading.kind == "decade" and reading.settled and word in more.MIDDLE:
            begin = replace(reading.begin, year=(reading.begin.year or 0) + 5, approximate=True)
            return replace(reading, begin=begin, finish=None)
        return reading.noted("part of it") if reading and reading.kind != "season" else reading
    if reading.calendar == "hijri" or (reading.kind == "day" and word in more.PARTS_OF):
        return None if reading.kind == "day" else reading
    begin = replace(reading.begin, approximate=True)
    return replace(reading, begin=begin)


def _month(tokens: Tokens, at: int) -> Reading | None:
    """Read the month of which a part is named: "at the end of April", «في مطلع نيسان»."""
    named = named_month(tokens, at) if tokens[at].capital or not tokens[at].word.isascii() else None
    return dated(tokens, at, None, named) if named else None


def bare_year(tokens: Tokens, at: int, *, weak: bool = False) -> Reading | None:
    """Read a year of which the words before leave no doubt; ``weak`` if a counted thing might follow."""
    if named := named_year(tokens, at):
        return year_reading(named)
    number = number_of_year(tokens, at)
    if number is None or not 1800 <= number <= 2099 or (weak and not uncounted(tokens, at + 1)):
        return None
    alone = standing(tokens, at)
    return Reading(Partial(number), alone.end if alone else at + 1, "year")


def _related(tokens: Tokens, at: int) -> Reading | None:
    found = phrase(tokens, at)
    if found is None or found[0].unit not in ("year", "month"):
        return None
    kind: Kind = "year" if found[0].unit == "year" else "month"
    return Reading(Partial(reference=found[0]), found[1], kind)


def _part(tokens: Tokens, at: int) -> Reading | None:
    """«النصف الأول من عام 2016», "the third quarter of 2019", "H1 2016", "the first nine months of 2020"."""
    found = _fraction(tokens, at) or _first_months(tokens, at) or _months_of(tokens, at)
    if found is None:
        return None
    first, last, kind, place = found
    place = _skip(tokens, place)
    year = bare_year(tokens, place) or _related(tokens, place) or _the_year(tokens, place)
    if year is None or year.kind == "month":
        return _of_month(tokens, found[3], kind)
    if year.calendar == "hijri" or not year.settled:
        return None
    return Reading(replace(year.begin, month=first), year.end, kind, replace(year.begin, month=last), note=year.note)


def _of_month(tokens: Tokens, at: int, kind: Kind) -> Reading | None:
    """Read the month of which a half or third is named: the month, approximately; a Hijri one as its days."""
    place = _skip(tokens, at)
    whole = point(tokens, place) or month_after(tokens, at)
    if kind == "quarter" or whole is None or whole.kind != "month":
        return None
    kind = "half" if kind == "half" else "month"
    begin = replace(whole.begin, approximate=whole.finish is None)
    return replace(whole, begin=begin, kind=kind)


def _the_year(tokens: Tokens, at: int) -> Reading | None:
    """Read the year of "in the first months of the year", which is the one in which the text was written."""
    english = tokens[at - 1].word == "the" and tokens[at].word == "year"
    if tokens[at].word not in ("العام", "السنه") and not english:
        return None
    if tokens[at + 1].kind == "number" or (tokens[at + 1].kind == "word" and english):
        return None
    if not english and tokens[at + 1].word not in _ENDS and tokens[at + 1].kind != "break":
        return None
    return Reading(Partial(reference=Reference("year", "document", 0)), at + 1, "year")


def _fraction(tokens: Tokens, at: int) -> tuple[int, int, Kind, int] | None:
    """Read which half, third or quarter: its first and last month, its kind, the token after."""
    word, after = tokens[at], tokens[at + 1]
    if word.word in ("h", "q") and after.kind == "number" and not after.space and len(after.word) == 1:
        parts, which, place = (2 if word.word == "h" else 4), after.number, at + 2
    elif word.word in more.HALF and not word.word.isascii():
        parts, which, place = more.HALF[word.word], words.ORDINALS.get(after.word, 0), at + 2
        which = parts if after.word == "الاخير" else which
    elif word.word in ("last", "final", "latter", "closing") and after.word in ("half", "quarter"):
        parts = which = more.HALF[after.word]
        place = at + 2
    else:
        found = day(tokens, at)
        if found is None or tokens[found[1]].word not in more.HALF or not tokens[found[1]].word.isascii():
            return None
        parts, which, place = more.HALF[tokens[found[1]].word], found[0], found[1] + 1
    if not 1 <= which <= parts:
        return None
    months = 12 // parts
    return (
        (which - 1) * months + 1,
        which * months,
        "half" if parts == 2 else "quarter" if parts == 4 else "range",
        place,
    )


def _first_months(tokens: Tokens, at: int) -> tuple[int, int, Kind, int] | None:
    """Read «الأشهر التسعة الأولى», «أول تسعة أشهر», "first nine months"."""
    led = any(tokens[at + step].word == "ال" for step in range(3))  # «الأشهر الـ9 الأولى»
    three = [token for token in tokens[at : at + 3 + led] if token.word != "ال"]
    count = next((number for number in map(_count, three) if number), 0)
    several = {token.word for token in three}
    if not 2 <= count <= 11 or not several & more.MONTHS_COUNTED:
        return None
    if "الاخيره" in several:
        return 13 - count, 12, "range", at + 3 + led
    return (1, count, "range", at + 3 + led) if several & {"الاولي", "اول", "first"} else None


def _months_of(tokens: Tokens, at: int) -> tuple[int, int, Kind, int] | None:
    """Read "nine months of 2024", which are its first: statistics are told as far as they have come."""
    count = _count(tokens[at])
    counted = tokens[at + 1].word == "months" and tokens[at + 2].word in ("of", "in")
    if (
        not counted
        or not 2 <= count <= 11
        or tokens[at - 1].word not in more.OVER
        or not number_of_year(tokens, at + 3)
    ):
        return None
    return 1, count, "range", at + 2


def _count(token: Token) -> int:
    return token.number if token.number > 0 else words.COUNTS.get(token.word, 0)


def _season(tokens: Tokens, at: int) -> Reading | None:
    """«صيف عام 2015», "summer of 2015": the house's EDTF has no seasons, so the year, approximately."""
    if tokens[at].word not in words.SEASONS:
        return None
    place = _skip(tokens, at + 1)
    year = bare_year(tokens, place, weak=tokens[at].word == "fall") or _related(tokens, place)
    if year is None and (untold := _season_untold(tokens, at)):
        return untold
    if year is None or year.kind != "year" or year.calendar == "hijri":
        return None
    return replace(year, begin=replace(year.begin, approximate=True), kind="season")


def _season_untold(tokens: Tokens, at: int) -> Reading | None:
    """Read a season without its year: it may be of this year or another, and is the day of no report."""
    before, after = tokens[at - 1].word, tokens[at + 1].word
    if tokens[at].word in words.SEASONS_NAMED:
        near = more.AFTER_NOUN.get(after)
        led = before in ("هذا", "في", "خلال") or near is not None
        return Reading(Partial(), at + 1 + (near is not None), "season", settled=False) if led else None
    led = before in ("this", "last", "next") or (before == "the" and tokens[at - 2].word in ("in", "during"))
    closed = tokens[at + 1].kind in ("sign", "break") or after in _FOLLOW
    return Reading(Partial(), at + 1, "season", settled=False) if led and closed else None


def _skip(tokens: Tokens, at: int) -> int:
    """Pass over up to two words between a part and its whole."""
    place = at + (tokens[at].word in _SKIPPED and tokens[at + 1].kind != "break")
    return place + (place > at and tokens[place].word in ("the", "شهر"))
