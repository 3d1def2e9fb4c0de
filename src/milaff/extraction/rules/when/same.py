"""The date of what a text says was on the same day, or at the same talks, as what it has just told."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import holds, to_come
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import ANOTHER_DAY, ENDED_WITH, OF_THE_OCCASION, SAME_DAY
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.rivals import has_dates
from milaff.extraction.rules.when.turning import is_statement
from milaff.extraction.rules.when.valid import runs_for

_ROW = 12
"""The most claims before one that are looked back on."""
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
_OCCASION = fold(r"المحادثات|المباحثات|المشاورات|اللقاء|الاجتماع|الجلسة|الاستقبال")
_SAME_TALKS = re.compile(
    r"\b(?:at|during|in) the same (?:talks|meeting|session|consultations)\b"
    + rf"|(?<!\w)(?:{_OCCASION}) "
    + fold(r"(?:ذاتها?|نفسها?|عينها?)(?!\w)")
    + rf"|(?<!\w)(?:{fold('ذات|نفس')}) (?:{_OCCASION})(?!\w)"
    + fold(r"|(?<!\w)[وف]?(?:قد )?توج\w* (?:ال)?(?:مباحثات|محادثات)")
)
_SAME_VISIT = re.compile(
    r"\bduring the same (?:visit|trip)\b"
    + fold(r"|(?:خلال|أثناء) (?:الزيارة (?:ذاتها|نفسها|عينها)|(?:ذات|نفس) الزيارة)(?!\w)")
)
_DAY = len("YYYY-MM-DD")
_AT_IT = frozenset({"position", "commitment", "agreement", "meeting", "cooperation"})
_MET = frozenset({"meeting", "mechanism"})
_SESSION = re.compile(r"\b(?:session|round|consultations)\b" + fold(r"|دور[ةت]|جولة|جلسة|مشاورات|اجتماع"))
_CLOSED = re.compile(r"session|meeting|results|event" + fold(r"|الدورة|الاجتماع|أشغال|أعمال"))
_TALKS = re.compile(r"\btalks\b" + fold(r"|(?<!\w)[وبل]*(?:ال)?(?:مباحثات|محادثات)(?!\w)"))
_KINDS = (
    (_TALKS, _TALKS),
    (
        re.compile(r"\b(?:reception|audience)\b" + fold(r"|(?<!\w)(?:ال)?استقبال(?!\w)")),
        re.compile(r"\breceived\b|\baudience\b" + fold(r"|استقبل|استقبال")),
    ),
)
"""What occasions are called, and by what words they were told: "following the talks" means no courtesy call."""
_FAR = 4
"""How many lines after the one meeting of a kind its word may still mean it."""
_IN_IT = frozenset({"position", "commitment", "cooperation"})
_AT_ITS_CLOSE = re.compile(fold(r"(?<!\w)في ختامها(?!\w)"))
_IN_ITS_MINUTES = re.compile(fold(r"(?<!\w)في محضرها(?!\w)"))
_IN_SESSION = re.compile(
    r"\b(?:during|in the course of|at) (?:the|its) (?:sittings|deliberations|proceedings|session)\b"
    + fold(r"|(?<!\w)(?:خلال|أثناء) (?:جلسات|أعمال|أشغال|اجتماعات) (?:هذه )?(?:ال)?(?:دورة|لجنة)(?!\w)")
)
_LINES = 2
"""How many lines after a meeting "at the meeting" may still mean it."""
_HEAD = 12
"""How near to its beginning a day leads a line of a chronology, in characters."""
_LED = 60
"""How far before a clause words stand that still lead it, in characters."""


def of_the_same(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the day of what was told before, where a claim's words say that it was then; else None.

    ``drafts`` are the claims before it, with their dates.
    """
    low = f"{draft.clause.before[-_LED:]} {draft.clause.low.text}"
    own = reading.within(reading.dates, draft.clause.start, draft.clause.end)
    if any(m.edtf and not runs_for(draft.clause, m) for m in own):
        return None
    recent = [d for d in reversed(drafts[-_ROW:]) if d.chosen.status in (None, "held", "signed")]
    row = [d for d in recent if not d.chosen.nested]
    if _SAME_VISIT.search(low):
        visit = next((d for d in recent if d.type == "visit"), None)
        return replace(visit.date, borrowed=True, inferred=True) if visit and visit.date else None
    if _SAME_TALKS.search(low):
        last = next((d for d in row if d.type in ("meeting", "mechanism")), None)
    elif SAME_DAY.search(low):
        last = next(
            (d for d in row if d.date and (d.type in _EVENTS or d.type in SPEECH or d.type == "agreement")), None
        )
    else:
        return None
    if last is None or last.date is None or len(last.date.edtf) != _DAY:
        return None
    between = reading.within(reading.dates, last.end, draft.start)
    told_between = folded(reading.text, last.start, draft.start).text
    if any(_another_day(m, last.date) for m in between) or ANOTHER_DAY.search(told_between):
        return None  # it may be the day of something else that was told meanwhile
    return replace(last.date, borrowed=True, inferred=True)


