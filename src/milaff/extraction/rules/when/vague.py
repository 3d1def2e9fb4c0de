"""Times that are told and have no date: "recently", "over the weekend", «مؤخرا»; no report's day is one of them."""

import re

from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold

_WHEN = re.compile(
    r"\b(?:(?:over|at|on|during|this|last|next|past) (?:the )?(?:past |last )?weekend|"
    r"(?:a few|few|some|several|a couple of|two or three|many) (?:days|weeks|months|years) ago|a fortnight ago|"
    r"(?:in|during) the (?:last|past) century|not long ago)\b"
    + fold(
        r"|(?<!\w)(?:(?:في |خلال )?(?:نهاية|عطلة نهاية|مطلع|بداية|منتصف) الأسبوع|"
        r"(?:قبل|منذ) (?:بضعة |عدة )?(?:أيام|أسابيع|أشهر|سنوات|أعوام)(?! (?:من|على|قليلة من))|قبل فترة)(?!\w)"
    )
)
_RECENTLY = re.compile(r"\brecently $|" + fold(r"(?<!\w)(?:مؤخرا|حديثا) $"))
_CLOSES = re.compile(r"^[^,;.]{0,60}\brecently\W*$|^[^،؛.]{0,60} " + fold(r"مؤخرا\W*$"))


def at_no_day(clause: Clause, hit: Hit) -> bool:
    """Tell whether a clause says of its event only that it was not long ago, or a time that has no date."""
    low = clause.low
    start, end = low.index(hit.start), low.index(hit.end)
    if _RECENTLY.search(low.text[:start]) or _CLOSES.search(low.text[end:]) or "recently" in low.text[start:end]:
        return True
    return any(found.end() >= start or found.start() < 2 for found in _WHEN.finditer(low.text))
