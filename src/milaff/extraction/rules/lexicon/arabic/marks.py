"""Arabic words of missions, anniversaries, borders and markets that a page tells of."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_UNDATED = r"(?![^.؛\n]*(?:منذ|\d{4}|افتتح|أغلق|حتى))"
"""A mission that is there, of which no year is told, is a lasting body; with its year it is a mark of the relations."""
_KEPT = r"(?:سفارة|سفارات|سفارتان|قنصلية|قنصليات|بعثة دبلوماسية)"

MARKS: tuple[Trigger, ...] = (
    Trigger(
        "keeps a mission",
        "institution",
        arabic(
            rf"(?<!معرضا )ل(?!لصور|كل من)\w{{3,}}(?: (?![يت]?نظم)\w+)? {_KEPT}(?: \w+){{0,2}}? (?:في|فى|لدى|ب\w{{3,}})"
            rf"{_UNDATED}|(?:[يت]متلك|[يت]دير|[يت]حتفظ ب)~~{_KEPT}{_UNDATED}"
        ),
        sure=0.65,
        needs=("party",),
    ),
    Trigger(
        "has a mission",
        "milestone",
        arabic(rf"ل\w{{3,}}(?: \w+)? {_KEPT} (?:ب|في|فى|لدى)\w*"),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "mission opened",
        "milestone",
        arabic_noun(
            r"(?:سفار\w+|قنصلي\w+|مكتبا? (?:\w+ )?(?:ال|لل|ل)?(?:تمثيل|تجاري|اتصال)\w*|"
            r"تمثيلي\w+)[^.،؛\n]{0,60}? (?:قد |التي |الذي )?"
            r"(?:افتتحت?|فتحت?|أنشئت?|دشنت?|أقيمت?|أغلقت?|أعيد)(?= )"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "marked an anniversary",
        "milestone",
        arabic(
            r"(?:أقامت?|أقام|نظمت?|نظم|أقيمت?|احتضنت?|شهدت?|[يت]شهد|احتفلت?|احتفل)…(?:احتفال\w*|حفلا?|أمسية|"
            r"ندوة|فعالي\w+|معرضا?)?"
            r"…(?:بمناسبة|لمناسبة|إحياء ل|احتفاء ب|في)~~(?:ذكرى|مرور|يوبيل|مئوي\w+)"
        ),
        sure=0.75,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "among the first",
        "milestone",
        arabic(
            r"(?:كانت?|[يت]عد)~~(?:من )?(?:بين )?(?:أوائل|أولى|"
            r"أول) (?:ال)?دول\w*(?: \w+){0,4}? (?:التي )?(?:أقامت|فتحت|"
            r"افتتحت|تبادلت)"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "border told",
        "milestone",
        arabic(r"(?:[يت]جمع|[يت]ربط|[يت]تقاسم|[يت]تشارك)(?:ان)?~~حدود(?:ا)?(?= )"),
        sure=0.5,
        fields={"milestone": "assessment"},
        needs=("both",),
    ),
    Trigger(
        "market for",
        "milestone",
        arabic(
            r"(?:[يت]عد|[يت]عتبر|[يت]مثل|[يت]شكل|أصبحت?)~~(?:سوقا?|شريكا?|موردا?|وجهة|"
            r"مصدرا?) (?:\w+ )?(?:رئيسي\w*|مهم\w*|أساسي\w*|استراتيجي\w*|واعد\w*)"
        ),
        sure=0.5,
        fields={"milestone": "assessment"},
        needs=("both",),
    ),
)
