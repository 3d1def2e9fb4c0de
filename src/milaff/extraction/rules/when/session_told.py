"""The date of what was done at a session that was told before: "at the close of the committee's 15th meeting"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.signs import ORDINAL_AR, ORDINAL_EN
from milaff.extraction.rules.when.compared import to_come
from milaff.extraction.rules.when.dating import Dated
from milaff.language.edtf import DateError, parse

_AT_IT = frozenset({"agreement", "cooperation", "commitment", "position", "mechanism"})
_DONE = frozenset({None, "held", "signed", "ratified", "in-force", "discussed", "agreed", "proposed"})
_REFERS = re.compile(
    rf"\W*(?:(?P<close>at the (?:close|end|conclusion) of|(?:up)?on (?:the )?(?:completion|conclusion) of|following)|"
    rf"(?:at|during|in the course of|on the (?:sidelines|margins) of)) (?:(?:the|its|their|this)(?: \w+['’]s)? )"
    rf"(?:(?P<number>{ORDINAL_EN}) (?P<kind>session|meeting|round)|session\b)"
)
_REFERS_AR = re.compile(
    rf"\W*[وف]?(?:(?P<close>{fold('في ختام|عقب|إثر|في نهاية')})|{fold('على هامش|خلال|أثناء')}) "
    rf"(?:(?:{fold('أعمال|أشغال|اجتماعات|جلسات')}) )?(?:{fold('هذه')} )?"
    rf"(?:{fold('الدورة|الجولة')}(?: (?P<number>{fold(ORDINAL_AR)}(?: {fold('عشرة?')})?))?|{fold('اللجنة')})(?!\w)"
)
_PREVIOUS = re.compile(r"\b(?:previous|last|preceding)\b" + fold(r"|(?<!\w)(?:ال)?(?:سابق|ماضي)ة?(?!\w)"))
"""How a session is told that is not the one spoken of."""
_DAY = len("YYYY-MM-DD")
_WEEKS = 31
"""How many days a report is written at most after a session that it goes on about."""
_LINES = 2
"""How many lines after a session "the session" may still mean it where there are several."""


def of_the_session(reading: Reading, drafts: Sequence[Draft], draft: Draft, story: Dated | None) -> Dated | None:
    """Give the days of the session told before that a sentence opens with, of its close the last of them; else None.

    A numbered one is that of its number, wherever it was told; another is the last one told, near by, in a report one
    of its own weeks. ``story`` is the report's day.
    """
    if draft.type not in _AT_IT or draft.chosen.status not in _DONE:
        return None
    opening = folded(reading.text, draft.passage.start, draft.passage.end).text
    found = _REFERS.match(opening) or _REFERS_AR.match(opening)
    if found is None:
        return None
    if (
        draft.type == "mechanism"
        and len(folded(reading.text, draft.passage.start, draft.chosen.hit.start).text) > found.end()
    ):
        return None  # it tells of another session
    number, round_of = found["number"], found.groupdict().get("kind") == "round"
    numbered = _numbered(reading, drafts, draft, number, round_of=round_of) if number else None
    session = numbered if number else _last(drafts, draft, story)
    if session is None or session.date is None:
        return None
    named = reading.within(reading.dates, draft.start, draft.end)
    if any(m.edtf and not to_come(m, session.date) for m in named):
        return None
    day = session.date.edtf
    last = day.split("/")[-1]
    day = last if found["close"] and len(last) == _DAY else day
    return replace(session.date, edtf=day, borrowed=True, inferred=True)


def _numbered(reading: Reading, drafts: Sequence[Draft], draft: Draft, number: str, *, round_of: bool) -> Draft | None:
    """Choose the session of a number; None where two bodies have one of it. A round is no session."""
    said = re.compile(rf"(?<!\w){number}(?!\w)(?! {fold('عشر')})")
    words = [(d, folded(reading.text, d.start, d.end).text) for d in _held(drafts, draft)]
    named = [d for d, text in words if d.date and not d.date.borrowed and said.search(text)]
    if any("round" in text for _, text in words):
        named = [d for d, text in words if d in named and ("round" in text) == round_of]
    return named[-1] if len({d.date.edtf for d in named if d.date}) == 1 else None


def _last(drafts: Sequence[Draft], draft: Draft, story: Dated | None) -> Draft | None:
    """Choose the last session told, if it has a date of its own and stands near; None where it may be another."""
    held = [d for d in _held(drafts, draft) if not _PREVIOUS.search(d.clause.low.text)]
    if story:
        held = [d for d in held if d.date is None or _recent(d.date, story)]
    last = held[-1] if held else None
    if last is None or last.date is None or last.date.borrowed:
        return None
    return last if draft.passage.line - last.passage.line <= _LINES or len(held) == 1 else None


def _held(drafts: Sequence[Draft], draft: Draft) -> list[Draft]:
    return [d for d in drafts if d.type == "mechanism" and d.chosen.status == "held" and d.passage != draft.passage]


def _recent(day: Dated, story: Dated) -> bool:
    """Tell whether a session was in the weeks before a report, so that the report may go on about it."""
    try:
        return 0 <= (parse(story.edtf).latest - parse(day.edtf).latest).days <= _WEEKS
    except DateError:
        return False
