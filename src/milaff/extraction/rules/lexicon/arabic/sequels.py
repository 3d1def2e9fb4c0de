"""Arabic words of visits begun and ended, receptions and talks on them."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_HIGH = r"(?:رئيس\w*|وزير\w*|نائب\w*|ملك|أمير\w*|سلطان|وفدا?|مبعوث\w*|ولي العهد|سفير\w*|مستشار\w*|نظير\w*|ضيف\w*)"

SEQUELS: tuple[Trigger, ...] = (
    Trigger(
        "went on a visit",
        "visit",
        arabic(
            r"(?:شرعت?|استهلت?|استهل|[يت]شرع|[يت]واصل|واصلت?|[يت]ختتم|[يت]ستهل|[يت]جري|[يت]وجد|تواجد|[يت]حل|[يت]زور)"
            r"(?! (?:ال)?(?:تفاوض|مفاوضات|مباحثات|عمل))~~(?:في |ب)?زيارة"
        ),
        sure=0.85,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "paid a long-titled visit",
        "visit",
        arabic(r"(?:قامت?|قاما|[يت]قوم|أدى|أدت|[يت]ؤدي)(?! (?:على|عليها|ب))[^.؛\n]{60,260}? بزيار(?:ة|تين)"),
        sure=0.85,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "will travel",
        "visit",
        arabic(r"س[يت](?:سافر|توجه|غادر|صل|حل)(?! (?:\w+ ){0,3}إلى (?:نحو|حوالي|أكثر|\d))…(?:إلى|لل?\w+|ب\w+|ضيفا)"),
        sure=0.75,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "arrival of",
        "visit",
        arabic_noun(rf"(?:وصول|قدوم|توجه|مغادرة) (?:ال)?{_HIGH}"),
        force="noun",
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "received by",
        "meeting",
        arabic(r"(?:خص\w*|[يت]خص\w*|حظي\w*)…باستقبال"),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "talks made it possible",
        "meeting",
        arabic(
            r"(?:سمحت?|أتاحت?|مكنت?|تناولت?|تركزت?|شملت?|تمحورت?|انصبت)~~(?:ال)?(?:محادثات|مباحثات|مشاورات|لقاء)"
            r"(?: (?:ال)?\w+){0,3} (?:التي|الذي) (?:أجراها|جمعت\w*|جمع\w*|عقدها|أجرياها|جرت|أجرتها)"
        ),
        sure=0.75,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "talks were held",
        "meeting",
        arabic(
            r"(?:عقد\w*|جرت|جرى|تخللتها?|تخلله\w*|تلته\w*|أعقبته\w*|شهدت?)~~(?:جلسة|جولة|"
            r"جلسات)? ?(?:ال)?(?:مباحثات|محادثات)"
            r"(?! (?:ال)?(?:سياسي|قنصلي))"
        ),
        sure=0.75,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "summit held",
        "meeting",
        arabic(
            r"(?:احتضنت?|استضافت?|[يت]ستضيف|[يت]حتضن|عقدت?|انعقدت?|[يت]عقد|التأمت|شهدت?|ترأس\w*|[يت]ترأس)~~"
            r"(?:قمة|مؤتمر قمة|اجتماعا? (?:ثلاثي|ثنائي|رباعي|وزاري)\w*)(?! (?:ال)?(?:مناخ|عربي|إفريقي|إسلامي|أفريقي))"
        ),
        sure=0.7,
        status="held",
        fields={"format": "summit"},
        needs=("partner",),
    ),
    Trigger(
        "business forum opened",
        "meeting",
        arabic(
            r"(?:أشرفت?|افتتحت?|افتتح|شاركت?|انطلقت?|بدأت?|اختتمت?|نظمت?|نظم|عقد|عقدت|انعقد|احتضنت?|استضافت?|أقيم)…"
            r"(?:منتدى|ملتقى|لقاء) (?:ال)?(?:أعمال|رجال أعمال|رجال الأعمال|اقتصادي|استثمار\w*)"
        ),
        sure=0.75,
        status="held",
        fields={"format": "conference"},
    ),
)
