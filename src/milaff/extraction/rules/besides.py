"""What an Arabic clause tells besides what its verb rules: a dated instrument, session, house, visit or sum in it."""

import re
from collections.abc import Collection

from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import dated
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.numbers import amounts
from milaff.extraction.rules.signs import ORDINAL_AR

_NEAR = 90
"""How far after a trigger its own date or amount stands, in characters."""
_BACK = 10
_ORDINAL = re.compile(fold(rf"(?<!\w){ORDINAL_AR}(?!\w)"))
"""A session that is told in passing is one of its own only where it is numbered."""
_CHAIRED = re.compile(fold(r"(?<!\w)(?:لترؤس|لرئاسة|ليترأس|لتترأس|ترؤس|للمشاركة في|للمشاركه في)(?!\w)"))
"""Who came to chair a session held it, on the days of the visit."""
_MEETS = re.compile(fold(r" [يت](?:عقد|جتمع|لتئم|نعقد)"))
"""«تشكيل فريق عمل يعقد اجتماعه الأول في …»: what is formed has its session told with it."""
_TO_COME = re.compile(fold(r"قبل (?:نهاية|متم|موفى|ختام)|(?:ال)?(?:مقبل|قادم)[ةه]?(?!\w)|[يت]عتزم|س[يت]\w{3,}|لم "))
_NOT_AN_INSTRUMENT = re.compile(fold(r"[وف]?(?:عقد|تبادل)(?:ت|ا|وا)?(?!\w)"))
"""«عقد» that is a verb, «تبادل التمثيل»: words that look like an instrument concluded."""
_NOT_TOLD = re.compile(
    fold(r"(?<!\w)(?:(?:ال|لل|ل|ب|بال)?ذكرى|بمرور|مرور|أمله|أملها|أملهما|[يت]أمل|تطلع\w*|[يت]تطلع)(?!\w)[^.؛]{0,60}$")
    + "|"
    + fold(r"(?<!\w)(?:بعد|منذ|قبل|عقب|حتى|إلى حين) $")
)
"""What is hoped for or remembered is not told; what only dates another event is not either."""
_MANY = re.compile(fold(r"(?<!\w)\d[\d.,]*|ألف|آلاف|سائح|سياح|زائر"))
"""Tourists who visited are counted, no visit."""
_REACHED = re.compile(fold(r"[وف]?(?:ال)?(?:بلغت?|بلغ|تجاوزت?|وصلت?|فاقت?|ناهزت?|مولت?|مول|استثمرت?|تخطت|تخطى)(?!\w)"))
_FOUNDED = frozenset({"body was founded", "was founded", "house making", "house made"})
_SESSIONS = frozenset(
    {
        "session numbered",
        "session in brackets",
        "numbered meeting",
        "session before its verb",
        "its session",
        "its session told before its verb",
    }
)
_INVITED = frozenset({"invited", "invitation handed over", "invited again"})


def stands_besides(reading: Reading, clause: Clause, hit: Hit, types: Collection[str | None]) -> bool:
    """Tell whether an Arabic trigger under others is a claim by itself; ``types`` are those that its clause tells."""
    if hit.trigger.type == "institution" and {"visit", "mechanism", "agreement", "milestone"} & set(types):
        return False
    return not (hit.trigger.type == "visit" and "figure" in types) and _stands(reading, clause, hit)


def _stands(reading: Reading, clause: Clause, hit: Hit) -> bool:
    """Tell whether a trigger under another would be a claim by itself."""
    trigger, reach = hit.trigger, min(clause.end, hit.end + _NEAR)
    low, start, end = clause.low.text, clause.low.index(hit.start), clause.low.index(hit.end)
    if trigger.type != "commitment" and _NOT_TOLD.search(low[:start]):
        return False
    words, near = low[start:end], dated(reading, hit, reach) is not None
    match trigger.type:
        case "figure":
            if trigger.name == "craft counted":
                return True
            paid = any(hit.start - _BACK <= a.start <= reach and a.unit for a in amounts(reading, clause))
            return paid and trigger.name in ("figure", "counted") and bool(_REACHED.match(words))
        case "agreement":
            return near and not _NOT_AN_INSTRUMENT.match(words)
        case "mechanism":
            chaired = _CHAIRED.search(low, max(0, start - _NEAR), start) and _ORDINAL.search(low, start, end)
            if chaired and trigger.status != "planned":
                return True
            formed = trigger.name == "committee to be formed" and bool(_MEETS.search(low, end))
            numbered = trigger.name in _SESSIONS and bool(_ORDINAL.search(words))
            return near and (formed or numbered)
        case "institution":
            return near and trigger.name in _FOUNDED and not _TO_COME.search(low)
        case "milestone":
            return near and trigger.fields.get("milestone") != "assessment" and not _TO_COME.search(low)
        case "visit":
            counted = _MANY.match(low, end + 1) or _MANY.search(low[end : end + _NEAR])
            return near and trigger.name == "visited" and not counted
        case "commitment":
            return trigger.name in _INVITED
        case _:
            return False
