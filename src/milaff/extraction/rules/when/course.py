"""A story of several days: a page written after them tells each by its weekday, and goes on about one without a day.

What goes on so is of the day last named, and never of the page's by default.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.belonging import one_end
from milaff.extraction.rules.when.borrowing import may_borrow
from milaff.extraction.rules.when.compared import holds, to_come
from milaff.extraction.rules.when.dating import Dated, several_days
from milaff.extraction.rules.when.elsewhen import not_of_the_day, said_so_far
from milaff.extraction.rules.when.frame_words import ELSEWHERE, HAD, NOW, OF_THE_OCCASION, REMEMBERS
from milaff.extraction.rules.when.lead import first_told
from milaff.extraction.rules.when.other_days import reported, since, tells_more
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.report_day import standing_of_state
from milaff.extraction.rules.when.turning import awaited, is_statement
from milaff.language.edtf import DateError, parse
from milaff.sources.text import Span

_WEEK = 7
"""How many days before its page a day of a story lies at most."""
_SHORT = 3
"""How many days apart those are between which a reader leaves open on which something was."""
_REACH = 3
"""How many lines after the one that names a day a report may still go on about it."""
_HAPPENS = frozenset({"visit", "meeting", "mechanism", "agreement"})
_OF_A_DAY = frozenset({"meeting", "mechanism", "agreement"})
_GOES_ON = frozenset({"position", "commitment", "meeting", "agreement", "cooperation", "institution"})
_DAY = len("YYYY-MM-DD")
_ASIDE = re.compile(r"\b(?:who|which|since|whose|that)\b" + fold(r"|(?<!\w)(?:الذي|التي|منذ|المنعقد|الموقع)"))
_COMES_OR_GOES = re.compile(
    r"\b(?:arriv\w+|flew|flies|land(?:ed|s)|touched down|came|left|depart\w+|returned|travelled|"
    r"(?:wound|wrapp\w+|winds) up|conclud\w+ [^.]{0,40}\b(?:visit|trip|tour|stay)|(?:began|begun|started) [^.]{0,40}\b(?:visit|trip|tour))\b"
    + fold(r"|(?<!\w)[وف]?(?:وصل|وصلت|حل|حلت|غادر|غادرت|توجه|توجهت|عاد|عادت|اختتم\w* [^.]{0,40}زيار|بدأ\w* [^.]{0,40}زيار|شرع)(?!\w)")
)
"""Coming and going: what follows may be of any day of a stay."""
_OF_OTHERS = re.compile(
    r"^\W*(?:[^,.;]{0,30}, )?(?:(?!told|met|that)[\w'’-]+ ){0,6}?(?:spokes\w+|sources|analysts?|observers|economists|"
    r"opposition|officials|embassy|ministry(?= (?:has |had |also )?(?:said|denied|rejected|dismissed|announced)))\b"
    + fold(
        r"|^\W*(?:[^،.؛]{0,30}، )?(?:كما )?[وف]?[^\W\d]+ (?:اليوم |أمس )?(?:ال)?(?:متحدثة?|ناطقة?|مصدر|مصادر|محلل\w*|مراقبون|"
        r"معارضة|سفارة|صحيفة|وزارة)(?!\w)"
    )
)
"""Those who speak beside a story, on a day that it does not tell."""


@dataclass(frozen=True)
class Course:
    """A page ``written`` on a day; ``past`` tells that its story is of days before, and nothing said to be of its own."""

    written: Dated
    past: bool


def course_of(reading: Reading, drafts: Sequence[Draft], dated: Dated | None, day: Dated | None) -> Course | None:
    """Follow the days of a report that was written on one day, and whose first sentence is of ``day``."""
    written = dated or _of_the_page(reading)
    if written is None or is_statement(reading):
        return None
    lead = first_told(reading)
    body = reading.dateline.end if reading.dateline else 0
    own = any(d.type in _OF_A_DAY and _own_day(reading, d, written) for d in drafts)
    named = any(
        bool(NOW.search(folded(reading.text, s.start, s.end).text))
        or any(m.kind == "day" and holds(m, written) for m in reading.within(reading.dates, s.start, s.end))
        for s in reading.sentences
        if s.start >= max(body, lead.start if lead else 0)
    )
    told = lead is not None and any(
        d.type in _HAPPENS and d.date is None and d.chosen.status in ("held", "signed") and not d.chosen.nested
        for d in drafts
        if lead.start <= d.start < lead.end
    )
    return Course(written, own and not named and not told and (day is None or day.edtf == written.edtf))


def _of_the_page(reading: Reading) -> Dated | None:
    """Give the day of a page that is no dispatch of it."""
    written = reading.document_date
    return Dated(written, "", borrowed=True, inferred=True) if written and len(written) == _DAY else None


def rival(reading: Reading, draft: Draft, lent: Sequence[Draft], course: Course, story: Dated) -> Dated | None:
    """Give the day that stands against that of a report's lead for what goes on after another was named.

    In a paragraph that names one it is that; in the next it may be either. None where no other stands against it.
    """
    other = gone_on(reading, draft, lent, course, beyond=True)
    if other is None or story.edtf == course.written.edtf or len(story.edtf) != _DAY or other.edtf == story.edtf:
        return None
    near = gone_on(reading, draft, lent, course, beyond=False)
    return near or between(other, story)


def gone_on(reading: Reading, draft: Draft, lent: Sequence[Draft], course: Course, *, beyond: bool) -> Dated | None:
    """Give the day last named before a claim that goes on about it; ``beyond`` its own paragraph or only in it."""
    if not _may_go_on(reading, draft, course):
        return None
    here = draft.passage.line
    at = bisect_right(reading.sentences, draft.start, key=lambda one: one.start) - 1
    start = reading.dateline.end if reading.dateline else 0
    for sentence in reversed(reading.sentences[:at]):
        line = bisect_right(reading.lines, sentence.start, key=lambda one: one.start) - 1
        if sentence.start < start or here - line > _REACH or (line != here and not beyond):
            return None
        low = folded(reading.text, sentence.start, sentence.end).text
        days = _days(reading, lent, sentence, course)
        if days:
            return _one(days) if not _COMES_OR_GOES.search(low) else None
        if _of_another_time(reading, lent, sentence, low, course):
            return None
    return None


def of_others(draft: Draft, reading: Reading) -> bool:
    """Tell whether someone speaks who stands beside a story, such as a ministry's spokesman."""
    low = folded(reading.text, draft.passage.start, draft.passage.end).text
    return draft.type in SPEECH and bool(_OF_OTHERS.search(low))


