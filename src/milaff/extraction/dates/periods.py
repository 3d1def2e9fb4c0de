"""Parts of years and more than years: first half of 2016, Q3, early May, summer 2015, the 1990s, the 20th century."""

from dataclasses import replace

from milaff.extraction.dates import words
from milaff.extraction.dates.dated import dated, named_month
from milaff.extraction.dates.decades import decade
from milaff.extraction.dates.mention import Kind
from milaff.extraction.dates.parts_of_months import month_of
from milaff.extraction.dates.parts_of_years import first_months, fraction, months_of, named_again
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading, Reference
from milaff.extraction.dates.relative_words import ABOUT, AFTER_NOUN, MIDDLE, PARTS_OF
from milaff.extraction.dates.short_years import short_years
from milaff.extraction.dates.standing import standing, uncounted, year_reading
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.years import named_year, number_of_year

_SKIPPED = words.one_of("من of in the شهر -")
_FOLLOW = words.one_of("and for to in with at by on after before when while as but")
_AND_TO = words.one_of("and to through -")
_ENDS = words.one_of(". ، , ؛ ; )")


def period(tokens: Tokens, at: int) -> Reading | None:
    """Read a part of a year or month, a season, decade or century."""
    return _part(tokens, at) or _near(tokens, at) or _season(tokens, at)


def _near(tokens: Tokens, at: int) -> Reading | None:
    """«مطلع عام 2016», "mid-May 2016", "about 2016": what follows, approximately."""
    word = tokens[at].word
    two = word in ("latter", "early", "later") and tokens[at + 1].word == "part"
    if word not in PARTS_OF and word not in ABOUT and not two:
        return None
    place = _skip(tokens, at + 1 + two)
    reading = (
        point(tokens, place)
        or _month(tokens, place)
        or bare_year(tokens, place, weak=word in ABOUT)
        or _related(tokens, place)
    )
    if reading is None:
        reading = decade(tokens, place) or _season(tokens, place)
        if reading and reading.kind == "decade" and reading.settled and word in MIDDLE:
            begin = replace(reading.begin, year=(reading.begin.year or 0) + 5, approximate=True)
            return replace(reading, begin=begin, finish=None)
        return reading.noted("part of it") if reading and reading.kind != "season" else reading
    if reading.calendar == "hijri" or (reading.kind == "day" and word in PARTS_OF):
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
    found = fraction(tokens, at) or first_months(tokens, at) or months_of(tokens, at)
    if found is None:
        return None
    first, last, kind, place = found
    if tokens[place].word in _AND_TO and (other := fraction(tokens, place + 1 + (tokens[place + 1].word == "the"))):
        joins = tokens[place].word != "and" or other[0] == last + 1
        last, kind, place = (other[1], "range", other[3]) if joins and other[0] > last else (last, kind, place)
    after = named_again(tokens, place)
    place = _skip(tokens, after)
    if years := short_years(tokens, place):
        return replace(years, kind=kind).noted("part of it")
    year = bare_year(tokens, place) or _related(tokens, place) or _the_year(tokens, place)
    if year is None or year.kind == "month":
        return _of_month(tokens, after, kind)
    if year.calendar == "hijri" or not year.settled:
        return None
    if year.begin.approximate:  # of a financial year it is not said when it begins
        return replace(year, kind=kind)
    return Reading(replace(year.begin, month=first), year.end, kind, replace(year.begin, month=last), note=year.note)


def _of_month(tokens: Tokens, at: int, kind: Kind) -> Reading | None:
    """Read the month of which a half or third is named: the month, approximately; a Hijri one as its days."""
    place = _skip(tokens, at)
    whole = point(tokens, place) or month_of(tokens, at)
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


def _season(tokens: Tokens, at: int) -> Reading | None:
    """«صيف عام 2015», "summer of 2015": the house's EDTF has no seasons, so the year, approximately."""
    if tokens[at].word not in words.SEASONS:
        return None
    place = _skip(tokens, at + 1)
    if (years := short_years(tokens, place)) and years.begin.month is None:
        return replace(years, kind="season", note="")
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
        near = AFTER_NOUN.get(after)
        led = before in ("هذا", "في", "خلال") or near is not None
        return Reading(Partial(), at + 1 + (near is not None), "season", settled=False) if led else None
    led = before in ("this", "last", "next") or (before == "the" and tokens[at - 2].word in ("in", "during"))
    closed = tokens[at + 1].kind in ("sign", "break") or after in _FOLLOW
    return Reading(Partial(), at + 1, "season", settled=False) if led and closed else None


def _skip(tokens: Tokens, at: int) -> int:
    """Pass over up to two words between a part and its whole."""
    place = at + (tokens[at].word in _SKIPPED and tokens[at + 1].kind != "break")
    place += place > at and tokens[place].word in ("the", "شهر")
    return place + (place > at and _year_of_calendar(tokens, place))


def _year_of_calendar(tokens: Tokens, at: int) -> bool:
    """Tell whether "calendar year 2016" or "current year 2016" stands here."""
    return tokens[at].word in ("calendar", "current") and number_of_year(tokens, at + 2) is not None
