"""The day of a report: what a dispatch or communiqué tells without a date happened on the day that it is dated."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.chronicle import leading_date
from milaff.extraction.rules.dating import Dated, several_days
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.elsewhen import not_of_the_day, told_of_another_day
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.signs import SINCE

_TODAY = re.compile(
    fold(r"(?<!\w)(?:اليوم|أمس|مساء اليوم|صباح اليوم|هذا اليوم)(?!\w)")
    + r"|\b(?:today|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_BACKGROUND = re.compile(
    fold(
        r"^\W*[وف]?(?:يذكر|تجدر|جدير|الجدير|يشار إلى أن|كان(?:ت)? (?:من المقرر|ال\w+ قد|قد)|"
        r"كان (?!من المقرر)|سبق|منذ|تعود|شهدت السنوات)"
    )
    + r"|^\W*(?:it is worth|background|since|over the (?:past|last)|in recent years|"
    r"earlier(?! in the day| today| on|,))"
)
_LINKED = re.compile(
    fold(
        r"^\W*[وف]?(?:خلال|خلالها|عقب|كما|من جانبه|من جهته|أضاف\w*|أكد\w*|أعرب\w*|أشار\w*|شدد\w*|أوضح\w*|"
        r"عبر\w*|بحث\w*|ناقش\w*|تناول\w*|تم|جرى|"
        r"سلم\w*|وجه\w*|وعد|اتفق\w*|استعرض\w*|تبادل\w*|أشاد\w*|دعا|حضر|تضمن\w*|وقع\w*|شهد\w*|عقد\w*|"
        r"التقى|استقبل\w*|قال\w*|تعهد\w*|إلتقي|كذلك|مع التأكيد|اختتم\w*|رحب\w*)"
    )
    + r"|^\W*(?:during|he|she|they|the two|both|the (?:visit|meeting|talks|leaders|ministers|sides)|"
    r"following|after|at the (?:end|meeting)|also)\b"
)
_MEANWHILE = re.compile(
    r"\b(?:meanwhile|separately|in a separate|on another front)\b"
    + fold(r"|(?<!\w)(?:من ناحية أخرى|من جهة أخرى|في سياق آخر|في المقابل|وفي غضون ذلك)")
)
_PART = re.compile(
    r"^\W*(?:and )?(?:of which|of this|including|a year in which|while|with|(?:[\w'-]+ ){0,4}?(?:exports|imports|sales|"
    r"purchases|shipments))\b"
    + fold(
        r"|^\W*[وف]?(?:(?:منها|من بينها|بينها|منه)(?!\w)|(?:بلغت?|شكلت?|سجلت?|وصلت?|قدرت?) (?:قيمة |حجم )?(?:ال)?"
        r"(?:صادرات|واردات))"
    )
)
_SAME_SPAN = re.compile(fold(r"(?:نفس|ذات) (?:ال)?(?:فترة|سنة|عام|مدة)|(?:فترة|سنة|عام|مدة) (?:نفسها|ذاتها|نفسه|ذاته)"))
_FLOWS = re.compile(r"\b(?:exports|imports|exported|imported)\b")
_TRADED = re.compile(r"\b(?:trade|exports|imports|exported|imported|turnover)\b")
_AGO = re.compile(r"\b(?:last|ago|earlier|previous|recent)\b|" + fold(r"ماضي|سابق|منصرم"))
_COLUMN = re.compile(r"\b(?:analysis|opinion|commentary|column|our (?:\w+ )?correspondent)\b")
_DONE = re.compile(
    r"^\W*(?:done|signed|issued|adopted|concluded)\b[^.]{0,30}\b(?:at|in|on)\b"
    + fold(r"|^\W*(?:حرر|حررت|صدر|وقع|كتب|أنجز)(?!\w)[^.]{0,30}(?:في|ب)")
)
"""How the last line of minutes or of a communiqué begins that says where and when they were made."""
_LONGEST_CLOSE = 120
_OPENS = 12
"""How near to its sentence's beginning a date stands that dates the whole of it, in characters."""
_HAPPENS = frozenset({"visit", "meeting", "agreement"})
"""What has a day of its own: where the clause names one that is not taken, none is lent either."""
_TELLS = frozenset({"position", "commitment", "meeting", "agreement", "cooperation"})


