"""The dates of a clause that are the claim's own: those of something else beside it are left out."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.apart import across, attributive
from milaff.extraction.rules.when.aside import its_own_verbs
from milaff.extraction.rules.when.bracketed import bracketed
from milaff.extraction.rules.when.elsewhen import dated_elsewhere
from milaff.extraction.rules.when.lasting import lasts, since
from milaff.extraction.rules.when.likened import likened
from milaff.extraction.rules.when.origin import remembered
from milaff.extraction.rules.when.others import of_another
from milaff.extraction.rules.when.others_ar import of_another_event
from milaff.extraction.rules.when.put_off import last_due, moved_to
from milaff.extraction.rules.when.speaking import due_by, made_then, month_due, of_speaking
from milaff.extraction.rules.when.subordinate import of_a_second_event
from milaff.extraction.rules.when.valid import goes_on_until

_FOLLOWING = re.compile(r"following|same|later|that year|next" + "|" + fold(r"تالي|نفس|ذات|لاحق"))
_STANDS = frozenset({"agreement", "cooperation", "figure", "milestone"})
_PRESENT = re.compile(
    fold(
        r"^\W*[وف]?(?:(?:نحن )?[يتن](?!م(?!\w)|واصل|سلمت? |لق[ىت]|رأست? |بادل|باحث|فقد|وجهت? )[^\W\d]{2,}|"
        r"لدينا|لنا|عندنا|بيننا|لدى|هناك|هنالك|ثمة)"
        r"(?: [^\W\d]+){0,4} $|(?<!\w)[وف]?(?:هي|هو|هما|هم|نحن) $"
    )
)
"""How a clause begins that tells what is, so that «اليوم» in it is "nowadays"."""
_PREPARING = re.compile(fold(r"(?<!\w)[وف]?[ينت](?:ستعد|تهيأ|تأهب|عمل|سعى|تطلع|تحضر)(?:ان|ون)? $"))
"""How a clause begins that tells for what one is making ready "today"."""
_YEAR = re.compile(r"\byear\b|" + fold(r"عام|سنة"))
_FOUNDED = re.compile(
    fold(r"(?:أنشئت?|المنشأة|تأسست?|المؤسسة|أسست?|شكلت?)(?: بموجب(?: \w+){1,4}?)?(?: (?:في|عام|سنة))*\s*$")
    + r"|\b(?:created|established|founded|set up|formed|launched)(?: (?:by|under) [^,;.]{3,60})?(?: (?:in|on))?\s*$"
)
_PUBLISHED = re.compile(
    r"\b(?:data|figures|statistics|numbers|reports?)(?: (?:released|published|issued|out))?(?: (?:on|late|early))* ?$"
    + fold(r"|(?<!\w)[وف]?(?:ال)?(?:بيانات|أرقام|إحصاءات|إحصائيات)(?: \w+){0,3}?(?: (?:يوم|في|اليوم))* ?$")
)
"""What stands before the day on which figures came out: "data on Wednesday showed that exports rose in October"."""
_DELIVERED = re.compile(
    r"\b(?:(?:to be )?(?:delivered|handed over|supplied)|delivery|deliveries)"
    r"(?: (?:in|between|from|over|by|on|starting))* ?$|"
    r"\bto (?:buy|sell|supply|purchase|import|export|deliver|provide|receive)\b[^;]*"
    r"\b(?:from|starting|beginning)(?: in)? $"
    + fold(
        r"|(?<!\w)[وف]?(?:[يت]سلم|تسليم\w*|التسليم|تورد|[يت]جري تسليمها?)"
        r"(?: (?:في|خلال|على|الفترة|بين|ما|من|بحلول))* ?$"
    )
)
"""What stands before the time in which what was ordered is to be delivered."""
_ANNIVERSARY = re.compile(
    r"\b(?:mark|celebrat|commemorat|observ)\w*\b[^.;]*\b(?:anniversary|jubilee|centenary|years (?:since|of|after))\b"
    + fold(r"|(?<!\w)[وف]?(?:س?[تين]?حتفل|احتفل|إحياء|أحيا)\w*(?!\w)[^.؛]*(?:ذكرى|يوبيل|مئوية)(?!\w)")
)
_STOPPED = re.compile(
    r"\b(?:stopped|ceased|suspended|discontinued|halted|came to an end)\b[^.;]{0,40}$"
    + fold(r"|(?<!\w)[وف]?(?:قد )?(?:توقفت?|انقطعت?|علقت?|انتهت?|أوقفت?)(?!\w)[^.؛]{0,40}$")
)
"""What stands before the day on which work ended that had begun on another."""
_REMEMBERING = frozenset({"milestone", "visit", "meeting", "mechanism"})
_EVENTS = frozenset({"visit", "meeting", "mechanism"})
_TALKED_OF = frozenset({"discussed", "possible", "proposed", "planned"})
_FROM = re.compile(
    r"\b(?:starting|beginning|effective|as) (?:in|from|of)(?: the)?(?: year)?\s*$"
    + fold(r"|(?<!\w)(?:اعتبارا|ابتداء|بدءا|انطلاقا) من(?: (?:العام|عام|سنة|مطلع|شهر))*\s*$")
)
_GOES_ON = frozenset({"cooperation", "institution", "milestone", "commitment"})
SPEECH = frozenset({"position", "commitment"})
"""The types of claims that are words: of the day on which they were said."""


def owned(reading: Reading, clause: Clause, hit: Hit) -> list[DateMention]:
    """Leave out the dates of a clause that are of something else than the claim: of its kind first, then of any."""
    kind = hit.trigger.type
    mentions = [m for m in reading.within(reading.dates, clause.start, clause.end) if m.edtf]
    mentions = bracketed(clause, hit, mentions)
    if reading.dateline and any(m.start > reading.dateline.end for m in mentions):
        mentions = [m for m in mentions if m != reading.dateline.mention]
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
    mentions = [m for m in mentions if not of_a_second_event(clause, hit, m)]
    if kind in _REMEMBERING and hit.trigger.name != "relations established":
        mentions = [m for m in mentions if not remembered(clause, m)]
    if kind in _EVENTS:
        mentions = [
            m for m in mentions if not _founded(clause, m) and not moved_to(clause, m) and not last_due(clause, m)
        ]
    if kind in _GOES_ON:
        mentions = [m for m in mentions if not goes_on_until(clause, m)]
    if kind == "cooperation":
        mentions = [m for m in mentions if reading.language == "en" or not made_then(clause, m)]
        mentions = [m for m in mentions if not _begins_later(clause, hit, m)]
        mentions = [m for m in mentions if not _STOPPED.search(_before(clause, m)[clause.low.index(hit.start) :])]
    if kind == "agreement":
        mentions = [m for m in mentions if not _still_runs(reading, m)]
    if kind in ("agreement", "milestone") and hit.trigger.fields.get("milestone") != "commemoration":
        mentions = [m for m in mentions if not _of_an_anniversary(clause, hit, m)]
    if kind in ("figure", "agreement"):
        mentions = [m for m in mentions if not _DELIVERED.search(_before(clause, m))]
    if kind == "figure":
        mentions = [m for m in mentions if not (m.kind == "day" and _PUBLISHED.search(_before(clause, m)))]
    if kind in _EVENTS:
        mentions = [m for m in mentions if not (m.text == "اليوم" and _PREPARING.search(_before(clause, m)))]
    if kind in _STANDS:
        mentions = [m for m in mentions if not _nowadays(clause, m)]
    return its_own_verbs(clause, hit, mentions)


def _begins_later(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether what is only talked of is to begin on a date: «ناقشا إمكانية توريد الغاز اعتبارا من عام 2027»."""
    return hit.trigger.status in _TALKED_OF and bool(_FROM.search(_before(clause, mention)))


