"""Arabic words of papers signed then, and of sessions before and to come."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_PAPER = (
    r"(?:[بل]?ال|لل|[بلك])?(?:اتفاقي(?:ة|تين|تان|ات|تا)|اتفاق(?:ا|ين|ات)?|مذكر(?:ة|تي|تا|تين|تان|ات)|"
    r"بروتوكول(?:ا|ات|ين)?|"
    r"معاهدة|برنامجا?|برامج|وثائق|وثيقة|عقدا(?= )|عقد(?= (?:بين|ل\w{2,}|شراكة|توريد|استغلال|امتياز|"
    r"بناء|إنجاز|تطوير|بيع|شراء|خدمات|إيجار|بقيمة))|عقود|إعلانا?|خطة|ميثاقا?)"
)
_ROUND = r"(?:دورة|دورت\w+|جولة|جولت\w+|جلسة|اجتماع\w*|نسخة|طبعة|قمة)"

FOLLOW_UPS: tuple[Trigger, ...] = (
    Trigger(
        "papers then signed",
        "agreement",
        arabic(
            rf"(?:أعقب\w*|تلا\w*|تخلل\w*|توج\w*|أسفر\w*|أثمر\w*|تمخض\w*|انته\w+|اختتم\w*|شهد\w*|رعى|رعت|رعيا|حضر\w*)"
            rf"~~(?:ب|عن |على |مراسم )?(?:ال)?(?:توقيع|إبرام|اعتماد)…{_PAPER}"
        ),
        sure=0.85,
        status="signed",
    ),
    Trigger(
        "replaced by paper",
        "agreement",
        arabic(rf"(?:حلت?|حل)~~محل\w*…{_PAPER}|(?:جددت?|جدد|جددا|مددت?|مدد|تمديد|تجديد|تعديل|تحديث)~~{_PAPER}"),
        sure=0.7,
        status="signed",
    ),
    Trigger(
        "one of the papers",
        "agreement",
        arabic(rf"(?:من بينها|من أبرزها|من أهمها|منها|وهي|أبرزها|أهمها|بينها)~~{_PAPER}"),
        sure=0.75,
        status="signed",
    ),
    Trigger(
        "negotiations go on",
        "agreement",
        arabic(rf"(?:تزال|يزال|زالت|[يت]تواصل|انطلقت|بدأت|استؤنفت)~~(?:ال)?(?:مفاوضات|محادثات|تفاوض)…{_PAPER}"),
        sure=0.7,
        status="negotiating",
    ),
    Trigger(
        "last session goes back",
        "mechanism",
        arabic(rf"(?:[يت]عود|[يت]رجع|عقدت|كانت)~~(?:آخر|أول|أحدث) {_ROUND}"),
        sure=0.75,
        status="held",
    ),
    Trigger(
        "session to be hosted",
        "mechanism",
        arabic(
            r"(?:أن )?(?:[يت]ستضيف|[يت]حتضن|[يت]لتئم|[يت]نعقد|[يت]عقد|عقد|انعقاد|استضافة)~~(?:ال)?(?:دورة|جولة|"
            r"دورت(?:ها|هما|ه)|جولت(?:ها|هما))"
        ),
        sure=0.75,
        status="planned",
    ),
    Trigger(
        "round being arranged",
        "mechanism",
        arabic(r"(?:ترتيبات|موعد|الإعداد ل|التحضير ل)~~(?:عقد|انعقاد)~~(?:ال)?(?:دورة|جولة|لجنة|مشاورات|اجتماع)"),
        sure=0.75,
        status="planned",
    ),
)
