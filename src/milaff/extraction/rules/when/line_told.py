"""The date of what a line of a chronology tells: that of an event told on it before, where it is finer, or its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.belonging import one_end, undisputed
from milaff.extraction.rules.when.chronicle import leading_date
from milaff.extraction.rules.when.dating import UNDATED, Dated
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.rivals import has_dates
from milaff.extraction.rules.when.sentence import of_its_sentence
from milaff.extraction.rules.when.stay_days import stay_from
from milaff.extraction.rules.when.visit_told import day_of_it, during_a_visit, of_the_visit
from milaff.language.edtf import DateError, parse

_TOLD = frozenset({"visit", "meeting", "agreement", "mechanism", "institution", "figure"})
_DONE = frozenset({None, "held", "signed", "ratified", "in-force", "discussed"})
_HELD = frozenset({"visit", "meeting", "mechanism"})
_ROW = 12
"""The most claims before one that are looked back on."""
_AT_IT = re.compile(
    r"\bduring (?:which|the (?:visit|meeting|session|talks))\b|\bwhich saw\b|\bat which\b"
    + fold(
        r"|(?<!\w)(?:خلالها|خلاله|أثناءها|أثناءه|في ختامها|في ختامه|على هامشها|على هامشه|"
        r"[وف]?(?:قد |التي |الذي )?شهدت?(?! (?:ال)?(?:عام|سنة|شهر|فترة|علاقات))|"
        r"[وف]?(?:قد )?تخلل(?:ها|ه|تها|ته)|[وف]?توجت?)(?!\w)"
    )
)
"""What happened at the event told right before it."""
_NOW = re.compile(r"\b(?:currently|at present|now|today)\b" + fold(r"|(?<!\w)(?:حاليا|الآن|حتى الآن|اليوم)(?!\w)"))
"""What counts something as it stands, whatever day leads the line."""
_AND = re.compile(fold(r"[،,]? ?(?:و|and )?(?:كذا |كذلك )?"))
"""What stands between two instruments that were signed together."""


def of_line(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the date of a line for the events told on it that have no other, or of the one at which they happened."""
    told = draft.type in _TOLD or (
        draft.type == "milestone" and draft.chosen.hit.trigger.fields.get("milestone") != "assessment"
    )
    told = told or (draft.type == "cooperation" and draft.chosen.status == "discussed")
    if (
        not told
        or draft.chosen.hit.trigger.name in UNDATED
        or draft.chosen.status not in _DONE
        or has_dates(reading, draft)
    ):
        return None
    line = leading_date(reading, draft.passage)
    if line is None or (draft.type == "figure" and _NOW.search(draft.clause.low.text)):
        return None
    if draft.type == "visit" and (stay := stay_from(reading, draft, line)):
        return stay
    if day_of_it(draft):  # «في اليوم الثاني من الزيارة» is not the day that leads the line
        return of_the_visit(reading, drafts, draft, None) or (None if _by_days(line) else line)
    return _finer(reading, drafts, draft, line) or line


def said_on_its_line(reading: Reading, draft: Draft) -> Dated | None:
    """Give the date of a line for what was said or promised on it, where nothing else dates that."""
    if draft.type not in SPEECH or draft.chosen.hit.trigger.name in UNDATED or has_dates(reading, draft):
        return None
    return leading_date(reading, draft.passage)


def _finer(reading: Reading, drafts: Sequence[Draft], draft: Draft, line: Dated) -> Dated | None:
    """Give the date of what a line has told before a claim that happened at it, where it lies within the line's."""
    at_it = bool(_AT_IT.search(draft.clause.low.text)) or during_a_visit(draft)
    joined = of_its_sentence(reading, drafts, draft) if at_it or draft.type == "meeting" else None
    found = joined or _of_its_list(reading, drafts, draft) or (_of_its_event(reading, drafts, draft) if at_it else None)
    return found if found is not None and _within(found, line) else None


def _of_its_list(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the date of the instrument before one that "and" alone joins to it."""
    last = drafts[-1] if drafts else None
    if last is None or last.date is None or not last.type == draft.type == "agreement" or last.passage != draft.passage:
        return None
    joined = last.date.borrowed and _AND.fullmatch(fold(reading.text[last.end : draft.start]))
    return last.date if joined else None


def _of_its_event(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the date of the last event told on a line, for what says of itself that it happened then."""
    row = [d for d in drafts[-_ROW:] if d.passage.line == draft.passage.line and d.type in _HELD]
    last = row[-1] if row else None
    if last is None or last.date is None or last.chosen.status != "held" or one_end(last):
        return None
    date = undisputed(reading, draft, last)
    return replace(date, borrowed=True) if date else None


def _by_days(date: Dated) -> bool:
    return len(date.edtf.split("/")[0]) == len("YYYY-MM-DD")


def _within(date: Dated, line: Dated) -> bool:
    try:
        return date.edtf != line.edtf and parse(line.edtf).contains(parse(date.edtf))
    except DateError:
        return False
