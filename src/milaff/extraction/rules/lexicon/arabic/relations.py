"""Arabic words of diplomatic relations: set up, since when, their level, broken off, supporters."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_MISSION = r"(?:سفار\w+|قنصلي\w+|بعثت?\w*|مفوضي\w+)"

RELATIONS: tuple[Trigger, ...] = (
    Trigger(
        "relations established",
        "milestone",
        arabic_noun(
            r"علاقات\w*(?: الدبلوماسية)?[^.،؛\n]{0,60}? (?:أقيمت|تأسست|أنشئت|انطلقت|استؤنفت|قطعت|جمدت|"
            r"رفعت|ارتقت|(?:تعود|ترجع|يعود تاريخها) إلى)(?= )"
        ),
        sure=0.85,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "relations since",
        "milestone",
        arabic_noun(r"علاقات\w*(?: ال\w+)? (?:ال)?دبلوماسية[^.،؛\n]{0,60}? (?:قائمة |مستمرة )?منذ"),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "relations set up",
        "milestone",
        arabic(r"(?:التي|والتي) (?:أقيمت|تأسست|أنشئت|بدأت|انطلقت)(?= )"),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("told",),
    ),
    Trigger(
        "relations rooted",
        "milestone",
        arabic(
            r"(?:[يت]ضرب|[يت]عود|[يت]رجع|[يت]متد|[يت]غوص|ضربت|امتدت)…(?:علاقات|روابط|صلات|"
            r"صداقة)…(?:جذور\w*|أعماق|عمق|قرون|قدم)"
        ),
        sure=0.7,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "embassy began",
        "milestone",
        arabic_noun(rf"{_MISSION}[^.،؛\n]{{0,45}}? (?:فتحت|افتتحت|باشرت|بدأت|استأنفت|أغلقت|أعيد|عادت)(?= )"),
        sure=0.8,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "embassy began",
        "milestone",
        arabic(rf"(?:باشرت|بدأت|استأنفت)~~{_MISSION}"),
        sure=0.8,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "level raised",
        "milestone",
        arabic(r"(?:رفعت?|رفعا|رفع|ترقية|خفضت?|خفض|خفضا|ارتقت?|ارتقى)~~(?:مستوى|درجة)? ?(?:ال)?(?:تمثيل|علاقات\w*)"),
        sure=0.8,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "broken off",
        "milestone",
        arabic(r"(?:قطعت?|علقت?|جمدت?|أوقفت?)~~(?:ال)?(?:تعاون\w*|علاقات\w*|مساعدات\w*)"),
        sure=0.7,
        fields={"milestone": "assessment"},
        needs=("both",),
    ),
    Trigger(
        "among the supporters",
        "milestone",
        arabic(
            r"(?:كانت?|[يت]عد)…من (?:بين |أوائل |أولى )*(?:ال)?دول (?:التي )?(?:ال)?(?:راعية|داعمة|"
            r"مساندة|ضامنة|مانحة|ساندت|دعمت|أيدت|وقفت)"
        ),
        sure=0.7,
        fields={"milestone": "support"},
    ),
)
