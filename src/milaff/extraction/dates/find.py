"""Finding the dates of a text, Arabic and English, from left to right."""

import re
from collections.abc import Callable
from dataclasses import replace

from milaff.extraction.dates.days import month
from milaff.extraction.dates.decades import decade
from milaff.extraction.dates.entries import entries
from milaff.extraction.dates.headings import headed
from milaff.extraction.dates.later import told_later
from milaff.extraction.dates.leads import leads
from milaff.extraction.dates.lists import listed
from milaff.extraction.dates.making import Made, make, shared
from milaff.extraction.dates.meant import had_been_meant
from milaff.extraction.dates.mention import DateMention
from milaff.extraction.dates.month_lists import days_of_month
from milaff.extraction.dates.named_days import named_days, with_names_after
from milaff.extraction.dates.pairs import pair
from milaff.extraction.dates.parts_of_months import part_of_month
from milaff.extraction.dates.periods import period
from milaff.extraction.dates.points import point
from milaff.extraction.dates.postponed import put_off_to
from milaff.extraction.dates.ranges import span
from milaff.extraction.dates.reference import Dates, Partial, Reading
from milaff.extraction.dates.relative import relative
from milaff.extraction.dates.settle import Context
from milaff.extraction.dates.standing import standing
from milaff.extraction.dates.tense import REACH, REACH_OF_MONTHS, gone_by, in_present, put_off, to_come, will_follow
from milaff.extraction.dates.tokens import Tokens, tokenize
from milaff.extraction.dates.told_on import with_the_year_told
from milaff.extraction.dates.weeks import week
from milaff.extraction.dates.year_first import year_first
from milaff.language.edtf import parse

_Parser = Callable[[Tokens, int], Reading | None]
_PARSERS: tuple[_Parser, ...] = (pair, span, point, year_first, part_of_month, week, period, decade, relative)
_SENTENCE_END = re.compile(r"[.!?؟\n]\s")
_COMPARED = re.compile(
    r"(?:\b(?:against|than|versus|(?:up|down) (?:on|from)|compared (?:to|with))|مقارنة (?:ب|مع)|مقابل)[^،؛,;\n]{0,45}$"
)
_WORD = re.compile(r"\w")
_PARTED = re.compile(r"\s?[:–—]\s")  # what parts the year of a chronology's line from what it tells
_SET_IN = re.compile(r"(?:\n(?: {3,}|\t)[^\n]*)*")  # the lines set in below that of an entry
_ENTRIES = ("year", "month", "day")  # what may lead such a line
_BEFORE = 60
_NEAR = 60  # characters between a date without year and the one that may say it


def find_dates(text: str, *, document_date: str | None = None) -> tuple[DateMention, ...]:
    """Find the dates that a text mentions: the longest readings, none overlapping, in order.

    ``document_date`` (EDTF) is when the text was written, as the catalogue states it: what «yesterday» and «last
    month» are counted from; such mentions are marked inferred, and without it have no EDTF. Raises
    :class:`milaff.language.edtf.DateError` where it is given and is no EDTF date. Time and memory grow with the
    length of the text, and no faster.
    """
    tokens = tokenize(text)
    may_begin = leads(tokens)
    breaks = tuple(match.start() for match in re.finditer(r"\n", text))
    context = Context(parse(document_date) if document_date else None, breaks=breaks)
    leading = entries(text)
    found: list[DateMention] = []
    before: Reading | None = None
    at, after_year = 0, -1
    while at < len(tokens):
        readings = _readings(tokens, at, after_year=at - 1 == after_year) if may_begin[at] else ()
        if not readings and tokens[at].start in leading and tokens[at].kind == "number":
            readings = ((at, Reading(Partial(tokens[at].number), at + 1, "year")),)
        if not readings and context.entry and tokens[at].start < context.entry_end:
            readings = _month_of_entry(tokens, at)
        for place, reading in readings:
            made = _made(text, tokens, place, reading, context)
            told = found and context.entry and found[-1].start < context.entry_end
            if found and before and not told and _says_year(text, found[-1], before, made, reading):
                found[-1] = shared(found[-1], before, reading.begin)
            found.append(made.mention)
            before = reading
            if made.said and not (context.last and _compared(text, made.mention)):
                reference = reading.begin.reference
                counted = reference is not None and reference.base == "document"
                context = replace(context, last=made.said, last_end=made.mention.end, counted=counted)
            if _heads(reading) and (part_end := headed(text, made.mention, context.document)):
                context = replace(context, entry=reading.begin, entry_end=part_end)
            if _dates_entries(reading) and (line_end := _leads_line(text, made.mention, leading)):
                context = replace(context, entry=reading.begin, entry_end=line_end)
        at = readings[-1][1].end if readings else at + 1
        if readings:
            after_year = at if readings[-1][1].kind == "year" else -1
    return tuple(found)


