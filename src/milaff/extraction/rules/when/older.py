"""Dates of the older instrument that a new one is about: "a protocol amending the agreement concluded in 2008"."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold

_KINDS = r"agreement|treaty|accord|protocol|memorandum|declaration|convention|pact|programme|program|partnership"
_TO_IT = re.compile(
    r"\b(?:to|amend\w*|extend\w*|renew\w*|revis\w*|supplement\w*|complement\w*|replac\w*|implement\w*|updat\w*|"
    r"prolong\w*|under|annexed to|modify\w*|pursuant to|provided for in|based on|in addition to|within) "
    rf"(?:the|their|that|an?|its|this) (?:[\w'-]+ ){{0,6}}?(?P<kind>{_KINDS})s?"
    r"(?: (?!(?:was|were|is|are|has|had)\b)[a-z'/&,-]+){0,10}? "
    r"(?:signed|concluded|initialled|reached|agreed|made|dated|of|from|done)(?: (?:in|at) [\w' -]{2,25}?)?"
    r"(?: (?:in|on|back in))?(?: the)?\s*$"
    + fold(
        r"|(?<!\w)(?:[بل]|لل|إلى |على |في إطار |بموجب )(?:ال)?(?:اتفاقي\w*|اتفاق|معاهدة|مذكرة|بروتوكول|برنامج)(?!\w)"
        r"[^،؛.\d]{0,90}? (?:ال(?:مبرم|موقع|مؤرخ)[ةه]?|(?:التي|الذي) (?:وقعت?|أبرمت?))(?!\w)[^،؛.\d]{0,40}$"
    )
)
"""Before its day: "amending the agreement … concluded in", «بروتوكولا ملحقا باتفاقية … الموقعة عام»."""
_KIND = re.compile(rf"\b(?:{_KINDS})s?\b")
_APART = re.compile(r", (?:signed|concluded|done|initialled)\b")
_SIGNING = re.compile(r"\b(?:sign|conclud|initial|ink)(?:s|e|ed|ing)?\b")
KEEPS_ITS_DAY = re.compile(
    r"\bratif|\bforce\b|\beffect\b|\b(?:lapsed|expired)\b"
    + fold(r"|(?<!\w)(?:ال)?(?:تصديق|مصادقة)(?!\w)|(?<!\w)[وف]?صادق|(?:حيز|موضع) ")
)
"""What is told of one instrument after its signature leaves it that day: «وثائق التصديق على اتفاقية … الموقعة»."""


def of_the_older(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date is that of an older instrument which the one signed changes, extends or carries out."""
    if hit.trigger.type != "agreement":
        return False
    low = clause.low
    start, at = low.index(hit.start), low.index(mention.start)
    number = re.search(r"\d", low.text[at:])
    upto = at + number.start() if number and mention.kind in ("year", "range") else at
    found = _TO_IT.search(low.text, start + 1, upto) if start < upto else None
    if found and _APART.search(found.group()) and not _SIGNING.search(low.text[: found.start()]):
        return False  # "the Protocol amending the Agreement on …, signed in Ankara on 12 May": the protocol was
    if found and _named_by(low.text[start : low.index(hit.end)], found, start):
        return False
    return found is not None and not KEEPS_ITS_DAY.search(low.text, start, found.start() + 1)


def _named_by(words: str, found: re.Match[str], start: int) -> bool:
    """Tell whether the older instrument is the one that a trigger names: "established under the Agreement"."""
    at = found.end("kind") if found["kind"] else -1
    return 0 <= at <= start + len(words) and not _KIND.search(words[: max(0, found.start() - start)])
