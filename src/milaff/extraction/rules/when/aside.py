"""Dates of another event that a clause tells in an aside, before its own verb: "whose first session was in 2008"."""

import re
from collections.abc import Sequence

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold

_OF_ONE_EVENT = frozenset({"visit", "meeting", "mechanism", "agreement", "milestone", "institution"})
_HAD_LAST = re.compile(
    r"\b(?:which|that) (?:had|has) (?:not |last |previously |earlier |first |only )*"
    r"(?:met|convened|been held|sat)\b[^,;]*$"
    r"|(?:\b(?:originally|initially|first|previously) |, )"
    r"(?:scheduled|planned|set(?! up)|due|foreseen|meant|expected)\b[^,;]*$"
    + fold(
        r"|(?<!\w)(?:التي|الذي) (?:لم|كانت? قد|سبق) [^،؛]*$|"
        r"(?<!\w)(?:التي|الذي) كانت? (?:من ال)?(?:مقرر|مزمع|مبرمج)\w*(?!\w)[^،؛]*$"
    )
)
"""What a relative clause adds of an earlier meeting, or of the day first set: the main verb's date is another."""
_HELD = re.compile(
    r"\b(?:was|were|has been) (?:\w+ )?(?:held|convened)\b|\b(?:took place|convened|met|held)\b"
    + fold(r"|(?<!\w)[وف]?(?:ا?نعقدت?|عقدت?|اجتمعت?|التأمت?|جرت|جرى|تمت?)(?!\w)")
)
_OPENS = re.compile(
    r"\b(?:which|that|who|whose|signed|established|founded|set up|created|severed|broken off|"
    r"suspended|recognised|opened|born)\b"
    + fold(r"|(?<!\w)(?:التي|الذي|اللتين|اللذين|ال(?:منشأ|مؤسس|مبرم|موقع|مشكل|مؤرخ|مقطوع)[ةه]?)(?!\w)")
)
"""What opens an aside within the words of a claim."""
_NOT_YET_SIGNED = re.compile(
    r"\b(?:initialled|negotiat\w+|letter of intent|agreed (?:up)?on|(?:drafted|discussed|prepared|proposed|announced) "
    r"(?:in|on|since|during))\b" + fold(r"|بالأحرف الأولى|(?<!\w)(?:ال)?مفاوضات")
)
"""What goes before the signature of an instrument; after it the instrument keeps its day."""
_ELSE = re.compile(
    r"\b(?:which|that|who|will|expected|due|scheduled|planned)\b"
    + fold(r"|(?<!\w)(?:التي|الذي|على أن|(?:من )?المقرر|المنتظر|المرتقب)(?!\w)")
)
"""What parts an aside from a verb that is not the main one, or that tells only of what is to come."""
_CLOSED = re.compile(
    r", (?:whose|which|who|agreed|elected|appointed|created|established|founded|set up|suspended|provided for)\b[^,;]*$"
    + fold(r"|، (?:التي|الذي|ال(?:متفق|منتخب|معين|منشأ|مؤسس|متوقف|معلن|مشكل)[ةه]?)(?!\w)[^،؛]*$")
)
_CLOSED_AR = re.compile(fold(r"، (?:التي|الذي|ال(?:معين|منتخب|مغلق|مفتتح|مقطوع)[ةه]?)(?!\w)[^،؛]*$"))
_GOES_ON = re.compile(fold(r"، (?:(?!و|ثم |قبل |بعد |التي |الذي )\w+ ){0,10}"))
"""How a sentence goes on to the date of its main verb after an aside: «سفارتها، التي افتتحت عام 2008، عام 2011»."""
_CLOSES = re.compile(r"\w*\W{0,2}[,،] ")
_MAIN = re.compile(
    r"(?:first |last |again |finally |then |re)*(?:met|convened|held|was held|took place|"
    r"gathered|visited|paid|arrived)\b"
)
"""The main verb after an aside that a comma closes: "whose first session was held in 2008, met again in 2011"."""
_AFTERWARDS = re.compile(r"\W*(?:after|following) (?!which)[^,;]*$" + fold(r"|\W*[وف]?(?:بعد|عقب|إثر) [^،؛]*$"))
_BECAUSE = re.compile(r"[,;] (?:because|although|though) (?!of\b)" + fold(r"|[،؛] ?(?:لأن|إذ|كون|ذلك أن|لكون)\w{0,4} "))


def its_own_verbs(clause: Clause, hit: Hit, mentions: Sequence[DateMention]) -> list[DateMention]:
    """Leave out what an aside dates before the verb of the claim, where that verb has a date of its own after it.

    Of "the agreement, initialled in 2008, was signed in 2011" only the last is left, and none without it; of
    «اتفاقية … الموقعة عام 2008 دخلت حيز النفاذ عام 2011» the day of the signature stays, as the instrument has it.
    """
    if hit.trigger.type not in _OF_ONE_EVENT:
        return list(mentions)
    return [m for m in mentions if not _in_an_aside(clause, hit, m, mentions)]


def _in_an_aside(clause: Clause, hit: Hit, mention: DateMention, mentions: Sequence[DateMention]) -> bool:
    low = clause.low
    at = low.index(mention.start)
    before = low.text[:at]
    if mention.end <= hit.start:
        follows = _AFTERWARDS.match(before) and any(m.start > hit.start and m.edtf != mention.edtf for m in mentions)
        return bool(follows or _BECAUSE.search(low.text, at, low.index(hit.start)))
    later = [m for m in mentions if m.start > mention.end and m.edtf != mention.edtf]
    if mention.start < hit.start or not (later or hit.trigger.type == "agreement"):
        return False
    if later and hit.trigger.type == "milestone" and _told_aside(clause, hit, mention, later[0]):
        return True
    if later and hit.trigger.type in ("mechanism", "meeting") and (aside := _HAD_LAST.search(before)):
        return aside.end() > low.index(hit.start) and bool(
            _HELD.search(low.text, low.index(mention.end), low.index(later[-1].start))
        )
    if hit.trigger.type in ("mechanism", "visit", "meeting") and (aside := _CLOSED.search(before)):
        closed = _CLOSES.match(low.text, low.index(mention.end))
        verb_before = aside[0].startswith("،") and aside.start() > low.index(hit.start)
        if closed and (verb_before or _MAIN.match(low.text, closed.end())):
            return True
    if mention.end >= hit.end or (hit.trigger.type != "agreement" and not any(m.start >= hit.end for m in later)):
        return False
    words, rest = low.text[low.index(hit.start) : at], low.text[at : low.index(hit.end)]
    opens = _NOT_YET_SIGNED if hit.trigger.type == "agreement" else _OPENS
    return bool(opens.search(words)) and not _ELSE.search(rest)


def _told_aside(clause: Clause, hit: Hit, mention: DateMention, later: DateMention) -> bool:
    """Tell whether a date stands between commas and its sentence then goes on plainly to another."""
    low = clause.low
    aside, end = _CLOSED_AR.search(low.text[: low.index(mention.start)]), low.index(mention.end)
    rest = _GOES_ON.fullmatch(low.text, end, low.index(later.start))
    return aside is not None and aside.start() >= low.index(hit.start) and rest is not None
