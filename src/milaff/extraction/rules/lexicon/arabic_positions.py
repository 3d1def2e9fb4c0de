"""Arabic words of what somebody in office said, asked for, praised or denied."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_END = r"(?:ت|ا|تا|وا)?"
_HAILED = r"(?:هنأ(?:ت|تا|وا)|(?<!\w )هنأ|(?<=كما )هنأ|هنأ(?= (?:ال)?(?:رئيس|ملك|أمير|وزير|سفير|فخام|معالي|سمو|جلال)))"
"""Congratulated: folded, the verb alone is written as «هنا», "here", is."""


def _said(name: str, pattern: str, act: str, sure: float = 0.75) -> Trigger:
    return Trigger(name, "position", arabic(pattern), sure=sure, fields={"act": act})


def _saying(name: str, pattern: str, act: str) -> Trigger:
    return Trigger(name, "position", arabic(pattern), force="side", sure=0.75, fields={"act": act})


_SIDE = r"(?:ا|ة|ين|ان|تين|ه)?"

POSITIONS: tuple[Trigger, ...] = (
    _said(
        "affirmed",
        rf"(?:[يت]ؤكد{_END}|أكد{_END}|التأكيد على|التأكيد علي|التأكيد|جدد{_END}|أقر{_END} (?:بأن|أن)|"
        rf"أجمع{_END} (?:ال)?\w+ على|أم[نّ]+{_END} (?:ال)?(?:جانبان|طرفان|وزيران|اجتماع|لجن[ةه]|رئيسان) على)",
        "affirmed",
    ),
    _said(
        "stressed", rf"(?:شدد{_END}|[يت]شدد|التشديد على|(?<!من )(?<!يلي )أبرز{_END}(?! ما )|ركز{_END} على)", "stressed"
    ),
    _said(
        "expressed",
        rf"(?:أعرب{_END}|[يت]عرب|الإعراب عن|أبدى|أبدت|أبديا|(?:عبر{_END}|[يت]عبر)(?: [^.،\n]{{0,80}})? عن|"
        rf"أدان{_END}|{_HAILED}|شكر{_END}(?! لكم)|إهتم{_END}|اهتم{_END})",
        "expressed",
    ),
    _said(
        "praised",
        rf"(?:أشاد{_END}|[يت]شيد|ل?نثمن|لنقدر|ل?نشيد|نقدر عاليا|ثمن{_END} [\"]?(?:ال)?\w+|"
        rf"نوه{_END}|امتدح{_END}|رحب{_END}|[يت]رحب|حيا|أثنى|أثنت)",
        "praised",
    ),
    _said(
        "called for",
        rf"(?:(?:دعا|دعت|دعيا|دعوا|[يت]دعو)(?! إليها?(?!\w))|(?<!الف )(?<!\d )طالب{_END} (?:ال|ب)\w+|حث{_END}|"
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
    _said("hoped", rf"(?:تطلع{_END}|[يتن]تطلع|[يتن]أمل|نتمنى|أمل{_END} (?:في|أن)|تمنى|تمنت|توقع{_END})", "hoped"),
    _said("supported", rf"(?:أيد{_END}|[يت]ؤيد|[يت]دعم|[يت]ساند|ساند{_END}|أعلن{_END} دعم\w*)", "supported", 0.55),
    _said(
        "denied what was said",
        r"(?:أما |إن )?(?:ما|كل ما) (?:تردد|أشيع|راج|شاع|تناقلت\w*|تناقل\w*|نشر|نشرته|تداول\w*|"
        r"[يت]تداول\w*|[يت]شاع|قيل|[يت]تردد|أثير)(?!\w)"
        r"[^.؛\n]{0,120}? (?:فهو |هو |فهي |ف)?(?:غير صحيح|لا أساس له|عار عن الصحة|لا صحة له|محض|أنفيه|"
        r"ننفيه|أنفيها|ننفيها)",
        "denied",
        0.85,
    ),
    _said("denied", rf"(?:نفى|نفت|نفيا|[يت]نفي|كذب{_END} ما)", "denied", 0.6),
    _said(
        "agrees in view",
        rf"(?:[يت]?تطابق{_END}|اتفق{_END}|تتفق|توافق{_END}|[يت]توافق|[يت]تقاسم|"
        rf"[يت]تشاطر)(?: [^.،\n]{{0,60}})? (?:وجهات|المواقف|الرؤى|مواقف|في الرأي|رؤى|رؤية)",
        "affirmed",
        0.6,
    ),
    _said("explains", r"(?:ما|مما) [يت]فسر سعي|[يت]لحظ أن|[يت]لاحظ أن|لابد من|لا بد من", "stated", 0.6),
    _saying(
        "affirming",
        rf"(?:مؤكد{_SIDE}|مجدد{_SIDE}(?! (?:في|ب\w+|خلال|يوم|قبل|بعد|عام|سنة)(?!\w))|مقر(?:ا|ين|"
        rf"تين))(?: (?:على|أن|ال\w+))?",
        "affirmed",
    ),
    _saying("stressing", rf"(?:مشدد|مبرز|مركز(?! ال)){_SIDE} (?:على|أن|ال\w+|أهمية|ضرورة)", "stressed"),
    _saying("expressing", rf"(?:معرب|معبر|مبدي){_SIDE} (?:\w+ )?(?:عن|ال\w+|استعداد\w*|رغبة)", "expressed"),
    _saying("saying", rf"منوه{_SIDE} (?:إلى |ب)أن", "stated"),
    _saying(
        "stressing", r"مبرز(?:ا|ين|تين|ة) (?:رغبة|حرص|أهمية|دور|عزم|استعداد|ما |تطابق|عمق|متانة|إرادة)\w*", "stressed"
    ),
    _saying(
        "praising",
        r"(?:مثمن|مقدر)(?:ا|ين|تين|ة) (?:ما|مواقف|موقف|دعم|مساهمة|حرص|قرار|مبادرة|إسهام\w*|تعاون)\w*",
        "praised",
    ),
    _saying(
        "calling for",
        r"(?:داعيا|داعية|داعيين|حاثا|حاثة|مطالبا|مطالبة) (?!إلى)(?:\w+ ){1,5}?(?:إلى|على|ل\w{4,})",
        "called-for",
    ),
    _saying("praising", rf"(?:مشيد|مثمن|مرحب|منوه){_SIDE} (?:\w+ )?(?:ب\w*|ال\w+|عالي\w+|دور|جهود)", "praised"),
    _saying("calling for", rf"(?:داعي|مطالب){_SIDE} (?:إلى|الى|ب\w+|ال\w+)", "called-for"),
    _saying(
        "saying",
        rf"(?:مشير|مضيف|موضح|لافت|قائل|مذكر(?!ة (?:ال)?(?:تفاهم|تعاون|شفوي|رسمي|احتجاج|اتفاق))|مبين|معتبر|"
        rf"مستعرض|معلن|كاشف){_SIDE} (?:إلى|الى|أن\w{{0,3}}|إن|ب\w+|"
        rf"ال\w+|في|النظر)",
        "stated",
    ),
    _saying("hoping", rf"(?:آمل|متمني|متوقع|متطلع){_SIDE} (?:أن|في|إلى|ال\w+)", "hoped"),
    _saying("ready", r"استعداد (?:الجانب|بلاده|بلادها|حكومة)", "expressed"),
)
