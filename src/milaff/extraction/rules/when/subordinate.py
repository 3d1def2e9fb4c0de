"""Dates that an Arabic sentence gives to a second event: what became of the first, who acted, for when it was meant."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.older import KEEPS_ITS_DAY

_BUT = re.compile(fold(r"(?<!\w)[وف]?(?:(?:بيد|غير|إلا) أن|لكن)(ه|ها|هما|هم)?(?!\w) ?"))
"""What opens the other side of a contrast; with a pronoun it goes on about the same thing."""
_SIGNED_YET = re.compile(
    fold(r"(?:(?:لم|لن|قد|ما|البلدين|الجانبين|الطرفين|عادا|عاد) )*(?:[يت]?وق[يع]ع?|[يت]?برم|[يت]تم|أبرم|تمت?|التوقيع)")
)
"""How a contrast says that the instrument before it was signed after all: «إلا أنها لم توقع إلا عام 2011»."""
_THE_EVENT = re.compile(fold(r"ال(?:زيارة|دورة|اجتماع|لقاء|جولة|قمة|افتتاح|جلسة|مشاورات|سفارة|قنصلية)(?!\w)"))
"""A contrast that goes on about the event by its name."""
_ASIDE = re.compile(fold(r"، (?:الذي|التي|اللذان|اللذين|اللتان|اللتين|الذين|ال(?:معين|منتخب|معتمد)[ةه]?) [^،؛]*$"))
_ITS_NAME = re.compile(
    fold(
        r"(?<!\w)[وف]?(?:ال)?(?:اتفاقي\w*|اتفاقا?|معاهدة|بروتوكول\w*|مذكر\w*|برنامجا?|زيار\w+|دورة|دورت\w+|جولة|"
        r"اجتماع\w*|لقاء\w*|سفار\w+|قنصلي\w+|علاقات\w*|مشاورات)(?!\w)"
    )
)
"""What an aside tells more of is the claim's own, where it stands before the aside."""
_HAD = re.compile(fold(r"(?<!\w)و?كان(?:ت|ا|تا|وا)? (?:(?!من|قد|مقرر)\w+ ){0,4}قد \w+[^؛.]*$"))
"""What had been before, its subject named: «اتفاقية كان البلدان قد وقعاها بالأحرف الأولى في 2022»."""
_RELATIVE = re.compile(fold(r"، (?:الذي|التي|اللذان|اللذين|اللتان|اللتين|الذين) $"))
_SIGNED_IT = re.compile(fold(r"قد (?:وقع|أبرم)(?:ا|ت|تا|وا)?ها?(?!\w)(?! بالأحرف الأولى)"))
_IN_THE_STEAD = re.compile(fold(r"(?<!\w)(?:خلفا ل|بدلا من|عوضا عن)\s?\w+[^،؛.]*$"))
"""A predecessor's dates: «قدم أوراق اعتماده خلفا للسفير السابق الذي انتهت مهمته عام 2008»."""
_MEANT = re.compile(
    fold(
        r"(?:[،؛] ?و?|(?<!\w)و)?كانت? (?:من ال)?(?:مقرر|مزمع|مبرمج|مفترض|منتظر)[ةا]?(?!\w)[^؛.]*$"
        r"|(?<!\w)(?:بعد|رغم|قبل) (?:أن )?(?:\w+ )?(?:تأجيل|إرجاء|تأجلت?|أجلت?|أرجئت?)[^؛.]*$"
    )
)
_TOOK_PLACE = re.compile(
    fold(r"[وف]?(?:قد )?(?:ا?نعقدت?|عقدت?|اجتمعت?|التأمت?|زارت?|قامت?|أدت?|أجرت?|التقت?|استضافت?|احتضنت?|جرت)(?!\w)")
)
_NOT_SO = re.compile(fold(r"(?<!\w)(?:لم|لن|أن|ما|بأن|لأن|كي|قبل|بعد) ?$"))
_WHAT_HAPPENS = frozenset({"visit", "meeting", "mechanism"})
EVENTS = _WHAT_HAPPENS | {"agreement", "milestone"}
"""The types of claims that are events, which another may be told beside."""
_NAMED_AFTER = re.compile(
    fold(
        r"(?<!\w)[وف]?(?:إثر|عقب|بعد|منذ|غداة|قبل|قبيل|عشية|بمناسبة|في أعقاب|"
        r"(?:أفضت?|أدت?|قادت?|مهدت?|أتاحت?) (?:إلى |ل)?(?:عقد |انعقاد )?) ?$"
    )
)
"""What comes before an event that only tells when another was: «وقع البلدان عام 2011 اتفاقية إثر زيارة … عام 2008»."""


def named_after(clause: Clause, hit: Hit) -> bool:
    """Tell whether an event is named only for the sake of another: a date after it is its own, not one that leads."""
    low = clause.low
    return hit.trigger.type in _WHAT_HAPPENS and bool(_NAMED_AFTER.search(low.text[: low.index(hit.start)]))


def of_a_second_event(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether the words before a date make it that of another event than the one a claim's words tell."""
    within = clause.start <= mention.start and mention.end <= clause.end
    if not within or hit.trigger.type not in EVENTS:
        return False
    low = clause.low
    start, end, at = low.index(hit.start), low.index(hit.end), low.index(mention.start)
    if at <= start:
        return False
    before = low.text[:at]
    return (
        _beyond_a_contrast(hit, low.text[end:at] if at > end else "")
        or _within_an_aside(low.text[start:end], low.text[start:at])
        or _had_been(hit, before, start if happened(clause, hit) else end)
        or _after(_IN_THE_STEAD, before, start)
        or (happened(clause, hit) and _after(_MEANT, before, start))
    )


def happened(clause: Clause, hit: Hit) -> bool:
    """Tell whether a claim's words tell that it took place: for when it was meant and what had been is older."""
    start = clause.low.index(hit.start)
    took_place = hit.trigger.type in _WHAT_HAPPENS and _TOOK_PLACE.match(clause.low.text, start)
    return bool(took_place) and not _NOT_SO.search(clause.before + clause.low.text[:start])


def _after(words: re.Pattern[str], before: str, start: int) -> bool:
    found = words.search(before)
    return found is not None and found.start() > start


def _beyond_a_contrast(hit: Hit, between: str) -> bool:
    found = next(reversed(list(_BUT.finditer(between))), None)
    if found is None:
        return False
    rest = between[found.end() :]
    if hit.trigger.type == "agreement":
        return not _SIGNED_YET.match(rest)
    return not found[1] and not _THE_EVENT.match(rest)


def _within_an_aside(words: str, upto: str) -> bool:
    """Tell whether a date stands between commas, before the words of the claim go on: «وقع الوزير، الذي …، اتفاقية»."""
    found = _ASIDE.search(upto) if len(upto) < len(words) else None
    return found is not None and "،" in words[len(upto) :] and not _ITS_NAME.search(upto[: found.start()])


def _had_been(hit: Hit, before: str, after: int) -> bool:
    found = _HAD.search(before)
    if found is None or found.start() <= after or (_RELATIVE.search(before, 0, found.start()) and "،" in found[0]):
        return False  # told of none, or before a comma that closes its relative clause
    later = hit.trigger.type == "agreement" and KEEPS_ITS_DAY.search(before, 0, found.start())
    return not (later and _SIGNED_IT.search(found[0]))