def story_date(reading: Reading) -> Dated | None:
    """Give the day of a dispatch or communiqué: its dateline's, or the document's where it says "today"; else None."""
    if any(
        _COLUMN.search(reading.text[line.start : line.end].lower())
        for line in reading.lines[:3]
        if line.end - line.start < 80
    ):
        return None
    if reading.dateline:
        mention = reading.dateline.mention
        return Dated(mention.edtf or "", mention.text, borrowed=True, inferred=True)
    for line in reading.lines[-3:] if len(reading.lines) > 4 else ():
        low = folded(reading.text, line.start, line.end).text
        days = [m for m in reading.within(reading.dates, line.start, line.end) if m.edtf and m.kind == "day"]
        if len(days) == 1 and len(low) < _LONGEST_CLOSE and _DONE.search(low):
            return Dated(days[0].edtf or "", days[0].text, borrowed=True, inferred=True)
    if reading.document_date and len(reading.document_date) == 10:
        low = folded(reading.text, 0, len(reading.text)).text
        if found := _TODAY.search(low):
            return Dated(reading.document_date, found.group(), borrowed=True, inferred=True)
    return None


def told(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Lend dates to the drafts that have none: from their sentence's event, their line's, or the day of the report."""
    story = story_date(reading)
    visit = _main_visit(drafts, story)
    lent: list[Draft] = []
    event: Draft | None = None
    background = False
    earlier = -1
    for draft in drafts:
        opening = folded(reading.text, draft.passage.start, draft.passage.end).text
        if _BACKGROUND.search(opening):
            background = True
        if told_of_another_day(opening):
            earlier = draft.passage.line
        if draft.date is None:
            draft = draft.dated(_of_line(reading, draft) or _of_figure(lent, draft))
        if draft.date is None:
            draft = draft.dated(
                _lent(
                    reading,
                    draft,
                    event,
                    opening,
                    None if background or earlier == draft.passage.line or _MEANWHILE.search(opening) else story,
                    visit,
                )
            )
        if draft.date is None:
            draft = draft.dated(_of_speech(reading, lent, draft))
        own = draft.date is not None and not draft.date.borrowed and not draft.chosen.nested
        if own and draft.type in ("visit", "meeting", "mechanism") and draft.chosen.status == "held":
            event = draft
        lent.append(draft)
    return lent


def _of_line(reading: Reading, draft: Draft) -> Dated | None:
    """The date that leads a line of a chronology, for the events told on it that have no other."""
    told = draft.type in ("visit", "meeting", "agreement", "mechanism", "institution") or (
        draft.type == "milestone" and draft.chosen.hit.trigger.fields.get("milestone") != "assessment"
    )
    held = draft.chosen.status in (None, "held", "signed", "ratified", "in-force")
    return leading_date(reading, draft.passage) if told and held and not _has_dates(reading, draft) else None


def _of_figure(drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """The date of the figure told before in a sentence, for one that is a part of it or stands beside it."""
    last = drafts[-1] if drafts else None
    if draft.type != "figure" or last is None or last.type != "figure":
        return None
    if last.passage != draft.passage:
        return _of_the_same_year(drafts[-1], draft)
    if last.date is not None and _SAME_SPAN.search(draft.clause.low.text):
        return replace(last.date, borrowed=True)
    if last.date is None or not _PART.search(draft.clause.low.text[: draft.clause.low.index(draft.start) + 40]):
        return None
    return replace(last.date, borrowed=True)


def _of_speech(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """The day that leads a sentence, for what its speaker goes on to say: «في سبتمبر 2018 أعربت … ودعت …»."""
    last = drafts[-1] if drafts else None
    if last is None or last.passage != draft.passage or not last.type == draft.type == "position" or last.date is None:
        return None
    leads = last.date.borrowed or _leading(reading, last)
    return replace(last.date, borrowed=True) if leads and not _has_dates(reading, draft) else None


def _leading(reading: Reading, draft: Draft) -> bool:
    """Tell whether the first date of a draft's sentence is its own and opens it."""
    found = reading.within(reading.dates, draft.passage.start, draft.passage.end)
    return (
        bool(found)
        and draft.date is not None
        and found[0].edtf == draft.date.edtf
        and (found[0].start - draft.passage.start < _OPENS)
    )


def _of_the_same_year(last: Draft, draft: Draft) -> Dated | None:
    """The year of the trade told in the sentence before, for exports or imports that are told after it without one."""
    following = last.passage.line == draft.passage.line and 0 <= draft.passage.start - last.passage.end < 4
    flows = _FLOWS.search(draft.clause.low.text) or _FLOWS.search(draft.clause.before)
    if not following or last.date is None or not flows or not _TRADED.search(last.clause.low.text):
        return None
    return replace(last.date, borrowed=True, inferred=True) if len(last.date.edtf) == 4 else None


def _told_another_day(reading: Reading, draft: Draft) -> bool:
    """Tell whether a clause names a day that cannot be told: "told this newspaper last week"."""
    found = reading.within(reading.dates, draft.start, draft.end)
    return any(mention.edtf is None and _AGO.search(mention.text.lower()) for mention in found)


def _lent(
    reading: Reading, draft: Draft, event: Draft | None, opening: str, story: Dated | None, visit: Dated | None
) -> Dated | None:
    if draft.type == "visit" and several_days(draft.clause):
        return None
    on_visit = event is not None and _within_visit(draft, event)
    if not _may_borrow(draft) and not on_visit:
        return None
    if event is not None and event.date is not None and _belongs(reading, draft, event, opening, story):
        date = _undisputed(reading, draft, event) if event.passage == draft.passage else event.date
        return replace(date, borrowed=True, inferred=date.inferred or event.passage != draft.passage) if date else None
    if _told_another_day(reading, draft) or not_of_the_day(draft.clause):
        return None
    if story is None or on_visit or (draft.type in _HAPPENS and _has_dates(reading, draft)):
        return None
    during = draft.type == "meeting" or (draft.type == "agreement" and draft.passage.announced is not None)
    return visit if visit and during else story


def _belongs(reading: Reading, draft: Draft, event: Draft, opening: str, story: Dated | None) -> bool:
    """Tell whether what is told happened on the day of an event told before it."""
    if not _continues(event, draft) or _has_dates(reading, draft):
        return False
    same = event.passage == draft.passage
    if event.type == "mechanism" and not (same and draft.type == "agreement"):
        return False
    said = draft.type in ("position", "commitment") and story is not None
    if said and not same and event.date is not None and event.date.borrowed:
        return False
    if draft.chosen.status in ("proposed", "negotiating") and same:
        return False
    return event.passage.start == draft.passage.start or bool(_LINKED.search(opening))


def _undisputed(reading: Reading, draft: Draft, event: Draft) -> Dated | None:
    """The event's date, or None where another date stands between it and what is told, so that it may be of either."""
    between = reading.within(reading.dates, event.start, draft.start)
    others = [m for m in between if m.edtf and event.date and m.edtf != event.date.edtf and not _aside(reading, m)]
    return None if others else event.date


def _aside(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a date stands in parentheses or says since when something has lasted."""
    before = reading.text[max(0, mention.start - 60) : mention.start]
    return before.rfind("(") > before.rfind(")") or bool(SINCE.search(fold(before)))


def _has_dates(reading: Reading, draft: Draft) -> bool:
    """Tell whether a clause has dates, though none that is the claim's own: its events are others'."""
    return any(mention.edtf for mention in reading.within(reading.dates, draft.start, draft.end))


def _continues(event: Draft, draft: Draft) -> bool:
    """Tell whether a draft may go on about an event: on its line, or on the next of running text about the two."""
    if event.passage.line == draft.passage.line:
        return True
    following = draft.passage.line == event.passage.line + 1 and not (draft.passage.item or event.passage.item)
    return following and draft.between.mutual and draft.type in ("meeting", "agreement") and not draft.between.named


def _may_borrow(draft: Draft) -> bool:
    status = draft.chosen.status
    if draft.chosen.hit.trigger.name == "at the invitation":
        return False
    if draft.type == "visit":
        return status == "held" and draft.chosen.hit.trigger.force != "noun"
    if draft.type == "cooperation":
        return status == "discussed"
    if draft.type == "agreement":
        return status in ("signed", "ratified", "in-force", "proposed", "negotiating")
    return draft.type in _TELLS and status in (None, "held")


def _within_visit(draft: Draft, event: Draft) -> bool:
    """Tell whether a session is told in the sentence of the visit that it was held on."""
    held = draft.type == "mechanism" and draft.chosen.status == "held"
    return held and event.type == "visit" and event.passage == draft.passage


def _main_visit(drafts: Sequence[Draft], story: Dated | None) -> Dated | None:
    """The visit that a report is about: the first one told, where it took several days in the month of the report."""
    visits = (d for d in drafts if d.type == "visit" and d.date and not _BACKGROUND.search(d.clause.low.text))
    first = next(visits, None)
    if story is None or first is None or first.date is None or "/" not in first.date.edtf:
        return None
    return replace(first.date, borrowed=True, inferred=True) if first.date.edtf[:7] == story.edtf[:7] else None
