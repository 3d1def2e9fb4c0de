"""Periods with two ends: «من 3 إلى 5 مايو 2016», "May 3–5, 2016", «بين عامي 2004 و2006», 2019/20."""

from dataclasses import replace

from milaff.extraction.dates import more_words as more
from milaff.extraction.dates import words
from milaff.extraction.dates.days import day
from milaff.extraction.dates.numeric import day_and_month
from milaff.extraction.dates.periods import bare_year, period
from milaff.extraction.dates.points import point
from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.years import number_of_year, year_after

_TO = frozenset("الي to until till حتي لغايه through".split())
_AND = frozenset(("و", "and"))


def span(tokens: Tokens, at: int) -> Reading | None:
    """Read a period from one date to another, whichever of the two carries the month and year."""
    lead = tokens[at].word if tokens[at].word in ("من", "from", "between", "بين") else ""
    place = at + bool(lead)
    place += tokens[place].word == "ما" and tokens[place + 1].word == "بين"
    years = tokens[place].word in words.YEARS_WORDS
    place += years
    first = _short_years(tokens, place, years=years) if not lead else None
    if first:
        return first
    begin = _end_of(tokens, place)
    if begin is None or begin.finish:
        return None
    strong = bool(lead) or years
    after = _connector(tokens, begin.end, between=lead in ("between", "بين"), strong=strong)
    if after is None or (tokens[begin.end].word in _TO and _postponed(tokens, at)):
        return None
    finish = _end_of(tokens, after)
    if finish is None or finish.finish:
        return None
    dash = tokens[begin.end].word == "-"
    if begin.begin.year and begin.kind == "year" and not (strong or dash or standing(tokens, place)):
        return None
    return _joined(begin, finish, consecutive=tokens[begin.end].word in _AND and lead not in ("between", "بين"))


def _end_of(tokens: Tokens, at: int) -> Reading | None:
    """Read one end: anything from a day's number to a full date."""
    readings = [reading for reading in (point(tokens, at), bare_year(tokens, at), _near(tokens, at)) if reading]
    if not readings and (found := day(tokens, at)):
        readings.append(day_and_month(tokens, at) or _bare_day(tokens, *found))
    if not readings:
        month = _month_alone(tokens, at)
        readings += [month] if month else []
    fit = [reading for reading in readings if reading.settled]
    return max(fit, key=lambda reading: reading.end, default=None)


def _bare_day(tokens: Tokens, number: int, end: int) -> Reading:
    year = year_after(tokens, end)
    if year and year.number and not year.hijri and not year.named:
        return Reading(Partial(year.number, None, number), year.end, "day")
    return Reading(Partial(day=number), end, "day")


def _near(tokens: Tokens, at: int) -> Reading | None:
    if tokens[at].word in more.PARTS_OF or tokens[at].word in more.ABOUT:
        return period(tokens, at)
    return None


def _month_alone(tokens: Tokens, at: int) -> Reading | None:
    from milaff.extraction.dates.days import month

    found = month(tokens, at)
    if found is None or found[0] != found[1] or (tokens[at].word.isascii() and not tokens[at].capital):
        return None
    return Reading(Partial(month=found[0]), found[2], "month")


def _connector(tokens: Tokens, at: int, *, between: bool, strong: bool) -> int | None:
    """Pass over «إلى», «وحتى», "to", a dash, or the «و» of «بين … و…»; give the token after."""
    token = tokens[at]
    if token.line and not token.word.isalpha():
        return None
    if (
        token.word in _TO
        or token.word == "-"
        or (token.word == "/" and tokens[at + 1].number == tokens[at - 1].number + 1)
        or (token.word in _AND and token.word)
    ):
        place = at + 1
    elif between and token.prefix.startswith("و"):
        return at
    else:
        return None
    if tokens[place].line and tokens[place].kind != "number":
        return None
    place += tokens[place].word in ("the", "يوم", "نهايه") and tokens[place + 1].kind != "break"
    return place


