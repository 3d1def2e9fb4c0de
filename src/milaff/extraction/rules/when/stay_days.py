"""The days of a visit, where its sentence tells of its beginning, its end or its length: two of the three give all."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import Folded, fold, folded
from milaff.extraction.rules.when.bound_words import AT_ITS_END, TO_IT
from milaff.extraction.rules.when.bounds import Bounds, bounds
from milaff.extraction.rules.when.dating import Dated, several_days
from milaff.language.edtf import parse

_MOST = 14
"""The most days of a visit of which a report tells by its first, its last or their number."""
_CAME = re.compile(r"\b(?:arrived|landed|touched down)\b" + fold(r"|(?<!\w)[وف]?(?:قد )?(?:وصلت?|حلت?|وصول\w*)(?!\w)"))
_LEADS = 60
"""How far before a visit's clause words stand that are still of it: "wraps up a three-day …"."""
_LONGEST = 400
"""How far from a visit's words its days are looked for, in characters."""
_TOLD = frozenset({"held", "planned", "preparing"})
_DAY = len("YYYY-MM-DD")


def stay_days(reading: Reading, draft: Draft, story: Dated | None = None) -> tuple[bool, Dated | None]:
    """Tell whether a visit's sentence bounds its days, and give them; none where it tells only when they will end.

    ``story`` is the day of the report, where the sentence is told of it: what is done "at the end of a two-day visit"
    without another day is done then.
    """
    if draft.type != "visit" or draft.chosen.status not in _TOLD:
        return False, None
    low = _its_words(reading, draft)
    led = TO_IT.search(low.text[: low.index(draft.clause.start)])  # "arrived on Sunday on / a visit that ends today"
    told = bounds(reading, low, low.place(0) if led else draft.clause.start)
    if told.begun and told.ends:
        return _from_to(told.begun, told.ends, told.days)
    if ranges := _ranges_after(reading, draft):
        return _within(ranges, draft)
    day = told.begun or told.ends
    if told.days is None:
        return _one_day(reading, draft, told)
    if day is None:
        own = draft.date.edtf if draft.date and not draft.date.borrowed and draft.chosen.status == "held" else ""
        if draft.date and len(own) == _DAY and not AT_ITS_END.search(low.text):
            return _counted(told, date.fromisoformat(own), draft.date.words, ends=False)
        if story is None or len(story.edtf) != _DAY or draft.date or not AT_ITS_END.search(low.text):
            return False, None
        return _counted(told, date.fromisoformat(story.edtf), story.words, ends=True)
    start, end = min(day.start, told.words[0]), max(day.end, told.words[1])
    return _counted(told, date.fromisoformat(day.edtf or ""), reading.text[start:end], ends=told.begun is None)


def stay_from(reading: Reading, draft: Draft, day: Dated) -> Dated | None:
    """Count the days of a visit from the day of its line, where that tells of the guest's arrival and their number."""
    low = _its_words(reading, draft)
    told = bounds(reading, low, draft.clause.start)
    if told.days is None or len(day.edtf) != _DAY or not _CAME.search(low.text):
        return None
    days = _counted(told, date.fromisoformat(day.edtf), day.words, ends=False)[1]
    return replace(days, borrowed=True) if days else None


