"""Days counted from what was told: "the day before", «قبل ذلك بيومين», "one day before the forum"."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from milaff.extraction.dates.words import COUNTS
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import holds, to_come
from milaff.extraction.rules.when.dating import Dated, several_days
from milaff.extraction.rules.when.frame_words import SAME_DAY
from milaff.extraction.rules.when.owned import SPEECH

_TOLD = frozenset({"visit", "meeting", "mechanism", "agreement"})
_COUNT = r"(?P<count>an?|one|two|three|four|five|\d)"
_ON = re.compile(
    rf"\b(?:on )?(?:the )?(?P<next>next|following) day\b|\bthe day (?P<after>after|later)(?=[,.;])|"
    rf"\bthe day (?P<before>before|earlier)(?=[,.;])|\b(?:on )?the (?P<previous>previous) day\b|"
    rf"\b{_COUNT} days? (?P<way>(?:later|earlier)(?! than)|before(?=[,.;]))(?!\w)"
)
_ARABIC = {fold("يوم"): 1, fold("يومين"): 2, fold("ثلاثة"): 3, fold("أربعة"): 4, fold("خمسة"): 5}
_COUNT_AR = rf"(?P<count>{'|'.join(_ARABIC)})(?: {fold('أيام')})?"
_ON_AR = re.compile(
    rf"(?<!\w)[وف]?(?P<way>{fold('قبل|بعد')}) {fold('ذلك')} ب{_COUNT_AR}(?!\w)"
    rf"|(?<!\w)[وف]?{fold('بعد')} {_COUNT_AR.replace('count', 'on')}(?=[،,]| {fold('من ذلك')})"
    rf"|(?<!\w)[وف]?(?:{fold('في')} )?{fold('اليوم')} "
    rf"(?:(?P<next>{fold('التالي|الموالي')})|(?P<previous>{fold('السابق')}))(?!\w)"
)
_BESIDE = re.compile(
    r"\b(?:(?P<hours>(?:(?:some|a few|several|\w+) )?hours)|(?:the|an?|one|(?P<count>two|three|four|five|\d)) days?) "
    r"(?P<way>before|after|ahead of|prior to) (?:the|this|that|their) (?:[\w-]+ )?"
    r"(?P<event>forum|talks|meeting|session|summit|conference|ceremony|consultations|signing|opening)\b"
)
_BESIDE_AR = re.compile(
    rf"(?<!\w)[وف]?(?P<way>{fold('قبل|بعد')}) (?:(?P<hours>{fold('ساعات|ساعتين')})|"
    rf"(?P<count>{'|'.join(_ARABIC)})(?: {fold('أيام')})?) "
    rf"(?:{fold('من')} )?(?:(?:{fold('انعقاد|بدء|افتتاح|انطلاق')}) )?"
    rf"(?P<event>{fold('المنتدى|المباحثات|المحادثات|المشاورات|الاجتماع|اللقاء|الدورة|القمة|المؤتمر|المراسم')})(?!\w)"
)
_IN_IT = re.compile(
    r"\b(?:earlier|later) in the day\b"
    + fold(r"|(?<!\w)[وف]?في وقت (?:سابق|لاحق) (?:من )?(?:هذا )?(?:اليوم|النهار)(?!\w)")
)
"""The day that is being told, which is the report's where no other is."""
_TALKS = frozenset(
    ("talks", "meeting", "consultations", *map(fold, ("المباحثات", "المحادثات", "المشاورات", "الاجتماع", "اللقاء")))
)
"""What a report may tell with a verb before it names it: "met his counterpart"."""
_QUOTED = re.compile(r"[\"“«„]")
_DAY = len("YYYY-MM-DD")
_ROW = 12
"""The most claims before one that are looked back on."""
_OPENS = 12
"""How near to its sentence's beginning words stand that count its day, in characters."""
_LEADS = 24
"""How much of a sentence's beginning holds the day that leads it, in characters."""


def day_told(reading: Reading, told: Sequence[Draft], draft: Draft, story: Dated | None) -> tuple[bool, Dated | None]:
    """Tell whether a claim's words count its day from another event, and give the day; none where that has none.

    ``told`` are the claims before it, with their dates, ``story`` the day of the report.
    """
    low = folded(reading.text, draft.passage.start, draft.end)
    found = _BESIDE.search(low.text) or _BESIDE_AR.search(low.text)
    counted = None if found else (_ON.search(low.text) or _ON_AR.search(low.text))
    same = None if found or counted else (SAME_DAY.search(low.text) or _IN_IT.search(low.text))
    words = found or counted or same
    if draft.type == "visit" and several_days(draft.clause):
        return False, None
    if words is None or draft.type not in _TOLD | SPEECH or draft.chosen.status not in (None, "held", "signed"):
        return False, None
    start, end = low.place(words.start()), low.end_place(words.end())
    others = [m for m in reading.within(reading.dates, min(start, draft.start), draft.end) if m.edtf]
    if any(not (m.start < end and start < m.end) for m in others):
        return False, None  # a date beside the words says more
    if draft.type in SPEECH and _QUOTED.search(reading.text[draft.passage.start : start]):
        return False, None  # it is of what was said, and not of when
    leads = words.start() < _OPENS
    if not leads and (start < draft.clause.start or (draft.type in SPEECH and start > draft.chosen.hit.start)):
        return False, None
    if found and found["way"] == fold("بعد") and found["event"] in _TALKS:
        return False, None  # «بعد يومين من المباحثات» tells how long they took
    if found:
        base = _day_of(reading, found["event"], draft, story) or _day_of_talks(told, found["event"])
        return True, _on(reading, base, _steps(found), (start, end))
    if told and (again := _counted_before(reading, told[-1], draft, (start, end))):
        return True, again
    if others and _in_its_paragraph(reading, draft, start):
        return False, None  # counted already from a day that stands right before
    of_the_report = story if _IN_IT.search(low.text) and not _led_by_another(reading, told, draft, story) else None
    base = of_the_report.edtf if of_the_report else _last_told(reading, told, draft, story)
    if same and base is None:
        return False, None
    return True, _on(reading, base, _steps(counted) if counted else 0, (start, end))


