"""Since when: the day from which a house has worked, a mission been kept, an instrument been in force."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.signs import SINCE

_DATES_FROM = re.compile(r"\b(?:dat(?:e|es|ed|ing)|go(?:es)?|went) (?:back )?(?:from|to)(?: the)?\s*$")
_SINCE_THAT = re.compile(
    fold(r"(?<!\w)منذ (?:انعقاد |عقد )?(?:دورت|جولت|اجتماع)(?:ها|هما|هم|ه)(?!\w)[^،,.\d]{0,30}$")
    + r"|\bsince (?:its|their|the) (?:\w+ )?(?:session|meeting|round)\b[^,.\d]{0,30}$"
)
"""A session since which there has been none has its own day: «لم تجتمع منذ دورتها الثالثة في أيار 2011»."""
_DIPLOMATIC = re.compile(
    r"\b(?:have had|have|has had|enjoyed?|maintain\w*) diplomatic (?:relations|ties)(?: with \w+)? since\b"
    + fold(r"|منذ (?:إقامة|قيام|تأسيس) (?:ال)?علاقات (?:ال)?دبلوماسية")
    + fold(r"|علاقات دبلوماسية(?: \w+){0,2} منذ|(?:إقامة|قيام|تأسيس) (?:ال)?علاقات [^،.]{0,40}إلى (?:عام|سنة|\d)")
)
"""Since when two states have had diplomatic relations is when they were established."""
_DATED = frozenset(
    {
        "twinned",
        "has an embassy",
        "has a mission",
        "mission beside",
        "mission at work",
        "keeps an embassy",
        "broken off",
        "relations since",
        "turning point then",
        "partner in trade",
        "contact goes back to",
    }
)
"""Triggers whose date is said in a way that is none to others."""
_THEN = re.compile(
    fold(
        r"(?<!\w)(?:في|خلال) (?:عام|سنة|صيف|خريف|شتاء|ربيع|سبعين\w+|ثمانين\w+|تسعين\w+|ستين\w+|خمسين\w+|عقد)"
        r"(?: عام| سنة)? "
    )
)
_THEN_EN = re.compile(
    r"\W*(?:in|during|throughout|by)(?: the)?(?: (?:early|late|mid))?[ -](?:1[89]|20)\d\d(?:[’']?s)?,? "
    r"[^.;]{0,60}?\b(?:were|saw|became|reached|grew|improved|worsened|warmed|entered|deteriorated|cooled|suffered)\b"
)
_COOLED = re.compile(
    r"\b(?:cooled|deteriorated|worsened|soured|warmed|improved|intensified|thawed|revived|suffered)(?: \w+ly)? "
    r"(?:in|during|throughout)(?: the)?(?: (?:early|late|mid))?[ -](?:1[89]|20)\d\d"
)
_SAW = re.compile(fold(r"[وف]?(?:شهدت|عرفت) "))
_LASTS = frozenset({"institution", "agreement"})
"""The types that "since" dates: a house has worked, an instrument been in force, from that day on."""


def lasts(clause: Clause, hit: Hit) -> bool:
    """Tell whether "since" dates a claim; of cooperation that goes on it is the field ``since`` (docs/claims.md)."""
    if hit.trigger.type == "cooperation":
        return hit.trigger.status == "existing"
    return hit.trigger.type in _LASTS or hit.trigger.name in _DATED or bool(_DIPLOMATIC.search(clause.low.text))


def assessed_then(clause: Clause, hit: Hit) -> bool:
    """Tell whether words say when relations were so: «شهدت العلاقات فتورا في عام 2009», "In 2009 ties cooled"."""
    if _THEN_EN.match(clause.low.text) or _COOLED.search(clause.low.text, clause.low.index(hit.start)):
        return True
    words, after = clause.low.text[clause.low.index(hit.start) :], clause.low.index(hit.end)
    went = hit.trigger.name == "relations went" or bool(_SAW.match(words))
    return went and bool(_THEN.search(clause.low.text, after))


def since(clause: Clause, mention: DateMention) -> bool:
    """Tell whether "since" stands before a date, so that it is that of a beginning."""
    before = clause.low.text[: clause.low.index(mention.start)]
    if _DATES_FROM.search(before) or _SINCE_THAT.search(before):
        return False
    return bool(SINCE.search(before)) and mention.kind != "range"
