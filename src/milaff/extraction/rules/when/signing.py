"""Which of a clause's dates is that of an instrument's signature, and not of its entry into force or ratification."""

import re
from collections.abc import Sequence

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.elsewhen import ITS_SIGNATURE
from milaff.extraction.rules.when.frame_words import IN_FORCE, SIGNED
from milaff.extraction.rules.when.older import KEEPS_ITS_DAY

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
        r"|[،,]? ?(?:(?:إلا|غير|بيد) أن|لكن)(?:ها|ه|هما)? (?:لم )?(?:[يت]وقعا?ها?|[يت]وقع(?: عليها?)?|التوقيع)(?!\w)"
        r"|[،,]? ?قبل أن (?:[يت]وقعا?ها?|[يت]وقع (?:عليها?|رسميا|نهائيا))(?!\w)"
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
_SENTENCE = 200
"""How far before a clause its sentence tells of a signature, in characters."""
_NAMED_BY = re.compile(
    r"\b(?:agreement|treaty|convention|accord|protocol|memorandum)(?: [\w'-]+){0,8}? (?:signed|concluded)"
    r"(?: (?:in|on))?\s*$"
    + fold(r"|(?<!\w)ال(?:موقع|مبرم)[ةه]?(?: \w+){0,4}?(?: (?:في|يوم|بتاريخ|عام|سنة))*\s*$")
    + fold(
        r"|(?<!\w)(?:التي|الذي) (?:سبق أن |كان\w{0,2} )(?:\w+ ){0,3}?(?:قد )?(?:وقع|أبرم)\w*(?: (?:في|يوم|بتاريخ) \w+)?"
    )
    + fold(r"(?: (?:في|يوم|بتاريخ|عام|سنة))*\s*$")
)


def of_signature(clause: Clause, hit: Hit, mentions: Sequence[DateMention], best: DateMention) -> DateMention:
    """Choose the day of a signature among the dates of an instrument; ``best`` where no words say which it is."""
    after = [m for m in mentions if m.start >= hit.start]
    if best.start < hit.start and after and ITS_SIGNATURE.search(between(clause, hit, after[0])):
        best = after[0]
    if signed := _THEN_SIGNED.search(between(clause, mentions[0], mentions[-1])):
        at = clause.low.place(clause.low.index(mentions[0].start) + signed.end() - 1)
        best = next(m for m in mentions if m.end > at)
    if IN_FORCE.search(between(clause, mentions[0], best)):
        best = mentions[0]
    later = hit.trigger.status in ("ratified", "in-force", "lapsed") or KEEPS_ITS_DAY.search(
        between(clause, hit, mentions[-1])
    )
    if later and (named := [m for m in mentions if signed_on(clause, m)]):
        best = named[0]
    return best


def signed_then(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a clause tells by an occasion when an instrument was signed: "during the visit; it entered …"."""
    during = _DURING.search(f"{clause.before[-_LED:]} {clause.low.text}")
    return bool(during or _THEREAFTER.search(between(clause, hit, mention)))


def told_signed(clause: Clause, mention: DateMention) -> bool:
    """Tell whether the words before a date say that the instrument was signed, on whatever day."""
    low = clause.low
    return bool(SIGNED.search(f"{clause.before[-_SENTENCE:]} {low.text[: low.index(mention.start)]}"))


def only_in_force(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date after the words of a signature is that of the entry into force alone."""
    start, at = clause.low.index(hit.end), clause.low.index(mention.start)
    if hit.trigger.name == "in force":
        words = clause.low.text[clause.low.index(hit.start) : at]
        return bool(_SIGNED_THEN.search(words))
    return start < at and bool(IN_FORCE.search(clause.low.text, start, at))


def signed_on(clause: Clause, mention: DateMention) -> bool:
    """Tell whether an instrument is named by the day of its signature: "ratified the agreement signed in 2008"."""
    return bool(_NAMED_BY.search(clause.low.text[: clause.low.index(mention.start)]))


def between(clause: Clause, one: DateMention | Hit, other: DateMention) -> str:
    """Give the words up to a date from another, or from a trigger: they say whose it is."""
    return clause.low.text[clause.low.index(one.start) : clause.low.index(other.start)]