def _nowadays(clause: Clause, mention: DateMention) -> bool:
    """Tell whether «اليوم» stands after a verb in the present: «ونحن نرتبط معكم اليوم باتفاقيات عدة»."""
    return mention.text == "اليوم" and bool(_PRESENT.search(_before(clause, mention)))


def _of_an_anniversary(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date is that on which something is remembered: "In April we mark 30 years since the signing"."""
    between = clause.low.text[clause.low.index(mention.end) : clause.low.index(hit.start)]
    return mention.end <= hit.start and bool(_ANNIVERSARY.search(between))


def _before(clause: Clause, mention: DateMention) -> str:
    return clause.low.text[: clause.low.index(mention.start)]


def _still_runs(reading: Reading, mention: DateMention) -> bool:
    """Tell whether plain years run on after the document was written: what is to last then was not signed in them."""
    written = (reading.document_date or "")[: len("YYYY")]
    edtf = mention.edtf or ""
    return mention.kind == "range" and len(edtf) == len("YYYY/YYYY") and bool(written) and edtf[-4:] > written


def _counted_from_another(reading: Reading, clause: Clause, mention: DateMention) -> bool:
    """Tell whether "the following year" may be counted from either of two dates that stand before it."""
    if not mention.inferred or not _FOLLOWING.search(mention.text.lower()):
        return False
    start = max(0, clause.start - len(clause.before) - 1)
    upto = len("YYYY") if _YEAR.search(mention.text.lower()) else None
    return len({m.edtf[:upto] for m in reading.within(reading.dates, start, mention.start) if m.edtf}) > 1


def _founded(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date is that of the founding of a body that met at another: "the commission, created in 1971"."""
    return bool(_FOUNDED.search(_before(clause, mention)))