def with_its_arrival(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Count the days of the one visit that a text tells the length of from the arrival that it tells elsewhere."""
    open_ = [d for d in drafts if d.type == "visit" and d.date is None and d.chosen.status == "held"]
    counted = [(d, told) for d in open_ if (told := bounds(reading, _its_words(reading, d), d.clause.start)).days]
    written = _written(reading)
    if len(counted) != 1 or not written:
        return list(drafts)
    draft, told = counted[0]
    came = {m.edtf: m for m in (_arrival(reading, at, draft) for at in range(len(reading.sentences))) if m is not None}
    if len(came) != 1:
        return list(drafts)
    mention = next(iter(came.values()))
    known, days = _counted(told, date.fromisoformat(mention.edtf or ""), mention.text, ends=False)
    if not known or days is None or not mention.edtf or not mention.edtf <= written <= days.edtf.split("/")[1]:
        return list(drafts)
    days = replace(days, borrowed=True)
    return [d.dated(days) if d is draft else d for d in drafts]


def _arrival(reading: Reading, at: int, visit: Draft) -> DateMention | None:
    """Find the day on which a sentence tells that someone arrived, who is of no third country."""
    sentence = reading.sentences[at]
    low = folded(reading.text, sentence.start, min(sentence.end, sentence.start + _LONGEST))
    if not _CAME.search(low.text):
        return None
    begun = bounds(reading, low).begun
    if begun is None or not set(reading.countries_within(sentence.start, begun.end)) <= set(visit.between.codes):
        return None
    return begun


def _its_words(reading: Reading, draft: Draft) -> Folded:
    """Give the words of a visit's clause, those that lead it, and what its sentence goes on to tell of it."""
    at = bisect_right(reading.sentences, draft.start, key=lambda one: one.start) - 1
    end = max(reading.sentences[at].end if at >= 0 else 0, draft.clause.end)
    end = min(end, draft.chosen.hit.end + _LONGEST)
    start = max(draft.passage.start, draft.clause.start - _LEADS, draft.chosen.hit.start - _LONGEST)
    return folded(reading.text, start, end)


def _ranges_after(reading: Reading, draft: Draft) -> list[DateMention]:
    """Find the days that are told after a visit's words, of which the day before them is that of the reception."""
    found = reading.within(reading.dates, draft.chosen.hit.end, draft.clause.end)
    return [m for m in found if m.kind == "range" and (not m.edtf or len(m.edtf) == 2 * _DAY + 1)]


def _within(ranges: Sequence[DateMention], draft: Draft) -> tuple[bool, Dated | None]:
    """Give the one range of days told where the claim's own day lies in it; none where it cannot be told."""
    day, days = draft.date.edtf if draft.date and not draft.date.borrowed else "", ranges[0]
    if len(ranges) == 1 and not days.edtf:
        return True, None
    if len(ranges) != 1 or len(day) != _DAY or not days.edtf:
        return False, None
    if not parse(days.edtf).contains(parse(day)):
        return False, None
    return True, Dated(days.edtf, days.text, inferred=days.inferred)


def _from_to(begun: DateMention, ends: DateMention, days: int | None) -> tuple[bool, Dated | None]:
    """Give the days between the two that are told; none where they do not follow, or contradict their number."""
    first, last = date.fromisoformat(begun.edtf or ""), date.fromisoformat(ends.edtf or "")
    length = (last - first).days + 1
    if not 0 < length <= _MOST or (days and abs(length - days) > 1):
        return True, None
    words = f"{begun.text} … {ends.text}"
    return True, Dated(f"{first}/{last}" if length > 1 else f"{first}", words, inferred=True)


def _one_day(reading: Reading, draft: Draft, told: Bounds) -> tuple[bool, Dated | None]:
    """Give the day on which a visit of untold length began; none where only its end is told, and that is to come."""
    if told.begun:
        if AT_ITS_END.search(draft.clause.low.text):
            return False, None
        if several_days(draft.clause) or (draft.date and not draft.date.borrowed and "/" in draft.date.edtf):
            return False, None
        return True, Dated(told.begun.edtf or "", told.begun.text, inferred=told.begun.inferred)
    written = _written(reading)
    to_come = told.ends is not None and bool(written) and (told.ends.edtf or "") > written
    return (True, None) if to_come and not (draft.date and "/" in draft.date.edtf) else (False, None)


def _written(reading: Reading) -> str:
    """Give the day on which a text was written, empty where it is not known to the day."""
    written = reading.document_date or (reading.dateline.mention.edtf if reading.dateline else None) or ""
    return written if len(written) == _DAY else ""


def _counted(told: Bounds, day: date, words: str, *, ends: bool) -> tuple[bool, Dated | None]:
    """Count so many days on from the first of a visit, or back from its last."""
    if told.days is None or not 1 < told.days <= _MOST:
        return False, None
    more = timedelta(days=told.days - 1)
    first, last = (day - more, day) if ends else (day, day + more)
    return True, Dated(f"{first}/{last}", words, inferred=True)
