"""Arabic words of what two decide on, which win over those of deciding: bodies, relations, undertakings."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_WORKS = (
    r"(?:قاعة|مستشفى|مدرسة|جامعة|معهد|مركز|مسجد|جسر|سد|طريق|ميناء|مطار|مصنع|محطة|قصر|حديقة|متحف|مجمع|ملعب|برج|"
    r"وكالة|قاعدة|صندوق|"
    r"مجلس|غرفة|جمعية|رابطة|بيت|دار|أكاديمية|لجنة|مكتب|كرسي|فرع)"
)

FOUNDED: tuple[Trigger, ...] = (
    Trigger(
        "renewed its undertaking",
        "commitment",
        arabic(
            r"(?:مجدد\w*|جدد\w*|أكد\w*|مؤكد\w*)~~التزام\w* (?:\w+ )?ب(?!دعم|مواصلة|تعزيز)\w+|"
            r"(?:أعلن\w*|أبدى|أبدت|أكد\w*)…(?:عزم\w*|اعتزام\w*|نيت\w+) (?:على )?(?:تقديم|منح|تمويل|إرسال|بناء|"
            r"إنشاء|فتح|زيادة|رفع)"
        ),
        sure=0.7,
        fields={"kind": "pledge"},
    ),
    Trigger(
        "met the two of them",
        "meeting",
        arabic(r"(?:شاركت?|شارك|شاركا|جمعت?|جمع|عقدا?|أجرى|أجريا)…(?:لقاء|اجتماع|قمة) ثنائي\w*"),
        sure=0.75,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "company invests",
        "cooperation",
        arabic(r"(?:[يت]عد|[يت]عتبر|أصبحت)~~(?:شركة|مجموعة)…مستثمر\w*"),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "agreed to found",
        "institution",
        arabic(
            rf"(?:اتفق\w*|توافق\w*|قرر\w*|تقرر|[يت]قرر|تم الاتفاق|جرى الاتفاق|أعلن\w*)(?: \w+){{0,4}}? (?:على |عن )?"
            rf"(?:تأسيس|إنشاء|إحداث|إقامة|تشكيل|استحداث)~~{_WORKS}\w{{0,3}}"
        ),
        sure=0.7,
    ),
    Trigger(
        "body was founded",
        "institution",
        arabic_noun(
            rf"(?!مكتب ){_WORKS}(?:،? \w+){{0,6}}?،? (?:التي |الذي |قد )?(?:أنشئت?|تأسست?|أسست?|أحدثت?|شيدت?|"
            rf"دشنت?|افتتحت?|اكتمل\w*)(?= )"
        ),
        force="noun",
        sure=0.65,
    ),
    Trigger(
        "was founded",
        "institution",
        arabic(rf"(?:أنشئت?|تأسست?|أسست?|أحدثت?|شيدت?)~~(?:ال)?{_WORKS}"),
        sure=0.65,
        needs=("relation",),
    ),
    Trigger(
        "was founded",
        "institution",
        arabic(rf"(?:أنشئت?|تأسست?|أسست?|أحدثت?|شيدت?)~~(?:ال)?{_WORKS} (?:ال)?\w{{2,}}ي[ةه]?"),
        sure=0.6,
        needs=("party",),
    ),
    Trigger(
        "relations decided on",
        "milestone",
        arabic(
            r"(?:قرر\w*|اتفق\w*|أعلن\w*)(?:،? \w+،?){0,7}? (?:على |عن )?(?:إعادة|استئناف|قطع|تطبيع|رفع|إقامة|"
            r"تجميد)~~علاق\w+"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
)