def _readings(tokens: Tokens, at: int, *, after_year: bool) -> Dates:
    """Read what begins at a token, with the weekdays of its days, said before them or after."""
    named = named_days(tokens, at, _unnamed)
    return named or with_names_after(tokens, _unnamed(tokens, at, after_year=after_year))


def _unnamed(tokens: Tokens, at: int, *, after_year: bool = False) -> Dates:
    """Read the longest date that begins at a token (of several as long, the first parser's), or a list of dates."""
    found = [reading for parser in _PARSERS if (reading := parser(tokens, at))]
    if alone := standing(tokens, at, after_year=after_year):
        found.append(alone)
    longest = max(found, key=lambda reading: reading.end, default=None)
    several = listed(tokens, at) or days_of_month(tokens, at)
    if several and (longest is None or several[-1][1].end > longest.end):
        return several
    return ((at, longest),) if longest else ()


def _month_of_entry(tokens: Tokens, at: int) -> Dates:
    """Read a month that leads a line below the year of a chronology, or is all of it: "September. An embassy …"."""
    if not tokens[at].line or not (tokens[at + 1].word in (".", ":", "-") or tokens[at + 1].line):
        return ()
    named = month(tokens, at)
    if named is None or named[0] != named[1] or named[2] != at + 1:
        return ()
    return ((at, Reading(Partial(month=named[0]), at + 1, "month")),)


def _made(text: str, tokens: Tokens, at: int, reading: Reading, context: Context) -> Made:
    begin = reading.begin
    if not begin.dated and begin.month and begin.day and told_later(tokens, at):
        reading = replace(reading, begin=replace(begin, later=True))
    elif not begin.dated and begin.month and put_off_to(tokens, at):
        reading = replace(reading, begin=replace(begin, put_off=True, to_come=True))
    elif not begin.dated and begin.month and had_been_meant(tokens, at):
        reading = replace(reading, begin=replace(begin, put_off=True, gone_by=not put_off(tokens, reading.end)))
    elif not begin.dated and begin.month and put_off(tokens, reading.end):
        reading = replace(reading, begin=replace(begin, put_off=True))
    elif not begin.dated and (to_come(tokens, at, _reach(begin)) or will_follow(tokens, at, reading.end)):
        finish = replace(reading.finish, to_come=True) if reading.finish else None
        reading = replace(reading, begin=replace(begin, to_come=True), finish=finish)
    elif not begin.dated and begin.month and in_present(tokens, at):
        reading = replace(reading, begin=replace(begin, present=True))
    elif not begin.dated and gone_by(tokens, at, reading.end):
        finish = replace(reading.finish, gone_by=True) if reading.finish else None
        reading = replace(reading, begin=replace(begin, gone_by=True), finish=finish)
    start = tokens[at].start
    reading = with_the_year_told(text, start, reading, context)
    return make(text, start, tokens[reading.end - 1].end, reading, context)


def _reach(begin: Partial) -> int:
    return REACH_OF_MONTHS if begin.month and begin.day is None else REACH


def _dates_entries(reading: Reading) -> bool:
    """Tell whether a date is such as lead the lines of a chronology."""
    return reading.kind in _ENTRIES and reading.calendar == "gregorian" and bool(reading.begin.year)


def _heads(reading: Reading) -> bool:
    """Tell whether a date is such as head a part of a text: a year, or a month of one."""
    return reading.kind in ("year", "month") and not reading.finish and _dates_entries(reading)


def _leads_line(text: str, mention: DateMention, leading: frozenset[int]) -> int:
    """Tell where the line of a chronology ends that a date leads: "- 2008: on 3 March …"; 0 where it leads none."""
    start = text.rfind("\n", 0, mention.start) + 1
    parted = mention.start in leading or _PARTED.match(text, mention.end)
    if _WORD.search(text, start, mention.start) or not parted:
        return 0
    end = text.find("\n", mention.end)
    set_in = _SET_IN.match(text, end) if end >= 0 else None
    return set_in.end() if set_in else len(text)


def _compared(text: str, mention: DateMention) -> bool:
    """Tell whether a date is only what another is compared with, so that «that month» is not of it."""
    return bool(_COMPARED.search(text[max(0, mention.start - _BEFORE) : mention.start]))


def _says_year(text: str, before: DateMention, reading: Reading, after: Made, its: Reading) -> bool:
    """Tell whether a date without year is followed, in the same sentence, by one of a stated day or month and year."""
    if reading.begin.dated or its.begin.year is None or its.begin.month is None or after.mention.edtf is None:
        return False
    between = text[before.end : after.mention.start]
    return len(between) <= _NEAR and its.calendar == "gregorian" and not _SENTENCE_END.search(between)
