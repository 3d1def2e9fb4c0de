"""A day or month written out: «السبت 8 نوفمبر 1992», "November 8, 1992", «الثامن من مايو الماضي», "May 2016"."""

from dataclasses import replace

from milaff.extraction.dates import words
from milaff.extraction.dates.dated import dated, named_month
from milaff.extraction.dates.day_names import after_date, beside, closed, to_date
from milaff.extraction.dates.days import day, weekday
from milaff.extraction.dates.figures import day_and_month
from milaff.extraction.dates.numeric import numeric
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.postponed import put_off_to
from milaff.extraction.dates.reference import Base, Partial, Reading, Reference
from milaff.extraction.dates.relative_words import NAME_BEFORE
from milaff.extraction.dates.tokens import Tokens, remembered
from milaff.extraction.dates.years import year_after

_BEFORE_MONTH = words.one_of("في شهر شهري in during since منذ by until till خلال حتي بحلول early late mid")
_BEFORE_DAY = words.one_of("في يوم يومي بتاريخ و من الي حتي -") | words.WEEKDAYS.keys()
_PARTING = ("-", "/")
_OF = ("من", "of", *_PARTING)
_MOST_OF_A_NAME = 5  # days of one name in a month
_MEANT = words.one_of("planned scheduled due set slated expected foreseen")


@remembered
def point(tokens: Tokens, at: int) -> Reading | None:
    """Read a day or month, with its weekday, in words or figures."""
    named = weekday(tokens, at)
    if named is None:
        reading = numeric(tokens, at) or _written(tokens, at)
        return _with_weekday(tokens, reading) if reading and reading.kind == "day" else reading
    place = to_date(tokens, named[1])
    reading = numeric(tokens, place) or _written(tokens, place) or day_and_month(tokens, place)
    if reading is None or reading.kind != "day" or reading.finish:
        return None
    end = closed(tokens, at, reading.end)
    counted = place == named[1] and tokens[place].word in words.ORDINALS and (reading.begin.day or 0) <= _MOST_OF_A_NAME
    return replace(reading, begin=replace(reading.begin, weekday=named[0], counted=counted), end=end)


def _with_weekday(tokens: Tokens, reading: Reading) -> Reading:
    """Take up a weekday after the date: "3 February 2017 (Friday)", «3 فبراير 2017، الجمعة»."""
    name, end = after_date(tokens, reading.end)
    if name is None and tokens[reading.end].word == "," and reading.begin.year and not tokens[reading.end + 1].prefix:
        name, end = weekday(tokens, reading.end + 1) or (None, end)
    if name is None or reading.finish:
        return reading
    year = None if reading.begin.dated else year_after(tokens, end)
    if year and year.number and not year.hijri:  # "30 December (Saturday) 2023"
        return replace(reading, begin=replace(reading.begin, weekday=name, year=year.number), end=year.end)
    return replace(reading, begin=replace(reading.begin, weekday=name), end=end)


def _written(tokens: Tokens, at: int) -> Reading | None:
    return _day_first(tokens, at) or _month_first(tokens, at)


def _day_first(tokens: Tokens, at: int) -> Reading | None:
    found = day(tokens, at)
    if found is None:
        return None
    number, place = found
    place = beside(tokens, at, place)
    if known := _of_known_month(tokens, at, number, place):
        return known
    spelled = tokens[at].kind == "word"
    linked = _link(tokens, place)
    named = named_month(tokens, linked)
    if named is None:
        related = phrase(tokens, linked) if linked > place else None
        if related is None or related[0].unit != "month":
            return None
        return Reading(Partial(day=number, reference=related[0]), related[1], "day")
    if (
        tokens[place].word in _PARTING
        and tokens[named.end].word == tokens[place].word
        and year_after(tokens, named.end + 1)
    ):
        named = named._replace(end=named.end + 1)  # «15-أكتوبر-2024»
    if spelled and linked == place and (tokens[at].word.isascii() or not year_after(tokens, named.end)):
        return None
    return dated(tokens, at, number, named)


def _of_known_month(tokens: Tokens, at: int, number: int, end: int) -> Reading | None:
    """Read «الخامس عشر منه», of the month named before, and «15 الجاري», of that of writing."""
    bases: dict[str, Base] = {"منه": "text", "الجاري": "document"}
    base = bases.get(tokens[end].word)
    if base is None or tokens[at - 1].word not in _BEFORE_DAY:
        return None
    return Reading(Partial(day=number, reference=Reference("month", base, 0)), end + 1, "day")


def _link(tokens: Tokens, at: int) -> int:
    """Pass over «من», «من شهر», "of", "day of", a dash or slash."""
    place = at + (tokens[at].word == "day" and tokens[at + 1].word == "of")
    place += tokens[place].word in _OF and not tokens[place].line
    return place + (tokens[place].word in words.MONTH_WORDS)


def _month_first(tokens: Tokens, at: int) -> Reading | None:
    place = at + (tokens[at].word in words.MONTH_WORDS)
    place += 2 * (tokens[at].word == "month" and tokens[at + 1].word == "of")
    named = named_month(tokens, place)
    if named is None:
        return None
    token = tokens[place]
    if token.word == "may" and tokens[place - 1].word in NAME_BEFORE:
        return None
    following = named.end + (tokens[named.end].word == "the")
    found = day(tokens, following) if tokens[following].kind == "number" else None
    if found and token.word.isascii() and token.capital:
        return dated(tokens, at, found[0], named._replace(end=found[1]))
    if found and tokens[found[1]].word == "," and (year := year_after(tokens, found[1])) and year.number:
        return dated(tokens, at, found[0], named._replace(end=found[1]))
    meant = tokens[at - 1].word == "for" and tokens[at - 2].word in _MEANT
    meant = meant or put_off_to(tokens, at)
    led = place > at or meant or tokens[at - 1].word in _BEFORE_MONTH or token.prefix[-1:] in ("ب", "ل")
    return dated(tokens, at, None, named, yearless=led and (token.capital or not token.word.isascii()))
