"""Dates lent by the event that a text is about: the day of a statement's meeting, the visit that "during" speaks of."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import compatible
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.elsewhen import not_of_the_day
from milaff.language.edtf import parse

_STATEMENT = re.compile(
    r"\b(?:joint (?:press )?(?:statement|communiqu[eé]|declaration|press release)|communiqu[eé]|press release|"
    r"(?:agreed )?minutes of|"
    r"outcome document|statement following)\b"
    + fold(r"|بيان (?:صحفي )?مشترك|(?:بيان|بلاغ) صحفي|البيان المشترك|البيان الختامي|بلاغ مشترك|إعلان مشترك")
)
_DURING = re.compile(
    r"(?:^|\b(?:that|:) ?)\W*(?:during|on|in the course of|at|in the framework of|within the framework of|"
    r"as part of|on the margins of|"
    r"on the sidelines of|at the (?:end|close|conclusion) of|on the occasion of) "
    r"(?:the|this|that|his|her|their|its) (?:same |official |state |working )*"
    r"(?:visit|trip|stay)\b"
    r"|\b(?:concluded|signed|inked|made|held|issued|adopted) during (?:the|this|that|his|her|"
    r"their) (?:same )?(?:visit|trip)\b"
    + fold(
        r"|^\W*[وف]?(?:قد )?(?:كما )?(?:(?:وقع|تم|جرى|أبرم|شهد|التقى|استقبل)\w* (?:التوقيع )?)?"
        r"(?:خلال|أثناء|في إطار|على هامش|في ختام) (?:هذه |تلك )?(?:الزيارة|زيارته|زيارتها)(?!\w)(?! (?:التي|إلى|ل))"
    )
)
_DAY_OF_IT = re.compile(
    r"\bon the (first|opening|second|third|fourth|fifth|last|final|closing) day of (?:the|his|her|this|their) "
    r"(?:\w+ )?(?:visit|trip|stay)\b"
    + fold(
        r"|(?<!\w)[وف]?في (أول|ثاني|ثالث|رابع|آخر|اليوم (?:الأول|الثاني|الثالث|الرابع|الخامس|الأخير)) "
        r"(?:(?:يوم|أيام) )?(?:من |ل)?(?:ال)?زيار"
    )
)
_NTH = {
    **dict.fromkeys(("second", fold("ثاني"), fold("اليوم الثاني")), 1),
    **dict.fromkeys(("third", fold("ثالث"), fold("اليوم الثالث")), 2),
    **dict.fromkeys(("fourth", fold("رابع"), fold("اليوم الرابع")), 3),
    **dict.fromkeys(("fifth", fold("اليوم الخامس")), 4),
}
"""How many days after its first a day of a visit is that is told by its number."""
_SINCE = re.compile(r"\bsince\b[^,.;]{0,80}$" + fold(r"|(?<!\w)منذ(?!\w)[^،.؛]{0,60}$"))
_ON_VISIT = frozenset({"meeting", "agreement", "mechanism", "position", "commitment"})
_LAST = frozenset({"last", "final", "closing", fold("آخر"), fold("اليوم الأخير")})
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
_DATED = frozenset({"visit", "meeting", "mechanism", "figure", "agreement", "milestone"})
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
_SOON = 4
"""Within how many days of its event a report is dated."""
_LINES = 2
"""How many lines after a visit "during the visit" may still mean it where there are several."""


def day_of_the_event(reading: Reading, drafts: Sequence[Draft]) -> Dated | None:
    """Give the day of the event that a statement or report without dateline is about; None where there is none."""
    held = (d for d in drafts if d.type in _EVENTS and d.chosen.status == "held")
    first = next((d for d in held if d.date or d.passage.line), None)
    if first is not None and first.type == "visit" and _COMING.search(_told(first)):
        return None
    if first is None or first.passage.line >= _HEAD or first.date is None or first.date.borrowed:
        return None
    if not _by_days(first.date.edtf) or not (_statement(reading) or _reported_soon(reading, first.date)):
        return None
    return replace(first.date, borrowed=True, inferred=True)


def _told(draft: Draft) -> str:
    """Give the words of a sentence that stand before a clause's trigger, and the trigger."""
    low = draft.clause.low
    return f"{draft.clause.before[-_TAIL:]} {low.text[: low.index(draft.chosen.hit.end)]}"