def between(one: Dated, other: Dated) -> Dated | None:
    """Give the days from one to another of which either may be meant; None where they lie far apart."""
    first, last = sorted((one.edtf, other.edtf))
    if first == last:
        return one
    if len(first) != _DAY or len(last) != _DAY or (_date(last) - _date(first)).days > _SHORT:
        return None
    return replace(one, edtf=f"{first}/{last}", borrowed=True, inferred=True)


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
        or (m.start < draft.chosen.hit.start and tells_more(reading, draft, m))
        for m in found
    )


def _days(reading: Reading, lent: Sequence[Draft], sentence: Span, course: Course) -> list[Dated]:
    """Give the days shortly before the page's that a sentence names of what it tells, or that its claims were lent."""
    mentions = reading.within(reading.dates, sentence.start, sentence.end)
    named = [
        Dated(m.edtf or "", m.text, borrowed=True, inferred=True)
        for m in mentions
        if _near(m, course.written) and not _ASIDE.search(folded(reading.text, sentence.start, m.start).text)
    ]
    told = [d for d in lent if sentence.start <= d.start < sentence.end and d.date and not d.chosen.nested]
    given = [replace(d.date, borrowed=True, inferred=True) for d in told if d.date and _shortly(d.date.edtf, course.written)]
    return named or given


def _of_another_time(
    reading: Reading, lent: Sequence[Draft], sentence: Span, low: str, course: Course
) -> bool:
    """Tell whether a sentence tells of another time, of another matter or of the page's own day."""
    if REMEMBERS.search(low) or HAD.search(low) or ELSEWHERE.search(low) or NOW.search(low) or _OF_OTHERS.search(low):
        return True
    mentions = reading.within(reading.dates, sentence.start, sentence.end)
    told = any(sentence.start <= d.start < sentence.end and d.type in _HAPPENS for d in lent)
    return any(
        m.kind == "day" or (told and not to_come(m, course.written))
        for m in mentions
        if not _ASIDE.search(folded(reading.text, sentence.start, m.start).text)
    )


def _one(days: Sequence[Dated]) -> Dated | None:
    return days[0] if len({day.edtf for day in days}) == 1 else None


def _own_day(reading: Reading, draft: Draft, written: Dated) -> bool:
    """Tell whether an event was held on a day of its own shortly before a page's, and is not only recalled."""
    date_ = draft.date
    if date_ is None or date_.borrowed or draft.chosen.nested or draft.chosen.status not in ("held", "signed"):
        return False
    sentence = _sentence(reading, draft.start)
    low = folded(reading.text, sentence.start, sentence.end).text
    return _shortly(date_.edtf, written) and not one_end(draft) and not (REMEMBERS.search(low) or HAD.search(low))


def _sentence(reading: Reading, at: int) -> Span:
    return reading.sentences[bisect_right(reading.sentences, at, key=lambda one: one.start) - 1]


def _near(mention: DateMention, written: Dated) -> bool:
    return mention.kind == "day" and mention.edtf is not None and _shortly(mention.edtf, written)


def _shortly(day: str, written: Dated) -> bool:
    """Tell whether a day lies within the week before another."""
    if len(day) != _DAY or len(written.edtf) != _DAY:
        return False
    try:
        return 0 < (_date(written.edtf) - _date(day)).days <= _WEEK
    except (DateError, ValueError):
        return False


def _date(day: str) -> date:
    return parse(day).earliest
