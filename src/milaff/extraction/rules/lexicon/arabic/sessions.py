"""Arabic words of the sessions of joint committees and consultations. Patterns are folded when they are compiled."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_ASSEMBLY = (
    r"(?:ال)?(?:لجن(?:ة|تي|تا)|لجان|مجلس|هيئة|آلية|منتدى|ملتقى|حوار|فريق)(?! الامن)"
    r"(?: (?!وزراء|النواب|الشورى|الشيوخ|ال?أمة|الوزراء|الشعب)[\w-]+){0,5}? "
    r"(?:ال)?(?:مشترك|مشتركة|تعاون|ثنائية|عليا|أعلى|مختلطة|تشاور|تشاوري|تنسيق|تنسيقي|سياسي|سياسية|"
    r"استراتيجي|متابعة|عمل|"
    r"أعمال|رجال أعمال|حكومية|وزارية|فنية|أعمال|قنصلي|قنصلية|عسكرية|تجاري)"
)
_CONSULTATIONS = r"(?:ال)?(?:مشاورات|تشاور|حوار) (?:\w+ )?(?:ال)?(?:سياسي|سياسية|ثنائية|استراتيجي|استراتيجية|قنصلية)"
_BODY = rf"(?:لل|ال|ل|ب)?(?:{_ASSEMBLY}|{_CONSULTATIONS}|لجنة مشتركة|اللجنة|كبار المسؤولين)"
_SESSION = (
    r"(?:(?:ال)?(?:دورة|دورته|دورتها|دورات|دوراتها|دوراته|جلسة|جلساتها|جولة|جولات|اجتماع|اجتماعات|"
    r"اجتماعها|اجتماعاتها|"
    r"اجتماعه|اجتماعاته|أعمال|أعمالها|أعماله))"
)
_CLOSED_BY = (
    r"[^.؛\n]{0,90}? (?:وقعت?|وقعا|وقعوا|[يت]وقع|أبرما?|أبرمت|أمضى|أمضيا|تم توقيع|تم التوقيع|"
    r"جرى التوقيع|جرى توقيع)(?!\w)"
)
"""What was signed when a session closed: «وفي ختام الدورة وقع الوزيران محضرها» tells the signature."""
_CONVENE = (
    r"(?:ا?ن?عقدت?|عقدا|عقدوا|عقدنا|استضفنا|[يت]عقد|[سي]?ت?نعقد|ينعقد|انعقاد|عقد|بدأت|بدات|بدأ|انطلقت|انطلق|اختتمت|اختتم|ختام(?!"
    + _CLOSED_BY
    + r")|"
    r"استضافت|استضاف|تستضيف|[يت]لتئم|ترأس|ترأست|ترأسا|[يت]?ترأس|[يت]رأس|التأمت|التأم|افتتحت|افتتح|شهدت|"
    r"استؤنفت|جرت|شارك|شاركت|عقدها|"
    r"اجتمعت|اجتمع|تجتمع|ستجتمع)"
)

SESSIONS: tuple[Trigger, ...] = (
    Trigger("session held", "mechanism", arabic(rf"س?{_CONVENE}…{_SESSION}…{_BODY}"), sure=0.9, status="held"),
    Trigger("session of", "mechanism", arabic_noun(rf"{_SESSION}~~{_BODY}"), force="noun", sure=0.75, status="held"),
    Trigger(
        "committee convened", "mechanism", arabic(rf"س?{_CONVENE}~~{_BODY}(?:…{_SESSION})?"), sure=0.85, status="held"
    ),
    Trigger(
        "session numbered",
        "mechanism",
        arabic(
            rf"س?{_CONVENE}~~(?:ال)?(?:دورة|جلسة|جولة|جولات|دورات)(?! (?:ال)?(?:مباحثات|محادثات|ألعاب|"
            rf"تدريب|عادي|مفاوضات|عمل|موسع|مغلق|ثنائي))"
        ),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "session numbered",
        "mechanism",
        arabic(r"ال(?:دورة|جلسة|جولة)~~(?:عقدت|انعقدت|ستعقد|ستنعقد|اختتمت|تعقد)"),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "its round was held",
        "mechanism",
        arabic(
            rf"{_CONVENE}~~(?:دورت|جولت)(?:ها|ه) (?:ال)?(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|"
            r"أخيرة|سابقة|حادية)"
        ),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "its last meeting",
        "mechanism",
        arabic(r"(?:عقدت?|انعقدت?)~~(?:اجتماع|دورة|جلسة)\w* (?:لها|له)"),
        sure=0.7,
        status="held",
    ),
    Trigger(
        "preparing a session",
        "mechanism",
        arabic(
            rf"(?:(?:يجري|يجرى|جار|تجري|الإعداد|التحضير|إعداد|(?:تم |جرى )?(?:بحث |"
            rf"مناقشة )?(?:ال)?(?:إجراءات (?:ال)?تحضيرية|"
            rf"تحضيرات|ترتيبات|استعدادات))…|(?:بحث|تم) (?:\w+ ){{0,3}}?)(?:لعقد|عقد|لانعقاد|"
            rf"انعقاد)…(?:{_SESSION}|{_BODY})"
        ),
        sure=0.85,
        status="preparing",
    ),
)
