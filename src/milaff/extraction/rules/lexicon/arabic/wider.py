"""Arabic words of sessions and journeys told otherwise than usual."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_HIGH = (
    r"(?:رئيس\w*|وزير\w*|نائب\w*|ملك|الملك|عاهل|أمير\w*|سلطان|وفد\w*|مبعوث\w*|ولي العهد|مستشار\w*|نظير\w*|"
    r"فخامة|معالي|سمو|جلالة|"
    r"دولة (?:ال)?رئيس)"
)
_WORKS = (
    r"(?:قاعة|مستشفى|مدرسة|جامعة|معهد|مركز|مسجد|جسر|سد|طريق|ميناء|مطار|مصنع|محطة|قصر|حديقة|متحف|مجمع|ملعب|برج|"
    r"وكالة|قاعدة|صندوق|"
    r"مجلس|غرفة|جمعية|رابطة|بيت|دار|أكاديمية|لجنة|مكتب|كرسي|فرع)"
)

WIDER: tuple[Trigger, ...] = (
    Trigger(
        "session yet to be held",
        "mechanism",
        arabic_noun(
            r"(?:دورة|جولة|اجتماع)(?: \w+){0,4}? (?:ال)?(?:مزمع|مقرر|مرتقب|منتظر)(?:ة)? (?:عقدها|عقده|انعقادها|"
            r"انعقاده|تنظيمها|احتضانها)"
        ),
        force="noun",
        sure=0.65,
        status="planned",
    ),
    Trigger(
        "session that was held",
        "mechanism",
        arabic_noun(r"(?:دورة|دورته|دورتها|دورتهما|جولة|جولتها)(?: \w+){0,4}? (?:ال)?(?:منعقدة|معقودة)"),
        force="noun",
        sure=0.65,
        status="held",
    ),
    Trigger(
        "instrument put off",
        "agreement",
        arabic(
            r"(?:تأجيل|تأجل\w*|أجل\w*|أرجئ\w*|إرجاء)~~(?:ال)?(?:بت|توقيع|نظر|حسم)\w*…(?:مشروع|اتفاقي\w+|"
            r"مذكر\w+|بروتوكول)"
        ),
        sure=0.65,
        status="proposed",
    ),
    Trigger(
        "troupe took part",
        "cooperation",
        arabic(
            r"(?:شاركت?|أحيت|قدمت)~~(?:فرقة|فرق|فنان\w*|عارض\w*|حرفي\w*)…(?:مهرجان|معرض|أسبوع|احتفال\w*)|"
            r"(?:[يت]حتضن|[يت]نظم|[يت]قام|احتضنت|نظمت|أقيم\w*)~~(?:تظاهرة|مهرجان|معرض|أسبوع|أيام|أمسية)\w*"
        ),
        sure=0.55,
        status="existing",
    ),
    Trigger(
        "and then more",
        "figure",
        arabic(r"(?:فأكثر من|ثم (?:إلى|قفز|ارتفع|انخفض|تراجع|هبط)\w*)"),
        sure=0.6,
        needs=("number",),
    ),
    Trigger(
        "journey of",
        "visit",
        arabic_noun(rf"(?:رحلة|سفر|قدوم|جولة) (?:ال)?{_HIGH}"),
        sure=0.7,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "came to",
        "visit",
        arabic(rf"(?:قدمت? (?:ال)?{_HIGH}~~إلى|(?:وفدت|حطت?|نزلت?)~~(?:طائرة )?(?:ال)?{_HIGH}?~~(?:إلى|ب\w+|في))"),
        sure=0.65,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "began or ended a visit",
        "visit",
        arabic(
            r"(?:بدأت?|[يت]بدأ|اختتمت?|[يت]ختتم|أنهى|أنهت|استهلت?|شرعت?|[يت]ؤدي|أدت?|أدى|[يت]قوم)(?! (?:على|"
            r"عليها))…(?:ب)?زيارة"
        ),
        sure=0.8,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "attended in",
        "visit",
        arabic(
            rf"(?:حضرت?|شهدت?|شاركت?)~~(?:ال)?(?:عرض|حفل|مراسم|احتفال\w*|افتتاح|تنصيب|قمة|مؤتمر|منتدى|"
            rf"{_WORKS})…(?:في|ب)\w*"
        ),
        sure=0.5,
        status="held",
        needs=("party",),
    ),
)
