"""Arabic words of instruments not yet signed, of what two sides agreed to do, and of journeys put off."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun
from milaff.extraction.rules.signs import ORDINAL_AR

_PAPER = r"(?:اتفاقي\w+|اتفاق|اتفاقا|مذكر\w+|بروتوكول\w*|معاهدة|ملحقا?|برنامجا? تنفيذيا?)"
_OPEN = r"(?:قيد|طور|بصدد|في طور|محل|تحت|في مرحلة) (?:ال)?(?:تفاوض|مفاوضات|دراسة|إعداد|بحث|مناقشة|نقاش)"
_DEED = (
    r"(?:رفع|زيادة|مضاعفة|العمل|إعداد|تنظيم|تكليف|تبادل|تنصيب|إعادة|إحياء|تفعيل|توحيد|فتح|منح|إعفاء|إيفاد|إرسال|تسيير|"
    r"إطلاق|تسهيل|تيسير|إزالة|إلغاء|تخفيض|خفض|وضع|بلورة|تحديد|تعيين|تشجيع|تكثيف|إقامة|استكمال|معالجة|تسوية|دعوة|"
    r"تخصيص|بدء|"
    r"الشروع|الإسراع|مواصلة العمل|تقديم|إجراء|استئناف|تشغيل|إدراج)"
)
_BODY = (
    r"(?:مجلس\w*|فريق\w*|فرق|مجموع\w+|صندوق\w*|مركز\w*|منصة|غرفة|آلية|شركة|خلية|منتدى|لجنة (?:فنية|مصغرة|عمل|متابعة|"
    r"لل\w+|ل\w{3,}))"
)
_AGREED = r"(?:اتفق(?:ت|ا|وا|نا)?|توافق(?:ت|ا|وا)?|تم الاتفاق|جرى الاتفاق|تقرر)"
_PUT_OFF = r"(?:أجلت?|تأجلت?|[يت]ؤجل|تأجيلها|أرجئت?|[يت]رجأ|إرجاؤها|إرجائها|لم تتم|لم تحصل|حالت|حال|تعذرت?)"
_SITTING = rf"(?:ال)?(?:دورة|جولة|اجتماع) {ORDINAL_AR}"
_ON = r"(?:(?!عقدت|التأمت|(?:ال)?دورة |(?:ال)?جولة )[^.؛\n])"
_MEANT = r"(?:مقرر[ةه]?|مبرمج[ةه]|مرتقب[ةه]|منتظر[ةه]|مزمع[ةه]|متوقع[ةه]|مجدول[ةه]|محدد[ةه])"

PENDING: tuple[Trigger, ...] = (
    Trigger(
        "draft in negotiation",
        "agreement",
        arabic_noun(
            rf"(?:مشروع |مشروعا |مسودة )?{_PAPER}[^.؛\n]{{0,110}}?[،( -]+(?:و?هي |و?هو |و?لا [يت]زال |و?ما "
            rf"[يت]?زالت? )?{_OPEN}"
        ),
        force="noun",
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "negotiations told",
        "agreement",
        arabic_noun(
            rf"(?:مفاوضات|تفاوض|مباحثات)(?: \w+){{0,3}}? (?:بشأن|حول|على|لإبرام|بخصوص|من أجل|ل|لتوقيع)(?: "
            rf"\w+){{0,2}}? ?(?:ال)?{_PAPER}|"
            rf"[يتن]تفاوض(?:ان)?(?: \w+){{0,5}}? (?:بشأن|حول|على|بخصوص) (?:\w+ )?(?:ال)?{_PAPER}"
        ),
        force="noun",
        sure=0.7,
        status="negotiating",
    ),
    Trigger(
        "not agreed on",
        "agreement",
        arabic_noun(
            rf"(?:لم|دون أن) (?:يتم |يجر )?(?:ال|[يت])?(?:توصل|تفق)\w*(?: \w+){{0,3}}? (?:إلى اتفاق(?: نهائي)? )?"
            rf"(?:بشأن|حول|على|بخصوص)"
            rf"(?: \w+){{0,2}}? ?(?:مشروع |مسودة )?(?:ال)?{_PAPER}"
        ),
        force="noun",
        sure=0.75,
        status="negotiating",
    ),
    Trigger(
        "remarks on a draft",
        "agreement",
        arabic(
            rf"(?:[يت]تبادل\w*|تبادل\w*|[يت]عد\w*|انته\w* من|فرغ\w* من|[يت]ستكمل\w*)~~(?:ملاحظات|صياغة|مسودة|مسودات|نص|"
            rf"تعديلات|مراجعة)…{_PAPER}"
        ),
        sure=0.7,
        status="negotiating",
    ),
    Trigger(
        "instrument that we signed",
        "agreement",
        arabic_noun(rf"{_PAPER}[^.؛\n]{{0,90}}? (?:التي |الذي )?(?:وقعنا|أبرمنا)(?:ها|ه)"),
        sure=0.75,
        status="signed",
    ),
    Trigger(
        "it is about an instrument",
        "agreement",
        arabic(
            r"(?:[يت]تعلق|تعلق) الأمر ب(?:ال)?(?:اتفاقي\w+|اتفاق\w*|مذكر\w+|بروتوكول\w*|برنامج تنفيذي|إعلان نوايا|"
            r"خارطة طريق)"
        ),
        sure=0.7,
        status="signed",
    ),
    Trigger(
        "draft handed over",
        "agreement",
        arabic(rf"(?:قدم\w*|عرض\w*|اقترح\w*|سلم\w*|أحال\w*)~~(?:مقترح\w*|مشروع\w*|مسود\w+)~~{_PAPER}"),
        sure=0.7,
        status="proposed",
    ),
    Trigger(
        "agreed to act",
        "commitment",
        arabic(
            rf"{_AGREED}(?! وجهات)(?: [\w،]+){{0,5}}? على (?:أن [يت]\w+ |ضرورة )?(?:{_DEED}(?! (?:ال)?(?:دورة|جولة|"
            rf"اجتماع|تعاون|تنسيق))|"
            rf"(?:تأسيس|إنشاء|إحداث|تشكيل|استحداث) {_BODY})(?![^.؛،\n]{{0,30}}(?:تفاوض|مفاوضات|(?:مشروع|مسودة|صياغة|"
            rf"إنجاز|إبرام|توقيع) \w+|(?<=رفع )(?:ال)?علاق\w+))"
        ),
        sure=0.7,
        fields={"kind": "pledge"},
    ),
    Trigger(
        "journey put off",
        "visit",
        arabic_noun(
            rf"زيار(?:ة|ته|تها)[^.؛\n]{{0,60}}? {_MEANT}[^.؛\n]{{0,60}}? {_PUT_OFF}|"
            rf"زيارة (?:التي )?(?:كان|كانت)[^.؛\n]{{0,90}}? {_PUT_OFF}"
        ),
        sure=0.75,
        status="postponed",
    ),
    Trigger(
        "session put off",
        "mechanism",
        arabic_noun(
            rf"{_SITTING}(?:،|(?= )){_ON}{{0,90}}? (?:{_MEANT}|حددت? (?:لها|له|موعدها|موعده)){_ON}{{0,70}}? "
            rf"{_PUT_OFF}|{_SITTING} {_ON}{{0,40}}?(?<!\w)(?:فقد |قد )?{_PUT_OFF}|{_PUT_OFF} (?:إلى (?:\w+ )"
            rf"{{1,4}})?{_SITTING}"
        ),
        sure=0.75,
        status="planned",
    ),
    Trigger(
        "mission put off",
        "visit",
        arabic(
            r"(?:أجلت?|تأجلت?|أرجئت?|إرجاء|تأجيل|تقرر إرجاء|تقرر تأجيل)(?: \w+){0,4}? (?:ال)?(?:بعثة|وفد|زيارة|"
            r"جولة(?! (?:ال)?(?:أولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|مشاورات|مفاوضات))) "
            r"(?:ال)?\w+"
        ),
        sure=0.7,
        status="postponed",
        needs=("party",),
    ),
)
