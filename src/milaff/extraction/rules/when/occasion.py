"""Dates lent by the event that a text is about, or that opens a sentence: the day of a statement's meeting."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.signs import AHEAD, PLANNED
from milaff.extraction.rules.when.compared import to_come
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.speaking import of_the_matter
from milaff.language.edtf import parse

_STATEMENT = re.compile(
    r"\b(?:joint (?:press )?(?:statement|communiqu[eé]|declaration|press release)|communiqu[eé]|press release|"
    r"(?:agreed )?minutes\s+of|"
    r"outcome document|statement following)\b"
    + fold(r"|بيان (?:\S+ ){0,4}?مشترك|(?:بيان|بلاغ) صحفي|البيان المشترك|البيان الختامي|بلاغ مشترك|إعلان مشترك|محضر")
)
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
_DATED = frozenset({"visit", "meeting", "mechanism", "figure", "agreement", "milestone"})
_NOT_YET = frozenset({"planned", "preparing", "postponed", "cancelled", "proposed", "negotiating"})
_DONE = frozenset({None, "held", "signed", "ratified", "in-force"})
_LEAD = re.compile(r"\W*(?:in|on|during|throughout|according to|at the end of|by the end of|as of|by)(?: the)? ")
_THEREUPON = re.compile(
    r"^(?:and )?(?:which saw|which resulted in|during which|in the course of which|within the framework of which|"
    r"at which|"
    r"on which occasion|in which|where)\b"
)
_COMING = re.compile(r"\b(?:came|comes?|coming|arriv\w+|landed|flew|left|depart\w+|began|starts?|started|travel\w+)\b")
"""How a visit is told of which only one end is dated."""
_OPENS = 12
_ROW = 12
"""The most claims of one sentence that are looked back on."""
_OFTEN = re.compile(
    r"\b(?:last|previous|regular(?:ly)?|annual(?:ly)?|every|biennial|twice|often|has (?:so far )?(?:met|held)|"
    r"have (?:so far )?held|"
    r"sessions|rounds|had|earlier|was set up|established)\b"
    + fold(
        r"|(?<!\w)[وف]?(?:سابق\w*|السابق\w*|الماضي\w*|آخر|دورات\w*|جولات\w*|اجتماعات\w*|منذ|قد|كانت?|سبق|دوري\w*|سنوي\w*|"
        r"تعقد|يعقد|تجتمع|يجتمع|أنشئت?|تأسست?|مرات|دورتين|جولتين|الأولى|الأول)(?!\w)"
    )
)
_TAIL = 60
"""How far before a clause words stand that still lead it: "during the visit, 15 documents were signed"."""
_HEAD = 6
"""Among how many lines the event of a statement is looked for."""
_TITLE, _TITLES = 150, 4
"""The most characters of a line that is a title, and among how many lines a title stands."""
_AHEAD = re.compile(rf"(?<!\w)[وف]?{AHEAD}(?!\w)")
_UNTIL = re.compile(
    r"\b(?:by|until|till|before)(?: the)?(?: end of)? $" + fold(r"|(?<!\w)(?:بحلول|حتى|قبل)(?: \w+){0,2} $")
)
"""What stands before the time by which something is to be done."""
_WEEKS = 31
"""Within how many days of an event a release on it is issued."""
_SOON = 4
"""Within how many days of its event a report is dated."""


def day_of_the_event(reading: Reading, drafts: Sequence[Draft]) -> Dated | None:
    """Give the day of the event that a statement or report without dateline is about; None where there is none."""
    held = (d for d in drafts if d.type in _EVENTS and d.chosen.status == "held" and not _under_way(reading, d))
    first = next((d for d in held if d.date or not _of_the_title(reading, d)), None)
    if first is not None and first.type == "visit" and _COMING.search(_told(first)):
        return None
    if first is None or first.passage.line >= _HEAD or first.date is None or first.date.borrowed:
        return None
    if not _by_days(first.date.edtf):
        return None
    if not (_statement(reading) or _reported_soon(reading, first.date) or _told_alone(reading, first, drafts)):
        return None
    return replace(first.date, borrowed=True, inferred=True)


def _under_way(reading: Reading, visit: Draft) -> bool:
    """Tell whether a visit goes on after the day on which the text was written: its talks have a day of their own."""
    written = reading.document_date
    if visit.type != "visit" or visit.date is None or written is None or len(written) != len("YYYY-MM-DD"):
        return False
    return parse(visit.date.edtf).latest > parse(written).latest >= parse(visit.date.edtf).earliest


def _of_the_title(reading: Reading, draft: Draft) -> bool:
    """Tell whether a claim is only named by a text's title: its first line, or a short one of its head."""
    line = reading.lines[draft.passage.line]
    short = line.end - line.start < _TITLE and not reading.text[line.start : line.end].rstrip().endswith(".")
    return draft.passage.line == 0 or (short and draft.passage.line < _TITLES)


