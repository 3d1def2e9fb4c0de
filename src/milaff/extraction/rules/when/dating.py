"""The date of a claim: the clause's own, else that of the event it is told with; never another event's."""

import re
from dataclasses import dataclass

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.numbers import ROSE
from milaff.extraction.rules.when.apart import across, attributive
from milaff.extraction.rules.when.aside import its_own_verbs
from milaff.extraction.rules.when.elsewhen import ITS_SIGNATURE, dated_elsewhere
from milaff.extraction.rules.when.frame_words import IN_FORCE
from milaff.extraction.rules.when.lasting import assessed_then, lasts, since
from milaff.extraction.rules.when.likened import likened
from milaff.extraction.rules.when.origin import remembered, within_its_year
from milaff.extraction.rules.when.others import of_another
from milaff.extraction.rules.when.others_ar import of_another_event
from milaff.extraction.rules.when.put_off import due_date, moved_to
from milaff.extraction.rules.when.rolling import counted_by_then, rolling_year
from milaff.extraction.rules.when.speaking import due_by, made_then, month_due, of_speaking, said_before
from milaff.extraction.rules.when.stay import with_its_stay
from milaff.extraction.rules.when.whereupon import date_beside
from milaff.language.edtf import parse

_DAYS = re.compile(
    fold(
        r"(?:تستغرق|تستمر|تدوم|تمتد|تتواصل|دامت|استمرت|استغرقت|تواصلت|امتدت|مدتها|لمدة|على مدى|على مدار) "
        r"(?:يومين|\w+ أيام|\w+ يوما|أسبوعا?)(?!\w)"
    )
    + r"|\b(?:\w+|\d+)[- ]day\b|\b(?:lasting|lasted|for) (?:two|three|four|five|six|\d) days\b|\bweek-?long\b"
)
"""A visit of several days: the day of arrival is not its date."""
_FOLLOWING = re.compile(r"following|same|later|that year|next" + "|" + fold(r"تالي|نفس|ذات|لاحق"))
_DURING = re.compile(
    r"\bduring which\b|"
    r"\b(?:during|of|on the (?:sidelines|margins) of|as part of) (?:the|this|his|her|their) (?:visit|trip|stay)\b"
    r"|\b(?:day|end|close|conclusion|margins|sidelines|course|occasion|outcome) of (?:the|his|her|their|this|that) "
    r"(?:[\w-]+ )?(?:visit|talks|meeting|session|summit|stay|trip|consultations)\b"
    r"|\b(?:after|following) (?:the|their) (?:talks|meeting|session)\b"
    + fold(
        r"|خلالها|خلاله|أثناءها|(?:خلال|أثناء|أيام|من|ختام|مستهل|هامش) "
        r"(?:ال)?(?:زيارة|وجوده|وجودها|إقامته|زيارته|زيارتها)"
    )
)
"""What was signed during a visit has its days, though only that of its entry into force is written beside it."""
_LED = 60
"""How far before a clause words stand that still lead it, in characters."""
_THEN_SIGNED = re.compile(
    r"\band (?:then |finally |formally )?signed (?:in|on|at)\b"
    + fold(
        r"|[،,]? ?(?:ثم |و)(?:تم )?(?:وقعت?|توقيعها?|التوقيع)(?: عليها?)? (?:رسميا|نهائيا|بصفة نهائية|بشكل نهائي)(?!\w)"
    )
)
"""What was initialled on one day has that of its signature."""
_THEREAFTER = re.compile(
    r"(?:; (?:it|which|they)|\(it|, and it|[,;] the (?:agreement|treaty|convention|accord)|\. it) "
    r"(?:\w+ )?(?:enter|came|took|ha)"
)
"""How a sentence goes on to an instrument's entry into force, which is none of the days of its signature."""
_SIGNED_THEN = re.compile(r"\b(?:was|were|is|are) (?:also )?(?:signed|concluded)\b[^\d]*\benter[^\d]*$")
"""What was signed before it entered into force, and on no day of its own."""
_NAMED_BY = re.compile(
    r"\b(?:agreement|treaty|convention|accord|protocol|memorandum)(?: [\w'-]+){0,8}? (?:signed|concluded)"
    r"(?: (?:in|on))?\s*$" + fold(r"|(?<!\w)ال(?:موقع|مبرم)[ةه]?(?: \w+){0,4}?(?: (?:في|يوم|بتاريخ|عام|سنة))*\s*$")
)
_STANDS = frozenset({"agreement", "cooperation", "figure", "milestone"})
_PRESENT = re.compile(
    fold(
        r"^\W*[وف]?(?:(?:نحن )?[يتن](?!م(?!\w)|واصل)[^\W\d]{2,}|لدينا|لنا|عندنا|بيننا|لدى|هناك|هنالك|ثمة)"
        r"(?: [^\W\d]+){0,4} $|(?<!\w)[وف]?(?:هي|هو|هما|هم|نحن) $"
    )
)
"""How a clause begins that tells what is, so that «اليوم» in it is "nowadays"."""
_YEAR = re.compile(r"\byear\b|" + fold(r"عام|سنة"))
_FOUNDED = re.compile(
    fold(r"(?:أنشئت?|المنشأة|تأسست?|المؤسسة|أسست?|شكلت?)(?: بموجب(?: \w+){1,4}?)?(?: (?:في|عام|سنة))*\s*$")
    + r"|\b(?:created|established|founded|set up|formed|launched)(?: (?:by|under) [^,;.]{3,60})?(?: (?:in|on))?\s*$"
)
_TIMES = re.compile(
    r"\b(?:met|convened|held) (?:\w+ |\w+-\w+ )?(?:times|sessions|rounds|meetings)\b"
    + fold(
        r"|(?<!\w)(?:دورتين|جولتين|اجتماعين|(?:\d+|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة? (?:دورات|جولات|اجتماعات|مرات))"
    )
)
"""How often a body has met: of several days that are told, none is that of them all."""
_REMEMBERING = frozenset({"milestone", "visit", "meeting", "mechanism"})
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
SPEECH = frozenset({"position", "commitment"})
"""The types of claims that are words: of the day on which they were said."""
UNDATED = frozenset({"at the invitation", "on the invitation"})
"""Triggers that tell how something came about and not when: the visit beside them has the day."""


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
    if hit.trigger.type == "figure" and (rolling := rolling_year(reading, clause)):
        return Dated(*rolling)
    assessed = hit.trigger.fields.get("milestone") == "assessment"
    if assessed and not lasts(clause, hit) and not assessed_then(clause, hit):
        return None
    mentions = _its_own(reading, clause, hit)
    if hit.trigger.type == "mechanism" and len({m.edtf for m in mentions}) > 1 and _TIMES.search(clause.low.text):
        return None
    if not mentions:
        beside = date_beside(reading, clause, hit)
        return Dated(beside.edtf or "", beside.text, inferred=beside.inferred) if beside else None
    best = _chosen(clause, hit, mentions)
    if hit.trigger.type == "agreement" and _only_in_force(clause, hit, best):
        during = hit.trigger.name != "in force" and _DURING.search(f"{clause.before[-_LED:]} {clause.low.text}")
        if during or _THEREAFTER.search(_between(clause, hit, best)):
            return None
        best = (date_beside(reading, clause, hit) if hit.trigger.name != "in force" else None) or best
    if best.inferred and hit.trigger.type in ("visit", "mechanism") and _of_several_days(reading, clause, hit):
        days = next((m for m in mentions if m.kind == "range"), None)
        return Dated(days.edtf or "", days.text, inferred=days.inferred) if days else None
    if hit.trigger.type in ("milestone", "visit", "meeting") or _leads_its_line(reading, best):
        best = _finer(reading, best, mentions)
    if best.kind == "week" and best.inferred:
        return _its_month(best)
    if hit.trigger.type == "figure" and (edtf := counted_by_then(clause, best)):
        return Dated(edtf, best.text, inferred=best.inferred or "/" in edtf)
    return Dated(within_its_year(best) or "", best.text, inferred=best.inferred)


