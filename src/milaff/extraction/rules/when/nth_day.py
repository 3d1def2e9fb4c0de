"""A day told by its number in a visit or session: "on the second day of the visit", «في اليوم الأخير من الدورة»."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from milaff.extraction.dates.words import ORDINALS
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.signs import SINCE
from milaff.extraction.rules.when.dating import Dated

_ENGLISH = r"first|opening|second|third|fourth|fifth|last|final|closing"
_ARABIC = r"الأول|الثاني|الثالث|الرابع|الخامس|الأخير|الختامي"
_OF_WHAT = r"(?:visit|trip|tour|stay|talks|session|meeting|consultations|negotiations|forum|proceedings)"
_OF_WHAT_AR = r"(?:ال)?(?:زيار\w+|دور\w+|جول\w+|مباحثات\w*|محادثات\w*|مشاورات\w*|اجتماع\w*|أعمال\w*|أشغال\w*|منتدى)"
_ON = re.compile(
    rf"\bon (?:the|his|her|their|its) (?P<nth>{_ENGLISH}) day\b"
    rf"(?: of (?:the|his|her|their|this|its|that)(?: [\w-]+)? {_OF_WHAT}\b|(?! of\b))"
    + fold(r"|(?<!\w)[وف]?في (?:ال)?يوم(?:ه|ها|هم|هما)? ")
    + f"(?P<which>{fold(_ARABIC)})"
    + fold(rf"(?!\w)(?: (?:من|ل)(?: هذه)? ?{_OF_WHAT_AR}(?!\w)|(?! من(?!\w)| ل))")
)
"""The number of a day; of a visit that is named beside it (the first day "of a visit by …") none is counted."""
_LAST = frozenset(("last", "final", "closing", *map(fold, ("الأخير", "الختامي"))))
_FIRST = "opening"
_LASTING = frozenset({"visit", "mechanism"})
_COUNTED = frozenset({"meeting", "agreement", "position", "commitment", "cooperation", "institution", "mechanism"})
_DONE = frozenset({None, "held", "signed", "ratified", "in-force", "discussed", "proposed", "existing"})
_BACK = 12
"""The most claims before one among which the visit or session is looked for."""
_NEAR = 3
"""How near before a clause words stand that lead it, in characters."""
_DAYS = 2 * len("YYYY-MM-DD") + 1


def nth_day(reading: Reading, told: Sequence[Draft], draft: Draft) -> tuple[bool, Dated | None]:
    """Tell whether a claim's words count its day in what lasted several, and give the day.

    None where the days of the last visit or session before it are not known, or it had not so many. ``told`` are the
    claims before it, with their dates.
    """
    if draft.type not in _COUNTED or draft.chosen.status not in _DONE:
        return False, None
    low = folded(reading.text, draft.passage.start, draft.end)
    found = ((low.place(m.start()), low.end_place(m.end()), m) for m in _ON.finditer(low.text))
    words = next((one for one in found if _are_its_own(reading, draft, *one[:2])), None)
    if words is None:
        return False, None
    start, end, number = words
    others = [m for m in reading.within(reading.dates, draft.passage.start, draft.end) if m.edtf]
    if any(not SINCE.search(folded(reading.text, draft.passage.start, m.start).text) for m in others):
        return False, None  # a date beside the words says more
    lasted = _days_before(reading, draft, start) or next(
        (_days_of(d) for d in reversed(told[-_BACK:]) if _days_of(d)), ""
    )
    day = _counted(lasted, number["nth"] or number["which"]) if lasted else None
    return True, Dated(day, reading.text[start:end], inferred=True) if day else None


def _are_its_own(reading: Reading, draft: Draft, start: int, end: int) -> bool:
    """Tell whether words open a claim's sentence, lead its clause, or stand in it and do not lead the next."""
    before, after = reading.text[draft.passage.start : start].rstrip(), reading.text[end : draft.clause.end].strip()
    leads_the_next = before.endswith((",", "،", ";", "؛")) and not after
    within = draft.clause.start <= start < draft.clause.end and not leads_the_next
    return not before or within or 0 <= draft.clause.start - end < _NEAR


def _days_before(reading: Reading, draft: Draft, start: int) -> str:
    """Give the days told last before words in their paragraph; empty where none are."""
    line = reading.lines[draft.passage.line]
    found = [m.edtf for m in reading.within(reading.dates, line.start, start) if m.edtf and len(m.edtf) == _DAYS]
    return found[-1] if found else ""


def _days_of(draft: Draft) -> str:
    """Give the days of a visit or session that was held; empty where they are not known."""
    known = draft.type in _LASTING and draft.date is not None and len(draft.date.edtf) == _DAYS
    return draft.date.edtf if known and draft.date and draft.chosen.status == "held" else ""


def _counted(days: str, nth: str) -> str | None:
    """Give the day of a number among the days of an interval; None where it has not so many."""
    first, last = (date.fromisoformat(part) for part in days.split("/"))
    if nth in _LAST:
        return last.isoformat()
    day = first + timedelta(days=0 if nth == _FIRST else ORDINALS[nth] - 1)
    return day.isoformat() if day <= last else None
