"""Arabic words of positions, undertakings, cooperation and figures."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_END = r"(?:ت|ا|تا|وا)?"


def _said(name: str, pattern: str, act: str, sure: float = 0.75) -> Trigger:
    return Trigger(name, "position", arabic(pattern), sure=sure, fields={"act": act})


def _saying(name: str, pattern: str, act: str) -> Trigger:
    return Trigger(name, "position", arabic(pattern), force="side", sure=0.75, fields={"act": act})


_SIDE = r"(?:ا|ة|ين|ان|تين|ه)?"

POSITIONS: tuple[Trigger, ...] = (
    _said(
        "affirmed",
        rf"(?:[يت]ؤكد{_END}|أكد{_END}|التأكيد على|التأكيد علي|التأكيد|جدد{_END}|أقر{_END} (?:بأن|أن))",
        "affirmed",
    ),
    _said("stressed", rf"(?:شدد{_END}|[يت]شدد|التشديد على|أبرز{_END}|ركز{_END} على)", "stressed"),
    _said(
        "expressed",
        rf"(?:أعرب{_END}|[يت]عرب|أبدى|أبدت|أبديا|(?:عبر{_END}|[يت]عبر)(?: [^.،\n]{{0,80}})? عن|"
        rf"أدان{_END}|هنأ{_END}|شكر{_END}|إهتم{_END}|اهتم{_END})",
        "expressed",
    ),
    _said(
        "praised",
        rf"(?:أشاد{_END}|[يت]شيد|ثمن{_END} (?:ال)?\w+|نوه{_END}|امتدح{_END}|رحب{_END}|[يت]رحب|حيا|أثنى|أثنت)",
        "praised",
    ),
    _said(
        "called for",
        rf"(?:دعا|دعت|دعيا|دعوا|[يت]دعو|طالب{_END} (?:ال)?\w+|حث{_END}|"
        rf"ناشد{_END})(?! (?:ال)?(?:\w+ ){{0,6}}(?:ل|إلى )زيارة)",
        "called-for",
    ),
    _said(
        "said",
        rf"(?:قال{_END}|[يت]قول|صرح{_END}|أوضح{_END}|أشار{_END}|[يت]شير|أضاف{_END}|لفت{_END}|ذكر{_END}|"
        rf"رأى|رأت|اعتبر{_END}|أفاد{_END}|أعلن{_END}|كشف{_END} عن|بين{_END} (?:ال\w+ )?أن|"
        rf"تابع{_END} (?:أن|قائلا|ال\w+)|وصف{_END}|أعاد التذكير)",
        "stated",
        0.7,
    ),
    _said("hoped", rf"(?:تطلع{_END}|[يت]تطلع|[يت]أمل|أمل{_END} (?:في|أن)|تمنى|تمنت|توقع{_END})", "hoped"),
    _said("supported", rf"(?:أيد{_END}|[يت]ؤيد|[يت]دعم|[يت]ساند|ساند{_END}|أعلن{_END} دعم\w*)", "supported", 0.55),
    _said("denied", rf"(?:نفى|نفت|نفيا|[يت]نفي|كذب{_END} ما)", "denied", 0.6),
    _said(
        "agrees in view",
        rf"(?:تطابق{_END}|اتفق{_END}|تتفق|توافق{_END})(?: [^.،\n]{{0,60}})? (?:وجهات|المواقف|الرؤى|مواقف|في الرأي)",
        "affirmed",
        0.6,
    ),
    _said("explains", r"(?:ما|مما) [يت]فسر سعي|[يت]لحظ أن|[يت]لاحظ أن|لابد من|لا بد من", "stated", 0.6),
    _saying("affirming", rf"(?:مؤكد|مجدد|مقر){_SIDE}(?: (?:على|أن|ال\w+))?", "affirmed"),
    _saying("stressing", rf"(?:مشدد|مبرز|مركز){_SIDE} (?:على|أن|ال\w+|أهمية|ضرورة)", "stressed"),
    _saying("expressing", rf"(?:معرب|معبر|مبدي){_SIDE} (?:\w+ )?(?:عن|ال\w+|استعداد\w*|رغبة)", "expressed"),
    _saying("praising", rf"(?:مشيد|مثمن|مرحب|منوه){_SIDE} (?:\w+ )?(?:ب\w*|ال\w+|عالي\w+|دور|جهود)", "praised"),
    _saying("calling for", rf"(?:داعي|مطالب){_SIDE} (?:إلى|الى|ب\w+|ال\w+)", "called-for"),
    _saying(
        "saying",
        rf"(?:مشير|مضيف|موضح|لافت|قائل|مذكر|مبين|معتبر|مستعرض|معلن|كاشف){_SIDE} (?:إلى|الى|أن|إن|ب\w+|ال\w+|في|النظر)",
        "stated",
    ),
    _saying("hoping", rf"(?:آمل|متمني|متوقع|متطلع){_SIDE} (?:أن|في|إلى|ال\w+)", "hoped"),
    _saying("ready", r"استعداد (?:الجانب|بلاده|بلادها|حكومة)", "expressed"),
)

WORDS: tuple[Trigger, ...] = (
    Trigger(
        "invited",
        "commitment",
        arabic(
            r"(?:وجه(?:ت|ا)?|دعا|دعت|قدم|قدمت|نقل|نقلت|سلم|سلمت|جدد|تلقى|تلقت|لبى|قبل|قبول)…(?:ال|لل|"
            r"ل)?(?:دعوة|دعوته|دعوات|لزيارة|إلى زيارة)|(?:[يت]?تضمن(?:ت)?|حمل(?:ت)?|[يت]حمل)~~دعوة"
        ),
        sure=0.85,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "at the invitation",
        "commitment",
        arabic(r"(?:بدعوة|تلبية لدعوة|بناء على دعوة)(?: (?:رسمية|كريمة))? (?:من|وجهها|ل?\w+)"),
        force="noun",
        sure=0.55,
        fields={"kind": "invitation"},
        needs=("person",),
    ),
    Trigger(
        "invitation",
        "commitment",
        arabic_noun(r"دعو(?:ة|ته|تها|تهما)~~(?:لزيارة|إلى زيارة|التي تلقاها|للمشاركة|للقيام)"),
        force="noun",
        sure=0.75,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "pledged",
        "commitment",
        arabic(r"(?:تعهد(?:ت|ا)?|[يت]تعهد|التزم(?:ت|ا)?|تبرع(?:ت)?)(?! (?:ب)?(?:الحياد))"),
        sure=0.85,
        fields={"kind": "pledge"},
        needs=("partner",),
    ),
    Trigger("promised", "commitment", arabic(r"(?:وعد(?:ت|ا)?|[يت]عد ب)(?= )"), sure=0.8, fields={"kind": "promise"}),
    Trigger(
        "agreed to",
        "commitment",
        arabic(r"(?:اتفق(?:ت|ا|وا)?|تم الاتفاق|جرى الاتفاق|الاتفاق|تقرر)~~على(?= \w)"),
        sure=0.7,
        fields={"kind": "plan"},
    ),
    Trigger(
        "will provide",
        "commitment",
        arabic(
            r"(?:س[يت](?:قدم|منح|مول|خصص|وفر|رسل|فتتح|نشئ|بني|ساهم|زود|طلق|وسع|دشن|تكفل|تولى)|[يت]عتزم|[يت]نوي|[يت]خطط)"
        ),
        sure=0.65,
        fields={"kind": "plan"},
        needs=("partner",),
    ),
    Trigger(
        "cooperates",
        "cooperation",
        arabic(
            r"(?:[يت]تعاون(?:ان)?|تعاون(?:ت|ا)|[يت]شارك|شارك(?:ت)?|[يت]نسق(?:ان)?|[يت]تقاسم(?:ان)?|"
            r"[يت]عمل (?:البلدان|الجانبان|الطرفان)|عمل البلدان|نظم(?:ت|ا)?|[يت]نظم|[يت]تبادل|"
            r"[يت]شمل التعاون|[يت]غطي التعاون|[يت]ستفيد|استفاد(?:ت)?|ساهم(?:ت)?|[يت]نفذ|نفذ(?:ت)?|"
            r"درب(?:ت)?|[يت]درب)"
        ),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "discussed",
        "cooperation",
        arabic(
            r"(?:(?:تم|جرى|تضمن(?:ت)?|[يت]تضمن|شمل(?:ت)?)\s)?(?:ال)?(?:بحث(?:ا|ت|وا)?|[يت]بحث(?:ان)?|"
            r"ناقش(?:ا|ت|وا)?|[يت]ناقش(?:ان)?|مناقشة|تباحث|التباحث|تناول(?:ت|ا)?|[يت]تناول|استعرض(?:ا|"
            r"ت)?|[يت]ستعرض(?:ان)?|استعراض|تطرق(?:ت|ا)?|[يت]تطرق|تدارس(?:ا|ت)?|تركزت?|"
            r"تبادل (?:ال)?(?:آراء|وجهات))(?! (?:ال)?علمي| عن)(?= |$)"
        ),
        sure=0.65,
        status="discussed",
    ),
    Trigger(
        "member of",
        "cooperation",
        arabic(r"(?:عضوان|عضوا|أعضاء) (?:مؤسسان )?في"),
        sure=0.55,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "together with",
        "cooperation",
        arabic(
            r"(?:تم|جرى|أطلق(?:ت)?|نفذ(?:ت)?|أقيم(?:ت)?|نظم(?:ت)?|شارك(?:ت)?)…(?:بالتعاون مع|"
            r"بالاشتراك مع|بمشاركة|ضيف شرف)"
        ),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "event held",
        "cooperation",
        arabic(
            r"(?:نظم(?:ت)?|أقام(?:ت)?|استضاف(?:ت)?|احتضن(?:ت)?|[يت]نظم)~~(?:أسبوعا?|معرضا?|مهرجانا?|"
            r"أياما|ندوة|أمسية|دورة تدريبية|دورات|كورسات|مناورات|تمرينا?)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "visits exchanged",
        "cooperation",
        arabic(r"(?:تبادل|[يت]تبادل|تبادلت?)~~زيارات"),
        sure=0.5,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "experts sent",
        "cooperation",
        arabic(r"(?:أرسل(?:ت)?|أوفد(?:ت)?|[يت]وفد)~~(?:خبراء|أطباء|معلمين|مدربين|مهندسين|بعثة طبية)"),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "studied",
        "cooperation",
        arabic(
            r"(?:[يت]درس(?:ان)? (?:الجانبان|البلدان|الطرفان|إمكانية|إنشاء)|(?:ال)?مشاريع~~قيد الدرس|"
            r"قيد الدراسة|[يت]سعى|[يت]سعيان|اقترح(?:ت)?|[يت]قترح|يهدف|تهدف|بهدف)"
        ),
        sure=0.55,
        status="proposed",
        needs=("partner",),
    ),
    Trigger(
        "possible",
        "cooperation",
        arabic(
            r"(?:[يت]مكن|هناك|ثمة|توجد|لا تزال|فرص|فرصا|إمكانات|إمكانيات|آفاق|مؤهل\w*)…(?:ال|لل|"
            r"ل)?(?:تعاون|شراكة|استثمار|فرص|تطوير|تنسيق)"
        ),
        sure=0.6,
        status="possible",
        needs=("relation",),
    ),
    Trigger(
        "cooperation in",
        "cooperation",
        arabic_noun(
            r"(?:تعاون\w*|تنسيق\w*|شراكة|مشروع\w*|مشاريع|برامج|منح دراسية|منحة|منحا|"
            r"تدريب)(?: [\w-]+){0,6} (?:بين|في مجال\w*|في المجال|مع|مشترك\w*|في إطار)"
        ),
        force="noun",
        sure=0.5,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "figure",
        "figure",
        arabic(
            r"(?:بلغ(?:ت)?|[يت]بلغ|وصل(?:ت)?|[يت]صل|ارتفع(?:ت)?|[يت]رتفع|انخفض(?:ت)?|تراجع(?:ت)?|"
            r"تجاوز(?:ت)?|[يت]تجاوز|تخطى|تخطت|سجل(?:ت)?|قدر(?:ت)?|[يت]قدر|زاد(?:ت)?|نما|نمت|ازداد(?:ت)?|"
            r"قفز(?:ت)?|هبط(?:ت)?|[يت]ناهز|ناهز(?:ت)?|بقيمة|بحجم|[يت]مثل|شكل(?:ت)?|استقر(?:ت)?|حقق(?:ت)?|"
            r"صدر(?:ت)?|استورد(?:ت)?|[يت]ستورد|استثمر(?:ت)?|ضخ(?:ت)?)"
        ),
        sure=0.75,
        needs=("number", "measure"),
    ),
    Trigger(
        "count",
        "figure",
        arabic(
            r"(?:[يت]عمل|[يت]وجد|[يت]درس|[يت]قيم|[يت]عيش|[يت]نشط|[يت]وفر|[يت]ؤمن|[يت]سير|[يت]ضم|زار|"
            r"استقبل(?:ت)?|استضاف(?:ت)?|[يت]شغل|[يت]تلقى|[يت]ستضيف|[يت]ستقبل|تخرج(?:ت)?|هناك|[يت]حمل|[يت]تابع|"
            r"أوفد(?:ت)?|[يت]نتشر)"
        ),
        sure=0.65,
        needs=("number", "counted"),
    ),
    Trigger(
        "measure",
        "figure",
        arabic_noun(
            r"(?:حجم|قيمة|إجمالي|رصيد|عدد|ميزان|عجز|فائض) ?(?:ال)?(?:تبادل|تجارة|مبادلات|صادرات|واردات|"
            r"استثمار\w*|تجاري|سياح|طلاب|طلبة|شركات|رحلات|تداول)"
        ),
        force="noun",
        sure=0.6,
        needs=("number",),
    ),
    Trigger(
        "counted",
        "figure",
        arabic_noun(
            r"(?:عدد|نحو|حوالي|قرابة|زهاء|أكثر من|ما يزيد على)? ?(?:ال)?(?:\w+ )?\(?\d[\d.,]*\)? (?:ألف |"
            r"مليون )?(?:\w+ )?(?:طالب|طالبا|شركة|مؤسسة|رحلة|سائح|سائحا|مشروعا|مشروع|منحة|موطن شغل|خبيرا|"
            r"طبيبا|عاملا)"
        ),
        force="noun",
        sure=0.55,
        needs=("counted",),
    ),
    Trigger(
        "risen",
        "figure",
        arabic(
            r"(?:زاد(?:ت)?|ارتفع(?:ت)?|انخفض(?:ت)?|تراجع(?:ت)?|نم(?:ا|ت)|تضاعف(?:ت)?)~~(?:ال)?(?:صادرات|"
            r"واردات|تبادل|مبادلات|استثمارات|تجارة|حجم)"
        ),
        sure=0.6,
    ),
    Trigger(
        "trend",
        "figure",
        arabic(
            r"(?:[يت]ظل|شهد(?:ت)?|[يت]شهد|عرف(?:ت)?|[يت]بقى|سجل(?:ت)?)…(?:عجز|تبادل\w*|مبادلات|التجارة|"
            r"صادرات|واردات|الاستثمارات|ارتفاعا|انخفاضا|نموا|تفاقم|تراجعا)"
        ),
        sure=0.55,
        needs=("measure",),
    ),
)
