"""Dates that stand in a claim's clause and are not its own: beyond a contrast, of a plan, of another instrument."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.signs import AHEAD
from milaff.extraction.rules.when.frame_words import AMOUNT

_CONTRAST = re.compile(r"[,;] (?:while|whereas)\b" + fold(r"|[،,؛] ?(?:و?فيما|بينما|و?في حين|علما أن|علما بأن) "))
_ANOTHER_TIME = re.compile(
    r"\b(?:and|then) (?:an(?:other|d again)|again|once more) (?:in|on)\b[^;.]*$"
    + fold(r"|(?<!\w)(?:وأخرى|ثم أخرى|ومرة أخرى)(?!\w)")
)
_FOR = re.compile(r"\bfor(?: the)?(?: year| years| period)?\s*$")
_TALKED_OF = frozenset({"cooperation", "commitment"})
_SEQUEL = re.compile(
    r"\b(?:follows|comes? after|came after)\b[^;.]*$"
    + fold(r"|(?<!\w)(?:بعد|عقب|إثر) ال\w+ (?:التي|الذي|اللذين) [^،؛.]*$")
)
_WHOSE = re.compile(r"\b(?:next|following|coming|forthcoming) [^,;]*, (?:whose|which) [^,;]{3,80}$")
_GOES_ON = re.compile(r"[^,;]{3,30}, (?:is|are|will|would)\b")
"""A session that is to be held has not the day of the last: "The next meeting, whose last was held in 2023, is due"."""
_THAT = re.compile(r",? (?:who|which|that) (?!was signed)[^,;]{3,60}$")
_WHO = re.compile(r"\b(?:who|whose|which)\b[^,]*$")
_KINDS = r"agreement|treaty|accord|protocol|memorandum|declaration|convention|pact|programme|program|" + fold(
    r"اتفاقية|اتفاقا?|معاهدة|بروتوكولا?|مذكرة|إعلانا?|برنامجا?"
)
_INSTRUMENT = re.compile(rf"(?<!\w)[وف]?(?:ال|[بل]|لل|بال)?(?:{_KINDS})(?!\w)")
_INSTRUMENT_OF = re.compile(
    rf"\bthe (?:[\w'-]+ ){{0,4}}?(?:{_KINDS})(?: of)?\s*$|(?<!\w)[وف]?(?:ب|ل|لل|بال|ال)?(?:{_KINDS})"
    + fold(r"(?: (?:عام|لعام|سنة|لسنة))?\s*$")
)
_REPLACED = re.compile(
    r"(?<!be )(?<!was )(?<!been )(?<!were )\b(?:replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|in place of|instead of) "
    r"(?:the|that|an?|its) [^,;\d]{0,80}$"
    + fold(
        r"|(?<!\w)(?:س?[تي]عوض|لتعوض|س?[تي]حل محل|لتحل محل|ليحل محل|تخلف|بدلا من|عوضا عن|محل) "
        r"(?:ال)?\w+ [^،؛\d]{0,80}$"
    )
)
"""Before the day of an older instrument: «اتفاقية جديدة تعوض الاتفاقية المبرمة في 7 ديسمبر 1984»."""
_ONE_OF_THEM = re.compile(
    r"\d[^;]*\b(?:the (?:latest|last|first|most recent|newest) (?:of which|of them|being)|most recently|among them|"
    r"including)\b[^;]*$"
    + fold(r"|\d[^؛]*(?<!\w)[وف]?(?:آخرها|أحدثها|أولها|أقدمها|من بينها|منها|كان آخرها|كانت آخرها)(?!\w)[^؛]*$")
)
"""Before the day of one of several instruments that are counted: «12 اتفاقية، آخرها …»."""
_AGAIN_TOLD = frozenset({"visit", "mechanism"})
_TO_COME = re.compile(
    r"\b(?:will|would|to visit|to be|inviting|expected|hoped|hopes?|hoping|due to|scheduled|"
    r"planned for|foreseen|envisaged|intended)\b"
    + fold(rf"|(?<!\w)(?:لزيارة|{AHEAD}|على أن|المقرر|المزمع|المنتظر|المرتقب)")
)
_AND_DID = re.compile(r"[^,;]{0,20}, and " + fold(r"|[^،؛]{0,20}، ?و"))
"""What follows the year of an amount, and is told of the same talks: "at $14 million in 2023, and agreed to …"."""
_DONE = frozenset({"meeting", "agreement"})
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
_TOLD_OF = frozenset({"visit", "meeting", "mechanism", "agreement"})
_WENT_ON = re.compile(
    r"\band (?:also |then |further )?(?:discussed|reviewed|examined|considered|exchanged|noted|welcomed|praised|"
    r"recalled|stressed|underlined|called for|concurred)\b[^;]*\b(?:agreement|treaty|accord|protocol|memorandum|"
    r"declaration|convention|visit|session|meeting|talks|round)\b[^;]*$"
)
"""What was talked of on the same occasion has a day of its own: "and discussed the implementation of the accord of"."""
_AND = re.compile(r"\band,? (?:(?:then|later|again),? )?(?:on|in|at)? ?$")
_WILL = re.compile(r",? (?:will|would|is to|are to|is due to|are due to)\b")
_DOES = re.compile(
    r",? (?:we|they|he|she|it|both sides|the two|our [a-z]+|his [a-z]+|her [a-z]+|its [a-z]+) (?!of\b)[a-z]+ed\b"
)
"""Behind "and on", a day is that of what comes next: "we signed the treaty, and in 2016 we opened the consulate"."""


def across(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date stands beyond a contrast, or beyond what is yet to come of an instrument or meeting."""
    if hit.trigger.type == "cooperation" and mention.kind in ("decade", "century"):
        return True
    low = clause.low
    at, start, end = low.index(mention.start), low.index(hit.start), low.index(hit.end)
    if at < start:
        far = not clause.led_by(mention.start)
        if hit.trigger.type in _TALKED_OF and AMOUNT.search(low.text[:at]) and _AND_DID.match(low.text[:start], at):
            return True
        return far and bool(_CONTRAST.search(low.text[at:start]) or _closed_relative(low.text, at, start))
    if hit.trigger.type in _EVENTS and _WHOSE.search(low.text[start:at]) and _GOES_ON.match(low.text, at):
        return True
    between = low.text[end:at] if at > end else ""
    if hit.trigger.type in _TALKED_OF and _FOR.search(between):
        return True
    if hit.trigger.type in _TOLD_OF and _WENT_ON.search(between):
        return True
    if hit.trigger.type in _EVENTS and _SEQUEL.search(low.text[start:at]):
        return True
    if hit.trigger.type not in _AGAIN_TOLD and _ANOTHER_TIME.search(between):
        return True
    then = _AND.search(between) if hit.trigger.type in _TOLD_OF else None
    if then and (_WILL.match(low.text, low.index(mention.end)) or _DOES.match(low.text, low.index(mention.end))):
        return True
    done = hit.trigger.type in _DONE and hit.trigger.status != "planned"
    return bool(_CONTRAST.search(between)) or (done and bool(_TO_COME.search(between)))