def of_the_occasion(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the day of the meeting told shortly before, for what happened "at that meeting" or "following the talks".

    What was signed at the close of a session of several days has the last of them.
    """
    if draft.type not in _AT_IT or draft.chosen.status not in (None, "held", "signed", "discussed"):
        return None
    line = draft.passage.line
    upto = folded(reading.text, draft.passage.start, min(draft.end, draft.chosen.hit.start + _LED)).text
    if has_dates(reading, draft) and not (draft.type in SPEECH and OF_THE_OCCASION.search(upto)):
        return None
    closing = ENDED_WITH.search(upto) if draft.type == "agreement" else None
    closed = closing is not None and bool(_CLOSED.search(closing[0]))
    led = closed or bool(OF_THE_OCCASION.search(upto))
    if draft.passage.announced is not None:
        announced = draft.passage.announced
        led = led or bool(OF_THE_OCCASION.search(folded(reading.text, announced.start, announced.end).text))
        line = bisect_right(reading.lines, announced.start, key=lambda one: one.start) - 1
    met = _met(drafts, draft, session=closed or bool(_SESSION.search(upto)), closed=closed)
    named = _named(reading, draft, upto, met)
    met = named or met
    last = next((d for d in reversed(met) if d.date is None or not d.date.borrowed), None)
    if not led or last is None or last.date is None or last.chosen.nested:
        return None
    here = reading.lines[draft.passage.line]
    led_by = reading.within(reading.dates, here.start, draft.passage.start)[:1]
    if last.passage.line != draft.passage.line and led_by and led_by[0].start - here.start < _HEAD:
        return None  # its line is of another day
    alone = sum(d.date is not None and not d.date.borrowed for d in met) == 1
    reach = _FAR if len(named) == 1 else _LINES
    reach = line if len(named) == 1 and is_statement(reading) else reach
    if line - last.passage.line > reach and not (alone and draft.type == "agreement"):
        return None
    day = last.date.edtf.split("/")[-1] if closed else last.date.edtf
    return replace(last.date, edtf=day, borrowed=True, inferred=True) if len(day) == _DAY else None


def _named(reading: Reading, draft: Draft, upto: str, met: Sequence[Draft]) -> list[Draft]:
    """Choose the meetings that are told by the very word of the occasion: talks, or someone received."""
    announced = draft.passage.announced
    said = upto if announced is None else folded(reading.text, announced.start, announced.end).text
    for of_it, told in _KINDS:
        if of_it.search(said) or of_it.search(upto):
            return [d for d in met if told.search(d.clause.low.text)]
    return []


def in_its_session(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the days of the session told before, for what its sittings talked of («خلال جلسات الدورة»).

    What was said at its close («ودعا الجانبان في ختامها») has the last of them.
    """
    if draft.type not in _IN_IT:
        return None
    upto = folded(reading.text, draft.passage.start, min(draft.end, draft.chosen.hit.start + _LED)).text
    closed, minutes = _AT_ITS_CLOSE.search(upto), _IN_ITS_MINUTES.search(upto)
    if not (closed or minutes) and (has_dates(reading, draft) or not _IN_SESSION.search(upto)):
        return None
    reach = 0 if closed or minutes else _LINES
    held = [d for d in drafts if d.type == "mechanism" and d.chosen.status == "held" and d.date]
    last = next((d for d in reversed(held) if draft.passage.line - d.passage.line <= reach), None)
    if last is None or last.date is None or (not closed and not minutes and "/" not in last.date.edtf):
        return None
    day = last.date.edtf.split("/")[-1] if closed else last.date.edtf
    return replace(last.date, edtf=day, borrowed=True, inferred=True)


def _met(drafts: Sequence[Draft], draft: Draft, *, session: bool, closed: bool) -> list[Draft]:
    """Choose the meetings that may be meant: talks are no session, and what closes is one."""
    met = [d for d in drafts if d.type in _MET and d.chosen.status == "held"]
    if (closed or session) and any(d.type == "mechanism" for d in met):
        met = [d for d in met if d.type == "mechanism"]
    elif any(d.type == "meeting" for d in met):
        met = [d for d in met if d.type == "meeting"]
    return met if draft.passage.announced is None else [d for d in met if d.passage.announced is None]


def _another_day(mention: DateMention, day: Dated) -> bool:
    """Tell whether a date is of another day or month before, or of a day that cannot be told."""
    if mention.edtf is None:
        return mention.kind == "day" and not SAME_DAY.search(f"the {fold(mention.text.lower())}")
    return mention.kind != "year" and not holds(mention, day) and not to_come(mention, day)