def of_the_visit(reading: Reading, drafts: Sequence[Draft], draft: Draft, story: Dated | None) -> Dated | None:
    """Give the date of the visit told before, for what happened during it; None where there is none.

    ``story`` is the day of a report: "the visit" is then the one that it is about, and none that it only recalls.
    """
    told = _day_of_it(draft)
    if draft.type not in _ON_VISIT or not (told or during_a_visit(draft)):
        return None
    if draft.chosen.status not in (None, "held", "signed", "ratified", "in-force"):
        return None
    before = [d for d in drafts[-4 * _ROW :] if d.type == "visit" and not not_of_the_day(d.clause)]
    before = [d for d in before if d.passage == draft.passage or not _only_recalled(reading, d, story)]
    visit = _meant(before, draft, story)
    if visit is None or visit.date is None or visit.chosen.status != "held":
        return None
    if told:
        return _its_day(visit.date, told[1] or told[2])
    return replace(visit.date, borrowed=True, inferred=visit.date.inferred or visit.passage != draft.passage)


def _meant(before: Sequence[Draft], draft: Draft, story: Dated | None) -> Draft | None:
    """Choose the visit that is meant: the last one told near by, in a report's new paragraph the report's own."""
    near = [d for d in before if draft.passage.line - d.passage.line <= _LINES]
    if near and (story is None or near[-1].passage.line == draft.passage.line):
        return near[-1]
    if story is not None:
        own = [d for d in before if d.date is None or compatible(d.date.edtf, story.edtf)]
        return own[-1] if own else None
    return before[0] if len(before) == 1 else None


def _its_day(visit: Dated, which: str) -> Dated | None:
    """Give the first, last or so-manieth day of a visit; None where its days do not tell it."""
    parts = visit.edtf.split("/")
    if which in _NTH and len(parts) == 1:
        return None
    if len(parts[0]) != len("YYYY-MM-DD"):
        return replace(visit, borrowed=True, inferred=True)
    first, last = date.fromisoformat(parts[0]), date.fromisoformat(parts[-1])
    day = last if which in _LAST else first + timedelta(days=_NTH.get(which, 0))
    return replace(visit, edtf=day.isoformat(), borrowed=True, inferred=True) if day <= last else None


def _day_of_it(draft: Draft) -> re.Match[str] | None:
    """Find the words that name a day of a visit, in a claim's clause or before it in its sentence."""
    return _DAY_OF_IT.search(f"{draft.clause.before[-_TAIL:]} {draft.clause.low.text}")


def _only_recalled(reading: Reading, visit: Draft, story: Dated | None) -> bool:
    """Tell whether a visit is only named for something else: "the agreements reached during the visit of …".

    A page may go on about such a one, a report goes on about its own.
    """
    by_noun = visit.chosen.hit.trigger.force == "noun" and visit.chosen.nested
    return (by_noun and story is not None) or since_it(reading, visit)


def since_it(reading: Reading, visit: Draft) -> bool:
    """Tell whether a visit's day says since when this is the first: "the first since the President visited in 2016"."""
    found = reading.within(reading.dates, visit.passage.start, visit.end)
    its = next((m for m in found if visit.date and m.edtf == visit.date.edtf), None)
    upto = max(its.start, visit.chosen.hit.start) if its else visit.chosen.hit.start
    return bool(_SINCE.search(folded(reading.text, visit.passage.start, upto).text))


def of_the_stay(stays: Sequence[Dated], draft: Draft) -> Dated | None:
    """Give the days of the one visit that a text counts, be it told later, for what was signed "during the visit"."""
    if len(stays) != 1 or draft.type not in ("agreement", "meeting") or draft.chosen.status not in ("held", "signed"):
        return None
    return replace(stays[0], borrowed=True, inferred=True) if during_a_visit(draft) else None


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


def during_a_visit(draft: Draft) -> bool:
    """Tell whether a clause says of itself that it happened during a visit told before."""
    led = re.split(r"[.;:]", draft.clause.before[-_TAIL:])[-1]
    low = draft.clause.low.text
    return bool(_DURING.search(low) or _DURING.search(f"{led} {low}"))


def _by_days(edtf: str) -> bool:
    return all(len(part) == 10 and part[0].isdigit() for part in edtf.split("/"))


def _statement(reading: Reading) -> bool:
    end = reading.lines[min(3, len(reading.lines)) - 1].end if reading.lines else 0
    return bool(_STATEMENT.search(folded(reading.text, 0, end).text))


def _reported_soon(reading: Reading, event: Dated) -> bool:
    """Tell whether the document's own day is that of the event, or one of the few after it."""
    written = reading.document_date
    if written is None or len(written) != 10:
        return False
    return 0 <= (parse(written).earliest - parse(event.edtf).latest).days < _SOON


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
    return any(mention.edtf is None and mention.kind == "day" for mention in found)
