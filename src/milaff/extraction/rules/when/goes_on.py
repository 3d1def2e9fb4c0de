"""What a story of several days goes on to tell without a day: it is of the day last named, or of the lead's."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.when.borrowing import may_borrow
from milaff.extraction.rules.when.compared import to_come
from milaff.extraction.rules.when.course import Course
from milaff.extraction.rules.when.course_words import ASIDE, COMES_OR_GOES, OF_OTHERS
from milaff.extraction.rules.when.dating import Dated, several_days
from milaff.extraction.rules.when.elsewhen import not_of_the_day, said_so_far
from milaff.extraction.rules.when.frame_words import ELSEWHERE, HAD, NOW, OF_THE_OCCASION, REMEMBERS
from milaff.extraction.rules.when.near_days import between, cover, near, shortly
from milaff.extraction.rules.when.other_days import reported, since, tells_more
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.report_day import standing_of_state
from milaff.extraction.rules.when.turning import awaited
from milaff.language.edtf import parse
from milaff.sources.text import Span

_REACH = 3
"""How many lines after the one that names a day a report may still go on about it."""
_HAPPENS = frozenset({"visit", "meeting", "mechanism", "agreement"})
_GOES_ON = frozenset({"position", "commitment", "meeting", "agreement", "cooperation", "institution"})
_MET = frozenset({"visit", "meeting", "mechanism"})
_DAY = len("YYYY-MM-DD")


def rival(reading: Reading, draft: Draft, lent: Sequence[Draft], course: Course, story: Dated) -> Dated | None:
    """Give the day of what a report goes on to tell: that of its lead, ``story``, unless another was named since.

    In a paragraph that names another it is that; in the next it may be either. None where that leaves it open.
    """
    if (story.edtf == course.written.edtf and not course.spoken) or len(story.edtf) != _DAY:
        return story
    found, other = _sought(reading, draft, lent, course, beyond=True)
    if not found or (other and (other.edtf == story.edtf or _around(other, story))):
        return story
    if other is None or not _may_go_on(reading, draft, course):
        return None
    here = _sought(reading, draft, lent, course, beyond=False)[1]
    return here or (None if _apart(draft) else between(other, story))


def _around(days: Dated, day: Dated) -> bool:
    """Tell whether days are only those of the stay in which a day lies: "was in the country from 8 to 11 April"."""
    return "/" in days.edtf and parse(days.edtf).contains(parse(day.edtf))


def gone_on(reading: Reading, draft: Draft, lent: Sequence[Draft], course: Course, *, beyond: bool) -> Dated | None:
    """Give the day last named before a claim that goes on about it; ``beyond`` its own paragraph or only in it."""
    if not _may_go_on(reading, draft, course):
        return None
    return _sought(reading, draft, lent, course, beyond=beyond and not _apart(draft))[1]


def _apart(draft: Draft) -> bool:
    """Tell whether a new paragraph on a meeting tells of another one, which may have been on any day of a stay."""
    return draft.type in _MET and not OF_THE_OCCASION.search(draft.clause.low.text)


def _sought(
    reading: Reading, draft: Draft, lent: Sequence[Draft], course: Course, *, beyond: bool
) -> tuple[bool, Dated | None]:
    """Look back for the day last named before a claim: whether one was, or others were spoken of, and which it is."""
    here = draft.passage.line
    at = bisect_right(reading.sentences, draft.start, key=lambda one: one.start) - 1
    start = reading.dateline.end if reading.dateline else 0
    for sentence in reversed(reading.sentences[:at]):
        line = bisect_right(reading.lines, sentence.start, key=lambda one: one.start) - 1
        if sentence.start < start or here - line > _REACH or (line != here and not beyond):
            return False, None
        low = folded(reading.text, sentence.start, sentence.end).text
        if OF_OTHERS.search(low) or ELSEWHERE.search(low):
            return True, None
        days = _days(reading, lent, sentence, course)
        if REMEMBERS.search(low) or HAD.search(low) or (days and COMES_OR_GOES.search(low)):
            return False, None
        if days:
            return True, cover(days)
        if _of_a_day_unknown(reading, lent, sentence):
            return True, None
        if _of_another_time(reading, lent, sentence, low, course):
            return False, None
    return False, None


def of_others(draft: Draft, reading: Reading) -> bool:
    """Tell whether someone speaks who stands beside a story, such as a ministry's spokesman."""
    low = folded(reading.text, draft.passage.start, draft.passage.end).text
    return draft.type in SPEECH and bool(OF_OTHERS.search(low))


def _may_go_on(reading: Reading, draft: Draft, course: Course) -> bool:
    """Tell whether a claim without a date is of something done or said that goes on about what was told."""
    if draft.type not in _GOES_ON or not may_borrow(draft) or several_days(draft.clause) or draft.chosen.nested:
        return False
    if not_of_the_day(draft.clause) or awaited(reading, draft) or standing_of_state(reading, draft):
        return False
    low = folded(reading.text, draft.passage.start, draft.end).text
    if REMEMBERS.search(low) or HAD.search(low) or ELSEWHERE.search(low) or of_others(draft, reading):
        return False
    if draft.type in SPEECH and said_so_far(draft.clause, draft.chosen.hit):
        return False
    found = reading.within(reading.dates, draft.passage.start, draft.end)
    return all(
        to_come(m, course.written)
        or since(reading, m)
        or (draft.type in SPEECH and (m.start > draft.chosen.hit.end or reported(reading, draft, m)))
        or (draft.type not in _HAPPENS and m.start < draft.chosen.hit.start and tells_more(reading, draft, m))
        for m in found
    )


def _days(reading: Reading, lent: Sequence[Draft], sentence: Span, course: Course) -> list[Dated]:
    """Give the days shortly before the page's that a sentence names of what it tells, or that its claims were lent."""
    mentions = reading.within(reading.dates, sentence.start, sentence.end)
    named = [
        Dated(m.edtf or "", m.text, borrowed=True, inferred=True)
        for m in mentions
        if near(m, course.written) and not ASIDE.search(folded(reading.text, sentence.start, m.start).text)
    ]
    told = [d for d in lent if sentence.start <= d.start < sentence.end and d.date and not d.chosen.nested]
    given = [
        replace(d.date, borrowed=True, inferred=True) for d in told if d.date and shortly(d.date.edtf, course.written)
    ]
    return named or given


def _of_a_day_unknown(reading: Reading, lent: Sequence[Draft], sentence: Span) -> bool:
    """Tell whether a sentence tells of a meeting without a day, or of a week: what goes on may be of that."""
    here = [d for d in lent if sentence.start <= d.start < sentence.end and not d.chosen.nested]
    met = any(d.type in _MET and d.chosen.status == "held" and d.date is None for d in here)
    return met or any(m.kind == "week" for m in reading.within(reading.dates, sentence.start, sentence.end))


def _of_another_time(reading: Reading, lent: Sequence[Draft], sentence: Span, low: str, course: Course) -> bool:
    """Tell whether a sentence tells of another time, of another matter or of the page's own day."""
    if NOW.search(low):
        return True
    mentions = reading.within(reading.dates, sentence.start, sentence.end)
    here = [d for d in lent if sentence.start <= d.start < sentence.end and not d.chosen.nested]
    told = any(d.type in _HAPPENS for d in here)
    return any(
        (m.kind in ("day", "week", "month") or told) and not to_come(m, course.written)
        for m in mentions
        if not ASIDE.search(folded(reading.text, sentence.start, m.start).text)
    )
