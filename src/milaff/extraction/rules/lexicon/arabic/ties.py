"""Arabic words of missions kept and moved, aid in need, evacuations, anniversaries."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_MISSION = r"(?:سفار\w+|قنصلي\w+|بعثة دبلوماسية|مفوضي\w+|مكتبا? تجاريا?)"

TIES: tuple[Trigger, ...] = (
    Trigger("said in passing", None, arabic(r"(?:حسب|حسبما|وفق|وفقا ل|بحسب)\w*~~(?:أفاد\w*|ذكر\w*|أعلن\w*|جاء)")),
    Trigger(
        "attended the meeting",
        None,
        arabic(r"(?:حضرت?|شارك في) (?:ال)?(?:اجتماع|لقاء|مقابلة|مباحثات|جلسة|استقبال|مراسم الاستقبال)(?= )"),
    ),
    Trigger(
        "keeps an embassy",
        "milestone",
        arabic(
            rf"(?:(?:تملك|تمتلك|[يت]ملك|توجد|[يت]حتفظ)~~|لديها |لدى (?:\w+ ){{1,3}}?)(?:ال)?{_MISSION}"
            r"(?! (?:لم|قد|عبر))"
        ),
        sure=0.6,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "embassy closed",
        "milestone",
        arabic(r"(?:قبل|بعد) أن (?:أ|ت|ي)?(?:غلق|عاد فتح|عيد فتح|فتتح)\w*"),
        sure=0.6,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "representation began",
        "milestone",
        arabic_noun(r"تمثيل الدبلوماسي[^.،؛\n]{0,40}? (?:بدأ|يعود|قائم|أقيم|استؤنف)(?= )"),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "line opened",
        "cooperation",
        arabic(r"(?:دشنت?|دشنا|افتتحت?|افتتحا|أطلقت?|أطلقا)…خطا? (?:ال)?(?:\w+ )?(?:ال)?(?:بحري|جوي|ملاحي)\w*"),
        sure=0.65,
        status="existing",
    ),
    Trigger(
        "aid in kind",
        "milestone",
        arabic(
            r"(?:قدمت?|أرسلت?|تبرعت?|منحت?|أهدت|أهدى)~~\d[\d.,]* (?:ألف |آلاف |مليون )?(?:طن\w*|أطنان|جرعة|خيمة|"
            r"جهاز\w*|سيارة)"
        ),
        sure=0.65,
        fields={"milestone": "support"},
        needs=("both",),
    ),
    Trigger(
        "contact goes back to",
        "milestone",
        arabic(r"(?:[يت]عود|[يت]رجع)~~(?:اتصال\w*|تواصل|صلات|حضور|لقاء)~~إلى"),
        sure=0.55,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "was received",
        "meeting",
        arabic(r"(?:حظيت?~~باستقبال|[يت]حظى باستقبال)(?= )"),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "visas waived",
        "cooperation",
        arabic(r"(?:أعفت|أعفى|أعفيا|ألغت?|ألغى|ألغيا|رفعت?)~~(?:تأشير\w*|رسوم التأشير\w*)"),
        sure=0.65,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "embassy moved",
        "milestone",
        arabic_noun(rf"(?:نقلت?|نقل|إغلاق|إعادة فتح|ترفيع|رفع)~~{_MISSION}(?! من (?:وزير|رئيس))"),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "took part in an opening",
        "visit",
        arabic(
            r"(?:شاركت?|حضرت?)~~(?:رئيس\w*|وزير\w*|وفد|نائب\w*|ولي العهد|أمير|ملك)…(?:افتتاح|تنصيب|تدشين|جنازة|عزاء|"
            r"أعمال|أشغال|دورة|بطولة)"
        ),
        sure=0.6,
        status="held",
        needs=("party",),
    ),
    Trigger(
        "supported by the other",
        "cooperation",
        arabic_noun(r"(?:بدعم|بتمويل|بإشراف|بمساهمة|بمساعدة|بالشراكة مع|بتعاون مع) (?:\w+ ){0,3}"),
        force="noun",
        sure=0.5,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "aid in need",
        "milestone",
        arabic(
            r"(?:تبرعت?|قدمت?|أرسلت?|منحت?|خصصت?|أوفدت?|جمعت?|سيرت?)(?! [^.،]{0,40}تعاز)…(?:متضرر\w*|منكوب\w*|ضحايا|"
            r"مستشفى ميداني\w*|"
            r"فرق إنقاذ|فريق إنقاذ|مساعدات (?:طبية|غذائية|إنسانية|إغاثية|عاجلة)|لقاح\w*|جرعات?)"
        ),
        sure=0.75,
        fields={"milestone": "support"},
    ),
    Trigger(
        "aid in need",
        "milestone",
        arabic_noun(r"إرسال[^.؛\n]{0,60} مساعدات (?:طبية|غذائية|إنسانية|إغاثية|عاجلة)"),
        force="noun",
        sure=0.6,
        fields={"milestone": "support"},
    ),
    Trigger(
        "evacuated",
        "milestone",
        arabic(r"(?:أجلت|أجلى|أجليت|[يت]جلي|تم إجلاء|جرى إجلاء|ساعدت?~~إجلاء)~~(?:رعايا\w*|مواطن\w*|أسر\w*|عمال\w*)"),
        sure=0.75,
        fields={"milestone": "support"},
    ),
    Trigger(
        "anniversary falls",
        "milestone",
        arabic(r"(?:[يت]صادف|صادفت?|[يت]وافق|وافقت?|حلت|[يت]حل)…(?:ذكرى|يوبيل|مرور)"),
        sure=0.75,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "ambassador accredited",
        "milestone",
        arabic(r"(?:سلمت?|قدمت?|تسلمت?|تقبلت?|اعتمدت?)…(?:أوراق|كتاب|خطاب) اعتماد\w*"),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "turning point then",
        "milestone",
        arabic(r"كانت? نقطة (?:ال)?تحول (?:في|عام|سنة)"),
        sure=0.65,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "ties woven",
        "milestone",
        arabic(r"(?:نسجت?|أرست?|بنت|طورت?|وثقت?)~~(?:علاقات|روابط|شراكة|صلات)"),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
)
