"""Arabic words of arrivals, press conferences, sessions, instruments and bodies beyond the usual verbs."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_PAPER = r"(?:اتفاقي(?:ة|تين|ات)|اتفاق(?:ا|ين)?|مذكر(?:ة|تي|تا|ات)|بروتوكول\w*|معاهدة|برنامج\w*|عقدا?)"

_ORDINAL = r"(?:أول[ىي]?|ثاني[ةه]?|ثالث[ةه]?|رابع[ةه]?|خامس[ةه]?|سادس[ةه]?|سابع[ةه]?|ثامن[ةه]?|تاسع[ةه]?|عاشر[ةه]?)"

_BODY = r"(?:مجلس|غرفة|جمعية|مركز|معهد|صندوق|مدرسة|مستشفى|جامعة|مجموعة|منتدى|بنك|شركة|قاعدة|كرسي|متحف|قسم|كلية|فرع)"

OCCASIONS: tuple[Trigger, ...] = (
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
            r"عقدته|عقدها|أجرياها)~~(?:مع|ب)|(?:لدى|خلال|أثناء|عند|عقب|بعد|إثر) (?:استقبال|لقائ|اجتماع|مباحثات|"
            r"محادثات)(?:ه|ها|هما)(?= )"
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
        "session that had been foreseen",
        "mechanism",
        arabic_noun(rf"دورة (?:ال)?{_ORDINAL}(?: عشرة?)? (?:كانت|التي كانت) (?:مبرمجة|مقررة|مزمعة|مرتقبة)"),
        sure=0.65,
        status="planned",
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
        arabic_noun(rf"{_PAPER}[^.،؛\n]{{0,120}} قيد (?:ال)?(?:تفاوض|مفاوضات|دراسة|إعداد|بحث|إنجاز)"),
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
        arabic(
            rf"(?:[يت]جري|[يت]تواصل|جار|جارية|[يت]تفاوض\w*) (?:\w+ )?(?:ال)?(?:تفاوض|مفاوضات)…{_PAPER}|"
            rf"نتفاوض~~(?:على|بشأن|حول)~~{_PAPER}"
        ),
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
)
