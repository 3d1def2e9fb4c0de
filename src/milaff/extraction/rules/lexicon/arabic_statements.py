"""Arabic words of minutes, communiqués and histories: milestones, bodies and positions told in their own forms."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_END = r"(?:ت|ا|تا|وا)?"
_MISSION = r"(?:سفار\w+|قنصلي\w+|بعثت?\w*|مفوضي\w+)"
_INSTRUMENT = r"(?:اتفاقي\w+|اتفاق\w*|معاهدة|معاهدات|مذكر\w+|بروتوكول\w*|وثيقة|وثائق|صك\w*)"
_JOINT = r"(?:لجنة|مجلس|لجان|آلية|فريق عمل|مجموعة عمل|هيئة)"

STATEMENTS: tuple[Trigger, ...] = (
    Trigger(
        "condoled or thanked",
        "position",
        arabic(
            rf"(?:قدم{_END}|أزجى|وجه{_END}|رفع{_END}|تقدم{_END}|[يت]تقدم)~~(?:تعاز\w*|عزاء|تهان\w*|"
            rf"تهنئ\w+|شكر\w*|تحي\w+|احتجاج\w*)"
        ),
        sure=0.7,
        fields={"act": "expressed"},
    ),
    Trigger(
        "rejected",
        "position",
        arabic(rf"(?:استنكر{_END}|رفض{_END}|[يت]رفض|ندد{_END}|شجب{_END}|احتج{_END}|عارض{_END}|[يت]عارض)(?= )"),
        sure=0.7,
        fields={"act": "expressed"},
        needs=("speaker",),
    ),
    Trigger(
        "warned",
        "position",
        arabic(rf"(?:حذر{_END}|[يت]حذر|نبه{_END})~~(?:من|إلى|ال\w+)"),
        sure=0.7,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "asked",
        "position",
        arabic(rf"(?:طلب{_END}|[يت]طلب|التمس{_END})(?! \w+ (?:ال)?علم)(?= )"),
        sure=0.65,
        fields={"act": "called-for"},
        needs=("speaker",),
    ),
    Trigger(
        "noted",
        "position",
        arabic(
            rf"(?:لاحظ{_END}|سجل{_END} (?:الجانبان|الطرفان|الوزيران|بارتياح|بتقدير)|أخذ{_END} علما|"
            rf"استذكر{_END}|أحاط{_END} علما)(?= )"
        ),
        sure=0.7,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "denied",
        "position",
        arabic(r"(?:نفته|نفتها|نفاه|نفاها|كذبته|كذبه|فنده|فندته)(?= )"),
        sure=0.65,
        fields={"act": "denied"},
        needs=("speaker",),
    ),
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
    Trigger(
        "legal framework",
        "agreement",
        arabic(
            rf"(?:[يت]ستند|[يت]قوم|[يت]تكون|[يت]شمل|[يت]ضم|[يت]تألف|[يت]عزز|[يت]ؤطر)…(?:إطار|رصيد|"
            rf"أساس) (?:ال)?(?:قانوني|تعاقدي)…{_INSTRUMENT}"
        ),
        sure=0.65,
        status="in-force",
    ),
    Trigger(
        "negotiating",
        "agreement",
        arabic_noun(
            rf"(?:إسراع|تسريع|استكمال|إنجاز|مواصلة|استئناف|إنهاء|إتمام|بدء|إطلاق|تتواصل|انطلقت)~~"
            rf"(?:ال)?(?:مفاوضات|تفاوض)…{_INSTRUMENT}"
        ),
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "its session",
        "mechanism",
        arabic(
            r"س?(?:عقدت?|ا?نعقدت|انعقد|[يت]نعقد|[يت]عقد|التأمت|التأم|[يت]لتئم|اختتمت|استضافت?)~~"
            r"(?:دورت|جولت|جلست|اجتماع|أشغال|أعمال)(?:ها|هما|ه) (?:ال)?\w+"
        ),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "its session told before its verb",
        "mechanism",
        arabic_noun(
            r"(?:دورت|جولت|جلست|اجتماع)(?:ها|هما|ه) (?:ال)?(?:\w+) (?:قد |كانت قد |كان قد )?"
            r"(?:ا?نعقدت?|عقدت?|التأمت?|جرت|اختتمت?|احتضنتها|استضافتها)(?=[ ،])"
        ),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "numbered session put off",
        "mechanism",
        arabic(
            r"(?:تأجيل|تأجلت?|أجلت?|أرجئت?|إرجاء|ألغيت?|تعذر عقد|تعذر انعقاد) (?:عقد |انعقاد )?(?:ال)?"
            r"(?:دورت\w+|جولت\w+|دورة|جولة|اجتماعها|اجتماعه)"
        ),
        sure=0.7,
        status="postponed",
    ),
    Trigger(
        "session put off",
        "mechanism",
        arabic(r"(?:تأجيل|تأجلت?|أجلت?|أرجئت?|إرجاء|ألغيت?)~~(?:اجتماع\w*|دورة)~~(?:لجنة|مجلس|مشاورات|آلية)"),
        sure=0.75,
        status="postponed",
    ),
    Trigger(
        "numbered meeting",
        "mechanism",
        arabic(
            r"س?(?:عقدت?|عقد|انعقاد|انعقد|[يت]نعقد|[يت]عقد|التأم|استضافت?|[يت]ستضيف|"
            r"احتضنت?)~~(?:ال)?(?:اجتماع|لقاء|حوار) (?:ال)?"
            r"(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|دوري|سنوي)(?! (?:من|في) نوعه)"
        ),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "committee to be formed",
        "mechanism",
        arabic_noun(
            rf"(?:تشكيل|إنشاء|إحداث|تأسيس|استحداث) {_JOINT} (?:\w+ ){{0,4}}?(?:ال)?(?:مشترك\w*|مختلط\w*|"
            rf"عليا|أعلى|تنسيق\w*|تشاور\w*|متابعة)"
        ),
        sure=0.7,
        status="planned",
    ),
    Trigger(
        "met the delegation",
        "meeting",
        arabic(
            r"(?:عقدت?|عقدا|عقدوا|أجرى|أجرت|أجريا)(?! (?:خلال|على هامش) )[^.؛\n]{0,170}? (?:لقاء|"
            r"اجتماعا|جلسة عمل|جلسة مباحثات|"
            r"محادثات|مباحثات) (?:\w+ )?مع"
        ),
        sure=0.8,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "forum held",
        "meeting",
        arabic(
            r"(?:انعقد|[يت]نعقد|عقد|[يت]عقد|نظمت?|[يت]نظم|استضافت?|احتضنت?|[يت]ستضيف|[يت]حتضن|افتتح|"
            r"افتتحت|اختتم|أقيم|التأم)~~(?:ال)?"
            r"(?:منتدى|ملتقى) (?:ال)?(?:\w+ )?(?:ال)?(?:أعمال|استثمار\w*|اقتصادي|تجاري|رجال)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "forum",
        "meeting",
        arabic_noun(r"(?:تنظيم|عقد|استضافة|انعقاد) (?:ال)?(?:منتدى|ملتقى|مؤتمرا?|قمة|لقاء)"),
        force="noun",
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
)
