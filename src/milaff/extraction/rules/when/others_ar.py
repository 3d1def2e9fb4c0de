"""Dates of other events that an Arabic clause names: a period of validity, a war, an appointment, an older meeting."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.frame_words import IN_FORCE
from milaff.extraction.rules.when.older import of_the_older
from milaff.extraction.rules.when.signing import signed_on
from milaff.extraction.rules.when.subordinate import EVENTS
from milaff.extraction.rules.when.valid import runs_for

_AFTER = re.compile(
    fold(
        r"(?<!\w)(?:عقب|بعد|إثر|غداة|منذ|قبل|جراء|بسبب|في أعقاب|نتيجة|ضحايا)(?: \w+){0,2}? (?:ال)?"
        r"(?:زلزال|حرب|غزو|عدوان|ثورة|انقلاب|استقلال\w*|انهيار|تفكك|هجوم|هجمات|انفجار|فيضان\w*|إعصار|"
        r"جائحة|وباء|أزمة|مقاطعة|نكسة|"
        r"انتفاضة|وفاة|رحيل|اغتيال|انتخاب\w*|توليه|تعيين\w*|تنصيب\w*|سقوط|تحرير|وحدة|اندلاع|مقتل)[^،؛.]{0,60}$"
    )
)
_TOLD_BY = re.compile(
    fold(
        r"^\W*[وف]?(?:بحسب|حسب|حسبما|وفقا? ل?|طبقا ل|استنادا إلى|نقلا عن|جاء في|ذكر)\s?(?:ال)?"
        r"(?:بيان|تقرير|بلاغ|نشرة|خبر|ما)(?!\w)[^،؛.]{0,60}$"
    )
)
"""The day of the paper that tells of an event is none of it: «وبحسب بيان صدر أمس، تناول اللقاء …»."""
_WHICH = re.compile(
    fold(
        r"(?<!\w)(?:ال(?:منعقد|معقود|مبرم|موقع|مؤرخ|صادر|مؤسس|منشأ|مولود|معتمد|منتخب|مقام|محتل|مغلق|مفتتح)[ةه]?|"
        r"(?:الذي|التي) (?:عقدت?|انعقدت?|وقعت?|أبرمت?|أقيمت?|جرت|جرى|صدرت?|أعيد|تأسست?|أنشئت?|أغلقت?|"
        r"اندلعت?|أعطيت|أعطي|انطلق\w*|أطلقت?|بدأت?|افتتحت?|دشنت?|شهدت?|استضافت\w*))"
        r"(?!\w)[^،؛.]{0,60}$"
    )
)
_SIGNED_THEN = re.compile(
    fold(r"(?<!\w)(?:ال(?:موقع|مبرم)[ةه]?|(?:الذي|التي) (?:كان\w{0,2} )?(?:قد )?(?:وقع|أبرم)\w*)(?!\w)[^،؛.\d]{0,60}$")
)
"""The instrument by which a body was founded has a day of its own: «المنبثق عن المذكرة التي وقعها البلدان عام 2008»."""
AT_IT = re.compile(
    fold(
        r"(?<!\w)(?:في|خلال|أثناء|على هامش) (?:ال)?(?:مؤتمر|قمة|منتدى|اجتماع|دورة|لقاء)(?: \w+){0,4}? "
        r"(?:(?:الذي|التي) (?:ا?نعقدت?|عقدت?|أقيمت?|احتضنته\w*|استضافته\w*)|المنعقدة?)(?!\w)[^،؛.]{0,60}$"
    )
)
"""What was said at a conference has its day: «وتعهدت في مؤتمر المانحين الذي عقد في أوسلو في أبريل 2008»."""
_NEAR = 40
"""How far before a date the words stand that it is of an entry into force, in folded letters."""
_RELATIVE = re.compile(fold(r"(?<!\w)(?:الذي|التي|اللذين|اللتين|الذين) \w+[^،؛.]{0,60}$"))
_UNDER = re.compile(
    fold(
        r"(?<!\w)(?:بموجب|وفقا? ل\w*|طبقا ل\w*|استنادا إلى|بناء على|عملا ب\w*|تنفيذا ل\w*|تطبيقا ل\w*|"
        r"المنبثقة? عن|على أساس|في إطار) "
        r"(?:\w+ ){0,8}?\w*$"
    )
)
"""The instrument or decision under which something happens has a date of its own."""
_LAUNCHED = re.compile(
    fold(
        r"(?<!\w)(?:في إطار|ضمن|من خلال|بموجب) (?:ال)?(?:برنامج|مشروع|مبادرة|شراكة|توأمة) (?:\w+ ){0,6}?"
        r"(?:انطلقت?|أطلقت?|بدأت?|دشنت?|يعود(?:ان)? إلى)(?: (?:في|منذ|عام|سنة|شهر))*\s*$"
    )
)
"""What is done under a programme has gone on since that was launched: «في إطار برنامج للشراكة انطلق سنة 2021»."""
_THEREAFTER = re.compile(
    fold(
        r"(?<!\w)(?:عقب|بعد|إثر|غداة)(?! (?:ظهر|عصر|غد|منتصف|مساء|يوم|عام|سنة|سنوات|أشهر|أسابيع|أيام|شهر|ذلك|"
        r"أن|مرور|نحو|أقل|قرابة)(?!\w))(?! (?:\d|زيارت|اجتماع|مباحثات|لقاء|جلسة|محادثات|توقيع)) \w+[^،؛.]{0,60}$"
    )
)
_CAME_TO_STAY = re.compile(
    fold(
        r"(?<!\w)[وف]?(?:وصل|بدأ|شرع|حل|باشر|استهل)(?:ت|ا|وا)?(?:ها|ه)?(?: (?:إلى|في|فيها|بها|بالبلاد))?"
        r"(?: (?:صباح|مساء|يوم|ظهر|عصر|منذ))*\s*$"
    )
)
"""The day on which a guest came is none of what was done on the visit: «ضمن زيارة … وصلها صباح الأحد»."""
_DUE_THEN = re.compile(fold(r"(?<!\w)(?:المقرر|المزمع|المرتقب|المنتظر|المتوقع)(?:ة)? [^،؛.]{0,60}$"))
_SIGNED = re.compile(
    fold(
        r"(?<!\w)(?:توقيع|إمضاء|إبرام|التوقيع على|إمضاؤها?|(?:وقع|أبرم|أمضي)ت?) (?:ال|علي )?(?:اتفاق\w*|عقد\w*|"
        r"بروتوكول\w*|مذكر\w*)(?: \w+){0,4}\s*(?:في|في شهر|يوم|بتاريخ|عام|سنة|خلال)?\s*$"
    )
)
"""The contract of a work has the day of its signature: «بقرض تم إمضاء اتفاقيته في جويلية 2017»."""
_TO_MEET = re.compile(
    fold(
        r"(?<!\w)[وف]?(?:على أن )?[يت](?:عقد|جتمع|نعقد|لتئم|بدأ|ستهل|نطلق|باشر)(?: أول)? (?:ال)?(?:اجتماع|دورة|دورت|"
        r"جلس|أعمال|أشغال|جول|لقاء)\w*[^،؛.]{0,60}$"
    )
)
"""When a body that is to be founded first meets is no date of its founding."""
_HAD = re.compile(fold(r"(?<!\w)و?كان(?:ت|ا|تا|وا)? قد \w+[^؛.]*$"))
"""What had been before: «مذكرة كانا قد اتفقا عليها في أيلول 2020»."""
_CAME_NEXT = re.compile(
    fold(r"(?<!\w)[وف]?(?:تلتها|تلاها|تلته|تلاه|أعقبتها|أعقبها|أعقبته|أعقبه|سبقتها|سبقها|سبقته|سبقه)(?!\w)[^؛.]*$")
)
"""What came after an event or before it has a day of its own: «، وتلتها زيارة … في فبراير 2009»."""
_LAPSED = re.compile(
    fold(
        r"(?<!\w)[وف]?(?:انتهى العمل بها?|انتهت (?:صلاحيت|مدت)ها?|أ?لغيت|أ?لغي|ألغاها?|انقضت?|انقضى|جددت?|جرى تجديدها?|"
        r"تم تجديدها?|عدلت?|جرى تعديلها?|تم تعديلها?|مددت?|صادق\w* عليها?|صودق عليها?|"
        r"تمت? (?:المصادقة|التصديق) عليها?)(?!\w)[^،؛.]{0,40}$"
    )
)
"""What became of an instrument later has a date of its own."""
_BY_NOTES = "relations established"
"""Relations have the day of the notes by which they were established."""
_DIGIT = re.compile(r"\d")
_BORN = re.compile(
    fold(r"(?<!\w)(?:مواليد|ولد|ولدت|توفي|انتخب|انتخبت|عين(?! شمس)|عينت|تولى|تولت|درس|تخرج\w*)(?!\w)[^،؛.]{0,50}$")
)
_LATER = frozenset({"ratified", "in-force", "lapsed"})
"""What became of an instrument later, which keeps the day of its signature."""
_NAMED = re.compile(
    fold(
        r"(?<!\w)(?:حرب|ثورة|نكسة|حدود|دستور|انتخابات|كوب|مؤتمر|معرض|إكسبو|أولمبياد|مونديال|رؤية|أجندة|"
        r"خطة)(?: (?:عام|سنة))?\s*$"
    )
)
"""A year that names something: «حدود 1967», «رؤية 2030», «إكسبو 2020»."""


def of_another_event(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    """Tell whether the words before a date make it another event's than the claim's (Arabic words)."""
    low = clause.low
    at = low.index(mention.start)
    number = _DIGIT.search(low.text, at)
    before = low.text[: number.start() if number and mention.kind in ("year", "range") else at]
    kind = hit.trigger.type
    if (
        kind != "figure"
        and mention.kind in ("year", "range")
        and (_NAMED.search(before) or _valid(clause, hit, mention))
    ):
        return True
    if kind == "agreement" and hit.trigger.status in _LATER and signed_on(clause, mention):
        return False
    if kind == "agreement" and (later := _LAPSED.search(before)) and later.start() > low.index(hit.end):
        return True
    if kind in ("visit", "meeting") and IN_FORCE.search(before[-_NEAR:]):
        return True
    if of_the_older(clause, hit, mention):
        return True
    if kind in ("commitment", "position") and AT_IT.search(before):
        return False
    if kind == "cooperation" and _LAUNCHED.search(before):
        return False
    if mention.kind == "day" and _AFTER.search(before):
        return True  # what is done after a disaster is done on no day that is told
    if kind not in ("commitment", "position", "figure") and _TOLD_BY.search(before):
        return True
    if kind in ("agreement", "cooperation", "commitment", "position") and (came := _CAME_TO_STAY.search(before)):
        return came.start() > low.index(hit.end)
    patterns = [_AFTER, _BORN, _CAME_NEXT]
    if kind not in EVENTS:
        patterns.append(_HAD)
    if kind not in ("agreement", "mechanism", "milestone", "visit"):
        patterns += [_WHICH] if kind == "figure" else [_WHICH, _RELATIVE]
    if kind != "agreement" and hit.trigger.name != _BY_NOTES:
        patterns.append(_UNDER)
    if kind in ("mechanism", "visit"):
        patterns.append(_SIGNED_THEN)
    if kind in ("cooperation", "institution"):
        patterns.append(_SIGNED)
    if kind in ("institution", "commitment", "cooperation"):
        patterns.append(_TO_MEET)
    if kind in ("cooperation", "figure", "position"):
        patterns += [_THEREAFTER, _DUE_THEN]
    return any(not _holds(clause, hit, found) for words in patterns if (found := words.search(before)))


def _valid(clause: Clause, hit: Hit, mention: DateMention) -> bool:
    return hit.trigger.type not in ("figure", "visit", "meeting", "mechanism") and runs_for(clause, mention)


def _holds(clause: Clause, hit: Hit, found: re.Match[str]) -> bool:
    """Tell whether the trigger stands within or after the words found, so that the date may be its own.

    A relative clause that a comma closes within the trigger's own words is about someone: «وجه الرئيس، الذي زار، دعوة».
    """
    start, end = clause.low.index(hit.start), clause.low.index(hit.end)
    if start < found.start() and found.re is _RELATIVE and "،" in clause.low.text[found.end() : end]:
        return False
    return end > found.start()
