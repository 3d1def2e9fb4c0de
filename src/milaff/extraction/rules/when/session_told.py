"""The date of what was done at a session that was told before: "at the close of the committee's 15th meeting"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import to_come
from milaff.extraction.rules.when.dating import Dated

_AT_IT = frozenset({"agreement", "cooperation", "commitment", "position", "mechanism"})
_DONE = frozenset({None, "held", "signed", "ratified", "in-force", "discussed", "agreed", "proposed"})
_ORDINAL = (
    r"\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
)
_REFERS = re.compile(
    rf"\W*(?:(?P<close>at the (?:close|end|conclusion) of|(?:up)?on (?:the )?(?:completion|conclusion) of|following)|"
    rf"(?:at|during|in the course of|on the (?:sidelines|margins) of)) (?:(?:the|its|their|this)(?: \w+['’]s)? )"
    rf"(?:(?P<number>{_ORDINAL}) (?:session|meeting|round)|session\b)"
)
_NUMBER_AR = fold(
    r"الأولى|الأول|الثانية?|الثالثة?|الرابعة?|الخامسة?|السادسة?|السابعة?|الثامنة?|التاسعة?|العاشرة?|الحادية?|العشرون|العشرين"
)
_REFERS_AR = re.compile(
    rf"\W*[وف]?(?:(?P<close>{fold('في ختام|عقب|إثر|في نهاية')})|{fold('على هامش|خلال|أثناء')}) "
    rf"(?:(?:{fold('أعمال|أشغال|اجتماعات|جلسات')}) )?(?:{fold('هذه')} )?"
    rf"(?:{fold('الدورة|الجولة')}(?: (?P<number>(?:{_NUMBER_AR})(?: {fold('عشرة?')})?))?|{fold('اللجنة')})(?!\w)"
)
_PREVIOUS = re.compile(r"\b(?:previous|last|preceding)\b" + fold(r"|(?<!\w)(?:ال)?(?:سابق|ماضي)ة?(?!\w)"))
"""How a session is told that is not the one spoken of."""
_DAY = len("YYYY-MM-DD")
_LINES = 2
"""How many lines after a session "the session" may still mean it where there are several."""


def of_the_session(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the days of the session told before that a sentence opens with, of its close the last of them; else None.

    A numbered one is that of its number, wherever it was told; another is the last one told, near by.
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
    session = _meant(reading, drafts, draft, found["number"])
    if session is None or session.date is None:
        return None
    named = reading.within(reading.dates, draft.start, draft.end)
    if any(m.edtf and not to_come(m, session.date) for m in named):
        return None
    day = session.date.edtf
    last = day.split("/")[-1]
    day = last if found["close"] and len(last) == _DAY else day
    return replace(session.date, edtf=day, borrowed=True, inferred=True)


def _meant(reading: Reading, drafts: Sequence[Draft], draft: Draft, number: str | None) -> Draft | None:
    """Choose the session that is meant, if it has a date of its own; None where it may be another."""
    held = [d for d in drafts if d.type == "mechanism" and d.chosen.status == "held" and d.passage != draft.passage]
    dated = [d for d in held if d.date and not d.date.borrowed]
    if number:
        said = re.compile(rf"(?<!\w){number}(?!\w)(?! {fold('عشر')})")
        named = [d for d in dated if said.search(folded(reading.text, d.start, d.end).text)]
        days = {d.date.edtf for d in named if d.date}
        return named[-1] if len(days) == 1 else None
    held = [d for d in held if not _PREVIOUS.search(d.clause.low.text)]
    last = held[-1] if held else None
    if last not in dated or last is None:
        return None
    near = draft.passage.line - last.passage.line <= _LINES or len(held) == 1
    return last if near else None