def _its_own(reading: Reading, clause: Clause, hit: Hit) -> list[DateMention]:
    """Leave out the dates of a clause that are of something else than the claim: of its kind first, then of any."""
    kind = hit.trigger.type
    mentions = [m for m in reading.within(reading.dates, clause.start, clause.end) if m.edtf]
    if kind in SPEECH:
        mentions = [m for m in mentions if of_speaking(clause, hit, m) and not made_then(clause, m)]
    if hit.trigger.status == "negotiating":
        mentions = [m for m in mentions if m.start >= hit.start or clause.led_by(m.start)]
        mentions = [m for m in mentions if not due_by(clause, m)]
    if not lasts(clause, hit) or (kind == "agreement" and len(mentions) > 1):
        mentions = [m for m in mentions if not since(clause, m)]
    mentions = [m for m in mentions if not month_due(clause, m) and not _counted_from_another(reading, clause, m)]
    mentions = [m for m in mentions if not of_another(clause, hit, m) and not of_another_event(clause, hit, m)]
    mentions = [m for m in mentions if not dated_elsewhere(clause, hit, m) and not across(clause, hit, m)]
    mentions = [m for m in mentions if not attributive(clause, hit, m) and not likened(clause, hit, m)]
    if kind in _REMEMBERING and hit.trigger.name != "relations established":
        mentions = [m for m in mentions if not remembered(clause, m)]
    if kind in _EVENTS:
        mentions = [m for m in mentions if not _founded(clause, m) and not moved_to(clause, m)]
    if kind == "cooperation":
        mentions = [m for m in mentions if reading.language == "en" or not made_then(clause, m)]
    if kind == "agreement":
        mentions = [m for m in mentions if not _still_runs(reading, m)]
    if kind in _STANDS:
        mentions = [m for m in mentions if not _nowadays(clause, m)]
    return its_own_verbs(clause, hit, mentions)


