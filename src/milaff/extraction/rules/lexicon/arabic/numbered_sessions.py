"""Arabic words of sessions by their number: held, put off, committees to be formed."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_JOINT = r"(?:لجنة|مجلس|لجان|آلية|فريق عمل|مجموعة عمل|هيئة)"

NUMBERED_SESSIONS: tuple[Trigger, ...] = (
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
)
