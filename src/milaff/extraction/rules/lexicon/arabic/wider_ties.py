"""Arabic words of meetings and of ties told otherwise than usual: envoys, recognition, partners, support."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_ENVOY = r"(?:سفير\w*|سفراء|قنصلا?|قنصلا? عاما?|ممثلا?|مبعوثا?|قائما? بالأعمال)"
_MISSION = r"(?:بعثة|سفار\w+|قنصلي\w+|مفوضي\w+|ممثلي\w+)"

WIDER_TIES: tuple[Trigger, ...] = (
    Trigger(
        "receives him",
        "meeting",
        arabic(
            r"(?:استقبل|استقبلت|[يت]ستقبل|س[يت]ستقبل|التقا|التقت|[يت]لتقي|قابل|قابلت|لدى استقبال|اجتمع|"
            r"اجتمعت|استضاف)(?:ه|ها|هم|هما)(?= )|(?:حظي|حظيت|[يت]حظى|س[يت]حظى)~~استقبال"
        ),
        sure=0.75,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "meeting told by noun",
        "meeting",
        arabic(
            r"(?:شاركت?|شاركا|جمعت?|جمعه\w*|سبقت?|سبق|تلا\w*|أعقب\w*|ضم|تخلل\w*|[يت]جري خلال\w*|أجرى خلال\w*|"
            r"عقدا?)…(?:لقاء|اجتماع|"
            r"مباحثات|محادثات|قمة|مأدبة|غداء عمل|عشاء عمل)(?! (?:مجلس|لجنة|اللجنة))"
        ),
        sure=0.6,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "committee met",
        "mechanism",
        arabic_noun(
            r"(?:لجنة|مجلس|لجان|آلية|مشاورات)(?: (?!(?:ال)?(?:وزراء|نواب|شورى|أمن|شعب|شيوخ|أمة)(?!\w))"
            r"[\w-]+){0,6}? (?:قد )?(?:اجتمعت?|"
            r"انعقدت?|التأمت?|عقدت?)(?= )"
        ),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "its first session",
        "mechanism",
        arabic(
            r"(?:عقدت?|انعقدت?|احتضنت?|استضافت?|شهدت?)~~(?:أولى|أول|ثاني|ثالث|رابع|خامس|آخر) (?:دورات|اجتماعات|"
            r"جلسات|جولات|دورة|اجتماع)\w*"
        ),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "works of the session",
        "mechanism",
        arabic(
            r"(?:احتضنت?|استضافت?|ترأس\w*|انطلقت?|اختتمت?|[يت]نطلق|[يت]نعقد|شهدت?)…(?:أشغال|أعمال|"
            r"فعاليات)? ?(?:ال)?(?:دورة|جولة|اجتماع|"
            r"مشاورات)~~(?:لجنة|اجتماع|مجلس(?! (?:ال)?(?:وزراء|نواب|أمة|شورى|شعب))|مشاورات|منتدى|سياسية|ثنائية|رفيع)"
        ),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "led the way to recognition",
        "milestone",
        arabic(r"(?:سبقت?|بادرت?|سارعت?|كانت?|[يت]عد)…(?:إلى |ب)?(?:ال)?اعتراف\w*"),
        sure=0.75,
        fields={"milestone": "recognition"},
    ),
    Trigger(
        "envoy posted",
        "milestone",
        arabic(rf"(?:انتدبت?|أوفدت?|عينت?|اعتمدت?|أرسلت?|سمت?|سمى)~~(?:أول )?{_ENVOY}"),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "mission opened then",
        "milestone",
        arabic(
            rf"(?:افتتحت?|فتحت?|دشنت?|أقيمت?|أنشئت?|أعيد\w*|أعادت?)"
            r"(?![^.؛\n]{0,60} (?:[يت]?نظم\w*|معرض\w*|حفل\w*|فعالي\w*|أسبوعا?|ندو\w+|أمسي\w+|بمقر|في مقر)(?!\w))"
            rf"~~(?:أول )?{_MISSION}"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "exchange began",
        "milestone",
        arabic(r"(?:بدأ|بدأت|انطلق|تم|استؤنف|جرى|أقيم)~~(?:ال)?(?:تبادل|تمثيل) (?:ال)?دبلوماسي"),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
)
