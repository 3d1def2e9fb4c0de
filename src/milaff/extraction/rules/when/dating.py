"""The date of a claim: the clause's own, else that of the event it is told with; never another event's."""

import re
from dataclasses import dataclass

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.numbers import ROSE
from milaff.extraction.rules.when.lasting import assessed_then, lasts
from milaff.extraction.rules.when.origin import so_many_years_ago, within_its_year
from milaff.extraction.rules.when.owned import owned
from milaff.extraction.rules.when.put_off import due_date
from milaff.extraction.rules.when.rolling import counted_by_then, rolling_year
from milaff.extraction.rules.when.signing import of_signature, only_in_force, signed_then, told_signed
from milaff.extraction.rules.when.speaking import said_before
from milaff.extraction.rules.when.stay import with_its_stay
from milaff.extraction.rules.when.subordinate import named_after
from milaff.extraction.rules.when.whereupon import date_beside, signed_after_all
from milaff.language.edtf import parse

_DAYS = re.compile(
    fold(
        r"(?:تستغرق|تستمر|تدوم|تمتد|تتواصل|دامت|استمرت|استغرقت|تواصلت|امتدت|مدتها|لمدة|على مدى|على مدار) "
        r"(?:يومين|\w+ أيام|\w+ يوما|أسبوعا?)(?!\w)"
    )
    + r"|\b(?:\w+|\d+)[- ]day\b|\b(?:last(?:s|ing|ed)?|for) (?:two|three|four|five|six|\d) days\b|\bweek-?long\b"
)
"""A visit of several days: the day of arrival is not its date."""
_TIMES = re.compile(
    r"\b(?:met|convened|held) (?:\w+ |\w+-\w+ )?(?:times|sessions|rounds|meetings)\b"
    + fold(
        r"|(?<!\w)(?:دورتين|جولتين|اجتماعين|(?:\d+|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة? (?:دورات|جولات|اجتماعات|مرات))"
    )
)
"""How often a body has met: of several days that are told, none is that of them all."""
_ONE_OF_THEM = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|several|\d+) "
    r"(?:rounds|sessions|meetings|editions)\b"
    r"[^.;]*\bthe (?:latest|last|most recent)(?: (?:one|of (?:them|which|these)))?\b[^.;]*$"
)
"""Sessions that are counted have not the day of the one that is named."""
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
_LEAD = 24
"""The most characters of a date that leads a line by itself."""
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
    mentions = owned(reading, clause, hit)
    if hit.trigger.type == "mechanism" and len({m.edtf for m in mentions}) > 1 and _TIMES.search(clause.low.text):
        return None
    if hit.trigger.type == "mechanism":
        mentions = [m for m in mentions if not _ONE_OF_THEM.search(clause.low.text[: clause.low.index(m.start)])]
    if not mentions:
        beside = date_beside(reading, clause, hit)
        return Dated(beside.edtf or "", beside.text, inferred=beside.inferred) if beside else None
    if ago := so_many_years_ago(clause, hit, mentions):
        return Dated(ago, mentions[0].text, inferred=True)
    best = signed_after_all(reading, clause, hit) or _chosen(clause, hit, mentions)
    if hit.trigger.type == "agreement" and only_in_force(clause, hit, best):
        if signed_then(clause, hit, best) or _dated_before(reading, clause):
            return None
        beside = date_beside(reading, clause, hit) if hit.trigger.name != "in force" else None
        if beside is None and hit.trigger.status == "signed" and told_signed(clause, best):
            return None
        best = beside or best
    a_day = best.inferred and len(best.edtf or "") == len("YYYY-MM-DD")
    if a_day and hit.trigger.type in ("visit", "mechanism") and _of_several_days(reading, clause, hit):
        days = next((m for m in mentions if m.kind == "range"), None)
        return Dated(days.edtf or "", days.text, inferred=days.inferred) if days else None
    if hit.trigger.type in ("milestone", "visit", "meeting") or _leads_its_line(reading, best):
        best = _finer(reading, best, mentions)
    if best.kind == "week" and best.inferred:
        return _its_month(best)
    if hit.trigger.type == "figure" and (edtf := counted_by_then(clause, best)):
        return Dated(edtf, best.text, inferred=best.inferred or "/" in edtf)
    return Dated(within_its_year(best) or "", best.text, inferred=best.inferred)


def _chosen(clause: Clause, hit: Hit, mentions: list[DateMention]) -> DateMention:
    """Choose among a claim's dates: that after its words, that which leads the clause, or that of a signature."""
    after = [m for m in mentions if m.start >= hit.start]
    best = after[0] if after else mentions[-1]
    leads = mentions[0].start < hit.start and clause.led_by(mentions[0].start)
    told_by = after and (said_before(clause, hit, mentions[0]) or named_after(clause, hit))
    if leads and not told_by:
        best = mentions[0]
    if hit.trigger.type == "visit" and leads and after and _within_its_days(mentions[0], after[0]):
        best = after[0]
    if hit.trigger.type == "agreement":
        best = of_signature(clause, hit, mentions, best)
    if hit.trigger.type == "figure" and len(mentions) > 1 and ROSE.search(clause.low.text):
        best = mentions[-1]
    return best


def _within_its_days(day: DateMention, days: DateMention) -> bool:
    """Tell whether the day of a report lies in those of a visit: «استقبل اليوم …، التي تقوم يومي 4 و5 بزيارة»."""
    return days.kind == "range" and parse(days.edtf or "").contains(parse(day.edtf or ""))


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
    """Tell whether a date leads the line of a chronology: "- 2008: on 3 March …", "1921  Relations are …"."""
    line = next((one for one in reading.lines if one.start <= mention.start < one.end), None)
    before = reading.text[line.start : mention.start] if line else ""
    if line is None or re.search(r"\w", before):
        return False
    bare = mention.kind == "year" and mention.text.isdigit()
    return bare or reading.text[mention.end :].lstrip()[:1] in ":–—"


def _finer(reading: Reading, best: DateMention, mentions: list[DateMention]) -> DateMention:
    """Give the one day or month that lies within a year named beside it: "this year … on May 27"."""
    leads = _leads_its_line(reading, best)
    if not (leads or (best.kind == "year" and best.inferred)) or best.kind not in ("year", "month"):
        return best
    whole = parse(best.edtf or "")
    others = [m for m in mentions if m.edtf and m.edtf != best.edtf and ("/" not in m.edtf or m.kind == "range")]
    finer = [m for m in others if whole.contains(parse(m.edtf or ""))]
    return finer[0] if len(finer) == 1 else best


def _dated_before(reading: Reading, clause: Clause) -> bool:
    """Tell whether the line of a chronology has given a date before a clause: "8 May. A treaty is signed, which …"."""
    line = next((one for one in reading.lines if one.start <= clause.start < one.end), None)
    before = reading.text[line.start : clause.start] if line else ""
    return 0 < len(before.strip()) <= _LEAD and bool(
        reading.within(reading.dates, clause.start - len(before), clause.start)
    )
