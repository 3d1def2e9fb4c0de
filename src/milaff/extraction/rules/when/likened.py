"""Dates of that with which a figure is compared: "twice the level of 2015", «بعد أن كان … عام 2015»; never its own."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold

_NO_YEAR = r"(?:(?!\b(?:19|20)\d\d\b)(?:[^,;،؛]|,(?=\d)))*$"
"""The rest up to a date: no other year and no boundary, though an amount may stand there."""
_OF = (
    r"(?: (?:in|for|that|those|the|its|their|at|during|of|what|it|was|had|been|were|level|levels|figures?|number|total|"
    r"volume|value|results?|year|same|period|recorded|reached|set|posted|end|average|record|peak|high|as|many|much|"
    r"more|higher|larger|greater|less|lower|fewer|than))*\s*$"
)
_OF_AR = fold(
    r"(?: (?:ال)?(?:مستو\w+|رقم\w*|ما|كان|كانت|عليه|عليها|نفس|ذات|فترة|مدة|نفسها|ذاتها|من|في|خلال|"
    r"حجم\w*|قيمت\w*|عدد\w*|عام|سنة|مسجلة?|نظير\w*|مثيل\w*))*\s*$"
)
_LIKENED = re.compile(
    r"\b(?:compared (?:with|to)|against|versus|relative to|in comparison (?:with|to)|(?:up|down) from)\b"
    + _NO_YEAR
    + r"|\bthan"
    + _OF
    + r"|\b(?:times|twice|double|triple|half) (?:the|that|those|its|their|as|what|more|higher|larger|than)\b"
    + _OF
    + r"|\b(?:above|below|short of|exceed\w*|surpass\w*|match\w*|equal to|beyond) (?:the|its|their)"
    r"(?: (?:previous|earlier|pre-?\w+))?"
    + _OF
    + r"|\b(?:per ?cent|%|higher|up|more|lower|down|increase|rise|growth)(?: \S+){0,3}? on"
    + _OF
    + r"|\b(?:after|following|despite|before|(?<!has )(?<!have )(?<!had )since) "
    + _NO_YEAR
    + fold(
        r"|(?<!\w)[وف]?(?:مقارنة|بالمقارنة|مقابل(?! (?:صادرات|واردات|مستوردات))|قياسا|بالقياس|"
        r"بعدما|قبل|بعد|عقب|إثر|رغم|منذ (?:توقيع|إبرام|دخول|إقامة|تأسيس|إنشاء))(?!\w)"
    )
    + _NO_YEAR
    + fold(r"|(?<!\w)(?:ضعف\w*|أضعاف\w*|مثلي|أمثال)(?!\w)")
    + _OF_AR
    + fold(
        r"|(?<!\w)(?:ب?زيادة|زاد\w*|ب?ارتفاع|ارتفع\w*|ب?نمو|نم[ات]\w*|ب?انخفاض|انخفض\w*|ب?تراجع\w*|أكثر|أقل|أعلى|أدنى|[يت]قل|"
        r"[يت]زيد|بالمئة|بالمائة|المئة|المائة|٪)(?: [^،؛]{0,40})?(?<!\w)(?:عن|على|من)(?!\w)"
    )
    + _OF_AR
)
_UNTIL_THEN = re.compile(r", [^,;]{0,40}\b(?:until|till)(?: the)?\s*$")
"""How long it was otherwise, told beside what is counted: "trade, negligible until 2008, amounted to …"."""


def likened(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date is only that with which a figure is compared, or after which it came.

    What is compared is a figure too, and where it is told by itself the date is its own: "against 402 million in 2021".
    """
    low = clause.low
    if hit.trigger.type != "figure":
        return False
    told = low.index(hit.start)
    at = low.index(mention.start)
    if at < told and low.text[low.index(mention.end) :].startswith(",") and _UNTIL_THEN.search(low.text[:at]):
        return True
    found = _LIKENED.search(low.text[:at])
    return found is not None and not (found.start() - 2 <= told < found.end())
