"""Arabic words taught by class: missions kept, aid in need, evacuations, ranks, traffic, bodies and instruments."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_MISSION = r"(?:سفار\w+|قنصلي\w+|بعثة دبلوماسية|مفوضي\w+|مكتبا? تجاريا?)"
_PAPER = r"(?:اتفاقي(?:ة|تين|ات)|اتفاق(?:ا|ين)?|مذكر(?:ة|تي|تا|ات)|بروتوكول\w*|معاهدة|برنامج\w*|عقدا?)"
_ORDINAL = r"(?:أول[ىي]?|ثاني[ةه]?|ثالث[ةه]?|رابع[ةه]?|خامس[ةه]?|سادس[ةه]?|سابع[ةه]?|ثامن[ةه]?|تاسع[ةه]?|عاشر[ةه]?)"
_BODY = r"(?:مجلس|غرفة|جمعية|مركز|معهد|صندوق|مدرسة|مستشفى|جامعة|مجموعة|منتدى|بنك|شركة|قاعدة|كرسي|متحف)"

WIDE: tuple[Trigger, ...] = (
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
    Trigger(
        "set down in",
        "visit",
        arabic(r"(?:حطت?~~رحال\w+|حلت?~~ضيفا|نزلت?~~ضيفا|قدمت? إلى|انتقلت? إلى)"),
        sure=0.8,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "press conference with",
        "meeting",
        arabic_noun(
            r"(?:ندوة|مؤتمر|لقاء) صح[فا]\w+~~(?:مع (?:ال)?(?:نظير|ضيف|وزير|رئيس)\w*|مشترك\w*|وزيران|رئيسان|جانبان|"
            r"مناصفة|رفقة|إلى جانب)"
        ),
        force="noun",
        sure=0.7,
        status="held",
        fields={"format": "press-conference"},
    ),
    Trigger(
        "talks he held",
        "meeting",
        arabic_noun(
            r"(?:مباحثات|محادثات|لقاء|اجتماع|مشاورات|جلسة عمل) (?:\w+ )?(?:أجراها|أجرتها|جمعه|جمعها|جمعته|جمعتها|عقده|"
            r"عقدته|عقدها|أجرياها)~~(?:مع|ب)"
        ),
        force="noun",
        sure=0.65,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "hosted a conference on",
        "meeting",
        arabic(r"(?:استضافت?|احتضنت?|نظمت?|[يت]ستضيف)…(?:مؤتمر|قمة|اجتماع)\w*…(?:بشأن|حول|من أجل|لدعم|الخاص)"),
        sure=0.6,
        status="held",
        fields={"format": "conference"},
        needs=("both",),
    ),
    Trigger(
        "flights to come",
        "cooperation",
        arabic(r"س[يت](?:ستأنف|طلق|دشن|سير|بدأ|فتتح|عيد)~~(?:رحلات\w*|رحلة|خطا? (?:\w+ )?(?:جوي|بحري)\w*)"),
        sure=0.6,
        status="proposed",
        needs=("party",),
    ),
    Trigger(
        "further session",
        "mechanism",
        arabic(
            rf"(?:دورة|جولة|دورات) (?:ال)?{_ORDINAL}(?: (?:عقدت|انعقدت|احتضنتها|استضافتها))(?= )|"
            r"تل(?:تها|ته|اها|اه) (?:ال)?(?:دورة|جولة)"
        ),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "session after",
        "mechanism",
        arabic_noun(rf"بعد دورة (?:ال)?{_ORDINAL}"),
        sure=0.65,
        status="held",
    ),
    Trigger(
        "under negotiation",
        "agreement",
        arabic_noun(rf"{_PAPER}[^.؛\n]{{0,120}} قيد (?:ال)?(?:تفاوض|مفاوضات|دراسة|إعداد|بحث|إنجاز)"),
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "under negotiation",
        "agreement",
        arabic(rf"(?:لا )?(?:تزال|يزال|زالت)~~{_PAPER}[^.؛\n]{{0,120}} قيد (?:ال)?(?:تفاوض|مفاوضات|دراسة|إعداد|بحث)"),
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "under negotiation",
        "agreement",
        arabic(rf"(?:[يت]جري|[يت]تواصل|جار|جارية|[يت]تفاوض\w*) (?:\w+ )?(?:ال)?(?:تفاوض|مفاوضات)…{_PAPER}"),
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "initialled",
        "agreement",
        arabic(rf"(?:وقعت?|وقعا|تم|جرى)~~بالأحرف الأولى…{_PAPER}"),
        sure=0.85,
        status="negotiating",
    ),
    Trigger(
        "ruled by instrument",
        "agreement",
        arabic(rf"(?:[يت]نظم|[يت]حكم|[يت]ؤطر)~~(?:ال)?(?:تعاون|علاقات|تبادل|مبادلات|مجال|نقل)…{_PAPER}"),
        sure=0.7,
        status="in-force",
    ),
    Trigger(
        "instrument dated",
        "agreement",
        arabic_noun(rf"{_PAPER} [^.،؛:()\n]{{3,90}}\([^()\d\n]{{0,18}}(?:\d{{1,2}} [^()\d\n]{{0,18}})?\d{{4}}\)"),
        force="noun",
        sure=0.7,
        status="signed",
    ),
    Trigger(
        "body founded before",
        "institution",
        arabic_noun(
            rf"{_BODY}[^.؛:\n]{{0,70}}?،? (?:الذي|التي|والذي|والتي) (?:أحدثت?|أنشئت?|تأسست?|أسست?|أنشأت?\w*|"
            rf"افتتحت?|أقيمت?)(?= )"
        ),
        force="noun",
        sure=0.6,
    ),
    Trigger(
        "ranks",
        "figure",
        arabic(
            rf"(?:[يت]حتل|احتلت?|جاءت?|حلت?|[يت]صنف|[يت]عد|[يت]عتبر|أصبحت?|كانت?)~~(?:(?:مرتبة|مركز) (?:ال)?{_ORDINAL}|"
            rf"{_ORDINAL} (?:ال)?(?:أكبر|أهم|أول)? ?(?:شريك|مستورد|مورد|مستثمر|سوق|زبون|ممون))"
        ),
        sure=0.55,
        needs=("relation",),
    ),
    Trigger(
        "traffic",
        "figure",
        arabic(r"(?:نقلت?|[يت]نقل|سيرت?|[يت]سير|عبر|عبرت|أجلت?|أجلي|حجت?|أدى)~~(?:\d[\d.,]*|خمس|ست|سبع|أربع|ثلاث|عشر)"),
        sure=0.65,
        needs=("number", "counted"),
    ),
    Trigger(
        "share raised",
        "figure",
        arabic(r"(?:رفعت?|خفضت?|حددت?|زادت?|خصصت?)~~(?:حصة|حصص|رأسمال|عدد|سقف)"),
        sure=0.65,
        needs=("number",),
    ),
    Trigger(
        "over",
        "figure",
        arabic(r"(?:فاقت?|[يت]فوق|لامست?|[يت]لامس|كسرت?|جاوزت?|[يت]جاوز|تعدت|[يت]تعدى|أوصلت?)(?= )"),
        sure=0.7,
        needs=("number", "measure"),
    ),
    Trigger(
        "refuted",
        "position",
        arabic(r"(?:فندت?|[يت]فند|دحضت?|كذبت?|نفيا)~~(?:ما|صحة|ادعاء\w*|مزاعم|أنباء|خبر|أخبار)"),
        sure=0.65,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "conveyed greetings",
        "position",
        arabic(r"(?:نقلت?|[يت]نقل|أبلغت?|حملت?)…(?:تحيات|تحية|تمنيات\w*)"),
        sure=0.7,
        fields={"act": "expressed"},
    ),
    Trigger(
        "members of",
        "cooperation",
        arabic(r"(?:[يت]شترك(?:ان)?|[يت]نتمي(?:ان)?|[يت]تمتع(?:ان)?)~~(?:عضوية|منظم\w*|إلى|تنفيذ|إدارة|إنجاز)"),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "working together on",
        "cooperation",
        arabic(
            r"(?:[يت]شتغل|[يت]عمل|[يت]شترك|[يت]نجز|[يت]طور|[يت]نفذ)(?:ان)?~~(?:البلدان|الجانبان|الطرفان|الدولتان|معا)"
        ),
        sure=0.65,
        status="existing",
    ),
    Trigger(
        "exercised together",
        "cooperation",
        arabic(r"(?:أجرت?|أجرى|[يت]جري|نفذت?|شاركت?|خاضت?)~~(?:تمرينا?|تمارين|مناورات?|تدريبا?|تدريبات)"),
        sure=0.65,
        status="existing",
        needs=("relation",),
    ),
)

FALLBACK: tuple[Trigger, ...] = (
    Trigger(
        "cooperation of the two",
        "cooperation",
        arabic_noun(
            r"(?:تعاون(?= (?:بين|مع|في|ال\w+))(?! (?:ال)?(?:دولي|إفريقي|خليجي|إسلامي|إنمائي))|شراكة|"
            r"تنسيق|مشروع\w*|مشاريع|تمرين|مناورات|منح دراسية|توأمة جامعية|رحلات مباشرة)"
        ),
        force="noun",
        sure=0.4,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "body of the two",
        "institution",
        arabic_noun(rf"{_BODY} (?:\w+ ){{0,3}}(?:ال)?(?:مشترك\w*|صداقة|أعمال)"),
        force="noun",
        sure=0.4,
        needs=("both",),
    ),
    Trigger(
        "amount of the two",
        "figure",
        arabic_noun(r"(?:صادرات\w*|واردات\w*|استثمارات\w*|تبادل التجاري|تجارة|تحويلات|قرضا?|قروض|جالية|خط ائتمان)"),
        force="noun",
        sure=0.4,
        needs=("both", "number", "measure"),
    ),
)
"""Nouns that make a claim of a clause which names both countries and has no verb of the lexicon."""
