"""The year of a day without one that its sentence tells on to: "appointed on October 8, 1921, and … on December 5"."""

import re
from dataclasses import replace

from milaff.extraction.dates.reference import Partial, Reading
from milaff.extraction.dates.settle import Context

_SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.!?؟](?:[”\"»)]*)\s+(?=[^a-z])|\n")
_AND = re.compile(r"\b(?:and|then)\b|(?<!\w)(?:و(?!زير|زار|زراء|فد|كال|كيل|طن)[^\W\d]{2,}|ثم(?!\w))")
_LEADS = re.compile(r"(?:^|[.!?؟]\s+|\n\W*)(?:In|وفي|في)(?: (?:the year|عام|سنة|العام))? $")
"""What stands before a year that leads its sentence: "In 1950, …"."""
_LEAD = 30
"""How far before a year the words stand that lead its sentence, in characters."""
_WITHIN, _ON = 160, 250
"""How far a sentence tells on from a date, and how far a text without a date of its own does, in characters."""


def with_the_year_told(text: str, place: int, reading: Reading, context: Context) -> Reading:
    """Give a day of the Gregorian calendar the year of the date that its sentence told right before, if it is later.

    None is given that may as well be of the document's own time. A text that has no date may tell on in the next
    sentence too, and from a year that leads its sentence: no other can be meant.
    """
    day, base = reading.begin, context.last[-1] if context.last else Partial()
    bare = day.month and day.day and not (day.dated or day.to_come or day.put_off or day.present or day.later)
    if not bare or not base.year or reading.finish or reading.calendar != "gregorian" or context.entry:
        return reading
    between = text[context.last_end : place]
    meant = _tells_on(base, day, between, context) or _of_its_month(base, day, between)
    if context.document is None and not base.month:
        year = text.rfind(str(base.year), max(0, context.last_end - _LEAD), context.last_end)
        led = year >= 0 and bool(_LEADS.search(text[max(0, year - _LEAD) : year]))
        meant = led and not _SENTENCE_END.search(between)
    return replace(reading, begin=replace(day, year=base.year), inferred=True) if meant else reading


def _of_its_month(base: Partial, day: Partial, between: str) -> bool:
    """Tell whether a day is of the month told in its sentence: "from 3 to 6 March 2020 …; on 4 March"."""
    return base.month == day.month and base.day is None and not _SENTENCE_END.search(between)


def _tells_on(base: Partial, day: Partial, between: str, context: Context) -> bool:
    """Tell whether a day follows in its sentence on one of a year told before, which is not the document's."""
    if not (base.month and base.day) or (base.month, base.day) >= (day.month or 0, day.day or 0):
        return False
    if context.document is None:
        return "\n" not in between and len(between) <= _ON
    apart = base.year is not None and abs(context.document.earliest.year - base.year) > 1
    return apart and len(between) <= _WITHIN and not _SENTENCE_END.search(between) and bool(_AND.search(between))
