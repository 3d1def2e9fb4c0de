"""The date of a claim: the clause's own, else that of the event it is told with; never another event's."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.signs import SINCE
from milaff.extraction.rules.when.apart import across, attributive, within_relative
from milaff.extraction.rules.when.elsewhen import dated_elsewhere
from milaff.extraction.rules.when.origin import remembered, within_its_year
from milaff.extraction.rules.when.others import of_another
from milaff.extraction.rules.when.others_ar import of_another_event
from milaff.extraction.rules.when.put_off import due_date, moved_to
from milaff.extraction.rules.when.rolling import rolling_year
from milaff.language.edtf import parse

_SAID = re.compile(
    fold(r"(?<!\w)(?:أن|إن|بأن|أنه|أنها|إلى|عن|على|علي)(?!\w)")
    + r"|\b(?:that|for|to|its|his|her|their|the|at|of|how)\b"
)
_DUE = re.compile(
    fold(r"(?<!\w)(?:قبل|بحلول|في موعد|ابتداء من|اعتبارا من|بداية من|انطلاقا من)(?: \w+)?\s*$")
    + r"|\b(?:by|before|until|no later than)(?: the end of)?\s*$"
)
_DATES_FROM = re.compile(r"\b(?:dat(?:e|es|ed|ing)|go(?:es)?|went) (?:back )?(?:from|to)(?: the)?\s*$")
_DAYS = re.compile(fold(r"(?:تستغرق|تستمر|تدوم) \w+") + r"|\b(?:\w+|\d+)[- ]day\b")
"""A visit of several days: the day of arrival is not its date."""
_BOUNDED = re.compile(fold(r"(?:قبل|بحلول)") + r"|(?:before|by|until) ")
_FOLLOWING = re.compile(r"following|same|later|that year|next" + "|" + fold(r"تالي|نفس|ذات|لاحق"))
_LEADS = 25
"""How near to its beginning a date leads a clause («وفي 22 أوت 2023 وقع …»)."""
_FOUNDED = re.compile(
    fold(r"(?:أنشئت?|المنشأة|تأسست?|المؤسسة|أسست?|شكلت?)(?: (?:في|عام|سنة))*\s*$")
    + r"|\b(?:created|established|founded|set up|formed|launched)(?: by [^,;.]{3,60}| under [^,;.]{3,60})?(?: (?:in|on))?\s*$"
)
_TIMES = re.compile(
    r"\b(?:met|convened|held) (?:\w+ |\w+-\w+ )?(?:times|sessions|rounds|meetings)\b"
    + fold(r"|(?<!\w)(?:دورتين|جولتين|اجتماعين|(?:\d+|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة? (?:دورات|جولات|اجتماعات|مرات))")
)
"""How often a body has met: of several days that are told, none is that of them all."""
_TOLD = re.compile(
    fold(
        r"(?<!خلال )(?<!أثناء )(?<!عقب )(?<!ختام )(?<!هامش )(?<!\w)[بل]?(?:ال|لل)?(?:زيار\w+|افتتاح\w*|"
        r"توقيع\w*|انعقاد\w*|"
        r"قرار\w*|نتائج|انتخاب\w*|اتفاق\w*|استئناف|إطلاق|احتضان|استضاف\w+|تنظيم|عقد|فتح|إنشاء|اعتماد|"
        r"مشارك\w+|تعيين|تصويت|"
        r"قمة|هجوم|هجمات|عدوان|حادث\w*|زلزال|جائزة|نجاح|فوز)(?!\w)"
    )
)
"""What is praised or deplored has a date of its own: «ثمن إعادة افتتاح السفارة في أيار 2021»."""
_WHEN = ("when ", fold("عندما "), fold("حينما "), fold("حين "))
_WHERE = re.compile(fold(r"حيث (?:تم|جرى|أقيمت?|وقعت?|أبرمت?|افتتحت?|تبادل\w*|أعلن\w*)(?!\w)"))
_AND_WHEN = re.compile(r"\W{0,2}when (?!the |it )" + fold(r"|\W{0,2}(?:عندما|حينما|لدى) "))
_LED_ON = frozenset({"agreement", "milestone", "institution"})
"""The types to which «when» or «حيث» beside a date gives it."""
_REMEMBERING = frozenset({"milestone", "visit", "meeting", "mechanism"})
_ROSE = re.compile(
    fold(r"(?<!\w)من [^،.]*\d[^،.]* (?:إلى|ليصل|لتصل|ليبلغ|لتبلغ) [^،.]*\d") + r"|\bfrom [^,;]*\d[^,;]* to [^,;]*\d"
)
"""«من 290 مليونا في 2020 إلى 410 ملايين في 2022»: the later is the figure's."""
_DIPLOMATIC = re.compile(
    r"\b(?:have had|have|has had|enjoyed?|maintain\w*) diplomatic (?:relations|ties)(?: with \w+)? since\b"
    + fold(r"|منذ (?:إقامة|قيام|تأسيس) (?:ال)?علاقات (?:ال)?دبلوماسية")
    + fold(r"|علاقات دبلوماسية(?: \w+){0,2} منذ|(?:إقامة|قيام|تأسيس) (?:ال)?علاقات [^،.]{0,40}إلى (?:عام|سنة|\d)")
)
"""Since when two states have had diplomatic relations is when they were established."""
_STATED = re.compile(
    r"\bin a statement (?:of|on|dated|issued on|released on)(?: \w+day,?)?\s*$"
    + fold(r"|في بيان (?:بتاريخ|صدر في|مؤرخ في)\s*$")
)
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
SPEECH = frozenset({"position", "commitment"})
"""The types of claims that are words: of the day on which they were said."""
_DATED = frozenset(
    {
        "twinned",
        "has an embassy",
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
UNDATED = frozenset({"at the invitation", "on the invitation"})
"""Triggers that tell how something came about and not when: the visit beside them has the day."""
_LASTS = frozenset({"institution", "agreement"})
"""The types that "since" dates: a house has worked, an instrument been in force, from that day on."""
_MADE = re.compile(
    r"\b(?:built|founded|set up|established|opened|launched|completed|laid|erected|dating(?: back)?) (?:in|on|from|to) "
    r"(?:the )?$"
    + fold(
        r"|(?<!\w)(?:الذي|التي) (?:بني|بنيت|أنشئ|أنشئت|شيد|شيدت|افتتح|افتتحت|تأسس|تأسست|أطلق|أطلقت)(?: \w+)?"
        r" (?:في |عام |سنة )*$"
    )
)
_IN_FORCE = re.compile(r"\bin(?:to)? force\b" + fold(r"|(?:حيز|موضع) (?:ال)?(?:نفاذ|تنفيذ)"))
"""What stands between the date of an instrument's signature and that of its entry into force."""


@dataclass(frozen=True)
class Dated:
    """A date and the words that give it; ``borrowed`` where they stand outside the clause."""

    edtf: str
    words: str
    borrowed: bool = False
    inferred: bool = False


def own_date(reading: Reading, clause: Clause, hit: Hit) -> Dated | None:
    """Give the date that the clause itself gives the claim, None where there is none that is the claim's."""
    if hit.trigger.name in UNDATED:
        return None
    if hit.trigger.type in _EVENTS and (due := due_date(reading, clause, hit)):
        return Dated(due[0], due[1], inferred=due[2])
    mentions = [m for m in reading.within(reading.dates, clause.start, clause.end) if m.edtf]
    if hit.trigger.type == "figure" and (rolling := rolling_year(reading, clause)):
        return Dated(*rolling)
    if hit.trigger.fields.get("milestone") == "assessment" and not _lasting(clause, hit):
        return None
    if hit.trigger.type in SPEECH:
        mentions = [m for m in mentions if _of_speaking(clause, hit, m) and not _made_then(clause, m)]
    if hit.trigger.status == "negotiating":
        mentions = [m for m in mentions if m.start >= hit.start or m.start - clause.start < _LEADS]
    if not _lasting(clause, hit) or (hit.trigger.type == "agreement" and len(mentions) > 1):
        mentions = [m for m in mentions if not _since(clause, m)]
    mentions = [m for m in mentions if not _month_due(clause, m) and not _counted_from_another(reading, clause, m)]
    mentions = [m for m in mentions if not of_another(clause, hit, m) and not of_another_event(clause, hit, m)]
    mentions = [m for m in mentions if not dated_elsewhere(clause, hit, m) and not across(clause, hit, m)]
    mentions = [m for m in mentions if not attributive(clause, hit, m)]
    if hit.trigger.type in _REMEMBERING and hit.trigger.name != "relations established":
        mentions = [m for m in mentions if not remembered(clause, m)]
    if hit.trigger.type in _EVENTS:
        mentions = [m for m in mentions if not _founded(clause, m) and not moved_to(clause, m)]
    if hit.trigger.type == "mechanism" and len({m.edtf for m in mentions}) > 1 and _TIMES.search(clause.low.text):
        return None
    if not mentions:
        return _whereupon(reading, clause, hit) or _when_then(reading, clause, hit)
    after = [m for m in mentions if m.start >= hit.start]
    best = after[0] if after else mentions[-1]
    if mentions[0].start < hit.start and mentions[0].start - clause.start < _LEADS:
        best = mentions[0]
    if hit.trigger.type == "agreement" and _IN_FORCE.search(_between(clause, mentions[0], best)):
        best = mentions[0]
    if hit.trigger.type == "figure" and len(mentions) > 1 and _ROSE.search(clause.low.text):
        best = mentions[-1]
    if best.inferred and hit.trigger.type == "visit" and _DAYS.search(clause.low.text):
        return None
    if hit.trigger.type in ("milestone", "visit", "meeting"):
        best = _finer(best, mentions)
    if best.kind == "week" and best.inferred:
        return _its_month(best)
    return Dated(within_its_year(best) or "", best.text, inferred=best.inferred)


def _its_month(mention: DateMention) -> Dated | None:
    """Give the month of a week that is counted from another day ("last week"); None where it lies in two."""
    ends = {part[: len("YYYY-MM")] for part in (mention.edtf or "").split("/")}
    return Dated(ends.pop(), mention.text, inferred=True) if len(ends) == 1 else None


def several_days(clause: Clause) -> bool:
    """Tell whether an event is said to last several days, of which the day of a report is only one."""
    return bool(_DAYS.search(clause.low.text))


def _when_then(reading: Reading, clause: Clause, hit: Hit) -> Dated | None:
    """Give the one date of the "when" that follows a clause: "was signed by X, when he visited Rome on 3 May 2012"."""
    if hit.trigger.type not in _LED_ON or hit.trigger.status in ("negotiating", "proposed"):
        return None
    at = bisect_right(reading.sentences, clause.start, key=lambda one: one.start) - 1
    end = reading.sentences[at].end if at >= 0 else clause.end
    if not _AND_WHEN.match(fold(reading.text[clause.end : clause.end + 12]).lower()):
        return None
    found = [m for m in reading.within(reading.dates, clause.end, end) if m.edtf]
    return Dated(found[0].edtf or "", found[0].text, inferred=found[0].inferred) if len(found) == 1 else None


def _whereupon(reading: Reading, clause: Clause, hit: Hit) -> Dated | None:
    """Give the date that "when" takes up right before a clause: "to 1935, when the kingdom signed …"."""
    if not clause.low.text.startswith(_WHEN) and not (hit.trigger.type in _LED_ON and _WHERE.match(clause.low.text)):
        return None
    before = reading.within(reading.dates, max(0, clause.start - 40), clause.start)
    last = before[-1] if before else None
    if last is None or not last.edtf or reading.text[last.end : clause.start].strip() not in ("", ",", "،"):
        return None
    return Dated(last.edtf, last.text, inferred=last.inferred)


def _finer(best: DateMention, mentions: list[DateMention]) -> DateMention:
    """Give the one day or month that lies within a year named beside it: "this year … on May 27"."""
    if best.kind != "year" or not best.inferred:
        return best
    whole = parse(best.edtf or "")
    others = [m for m in mentions if m.edtf and m.edtf != best.edtf and "/" not in m.edtf]
    finer = [m for m in others if whole.contains(parse(m.edtf or ""))]
    return finer[0] if len(finer) == 1 else best


def _of_speaking(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date says when something was said, not when what was said happened."""
    if mention.start < hit.start:
        return not _since_or_due(clause, mention) and not within_relative(clause, mention)
    low = clause.low
    words = low.text[low.index(hit.start) : low.index(mention.start)]
    between = words.partition(" ")[2]
    if _STATED.search(between):
        return True
    return (
        len(between) < 90
        and not _TOLD.search(between)
        and not _SAID.search(between)
        and not _since_or_due(clause, mention)
    )


def _made_then(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date only says when a thing that is spoken of was made: "the railway, built in the 1970s, …"."""
    return bool(_MADE.search(clause.low.text[: clause.low.index(mention.start)]))


def _between(clause: Clause, one: DateMention, other: DateMention) -> str:
    """Give the words between two dates, the first of which says when an instrument was signed."""
    return clause.low.text[clause.low.index(one.start) : clause.low.index(other.start)]


def _since_or_due(clause: Clause, mention: DateMention) -> bool:
    before = clause.low.text[: clause.low.index(mention.start)]
    return bool(SINCE.search(before) or _DUE.search(before))


def _counted_from_another(reading: Reading, clause: Clause, mention: DateMention) -> bool:
    """Tell whether "the following year" may be counted from either of two dates that stand before it."""
    if not mention.inferred or not _FOLLOWING.search(mention.text.lower()):
        return False
    start = max(0, clause.start - len(clause.before) - 1)
    return len({m.edtf for m in reading.within(reading.dates, start, mention.start) if m.edtf}) > 1


def _month_due(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a month only bounds what happens: "before the end of June 2023"."""
    before = clause.low.text[: clause.low.index(mention.start)]
    bounded = _DUE.search(before.removesuffix("the ")) or _BOUNDED.match(fold(mention.text).lower())
    return bool(bounded) and (mention.edtf or "").endswith("~") and len(mention.edtf or "") > 5


def _founded(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date is that of the founding of a body that met at another: "the commission, created in 1971"."""
    return bool(_FOUNDED.search(clause.low.text[: clause.low.index(mention.start)]))


def _lasting(clause: Clause, hit: Hit) -> bool:
    """Tell whether "since" dates a claim; that of cooperation is its field ``since``, and no date (docs/claims.md)."""
    return hit.trigger.type in _LASTS or hit.trigger.name in _DATED or bool(_DIPLOMATIC.search(clause.low.text))


def _since(clause: Clause, mention: DateMention) -> bool:
    before = clause.low.text[: clause.low.index(mention.start)]
    if _DATES_FROM.search(before):
        return False
    return bool(SINCE.search(before)) and mention.kind != "range"
