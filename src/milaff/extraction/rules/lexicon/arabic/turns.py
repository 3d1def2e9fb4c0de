"""Arabic words of crises and their end: accusations, summons, ruptures, relations up and down."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_END = r"(?:ت|ا|تا|وا)?"
_ENVOY = r"(?:سفير\w*|سفراء\w*|قائم\w* بالأعمال|دبلوماسي\w*|ملحق\w*)"
_TIES = r"(?:ال)?(?:علاقات|علاقة|روابط|صلات|مبادلات|تعاون)"

TURNS: tuple[Trigger, ...] = (
    Trigger(
        "accused",
        "position",
        arabic(
            rf"(?:اتهم{_END}|[يت]تهم|انتقد{_END}|[يت]نتقد|استهجن{_END}|استغرب{_END}|هدد{_END}|[يت]هدد|"
            rf"توعد{_END}|اعتذر{_END}|"
            rf"حمل{_END} (?:ال)?\w+ (?:ال)?\w* ?مسؤولية|استنكر{_END}|[يت]دين|طمأن{_END}|طلب{_END} توضيح\w*)(?= )"
        ),
        sure=0.7,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "accusing",
        "position",
        arabic(
            r"(?:متهم|منتقد|مندد|مستنكر|محذر|نافي|ناف|رافض|مهدد)(?:ا|ة|ين|ان|تين|ه)? (?:إياه\w*|ب\w+|من|ال\w+|"
            r"أن|أي|\w+)"
        ),
        force="side",
        sure=0.7,
        fields={"act": "stated"},
    ),
    Trigger(
        "demanded",
        "position",
        arabic(rf"(?:طالب{_END}|[يت]طالب) (?:(?:ال|ب)[\"\w]\w*|(?:\w+ ){{1,3}}ب\w{{3,}})"),
        sure=0.7,
        fields={"act": "called-for"},
    ),
    Trigger(
        "summoned",
        "meeting",
        arabic(rf"(?:استدعت?|استدعى|[يت]ستدعي)~~{_ENVOY}(?! (?:\w+ )?(?:ل|من أجل )?(?:ال)?(?:تشاور|مشاور))"),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "relations cut or resumed",
        "milestone",
        arabic(
            r"(?:قطعت?|قطعا|علقت?|جمدت?|استأنفت?|استأنفا|أعادت?|أعادا|طبعت?|طبعا|أقام\w*|أقيمت|استؤنفت|[يت]ستأنف|"
            r"عادت|أعيدت|انقطعت|توقفت)~~(?:ال)?علاقات\w*(?! (?:ال)?(?:تجاري|اقتصادي|ثقافي))(?= )"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "relations went",
        "milestone",
        arabic(
            rf"(?:تأرجحت|توترت|تدهورت|تحسنت|فترت|ساءت|انتعشت|تراجعت|تطورت|تعمقت|تنامت|توثقت|ازدهرت|ظلت?|بقيت|"
            rf"[يت]شوب|شابت?|"
            rf"تباينت|مرت|اتسمت|شهدت|تشهد|عرفت|تمر|استمرت|أصبحت|تعد)~~{_TIES}(?= )"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("assessed",),
    ),
    Trigger(
        "turning point then",
        "milestone",
        arabic(
            r"(?:شكلت?|مثلت?|كانت?|[يت]عد)~~زيار\w+…(?:نقطة|علامة|محطة|منعطفا?|منعرجا?|نقلة) ?(?:ال)?(?:تحول|"
            r"فارقة|نوعية)?"
        ),
        sure=0.7,
        fields={"milestone": "assessment"},
    ),
)
