"""The day of a report: that of its dateline or its close, or the document's where its words say "today"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import compatible
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.interview import is_word_for_word
from milaff.extraction.rules.when.report_day import dated_only, speaks_of_today
from milaff.extraction.rules.when.turning import is_minutes, is_statement

_BACKGROUND = re.compile(
    fold(
        r"^\W*[وف]?(?:يذكر|تجدر|جدير|الجدير|يشار إلى أن|كان(?:ت)? (?:من المقرر|ال\w+ قد|قد)|"
        r"كان (?!من المقرر)|سبق|منذ|تعود|شهدت السنوات)"
    )
    + r"|^\W*(?:it is worth|background|since|over the (?:past|last)|in recent years|"
    r"earlier(?! in the day| today| on|,))"
)
_COLUMN = re.compile(r"\b(?:analysis|opinion|commentary|column|our (?:\w+ )?correspondent)\b")
_DONE = re.compile(
    r"^\W*(?:done|signed|issued|adopted|concluded)\b[^.]{0,30}\b(?:at|in|on)\b"
    + fold(r"|^\W*(?:حرر|حررت|صدر|وقع|كتب|أنجز)(?!\w)[^.]{0,30}(?:في|ب)")
)
"""How the last line of minutes or of a communiqué begins that says where and when they were made."""
_ISSUER = re.compile(
    r"\W*(?:the )?(?:(?:federal|royal|cabinet|president's|prime minister's) )?"
    r"(?:ministry|department|office|embassy|high commission|government|secretariat|press (?:office|service))\b"
    + fold(r"|\W*(?:ال)?(?:وزارة|رئاسة|سفارة|مكتب|الديوان|ديوان|المكتب)(?!\w)")
)
"""How the name of those who issued a release begins, below its text."""
_OPENING = 4
"""Among how many lines a release opens, its titles before it."""
_NAME = 8
"""The most words of such a name."""
_BODY = 4
"""The fewest lines that stand above the foot of a text."""
_FOOT = 6
"""Among how many of its last lines a text closes with its day: the names of those who signed it may follow."""
_LONGEST_CLOSE, _LONGEST_FORMULA = 120, 300
"""The most characters of a last line that bears a day, and of the formula that says in how many originals."""
_PLACE = 3
"""The most words that name the place at the foot of a statement."""


def story_date(reading: Reading) -> Dated | None:
    """Give the day of a dispatch or communiqué: its dateline's, or the document's where it says "today"; else None."""
    if any(
        _COLUMN.search(reading.text[line.start : line.end].lower())
        for line in reading.lines[:3]
        if line.end - line.start < 80
    ):
        return None
    if reading.dateline and (is_statement(reading) or not dated_only(reading)):
        mention = reading.dateline.mention
        return Dated(mention.edtf or "", mention.text, borrowed=True, inferred=True)
    if closed := _at_its_close(reading):
        return closed
    written = reading.document_date
    if written and len(written) == len("YYYY-MM-DD") and is_word_for_word(reading, after_talks=True):
        return Dated(written, written, borrowed=True, inferred=True)
    words = speaks_of_today(reading, written) if written and len(written) == len("YYYY-MM-DD") else None
    return Dated(written, words, borrowed=True, inferred=True) if written and words else None


def signed_off(reading: Reading, drafts: Sequence[Draft]) -> Dated | None:
    """Give the day that stands alone under the name of the ministry that issued a release, with an annex or without.

    None where the release opens with an event of another day.
    """
    opening = (d.date for d in drafts if d.date and not d.date.borrowed and d.passage.line < _OPENING)
    first = next(opening, None)
    for n, line in enumerate(reading.lines[2:], start=2):
        days = [m for m in reading.within(reading.dates, line.start, line.end) if m.edtf and m.kind == "day"]
        if len(days) != 1 or reading.text[line.start : line.end].strip(" .()[]") != days[0].text:
            continue
        above = [reading.text[one.start : one.end] for one in reading.lines[n - 2 : n]]
        issued = any(len(name.split()) <= _NAME and _ISSUER.match(folded(name, 0, len(name)).text) for name in above)
        if issued and (first is None or compatible(first.edtf, days[0].edtf or "")):
            return Dated(days[0].edtf or "", days[0].text, borrowed=True, inferred=True)
    return None


def day_of_the_statement(reading: Reading) -> Dated | None:
    """Give the day on which a statement that bears none was issued, as the catalogue has it; else None."""
    written = reading.document_date
    if written is None or len(written) != len("YYYY-MM-DD") or not is_statement(reading):
        return None
    return Dated(written, written, borrowed=True, inferred=True)


def _at_its_close(reading: Reading) -> Dated | None:
    """Give the day with which a text closes, behind which only the names of those stand who signed it."""
    for n, line in enumerate(reading.lines[-_FOOT:], start=max(len(reading.lines) - _FOOT, 0)):
        low = folded(reading.text, line.start, line.end).text
        days = [m for m in reading.within(reading.dates, line.start, line.end) if m.edtf and m.kind == "day"]
        longest = _LONGEST_FORMULA if _DONE.search(low) else _LONGEST_CLOSE
        if n < _BODY or len(days) != 1 or len(low) >= longest:
            continue
        if _done_then(reading, n, low, days[0]):
            return Dated(days[0].edtf or "", days[0].text, borrowed=True, inferred=True)
    return None


def _done_then(reading: Reading, number: int, low: str, day: DateMention) -> bool:
    """Tell whether a text closes with the day to which what it tells belongs: "Done in Dakar on 26 January 2023".

    A statement is of the day at its foot though the visit took several, as one is that has it at its head.
    """
    if not is_statement(reading) or is_minutes(reading):
        return bool(_DONE.search(low))
    line, above = reading.lines[number], reading.lines[number - 1]
    rest = reading.text[line.start : day.start] + reading.text[day.end : line.end]
    place = len(rest.split()) or len(reading.text[above.start : above.end].split())
    return bool(_DONE.search(low)) or place <= _PLACE


def main_visit(reading: Reading, drafts: Sequence[Draft], story: Dated | None) -> Dated | None:
    """The visit that a report is about: the first one told, where it took several days in the month of the report.

    Of minutes it is their session.
    """
    kind = "mechanism" if is_minutes(reading) else "visit"
    visits = (d for d in drafts if d.type == kind and not _BACKGROUND.search(d.clause.low.text))
    dates = [d.date for d in visits if d.date]
    days = next((date for date in dates if story is None or date.edtf != story.edtf), None)
    if story is None or days is None or "/" not in days.edtf:
        return None
    if days is not dates[0] and not compatible(days.edtf, story.edtf):
        return None  # the report's own is the visit of its day
    return replace(days, borrowed=True, inferred=True) if days.edtf[:7] == story.edtf[:7] else None
