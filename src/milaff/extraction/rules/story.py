"""The day of a report: what a dispatch or communiqué tells without a date happened on the day that it is dated."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.dating import Dated
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded

_TODAY = re.compile(
    fold(r"(?<!\w)(?:اليوم|أمس|مساء اليوم|صباح اليوم|هذا اليوم)(?!\w)")
    + r"|\b(?:today|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_BACKGROUND = re.compile(
    fold(
        r"^\W*[وف]?(?:يذكر|تجدر|جدير|الجدير|يشار إلى أن|كان(?:ت)? (?:من المقرر|ال\w+ قد|قد)|"
        r"كان (?!من المقرر)|سبق|منذ|تعود|شهدت السنوات)"
    )
    + r"|^\W*(?:it is worth|background|since|over the (?:past|last)|in recent years|earlier)"
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
_TELLS = frozenset({"position", "commitment", "meeting", "agreement", "cooperation"})


def story_date(reading: Reading) -> Dated | None:
    """Give the day of a dispatch or communiqué: its dateline's, or the document's where it says "today"; else None."""
    for line in reading.lines[:4]:
        for mention in reading.within(reading.dates, line.start, line.end):
            if mention.edtf and mention.kind == "day" and _is_dateline(reading, line.start, line.end, mention):
                return Dated(mention.edtf, mention.text, borrowed=True, inferred=True)
    if reading.document_date and len(reading.document_date) == 10:
        low = folded(reading.text, 0, len(reading.text)).text
        if found := _TODAY.search(low):
            return Dated(reading.document_date, found.group(), borrowed=True, inferred=True)
    return None


def _is_dateline(reading: Reading, start: int, end: int, mention: DateMention) -> bool:
    before, after = reading.text[start : mention.start], reading.text[mention.end : end].lstrip()
    if len(before.split()) > 5 or len(before) > 45:
        return False
    return not after.strip(" .)") or bool(re.match(r"[\s.]*(?:[/(][^/)]{1,30}[/)]\s*)?[-–—:/(.|]", after))


def told(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Lend dates to the drafts that have none: from their sentence's event, their line's, or the day of the report."""
    story = story_date(reading)
    visit = _main_visit(drafts, story)
    lent: list[Draft] = []
    event: Draft | None = None
    background = False
    for draft in drafts:
        opening = folded(reading.text, draft.passage.start, draft.passage.end).text
        if _BACKGROUND.search(opening):
            background = True
        if draft.date is None:
            draft = draft.dated(_lent(reading, draft, event, opening, None if background else story, visit))
        own = draft.date is not None and not draft.date.borrowed and not draft.chosen.nested
        if own and draft.type in ("visit", "meeting", "mechanism") and draft.chosen.status == "held":
            event = draft
        lent.append(draft)
    return lent


def _lent(
    reading: Reading, draft: Draft, event: Draft | None, opening: str, story: Dated | None, visit: Dated | None
) -> Dated | None:
    if not _may_borrow(draft):
        return None
    if event is not None and event.date is not None and _continues(event, draft) and not _has_dates(reading, draft):
        said = draft.type in ("position", "commitment") and story is not None
        spoken_of = said and event.passage != draft.passage and event.date.borrowed
        if not spoken_of and (event.passage.start == draft.passage.start or _LINKED.search(opening)):
            if draft.chosen.status not in ("proposed", "negotiating") or event.passage != draft.passage:
                return replace(
                    event.date, borrowed=True, inferred=event.date.inferred or event.passage != draft.passage
                )
    if story is None:
        return None
    during = draft.type == "meeting" or (draft.type == "agreement" and draft.passage.announced is not None)
    return visit if visit and during else story


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


def _main_visit(drafts: Sequence[Draft], story: Dated | None) -> Dated | None:
    """The visit that a report is about: the first one told, where its date takes in or precedes the report's by days."""
    first = next((d for d in drafts if d.type == "visit" and d.date), None)
    if story is None or first is None or first.date is None or "/" not in first.date.edtf:
        return None
    return replace(first.date, borrowed=True, inferred=True) if first.date.edtf[:7] == story.edtf[:7] else None
