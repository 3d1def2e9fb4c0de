"""The dateline of a dispatch, a communiqué or a statement: "Ankara, 12 March 2024 –", «باكو، في 3 ماي 2023 -»."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from milaff.extraction.dates import DateMention
from milaff.language.edtf import parse
from milaff.sources.text import Span

FIRST_LINES = 4
_LETTERHEAD = 8  # the first lines of a release under the names of a state and its ministry
_AGENCY = 2  # the most words after a date that ends its line: «… 2021م واس»
_WORDS, _LETTERS = 5, 45  # the most before it: a place or two, and who reports
_NAMED = 3  # the most where a full stop alone follows it
_PLACES = re.compile(r"(?:[\W\d]*(?:[A-ZÀ-ÖØ-Þ][\w'’.-]*|of|and|the|de|al|el))*\W*|[^A-Za-z]*")
_LED = re.compile(r"[^\w\"“”«»]*(?:(?:في|فى|بتاريخ|يوم|[Oo]n|[Ii]n) )?$")
_DASH = re.compile(
    r",?(?:\s+[^\W\d]{2,10}){1,2}\s+[-–—]+\s"  # the agency, without a bracket
    r"|[\s.,]*\([^)\n\d]{1,30}\)\s*(?:[-–—:.|]+\s*)?"  # in one, and perhaps no dash
    r"|[\s.]*(?:[/(][^/)\n]{1,30}[/)]\s*)?[-–—:/(.|]+\s*"
)
_ITEM = re.compile(r"\s*[-–—•*▪●◦‣]")  # a line of a list is no dateline
_YEAR_FIRST = re.compile(r"\d{4}\W+[^\W\d]")
_CHRONICLE = 3
_DIGIT = re.compile(r"\d")  # «On Wednesday …» and «Last year …» are no entries of a chronology
_POSTED = timedelta(days=3)  # the most that a page is later than the dispatch on it


@dataclass(frozen=True)
class Dateline:
    """A day at the head of a text, where it stands, and where the sentence after it begins."""

    mention: DateMention
    start: int
    end: int

    def leave_out(self, sentence: Span) -> Span:
        """Let a sentence that opens with it begin after it."""
        opens = sentence.start <= self.start < self.end < sentence.end
        return Span(self.end, sentence.end) if opens else sentence


def find_dateline(text: str, lines: Sequence[Span], dates: Sequence[DateMention]) -> Dateline | None:
    """Find the day that a text gives itself in its first lines; None where it gives none, or is a chronology."""
    if _chronology(text, lines, dates):
        return None
    for n, line in enumerate(lines[:_LETTERHEAD]):
        if (found := opening_day(text, line, dates)) and (n < FIRST_LINES or _placed(text, line, found)):
            below = (opening_day(text, other, dates) for other in lines[n + 1 : n + 1 + FIRST_LINES])
            opening = (other for other in below if other and _opens_a_dispatch(text, other, found))
            return next(opening, found) if found.end >= line.end else found
    return None


def opening_day(text: str, line: Span, dates: Sequence[DateMention]) -> Dateline | None:
    """Give the day that opens a line behind a place or agency at most, or that is all of it; None where none does."""
    for mention in dates:
        if line.start <= mention.start and mention.end <= line.end and _states_a_day(mention):
            before, after = text[line.start : mention.start], text[mention.end : line.end]
            far = len(before.split()) > _WORDS or len(before) > _LETTERS
            if far or not _PLACES.fullmatch(before) or _ITEM.match(before):
                continue
            dash = _DASH.match(after)
            if dash and dash[0].strip() == "." and len(before.split()) > _NAMED:
                continue  # a sentence: «زار الرئيس طهران في 14 مارس 2016.»
            if dash or len(after.split()) <= _AGENCY:
                return Dateline(mention, line.start, mention.end + (dash.end() if dash else len(after)))
    return None


def _opens_a_dispatch(text: str, line: Dateline, page: Dateline) -> bool:
    """Tell whether the day of a page again, or a place and one just before it, opens the dispatch that stands on it."""
    days = parse(page.mention.edtf or "").earliest - parse(line.mention.edtf or "").earliest
    placed = re.search(r"[^\W\d]{2,}", text[line.start : line.mention.start])
    inside = line.end < len(text) and timedelta(0) <= days <= _POSTED
    return inside and (bool(placed) or (not days and bool(re.search(r"\S", text[line.mention.end : line.end]))))


def _placed(text: str, line: Span, found: Dateline) -> bool:
    """Tell whether a place and a day open the first sentence, behind a dash: "MANILA, 19 September 2023 — The …"."""
    placed = re.search(r"[^\W\d]{3,}", text[line.start : found.mention.start])
    return bool(placed) and found.end < line.end and bool(re.search(r"[-–—]", text[found.mention.end : found.end]))


def _states_a_day(mention: DateMention) -> bool:
    """Tell whether a date is a stated day, and not one of a chronology, whose year stands before its month."""
    if _YEAR_FIRST.match(mention.text):
        return False
    return mention.kind == "day" and mention.edtf is not None and len(mention.edtf) == len("YYYY-MM-DD")


def _chronology(text: str, lines: Sequence[Span], dates: Sequence[DateMention]) -> bool:
    """Tell whether three lines or more begin with dates: then none of them is the day of a report.

    A day alone in its line is no entry where the lines after it tell something on theirs.
    """
    led: list[bool] = []
    for line in lines:
        first = bisect_left(dates, line.start, key=lambda date: date.start)
        inside = first < len(dates) and dates[first].end <= line.end
        if inside and _LED.match(text[line.start : dates[first].start]) and _DIGIT.search(dates[first].text):
            led.append(not text[dates[first].end : line.end].strip())
    entries = led[1:] if led and led[0] and not any(led[1:]) else led
    return len(entries) >= _CHRONICLE