def _joined(begin: Reading, finish: Reading, *, consecutive: bool) -> Reading | None:
    """Give each end what only the other says; None where they do not make a period."""
    first, last = begin.begin, finish.begin
    if begin.calendar != finish.calendar:
        return None
    if first.day and first.month and last.day and last.month is None and last.reference is None:
        last = replace(last, month=first.month, year=last.year or first.year, reference=first.reference)
    if first.day and first.month is None and first.reference is None:
        if last.day is None or (last.month is None and last.reference is None):
            return None
        first = replace(first, month=last.month, reference=last.reference if last.month is None else None)
    if (first.day is None) != (last.day is None) and not (first.year and last.year):
        return None
    if (first.month is None) != (last.month is None) and not (first.year and last.year):
        return None
    first, last = _share_year(first, last)
    if consecutive and not (first.day and last.day == first.day + 1 and first.month == last.month):
        return None
    if not _ascending(first, last):
        return None
    kind = finish.kind if finish.kind != "day" else "range"
    return Reading(first, finish.end, "range" if kind else "range", last, begin.calendar, begin.note or finish.note)


def _share_year(first: Partial, last: Partial) -> tuple[Partial, Partial]:
    """Say the year once for both; from December to January it turns between them."""
    if not first.dated and last.year and first.month and last.month:
        turn = first.month > last.month
        return replace(first, year=last.year - turn), last
    if not first.dated and last.reference:
        return replace(first, reference=last.reference), last
    if not last.dated and first.dated and first.month and last.month and last.month >= first.month:
        return first, replace(last, year=first.year, reference=first.reference)
    return first, last


def _ascending(first: Partial, last: Partial) -> bool:
    if first.year is None or last.year is None:
        return first.year is None and last.year is None and _order(first) <= _order(last)
    if last.year - first.year > 200:
        return False
    known = [(one, other) for one, other in zip(_order(first), _order(last), strict=True) if one and other]
    return [one for one, _ in known] <= [other for _, other in known] and first != last


def _order(date: Partial) -> tuple[int, int, int]:
    return date.year or 0, date.month or 0, date.day or 0


def _short_years(tokens: Tokens, at: int, *, years: bool) -> Reading | None:
    """Read 2019/20, 2019-20 and 2019/2020: two years, one after the other (or any two with a dash)."""
    fiscal = tokens[at].word in ("fy", *words.YEAR_WORDS)
    place = at + fiscal
    kind = words.YEAR_KINDS.get(tokens[place].word)
    place += kind is not None
    place += kind is not None and tokens[place].word == "year"
    first, mark, second = tokens[place : place + 3]
    number = number_of_year(tokens, place)
    if number is None or not 1800 <= number <= 2099 or second.kind != "number" or mark.word not in ("-", "/"):
        return None
    if tokens[place - 1].word in ("/", "+", ".") or tokens[place - 1].word in more.NUMBERED:
        return None
    if _more_figures(tokens, place + 3) or (
        not first.space and tokens[place - 1].word == "-" and not tokens[place - 1].space
    ):
        return None
    end = place + 3
    if len(second.word) == 2 and second.number == (number + 1) % 100 and not second.space:
        note = "may be read as a month of the first year" if 1 <= second.number <= 12 and not fiscal else ""
        return Reading(Partial(number), end, "range", Partial(number + 1), note=note)
    follows = number_of_year(tokens, place + 2)
    if follows is None or not number < follows <= number + 200 or (mark.word == "/" and follows != number + 1):
        return None
    from milaff.extraction.dates.years import era

    return Reading(Partial(number), era(tokens, end)[1], "range", Partial(follows))


def _more_figures(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    return (
        token.word in ("-", "/", ".")
        and not token.space
        and tokens[at + 1].kind == "number"
        and not tokens[at + 1].space
    )


def _postponed(tokens: Tokens, at: int) -> bool:
    """Tell whether the sentence moves something from one date to another, which is no period."""
    for place in range(at - 1, max(at - 15, 0), -1):
        if tokens[place].kind == "break" or tokens[place].word in (".", "؟"):
            return False
        if tokens[place].word in more.POSTPONED:
            return True
    return False
