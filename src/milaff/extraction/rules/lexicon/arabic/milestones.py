"""Arabic words of milestones (recognition, relations, embassies) and of lasting bodies."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_SHOWN = r"(?![^.؛\n]{0,60} (?:[يت]?نظم\w*|معرض\w*|حفل\w*|فعالي\w*|أسبوعا?|ندو\w+|أمسي\w+|بمقر|في مقر)(?!\w))"
"""What an embassy shows was opened, not the embassy: «افتتح معرضا تنظمه سفارة …»."""

MILESTONES: tuple[Trigger, ...] = (
    Trigger(
        "recognised",
        "milestone",
        arabic(r"(?:اعترفت?|اعتراف\w*|إعترفت?|[يت]عترف|[يت]عترفان)…(?:ب?استقلال|بإستقلال|ب\w+)"),
        sure=0.85,
        fields={"milestone": "recognition"},
    ),
    Trigger(
        "relations established",
        "milestone",
        arabic(
            r"(?:أقامت?|أقاما|أقام|أقمنا|[يت]قيم|أقيمت|إقامة|تأسست|تأسيس|قامت|بدأت?|نشأت|[يت]عود|[يت]رجع|استأنفت?|"
            r"استئناف|أنشئت|إنشاء|قطعت|قطع|رفعت?|"
            r"رفع)…(?:ال)?(?:علاقات\w*|تمثيل (?:ال)?دبلوماسي)(?!\w)[^.،؛\n]{0,70}?(?<!\w)(?:ال)?(?:إثر|"
            r"بعد|عقب|دبلوماسية|إلى|منذ|"
            r"عام|"
            r"سنة|مستوى|في)|(?:تم |جرى )?تبادل (?:ال)?علاقات (?:ال)?دبلوماسية"
        ),
        sure=0.85,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "mission raised",
        "milestone",
        arabic(
            r"(?:رفعت?|رفعتا|رفع|ترقية|[يت]?رفع)~~(?:مفوضي\w*|قنصلي\w*|بعثت?\w*|تمثيل\w*|"
            r"سفارت?\w*|مكتب\w*|ها )?~~(?:إلى )?(?:مستوى|درجة|مصاف) (?:ال)?(?:سفارة|سفير|سفارتين|سفراء)"
        ),
        sure=0.8,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "relations resumed",
        "milestone",
        arabic(r"(?:ثم )?(?:استؤنفت|أعيدت|عادت)(?= )"),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("told",),
    ),
    Trigger(
        "representation exchanged",
        "milestone",
        arabic(r"(?:تبادلت?|تبادلا|تبادل)~~(?:ال)?(?:تمثيل|سفراء|بعثات|سفارات|سفيرين)"),
        sure=0.9,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "embassy opened",
        "milestone",
        arabic(
            r"(?:افتتحت?|افتتحنا|افتتاح|فتحت?|أغلقت?|أعادت? فتح|إعادة فتح|افتتح|دشنت?|تدشين|استأنفت|"
            rf"استئناف){_SHOWN}~~(?:ال)?(?:سفار\w+|"
            r"قنصلي\w+|بعث\w+|مفوضي\w+|ممثلي\w+|مكتبا? (?:ال|لل)?(?:تمثيل\w*|اتصال|رعاية))"
        ),
        sure=0.85,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "ambassador accredited",
        "milestone",
        arabic(r"(?:(?:قدم|تسلم|قدمت)~~أوراق اعتماد\w*|(?:تعيين|عينت?|اعتماد)~~(?:سفير\w*|أول سفير))"),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "commemorated",
        "milestone",
        arabic(
            r"(?:احتفلت?|احتفلا|احتفلتا|احتفيا|[يت]حيي|تحتفل|يحتفلان|احتفال|إحياء|أحيا|أحيت|أحيى|"
            r"س?[يتن]حتفل|احتفلنا|احتفى|إصدار طابع|أصدرت?|عمل إصدار|"
            r"إصدار)…(?:ذكرى|بمرور|مرور|يوبيل|طابع\w*|عيد)"
        ),
        sure=0.8,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "honoured",
        "milestone",
        arabic(
            r"(?:منحت?|قلدت?|تقلد|كرمت?|أطلقت?|إطلاق اسم|تكريم|أزاحت?|إزاحة|نالت?|حصلت?)…(?:وسام\w*|"
            r"قلادة|شارع|ميدان|دكتوراه|تمثال|وشاح|الستار)"
        ),
        sure=0.75,
        fields={"milestone": "honour"},
    ),
    Trigger(
        "supported",
        "milestone",
        arabic(
            r"(?:قدمت?|أرسلت?|دعمت?|ساندت?|أيدت?|صوتت?|وقفت?|[يت]قف|تبرعت?)…(?:دعم|الدعم|مساعدات|المساعدات|"
            r"ترشيح\w*|ترشح\w*|مرشح\w*|إغاث\w+|قافلة|مساعدة|ترشح|منحة|هبة|إلى جانب|جسرا جويا|لصالح|"
            r"ضد (?:مشروع )?(?:ال)?قرار|انضمام|عضوية)"
        ),
        sure=0.75,
        fields={"milestone": "support"},
        needs=("partner",),
    ),
    Trigger(
        "gave", "milestone", arabic(r"(?:أهدت?|أهدى)"), sure=0.6, fields={"milestone": "honour"}, needs=("partner",)
    ),
    Trigger(
        "attaches importance",
        "milestone",
        arabic(r"(?:[يت]ولي|أولى|أولت)~~أهمية"),
        sure=0.55,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "stood by",
        "milestone",
        arabic(r"(?:أيدت|ساندت|دعمت|وقفت)(?= )"),
        sure=0.65,
        fields={"milestone": "support"},
        needs=("both",),
    ),
    Trigger(
        "joint year",
        "milestone",
        arabic(r"(?:أعلن|إعلان|أعلنت)…عاما? (?:\w+ )?(?:ثقافي\w*|مشتركا?|للصداقة)"),
        sure=0.7,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "turning point",
        "milestone",
        arabic(
            r"(?:شكلت?|مثلت?|[يت]عد|كانت?|[يت]مثل)(?!\w)[^.؛\n]{0,220}?(?<!\w)(?:علامة|منعطف\w*|نقلة|"
            r"نقطة تحول|محطة|منعرج\w*|دفعة)"
        ),
        sure=0.65,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "relations assessed",
        "milestone",
        arabic(
            r"(?:تشهد|شهدت|تتسم|اتسمت|تتميز|تميزت|[يت]ربط|تربطهما|تجمع|تقوم|ترتكز|تستند|تطورت|تتطور|"
            r"توطدت|تعززت|تمتد|ظلت|حافظت|عرفت|تعرف|بلغت|دخلت|ازدادت|تحظى|استندت|"
            r"تقوم)…(?:ال)?(?:علاق(?:ات|ة)\w*|روابط|صداقة|شراكة)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "relations are",
        "milestone",
        arabic_noun(
            r"(?:علاقات\w*|علاقة|روابط)…(?:متين\w*|راسخ\w*|تاريخي\w*|متميز\w*|قوي\w*|تطور\w*|نمو\w*|"
            r"عريق\w*|ممتاز\w*|جيد\w*|ودي\w*)"
        ),
        force="noun",
        sure=0.45,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "hosts a chair",
        "institution",
        arabic(r"(?:[يت]ضم|[يت]ستضيف|[يت]حتضن|[يت]وجد)~~(?:كرسيا?|معهدا?|مركزا?|قسما)(?! من)"),
        sure=0.6,
        needs=("partner",),
    ),
    Trigger(
        "body founded",
        "institution",
        arabic(
            r"(?:أنشئت?|أنشأت?|أنشأ|إنشاء|تأسست?|أسست?|تأسيس|افتتحت?|افتتح|افتتاح|دشنت?|دشن|تدشين|أقيمت?|"
            r"أطلقت?(?! شركة)|شكلت?|تشكيل|تشكلت?|بنت|إحداث|"
            r"أحدثت?(?! عهدا))…(?:[بل]?ال|لل|[بل])?(?:معهد\w*|مركزا?|جمعية|"
            r"مدرسة|مستشفى|مستوصفا?|عيادة|وحدة صحية|ثانوية|مركبا?|جامعة|كرسي|مجلسا?|غرفة|مكتبا?|مكتبة|مسجد|"
            r"حديقة|قسما?|كلية|متحف|مصنعا?|فرعا?|"
            r"مجموعة|لجنة|صندوق\w*|بيت|دار|أكاديمية|مجمعا?|شركة|قاعدة|"
            r"(?:أكبر|أول) (?:قاعدة|مركز|مدرسة|مستشفى|مصنع|جامعة|معهد))"
        ),
        sure=0.75,
        needs=("partner",),
    ),
    Trigger(
        "friendship body",
        "institution",
        arabic_noun(
            r"(?:جمعية|مجموعة|لجنة|رابطة|مجلس|غرفة) (?:\w+ )?(?:ال)?(?:صداقة|أعمال|رجال الأعمال|"
            r"أخوة)(?! (?:ال)?(?:من|التي))"
        ),
        force="noun",
        sure=0.55,
        needs=("partner",),
    ),
)