def _told(draft: Draft) -> str:
    """Give the words of a sentence that stand before a clause's trigger, and the trigger."""
    low = draft.clause.low
    return f"{draft.clause.before[-_TAIL:]} {low.text[: low.index(draft.chosen.hit.end)]}"


def of_the_opening(reading: Reading, draft: Draft) -> Dated | None:
    """Give the date that opens a sentence, for a later clause that has none: "In 2022 X fell, while Y reached …"."""
    opens = draft.clause.opens and draft.start - draft.passage.start < _OPENS
    if reading.language != "en" or opens or draft.type not in _DATED or draft.chosen.status not in _DONE:
        return None
    found = reading.within(reading.dates, draft.passage.start, draft.clause.end)
    if not found or len({m.edtf for m in found if m.edtf}) != 1 or not found[0].edtf:
        return None
    lead = reading.text[draft.passage.start : found[0].start].lower()
    lead = lead if lead.strip() or found[0].kind != "range" else "in "  # "Between 1992 and 2024" holds its own lead
    assessed = draft.chosen.hit.trigger.fields.get("milestone") == "assessment"
    if assessed or not _LEAD.fullmatch(lead):
        return None
    counted = draft.type == "figure" and "end of" in found[0].text.lower()  # in that month, not about it
    return Dated(found[0].edtf.rstrip("~") if counted else found[0].edtf, found[0].text, borrowed=True)


def thereupon(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the date of the visit or meeting that a relative clause takes up: "which saw the signing of …"."""
    last = next((d for d in reversed(drafts[-_ROW:]) if d.type in _EVENTS and d.passage == draft.passage), None)
    if last is None or last.date is None or last.date.borrowed or not _THEREUPON.search(draft.clause.low.text):
        return None
    between = reading.within(reading.dates, last.start, draft.clause.end)
    return replace(last.date, borrowed=True) if len({m.edtf for m in between if m.edtf}) == 1 else None


def _by_days(edtf: str) -> bool:
    return all(len(part) == 10 and part[0].isdigit() for part in edtf.split("/"))


def _statement(reading: Reading) -> bool:
    end = reading.lines[min(3, len(reading.lines)) - 1].end if reading.lines else 0
    return bool(_STATEMENT.search(folded(reading.text, reading.start, max(reading.start, end)).text))


def _reported_soon(reading: Reading, event: Dated) -> bool:
    """Tell whether the document's own day is that of the event, or one of the few after it."""
    written = reading.document_date
    if written is None or len(written) != 10:
        return False
    return 0 <= (parse(written).earliest - parse(event.edtf).latest).days < _SOON


def _told_alone(reading: Reading, event: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether a text opens with an event, and tells of nothing that happened after it.

    It bears no day, or one of the weeks after, at its foot or in a stamp.
    """
    written = reading.document_date
    if reading.dateline or event.date is None or (written and not _within_weeks(written, event.date)):
        return False
    line = reading.lines[event.passage.line]
    above = any(one.end - one.start >= _TITLE for one in reading.lines[: event.passage.line])
    if above or event.passage.start > line.start:
        return False
    planned = [draft.clause for draft in drafts if draft.chosen.status in _NOT_YET]
    later = (m for m in reading.dates if to_come(m, event.date) and m.edtf != written)
    return all(_yet_to_come(reading, m) or any(c.start <= m.start < c.end for c in planned) for m in later)


def _within_weeks(written: str, event: Dated) -> bool:
    """Tell whether a text was written in the weeks after an event."""
    days = (parse(written).earliest - parse(event.edtf).latest).days
    return len(written) == len("YYYY-MM-DD") and 0 <= days <= _WEEKS


def _yet_to_come(reading: Reading, mention: DateMention) -> bool:
    """Tell whether the sentence of a date speaks of what is planned, or the date only bounds it: "by 2030"."""
    at = bisect_right(reading.sentences, mention.start, key=lambda one: one.start) - 1
    sentence = reading.sentences[at]
    low = folded(reading.text, sentence.start, sentence.end)
    ahead = PLANNED[reading.language].search(low.text) or _AHEAD.search(low.text)
    return bool(ahead or _UNTIL.search(low.text[: low.index(mention.start)]))


def session_of_the_day(draft: Draft) -> bool:
    """Tell whether a clause tells of one session held, not of sessions now and then or of an earlier one."""
    low, held = draft.clause.low.text, draft.chosen.status == "held"
    told = bool(re.search(r"[a-z]", low)) or draft.chosen.hit.trigger.force == "main"
    return held and told and not _OFTEN.search(low) and not draft.chosen.nested


def unresolved_day(reading: Reading, draft: Draft) -> bool:
    """Tell whether a day that cannot be told stands before a claim in its English paragraph: it may be of that day."""
    if reading.language != "en":
        return False
    line = reading.lines[draft.passage.line]
    found = reading.within(reading.dates, line.start, draft.end)
    said = draft.type == "position"
    return any(
        mention.edtf is None
        and mention.kind in ("day", "range")
        and not (said and of_the_matter(draft.clause, draft.chosen.hit, mention))
        for mention in found
    )