def _chosen(clause: Clause, hit: Hit, mentions: list[DateMention]) -> DateMention:
    """Choose among a claim's dates: that after its words, that which leads the clause, or that of a signature."""
    after = [m for m in mentions if m.start >= hit.start]
    best = after[0] if after else mentions[-1]
    leads = mentions[0].start < hit.start and clause.led_by(mentions[0].start)
    if leads and not (after and said_before(clause, hit, mentions[0])):
        best = mentions[0]
    if hit.trigger.type == "agreement" and leads and after and ITS_SIGNATURE.search(_between(clause, hit, after[0])):
        best = after[0]
    if hit.trigger.type == "visit" and leads and after and _within_its_days(mentions[0], after[0]):
        best = after[0]
    if hit.trigger.type == "agreement" and (signed := _THEN_SIGNED.search(_between(clause, mentions[0], mentions[-1]))):
        at = clause.low.place(clause.low.index(mentions[0].start) + signed.end() - 1)
        best = next(m for m in mentions if m.end > at)
    if hit.trigger.type == "agreement" and IN_FORCE.search(_between(clause, mentions[0], best)):
        best = mentions[0]
    if hit.trigger.status in ("ratified", "in-force") and (named := [m for m in mentions if _named_by(clause, m)]):
        best = named[0]
    if hit.trigger.type == "figure" and len(mentions) > 1 and ROSE.search(clause.low.text):
        best = mentions[-1]
    return best


def _within_its_days(day: DateMention, days: DateMention) -> bool:
    """Tell whether the day of a report lies in those of a visit: «استقبل اليوم …، التي تقوم يومي 4 و5 بزيارة»."""
    return days.kind == "range" and parse(days.edtf or "").contains(parse(day.edtf or ""))


