"""The date of what happened during a visit told before: which one is meant, and which of its days."""

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
        r"(?:(?:(?:يوم|أيام) )?(?:من |ل)?(?:ال)?زيار|(?:أعمال|أشغال|اجتماع|جلسة|مباحثات|جولة|دورة|التوقيع|مراسم)(?!\w))"
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
_ROW = 48
"""The most claims before one that are looked back on."""
_TAIL = 60
"""How far before a clause words stand that still lead it: "during the visit, 15 documents were signed"."""
_GAP = 2
"""The most characters between a sentence and the one right after it."""
_LINES = 2
"""How many lines after a visit "during the visit" may still mean it where there are several."""


def of_the_visit(reading: Reading, drafts: Sequence[Draft], draft: Draft, story: Dated | None) -> Dated | None:
    """Give the date of the visit told before, for what happened during it; None where there is none.

    ``story`` is the day of a report: "the visit" is then the one that it is about, and none that it only recalls.
    """
    told = day_of_it(draft)
    if draft.type not in _ON_VISIT or not (told or during_a_visit(draft)):
        return None
    if draft.chosen.status not in (None, "held", "signed", "ratified", "in-force"):
        return None
    before = [d for d in drafts[-_ROW:] if d.type == "visit" and not not_of_the_day(d.clause)]
    before = [d for d in before if _right_before(d, draft) or not _only_recalled(reading, d, story)]
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


def day_of_it(draft: Draft) -> re.Match[str] | None:
    """Find the words that name a day of a visit, in a claim's clause or before it in its sentence."""
    return _DAY_OF_IT.search(f"{draft.clause.before[-_TAIL:]} {draft.clause.low.text}")


def _right_before(visit: Draft, draft: Draft) -> bool:
    """Tell whether a visit is told in a claim's sentence, or ends the one before it in their paragraph."""
    if visit.passage == draft.passage:
        return True
    gap = draft.passage.start - visit.passage.end
    return visit.passage.line == draft.passage.line and gap <= _GAP and visit.date is not None


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


def during_a_visit(draft: Draft) -> bool:
    """Tell whether a clause says of itself that it happened during a visit told before."""
    led = re.split(r"[.;:]", draft.clause.before[-_TAIL:])[-1]
    low = draft.clause.low.text
    return bool(_DURING.search(low) or _DURING.search(f"{led} {low}"))
