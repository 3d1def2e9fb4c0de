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
from milaff.extraction.rules.when.turning import is_statement
from milaff.sources.text import Span

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
_MINUTES = re.compile(r"\bminutes\b" + fold(r"|محضر"))
_ISSUER = re.compile(
    r"\W*(?:the )?(?:(?:federal|royal|cabinet|president's|prime minister's) )?"
    r"(?:ministry|department|office|embassy|high commission|government|secretariat|press (?:office|service))\b"
    + fold(r"|\W*(?:ال)?(?:وزارة|رئاسة|سفارة|مكتب|الديوان|ديوان|المكتب)(?!\w)")
)
"""How the name of those who issued a release begins, below its text."""
_NAME = 8
"""The most words of such a name."""
_LONGEST_CLOSE = 120
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
    for line in reading.lines[-3:] if len(reading.lines) > 4 else ():
        low = folded(reading.text, line.start, line.end).text
        days = [m for m in reading.within(reading.dates, line.start, line.end) if m.edtf and m.kind == "day"]
        if len(days) != 1 or len(low) >= _LONGEST_CLOSE:
            continue
        if _done_then(reading, line, low, days[0]):
            return Dated(days[0].edtf or "", days[0].text, borrowed=True, inferred=True)
    written = reading.document_date
    if written and len(written) == len("YYYY-MM-DD") and is_word_for_word(reading, after_talks=True):
        return Dated(written, written, borrowed=True, inferred=True)
    words = speaks_of_today(reading, written) if written and len(written) == len("YYYY-MM-DD") else None
    return Dated(written, words, borrowed=True, inferred=True) if written and words else None


def signed_off(reading: Reading) -> Dated | None:
    """Give the day that stands alone under the name of the ministry that issued a release, with an annex or without."""
    for n, line in enumerate(reading.lines[2:], start=2):
        days = [m for m in reading.within(reading.dates, line.start, line.end) if m.edtf and m.kind == "day"]
        if len(days) != 1 or reading.text[line.start : line.end].strip(" .()[]") != days[0].text:
            continue
        above = [reading.text[one.start : one.end] for one in reading.lines[n - 2 : n]]
        if any(len(name.split()) <= _NAME and _ISSUER.match(folded(name, 0, len(name)).text) for name in above):
            return Dated(days[0].edtf or "", days[0].text, borrowed=True, inferred=True)
    return None


def day_of_the_statement(reading: Reading) -> Dated | None:
    """Give the day on which a statement that bears none was issued, as the catalogue has it; else None."""
    written = reading.document_date
    if written is None or len(written) != len("YYYY-MM-DD") or not is_statement(reading):
        return None
    return Dated(written, written, borrowed=True, inferred=True)


def _done_then(reading: Reading, line: Span, low: str, day: DateMention) -> bool:
    """Tell whether a text closes with the day to which what it tells belongs: "Done in Dakar on 26 January 2023".

    A statement is of the day at its foot though the visit took several, as one is that has it at its head.
    """
    head = folded(reading.text, 0, reading.lines[min(4, len(reading.lines)) - 1].end).text
    if not is_statement(reading) or _MINUTES.search(head):
        return bool(_DONE.search(low))
    rest = reading.text[line.start : day.start] + reading.text[day.end : line.end]
    return bool(_DONE.search(low)) or 0 < len(rest.split()) <= _PLACE


def main_visit(drafts: Sequence[Draft], story: Dated | None) -> Dated | None:
    """The visit that a report is about: the first one told, where it took several days in the month of the report."""
    visits = (d for d in drafts if d.type == "visit" and not _BACKGROUND.search(d.clause.low.text))
    dates = [d.date for d in visits if d.date]
    days = next((date for date in dates if story is None or date.edtf != story.edtf), None)
    if story is None or days is None or "/" not in days.edtf:
        return None
    if days is not dates[0] and not compatible(days.edtf, story.edtf):
        return None  # the report's own is the visit of its day
    return replace(days, borrowed=True, inferred=True) if days.edtf[:7] == story.edtf[:7] else None