def _named_by(clause: Clause, mention: DateMention) -> bool:
    """Tell whether an instrument is named by the day of its signature: "ratified the agreement signed in 2008"."""
    return bool(_NAMED_BY.search(clause.low.text[: clause.low.index(mention.start)]))


def _nowadays(clause: Clause, mention: DateMention) -> bool:
    """Tell whether «اليوم» stands after a verb in the present: «ونحن نرتبط معكم اليوم باتفاقيات عدة»."""
    before = clause.low.text[: clause.low.index(mention.start)]
    return mention.text == "اليوم" and bool(_PRESENT.search(before))


def _still_runs(reading: Reading, mention: DateMention) -> bool:
    """Tell whether plain years run on after the document was written: what is to last then was not signed in them."""
    written = (reading.document_date or "")[: len("YYYY")]
    edtf = mention.edtf or ""
    return mention.kind == "range" and len(edtf) == len("YYYY/YYYY") and bool(written) and edtf[-4:] > written


def _its_month(mention: DateMention) -> Dated | None:
    """Give the month of a week that is counted from another day ("last week"); None where it lies in two."""
    ends = {part[: len("YYYY-MM")] for part in (mention.edtf or "").split("/")}
    return Dated(ends.pop(), mention.text, inferred=True) if len(ends) == 1 else None


def _of_several_days(reading: Reading, clause: Clause, hit: Hit) -> bool:
    low = with_its_stay(reading, clause) if hit.trigger.type == "visit" else clause.low
    return bool(_DAYS.search(low.text))


def several_days(clause: Clause) -> bool:
    """Tell whether an event is said to last several days, of which the day of a report is only one."""
    return bool(_DAYS.search(clause.low.text))


def _leads_its_line(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a date leads the line of a chronology: "- 2008: on 3 March …"."""
    line = next((one for one in reading.lines if one.start <= mention.start < one.end), None)
    before = reading.text[line.start : mention.start] if line else ""
    return line is not None and not re.search(r"\w", before) and reading.text[mention.end :].lstrip()[:1] in ":–—"


def _finer(reading: Reading, best: DateMention, mentions: list[DateMention]) -> DateMention:
    """Give the one day or month that lies within a year named beside it: "this year … on May 27"."""
    leads = _leads_its_line(reading, best)
    if not (leads or (best.kind == "year" and best.inferred)) or best.kind not in ("year", "month"):
        return best
    whole = parse(best.edtf or "")
    others = [m for m in mentions if m.edtf and m.edtf != best.edtf and ("/" not in m.edtf or m.kind == "range")]
    finer = [m for m in others if whole.contains(parse(m.edtf or ""))]
    return finer[0] if len(finer) == 1 else best


def _only_in_force(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date after the words of a signature is that of the entry into force alone."""
    start, at = clause.low.index(hit.end), clause.low.index(mention.start)
    if hit.trigger.name == "in force":
        words = clause.low.text[clause.low.index(hit.start) : at]
        return bool(_SIGNED_THEN.search(words))
    return start < at and bool(IN_FORCE.search(clause.low.text, start, at))


def _between(clause: Clause, one: DateMention | Hit, other: DateMention) -> str:
    """Give the words up to a date from another, or from a trigger: they say whose it is."""
    return clause.low.text[clause.low.index(one.start) : clause.low.index(other.start)]


def _counted_from_another(reading: Reading, clause: Clause, mention: DateMention) -> bool:
    """Tell whether "the following year" may be counted from either of two dates that stand before it."""
    if not mention.inferred or not _FOLLOWING.search(mention.text.lower()):
        return False
    start = max(0, clause.start - len(clause.before) - 1)
    upto = len("YYYY") if _YEAR.search(mention.text.lower()) else None
    return len({m.edtf[:upto] for m in reading.within(reading.dates, start, mention.start) if m.edtf}) > 1


def _founded(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date is that of the founding of a body that met at another: "the commission, created in 1971"."""
    return bool(_FOUNDED.search(clause.low.text[: clause.low.index(mention.start)]))
