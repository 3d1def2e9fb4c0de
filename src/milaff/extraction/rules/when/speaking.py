"""Dates of the words of a speaker: when something was said, as against when what was said happened or is due."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.signs import SINCE
from milaff.extraction.rules.when.apart import within_relative
from milaff.extraction.rules.when.others_ar import AT_IT

_SAID = re.compile(
    fold(r"(?<!\w)(?:أن|إن|بأن|أنه|أنها|إلى|عن|على|علي|ما|بما|لما|مما)(?!\w)")
    + r"|\b(?:that|for|to|its|his|her|their|the|at|of|how)\b"
)
_DUE = re.compile(
    fold(r"(?<!\w)(?:قبل|بحلول|في موعد|ابتداء من|اعتبارا من|بداية من|انطلاقا من)(?: \w+)?\s*$")
    + r"|\b(?:by|before|until|no later than)(?: the end of)?\s*$"
)
_BOUNDED = re.compile(fold(r"(?:قبل|بحلول)") + r"|(?:before|by|until) ")
_TOLD = re.compile(
    fold(
        r"(?<!خلال )(?<!أثناء )(?<!عقب )(?<!ختام )(?<!هامش )(?<!\w)[بل]?(?:ال|لل)?(?:زيار\w+|افتتاح\w*|"
        r"توقيع\w*|انعقاد\w*|"
        r"قرار\w*|نتائج|انتخاب\w*|اتفاق\w*|استئناف|إطلاق|احتضان|استضاف\w+|تنظيم|عقد|فتح|إنشاء|اعتماد|"
        r"مشارك\w+|تعيين|تصويت|"
        r"قمة|ارتفاع|نمو|تطور|زيادة|انخفاض|تراجع|تضاعف|تنامي|بلوغ|تحسن|هجوم|هجمات|عدوان|حادث\w*|زلزال|جائزة|نجاح|"
        r"فوز)(?!\w)"
    )
)
"""What is praised or deplored has a date of its own: «ثمن إعادة افتتاح السفارة في أيار 2021»."""
_WELCOMED = re.compile(
    fold(
        r"\w*(?:رحب|أشاد|نوه|ثمن|هنأ|رحبت|أشادت|نوهت|ثمنت)\w{0,2} (?:(?:ال)?\w+ ){0,3}?ب(?!ين )\w{3,} (?:\w+ )+(?:في|"
        r"خلال|منذ) (?:\w+ )?$"
    )
)
"""What is welcomed has its own day, told behind it: «ورحب بمباشرة المكتب أعماله في المنامة في سبتمبر الماضي»."""
_ANNOUNCED = re.compile(
    r"\b(?:announced|said|stated|told|reported|confirmed|declared)\b"
    + fold(r"|(?<!\w)[وف]?(?:أعلن|قال|أكد|صرح|ذكر|أوضح|أفاد|كشف|أشار)\w{0,2}(?!\w)")
)
_THAT = re.compile(r"\bthat\b" + fold(r"|(?<!\w)(?:أن|إن|بأن|أنه|أنها)(?!\w)"))
_OF_IT = re.compile(
    fold(
        r"(?<!\w)(?:ال|لل)(?:مقدم|مقترح|مبرم|موقع|منعقد|مؤرخ|معتمد|معلن|متخذ|منظم|منجز|محقق|ممنوح|مطروح|مرفوع|صادر|"
        r"منشأ|"
        r"مطلق|قائم|حاصل|منصوص|متفق)[ةه]?(?: عليه\w?| عنه\w?| من \w+| في \w+){0,2}"
        r"(?: (?:في|عام|سنة|منذ|يوم|بتاريخ|خلال))*\s*$"
    )
)
"""What is spoken of has its own day: «دعمه لمبادرة الحكم الذاتي المقدمة سنة 2007»."""
_STATED = re.compile(
    r"\bin a statement (?:of|on|dated|issued on|released on)(?: \w+day,?)?\s*$"
    + fold(r"|في بيان (?:بتاريخ|صدر في|مؤرخ في)\s*$")
)
_OF_OTHERS = re.compile(r"\b(?:made|given|announced|expressed|contained)(?: by(?: [a-z'-]+){1,4}?)?\s*$")
"""What stands before a statement that is itself spoken of: "welcomed the pledge made in a statement on 5 May"."""
_SPOKEN_THEN = re.compile(
    fold(
        r"(?<!\w)(?:في|خلال) (?:تصريح\w*|بيان|بلاغ|مؤتمر صحفي|حديث|مقابلة|كلمة|اتصال هاتفي)(?!\w)"
        r"(?:(?! (?:أن|إن|بأن|أنه|أنها|إلى|عن|على|ما)(?!\w))[^،؛])*$"
    )
)
"""What stands before the day of the occasion on which something was said, told between the verb and the words."""
_MADE = re.compile(
    r"\b(?:built|founded|set up|established|opened|launched|completed|laid|erected|dating(?: back)?) (?:in|on|from|to) "
    r"(?:the )?$"
    + fold(
        r"|(?<!\w)(?:الذي|التي) (?:بني|بنيت|أنشئ|أنشئت|شيد|شيدت|افتتح|افتتحت|تأسس|تأسست|أطلق|أطلقت)(?: \w+)?"
        r" (?:في |عام |سنة )*$"
    )
)
_PLEDGED_AT = re.compile(
    r"\bat (?:the|an?) (?:(?:[\w'’-]+ ){0,3}(?:donors?['’]?|pledging) (?:conference|summit|meeting)"
    r"(?: (?:held|convened|hosted))?|(?:[\w'’-]+ ){0,4}(?:conference|summit|forum|meeting) (?:held|convened|hosted))"
    r"(?: in [\w' -]{2,30}?)? (?:in|on) (?:the )?$"
)
"""What stands between a pledge and the day of the conference at which it was made, not of one that is to come."""
_TOPIC = re.compile(
    r"\W*(?:asked|questioned|pressed|commenting|speaking (?:of|about)|referring|responding|reacting|reflecting|"
    r"recalling|noting|citing|turning|regarding|concerning|as (?:to|for|regards)|"
    r"with (?:regard|respect|reference)|on the (?:subject|question|issue|matter)|in connection|"
    r"in (?:response|reply|reaction|reference))\b[^,;]*$"
    + fold(
        r"|\W*[وف]?(?:بخصوص|بشأن|بالنسبة|حول|عن|فيما (?:يتعلق|يخص)|ردا على|تعليقا على|"
        r"في (?:رده|ردها|معرض|إشارة|تعليقه)|"
        r"بالإشارة|مشيرا|مشيرة|مذكرا|مذكرة ب\w*|مستذكرا|مستحضرا|سئل|لدى سؤاله)(?!\w)[^،؛]*$"
    )
)
"""How a sentence begins that first tells what something was said about."""
_ABOUT = re.compile(
    r"\W*(?:in|at|during|on) [^,;]*\b(?:about|regarding|concerning|marking|celebrating|commemorating|anniversary|"
    r"light of|(?:report|article|book|paper|study|interview|briefing|debate) on "
    r"(?!mon|tues|wednes|thurs|fri|satur|sun|\d))\b[^,;]*$"
    + fold(
        r"|\W*[وف]?(?:في|خلال|بمناسبة|على|لدى) [^،؛]*(?<!\w)(?:عن|حول|بشأن|بخصوص|ضوء|ظل|ذكرى|الذكرى|حصيلة)(?!\w)[^،؛]*$"
        r"|\W*[وف]?(?:في|على) (?:ضوء|ظل|معرض)(?!\w)[^،؛]*$"
    )
)
"""The same of an occasion that is told by what it was about: "In a report on trade in 2022, …"."""
_PLACED = re.compile(r"^[^.]{0,60}?\([^)]{1,30}\) ?[-–—:]* ?")
"""A dateline that stands before the sentence."""
_ASKED_THEN = re.compile(
    r"\W*(?:asked|questioned|speaking|commenting|responding|reacting)"
    r"(?: by [\w' -]{3,40})?(?: late| earlier)?(?: on| in)?\s*"
)
"""What stands before the day on which someone was asked, as against the day of what it was about."""
_DOES_IT = re.compile(r"(?:will|shall|would|is to|are to)\b|" + fold(r"[وف]?س[اينت]\w{2,}"))
"""A trigger that is no verb of speech but what was promised: the dates behind it are of that."""


def of_the_topic(before: str) -> bool:
    """Tell whether what stands of a sentence before a date opens with what was spoken of: "Asked about …"."""
    before = _PLACED.sub("", before)
    return bool(_TOPIC.match(before) or _ABOUT.match(before)) and not asked_then(before)


def asked_then(before: str) -> bool:
    """Tell whether a date is that on which a speaker was asked: "Asked on Tuesday about the border, …"."""
    return bool(_ASKED_THEN.fullmatch(before))


def of_the_matter(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date behind a verb of speech is of what was said, so that it says nothing of when it was said."""
    return hit.start <= mention.start < clause.end and not of_speaking(clause, hit, mention)