def _closed_relative(low: str, at: int, start: int) -> bool:
    """Tell whether a date stands in a relative clause that ends before a trigger: "X, which joined in 1992, has"."""
    return bool(_THAT.search(low[:at]) and re.match(r"[^,;]{0,30}, (?!and |but )", low[at:start]))


def within_relative(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date tells more of a speaker: "the minister, who returned on Sunday, said"."""
    return bool(_WHO.search(clause.low.text[: clause.low.index(mention.start)]))


def attributive(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date names another instrument than the one signed: "a protocol to the agreement of 2008"."""
    if hit.trigger.type != "agreement":
        return False
    one_of_them = _ONE_OF_THEM.search(clause.low.text[: clause.low.index(mention.start)])
    return bool(one_of_them) or of_one_before(clause, hit, mention)


def of_one_before(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date is that of an instrument which the one told of replaces, or that it names."""
    low = clause.low
    at = low.index(mention.start)
    if _REPLACED.search(low.text[low.index(hit.start) : at]):
        return True
    if mention.kind != "year":
        return False
    found = _INSTRUMENT_OF.search(low.text[:at]) or _INSTRUMENT_OF.search(low.text[: max(0, _digits(low.text, at))])
    return found is not None and bool(_INSTRUMENT.search(low.text, low.index(hit.start), found.start()))


def _digits(text: str, at: int) -> int:
    """Where the number of a year begins: the mention holds the word before it («عام 2008»)."""
    number = re.search(r"\d", text[at:])
    return at + number.start() if number else at