def _steps(found: re.Match[str]) -> int:
    """Tell how many days on, or back, words count."""
    said = found.groupdict()
    if said.get("hours"):
        return 0
    back = (
        said.get("previous")
        or said.get("before")
        or said.get("way") in ("before", "earlier", "ahead of", "prior to", fold("قبل"))
    )
    count = said.get("count") or said.get("on") or ""
    days = int(count) if count.isdigit() else _ARABIC.get(count) or COUNTS.get(count, 1)
    return -days if back else days


def _on(reading: Reading, base: str | None, days: int, words: tuple[int, int]) -> Dated | None:
    """Give the day so many days on; none that lies after the document's own, on which it could not be told."""
    if base is None or len(base) != _DAY:
        return None
    day = (date.fromisoformat(base) + timedelta(days=days)).isoformat()
    if reading.document_date and day[: len(reading.document_date)] > reading.document_date:
        return None
    return Dated(day, reading.text[words[0] : words[1]], inferred=True)


def _in_its_paragraph(reading: Reading, draft: Draft, start: int) -> bool:
    """Tell whether a date stands before words in their paragraph."""
    line = reading.lines[draft.passage.line]
    head = reading.dateline.end if reading.dateline else 0
    return bool(reading.within(reading.dates, max(line.start, head), start))


def _counted_before(reading: Reading, last: Draft, draft: Draft, words: tuple[int, int]) -> Dated | None:
    """Give the day that the same words gave the claim before: «وفي اليوم التالي استقبل … ورحب …»."""
    same = last.passage == draft.passage and last.date is not None
    return last.date if same and last.date and last.date.words == reading.text[words[0] : words[1]] else None


def _led_by_another(reading: Reading, told: Sequence[Draft], draft: Draft, story: Dated | None) -> bool:
    """Tell whether what was told right before opens with another day: "On Monday, … Later in the day she met …"."""
    last = told[-1] if told else None
    if last is None or last.date is None or story is None or draft.passage.line - last.passage.line > 1:
        return False
    opening = reading.within(reading.dates, last.passage.start, last.passage.start + _LEADS)
    return any(m.kind == "day" and not holds(m, story) for m in opening)


def _last_told(reading: Reading, told: Sequence[Draft], draft: Draft, story: Dated | None) -> str | None:
    """Give the day of what was told right before, else that of the report; None where another day stands between."""
    row = [d for d in reversed(told[-_ROW:]) if not d.chosen.nested and (d.type in _TOLD or d.type in SPEECH)]
    done = (d for d in row if d.date and d.chosen.status in (None, "held", "signed"))
    last = next((d for d in done if not (d.type == "visit" and d.date and "/" in d.date.edtf)), None)
    if last is None or last.date is None:
        return story.edtf if story and not _days_between(reading, draft, story) else None
    if len(last.date.edtf) != _DAY:
        return None
    day = last.date
    between = reading.within(reading.dates, last.end, draft.passage.start)
    near = [m for m in between if reading.lines[draft.passage.line].start <= m.start]
    rivals = near if last.date.borrowed else between
    if any(m.kind != "year" and not holds(m, day) and not to_come(m, day) for m in rivals):
        return None
    return day.edtf


def _days_between(reading: Reading, draft: Draft, story: Dated) -> bool:
    """Tell whether another day or month than the report's own is named before a claim."""
    found = reading.within(reading.dates, reading.dateline.end if reading.dateline else 0, draft.passage.start)
    return any(m.kind in ("day", "month", "range") and not holds(m, story) for m in found)


def _day_of_talks(told: Sequence[Draft], event: str) -> str | None:
    """Give the day of the one meeting told before."""
    met = {d.date.edtf for d in told if d.type == "meeting" and d.chosen.status == "held" and d.date}
    return met.pop() if event in _TALKS and len(met) == 1 and all(len(day) == _DAY for day in met) else None


def _day_of(reading: Reading, event: str, draft: Draft, story: Dated | None) -> str | None:
    """Give the one day of the sentences that told of an event before, of a report's lead its own; else None."""
    name = re.compile(rf"(?<!\w)[وفبل]*(?:ال)?{event.removeprefix('ال')}(?!\w)")
    days: set[str] = set()
    undated = False
    for sentence in reading.sentences:
        if sentence.end > draft.passage.start or not name.search(
            folded(reading.text, sentence.start, sentence.end).text
        ):
            continue
        line = bisect_right(reading.lines, sentence.start, key=lambda one: one.start) - 1
        head = reading.dateline.end if reading.dateline else 0
        found = [m for m in reading.within(reading.dates, max(head, sentence.start), sentence.end) if m.edtf]
        days |= {m.edtf or "" for m in found if m.kind == "day"}
        undated = undated or (line <= _HEAD and story is not None and all(holds(m, story) for m in found))
    if not days and undated and story:
        return story.edtf
    return days.pop() if len(days) == 1 and all(len(day) == _DAY for day in days) else None


_HEAD = 5
"""Up to which line a report's first words stand, its titles before them."""
