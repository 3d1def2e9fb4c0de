"""Dates reckoned from what words count: days from an arrival, the year before, the same period of another year."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from milaff.extraction.dates.words import COUNTS
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import Folded, fold, folded
from milaff.extraction.rules.when.dating import Dated

_BEGAN = re.compile(
    r"\b(?:arriv\w+|began|begins|begun|start(?:ed|s|ing)|kicked off|opened|embarked|beginning|since)\b|"
    r"\bfrom (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)"
    + fold(r"|(?<!\w)[وف]?(?:وصل\w*|بدأ\w*|يبدأ|تبدأ|شرع\w*|استهل\w*|حل|حلت|منذ|وصول\w*|انطلق\w*|افتتح\w*)(?!\w)")
)
_LASTS = re.compile(
    r"\b(two|three|four|five|six|seven|\d{1,2})[- ]days?\b"
    + fold(
        r"|(?:تستغرق|تستمر|تدوم|تمتد|تتواصل|لمدة|مدتها|على مدى|على مدار)(?: \w+)? "
        r"(يومين|ثلاثة|أربعة|خمسة|ستة|سبعة)(?!\w)"
    )
)
ENDED = re.compile(
    r"\b(?:(?:conclud|wrapp?|end|w(?:ou|i)nd)(?:ed|es|s)?(?: up)?|left|departed|leaves)\b"
    + fold(r"|(?<!\w)[وف]?(?:اختتم\w*|انتهت?|انتهى|أنهى|أنهت|ختام|غادر\w*|اختتام)(?!\w)")
)
"""How a visit or session is told at its end."""
_LASTED = re.compile(
    r"\b(two|three|four|five|six|seven|\d{1,2})[- ]days?\b"
    + fold(
        r"|(?:استمرت?|دامت?|استغرقت?|تواصلت?|امتدت?|لمدة|على مدى|على مدار|طوال|طيلة|بعد)(?: \w+)? "
        r"(يومين|ثلاثة|أربعة|خمسة|ستة|سبعة)(?!\w)"
    )
)
_COUNT = COUNTS | {fold("يومين"): 2}
_OF_IT = re.compile(
    r"\W*(?:the|this) (?:[\w'-]+ ){0,3}(?:session|meetings?|consultations|round)\b(?!.*\b(?:previous|last)\b)"
    + fold(r"|\W*[وف]?(?:قد )?(?:\w+ ){0,2}(?:الدورة|الجولة|الاجتماعات?|الأشغال|الأعمال|المشاورات)(?!\w)(?!.*السابق)")
)
"""How a sentence begins that tells more of a session told in the one before it: «وترأس الدورة، التي دامت يومين، …»."""
_NEXT = 4
"""How far apart a paragraph and the next stand, in characters."""
_ITS_STAY = re.compile(r"[- ](?:\w+ ){0,2}(?:visit|trip|stay|tour)\b")
_STAYS = frozenset({"mechanism", "meeting", "visit"})
_MOST = 14
_BESIDE = 20
"""How near to the word that a visit began its day stands, where its clause names another too, in characters."""
_CLOSE = 4
"""How far apart two sentences of one paragraph stand, in characters."""
_OPENING = 60
"""How far into its sentence the words "a year earlier" stand that date it, in characters."""
_YEAR_BEFORE = re.compile(
    r"\b(?:(?:a|one|the) year (?:earlier|before|previously)|(?:the )?(?:previous|preceding) (?:financial |"
    r"fiscal )?year)\b"
    + fold(
        r"|(?<!\w)(?:سنة|عاما?) (?:من )?قبل(?:ها|ه)?|(?:العام|السنة) (?:الذي|التي) (?:سبقه|سبقها|قبله|قبلها|سبق|سبقت)"
    )
    + fold(r"|(?:العام|السنة) (?:السابقة?)(?!\w)")
    + fold(r"|(?<!\w)قبل (?:ذلك ب(?:سنة|عام)|(?:سنة|عام) من (?:ذلك|هذا التاريخ))(?!\w)")
)
_SAME_PERIOD = re.compile(
    r"\bsame (?:period|months|quarter|half)\b"
    + fold(r"|(?:نفس|ذات) (?:ال)?(?:فترة|مدة|أشهر)|(?:فترة|مدة) (?:نفسها|ذاتها)")
)
_YEARS = re.compile(r"\d{4}(?:/\d{4})?")
_MONTHS = re.compile(r"\d{4}-\d\d(?:/\d{4}-\d\d)?")


def lasting(reading: Reading, draft: Draft) -> Dated | None:
    """Give the days of a session told to have begun on one and to take so many; None where either is not."""
    low = draft.clause.low
    counted = _LASTS.search(low.text)
    if draft.type != "mechanism" or counted is None or not _BEGAN.search(low.text):
        return None
    if _ITS_STAY.match(low.text, counted.end()):
        return None  # the days are those of a guest's visit
    began = max((m.end() for m in _BEGAN.finditer(low.text)), default=0)
    return _days(reading, draft, (low, counted), ended=False, after=low.place(began))


def ending(reading: Reading, draft: Draft) -> Dated | None:
    """Give the days of a session, talks or visit that are told to have ended on one after so many; else None."""
    low = draft.clause.low
    if draft.type not in _STAYS or not ENDED.search(low.text):
        return None
    if _LASTED.search(low.text) is None and draft.type == "mechanism":
        low = _with_the_next(reading, draft)
    counted = _LASTED.search(low.text)
    if counted is None:
        return None
    found = reading.within(reading.dates, draft.clause.start, draft.clause.end)
    starts = [low.place(m.end()) for m in _BEGAN.finditer(low.text) if m.end() < len(low.text)]
    if any(0 <= m.start - began < _BESIDE for m in found for began in starts):
        return None  # the day named is the first
    return _days(reading, draft, (low, counted), ended=True)


def _with_the_next(reading: Reading, draft: Draft) -> Folded:
    """Give a clause with the sentence after it, where that tells more of the same session."""
    at = bisect_right(reading.sentences, draft.clause.end, key=lambda one: one.start)
    if at >= len(reading.sentences) or reading.sentences[at].start - draft.passage.end > _NEXT:
        return draft.clause.low
    following = reading.sentences[at]
    told = _OF_IT.match(folded(reading.text, following.start, following.end).text)
    return folded(reading.text, draft.clause.start, following.end) if told else draft.clause.low


def _days(
    reading: Reading, draft: Draft, said: tuple[Folded, re.Match[str]], *, ended: bool, after: int = 0
) -> Dated | None:
    """Count days from the one that a clause names, or up to it; of several the one beside the words that it began."""
    low, counted = said
    found = reading.within(reading.dates, draft.clause.start, draft.clause.end)
    if len(found) > 1:
        found = tuple(m for m in found if 0 <= m.start - after < _BESIDE)[:1]
    if draft.chosen.status != "held" or len(found) != 1 or found[0].kind != "day":
        return None
    if not found[0].edtf or len(found[0].edtf) != len("YYYY-MM-DD"):
        return None
    told = counted[1] or counted[2]
    days = int(told) if told.isdigit() else _COUNT[told]
    if not 1 < days <= _MOST:
        return None
    day, more = date.fromisoformat(found[0].edtf), timedelta(days=days - 1)
    first, last = (day - more, day) if ended else (day, day + more)
    start, end = low.place(counted.start()), low.end_place(counted.end())
    words = reading.text[min(start, found[0].start) : max(end, found[0].end)]
    if start >= draft.clause.end:
        words = f"{found[0].text} … {reading.text[start:end]}"
    return Dated(f"{first}/{last}", words, inferred=True)


def of_another_year(reading: Reading, told: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the time of a figure that is compared with the one before it; None where it names its own."""
    last = told[-1] if told else None
    if draft.type != "figure" or last is None or last.type != "figure":
        return None
    if last.passage != draft.passage and not _goes_on(reading, last, draft):
        return None
    words = draft.clause.low.text
    if draft.date is None:
        before = _YEAR_BEFORE.search(words)
        if (
            before is None
            or last.date is None
            or not (_YEARS.fullmatch(last.date.edtf) or _MONTHS.fullmatch(last.date.edtf))
        ):
            return None
        said = reading.text[draft.clause.low.place(before.start()) : draft.clause.low.end_place(before.end())]
        return Dated(_on(last.date.edtf, -1), said, inferred=True)
    if last.date is None or not _SAME_PERIOD.search(words) or not _MONTHS.fullmatch(last.date.edtf):
        return None
    if len(draft.date.edtf) != len("YYYY") or draft.date.edtf == last.date.edtf[:4]:
        return None
    years = int(draft.date.edtf) - int(last.date.edtf[:4])
    return Dated(_on(last.date.edtf, years), draft.date.words, inferred=True)


def _goes_on(reading: Reading, last: Draft, draft: Draft) -> bool:
    """Tell whether a sentence opens with the year before that of the one figure told in the sentence before it."""
    close = last.passage.line == draft.passage.line and 0 <= draft.passage.start - last.passage.end < _CLOSE
    before = _YEAR_BEFORE.search(draft.clause.low.text)
    if not close or before is None or draft.clause.low.place(before.start()) - draft.passage.start > _OPENING:
        return False
    years = {m.edtf for m in reading.within(reading.dates, last.passage.start, last.passage.end) if m.edtf}
    return last.date is not None and years == {last.date.edtf}


def _on(edtf: str, years: int) -> str:
    return "/".join(f"{int(part[:4]) + years:04}{part[4:]}" for part in edtf.split("/"))