def of_speaking(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date says when something was said, not when what was said happened."""
    if mention.start < hit.start:
        if hit.trigger.type == "commitment" and _PLEDGED_AT.search(clause.low.text[: clause.low.index(mention.start)]):
            return True
        led = clause.before if not clause.opens else ""
        if closed_by_it(clause, hit, mention) or of_the_topic(led + clause.low.text[: clause.low.index(mention.start)]):
            return False
        return not _since_or_due(clause, mention) and not within_relative(clause, mention)
    low = clause.low
    words = low.text[low.index(hit.start) : low.index(mention.start)]
    between = words.partition(" ")[2]
    if _DOES_IT.match(words):
        return False
    if stated := _STATED.search(between):
        return not _OF_OTHERS.search(between[: stated.start()])
    if (then := _SPOKEN_THEN.search(between)) and not _SAID.search(between[: then.start()]):
        return True
    if hit.trigger.type == "commitment" and (_PLEDGED_AT.search(between) or AT_IT.search(between)):
        return True
    return (
        len(between) < 90
        and not _WELCOMED.match(words)
        and not _TOLD.search(between)
        and not _SAID.search(between)
        and not _OF_IT.search(between)
        and not _since_or_due(clause, mention)
    )


def closed_by_it(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a month or year is of what an attribution closes: "X paid in May, the minister said"."""
    low = clause.low
    at, start = low.index(mention.start), low.index(hit.start)
    far = not clause.led_by(mention.start) and mention.kind != "day" and hit.trigger.type in ("position", "commitment")
    return far and bool(re.search("[a-z]", low.text)) and "," in low.text[at:start]


def made_then(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date only says when a thing that is spoken of was made: "the railway, built in the 1970s, …"."""
    return bool(_MADE.search(clause.low.text[: clause.low.index(mention.start)]))


def month_due(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a month only bounds what happens: "before the end of June 2023"."""
    before = clause.low.text[: clause.low.index(mention.start)]
    bounded = _DUE.search(before.removesuffix("the ")) or _BOUNDED.match(fold(mention.text).lower())
    return bool(bounded) and (mention.edtf or "").endswith("~") and len(mention.edtf or "") > 5


def said_before(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether a date is of the day on which an event was announced: «وأعلنت يوم الأحد أن الدورة ستعقد في …»."""
    low = clause.low
    at, start = low.index(mention.start), low.index(hit.start)
    return bool(_ANNOUNCED.search(low.text[:at]) and _THAT.search(low.text, at, max(at, start)))


def due_by(clause: Clause, mention: DateMention) -> bool:
    """Tell whether a date only bounds what is to be done: "by the end of 2024"."""
    before = clause.low.text[: clause.low.index(mention.start)]
    return bool(_DUE.search(before.removesuffix("the ")) or _BOUNDED.match(fold(mention.text).lower()))


def _since_or_due(clause: Clause, mention: DateMention) -> bool:
    before = clause.low.text[: clause.low.index(mention.start)]
    return bool(SINCE.search(before) or _DUE.search(before))
