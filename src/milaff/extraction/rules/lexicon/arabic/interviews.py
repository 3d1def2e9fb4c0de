"""Arabic words of interviews and speeches: what someone says of himself, denies when asked, or finds too little."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_NEWS = r"(?:خبر|أخبار|أنباء|كلام|أمر|معلومات|معلومة|مزاعم|ادعاءات|تقارير|شائعات|إشاعات|رواية|حديث)"
_UNTRUE = r"(?:غير صحيح\w*|ليس صحيحا|ليست صحيحة|عار\w* (?:تماما )?عن الصحة|لا أساس (?:له|لها)|مجرد (?:شائع\w+|إشاع\w+))"
_CAPACITY = r"(?:إمكان\w+|طموح\w*|مستوى|تطلع\w+|عمق|متانة|حجم|مأمول|قدرات|ثقل|آمال|فرص|واقع)"
_EXCELLENT = (
    r"(?:ممتاز\w*|متين\w*|قوي\w*|راسخ\w*|عريق\w*|تاريخي\w*|متميز\w*|مميز\w*|طيب\w*|جيد\w*|وثيق\w*|وطيد\w*|نموذجي\w*|"
    r"استثنائي\w*|أخوي\w*|قديم\w*)"
)
_SPOKEN_OF = (
    r"(?:وهو|وهي|هو|هي|هذا|هذه|لكنه\w?|ولكنه\w?|رقم|أرقام|مستوى|ما زالت?|مازالت?|لا [يت]زال|[يت]بقى|[يت]ظل|أنه|أنها|"
    r"أراه|أراها|نراه|نراها)"
)


def _voice(name: str, pattern: str, act: str, sure: float = 0.7) -> Trigger:
    return Trigger(name, "position", arabic(pattern), sure=sure, fields={"act": act})


FIRST_PERSON = frozenset({"thanks or hails", "calls on", "speaks for himself", "hopes himself"})
"""The names of what someone says of himself in the present, which no day told within it dates."""
SPEAKS_OF_THEM = "speaks of our relations"
"""The name of what someone who speaks says of the relations."""
SAID_NOW = FIRST_PERSON | {"denied when asked", SPEAKS_OF_THEM}
"""The names of what is said in an interview of the time at which it is said."""

INTERVIEWS: tuple[Trigger, ...] = (
    _voice(
        "denied when asked",
        rf"(?:هذا|هذه|ذلك|كل هذا)(?: (?:ال)?{_NEWS})? {_UNTRUE}|(?:ال)?{_NEWS} {_UNTRUE}|لا صحة (?:\w+ )?(?:ل\w+|له|"
        rf"لها)|"
        r"غير صحيح (?:إطلاقا|بتاتا|أبدا|البتة|على الإطلاق|بالمرة|جملة)|ليس صحيحا (?:أن|ما|القول)",
        "denied",
        0.8,
    ),
    Trigger(
        "no such intention",
        None,
        arabic(r"(?:لا (?:توجد |وجود ل?|أي )?|ليست? (?:هناك|لدينا) (?:أي )?|ما من )(?:أي )?ني[ةه](?= )"),
    ),
    _voice(
        "thanks or hails",
        r"(?:أ|ن)(?:شكر|ثمن|حيي|عتز|فتخر|فخر|رحب|شيد|ثني)(?! (?:بكم|لكم|ذكرى))(?= )|(?:أود|نود|أريد|نريد|يسعدني|"
        r"يسرني|اسمحوا لي) أن "
        r"(?:أ|ن)(?:شكر|ثمن|حيي|هنئ|عرب|عبر|شيد|ثني|رحب|ؤكد)(?! (?:بكم|لكم))(?= )|(?:أ|ن)نظر (?:\w+ )?ب(?:تقدير|"
        r"إعجاب|ارتياح|اعتزاز)|"
        r"(?:أ|ن)قدر (?:عاليا|كثيرا|ل|ما|دور|جهود|موقف|مواقف|هذا)\w*|نحن ممتنون|(?:أنا|نحن) فخور\w*",
        "praised",
    ),
    _voice(
        "calls on",
        r"(?:أدعو|ندعو|أناشد|نناشد|أطالب|نطالب|أحث|نحث|أهيب|نهيب)(?! (?:إليها?|الله)(?!\w))(?= )",
        "called-for",
    ),
    _voice(
        "speaks for himself",
        r"(?:أرى|نرى|أعتقد|نعتقد|أعتبر|نعتبر|أؤمن|نؤمن|أؤكد|نؤكد|أجدد|نجدد)(?: \w+)? (?:أن|بأن|في|ال|دعم|ل|هذ|على)\w*|"
        r"(?:نعرب|أعبر|نعبر) عن|(?:ندين|نستنكر|نرفض|نساند|ندعم|نؤيد|نتضامن)(?= )",
        "stated",
    ),
    _voice("hopes himself", r"(?:أتطلع|نتطلع|أتمنى|نأمل)(?= )", "hoped"),
    _voice(
        "falls short",
        rf"{_SPOKEN_OF}(?: \w+){{0,4}}? (?:(?:لا|لم) (?:[يت]عكس|[يت]رقى|[يت]رقا|[يت]رق|[يت]رتق\w?|[يت]لبي|[يت]لب|"
        rf"[يت]ناسب|"
        rf"[يت]تناسب|[يت]ستجيب|[يت]واكب)[^.؛\n]{{0,50}}? (?:ال|ل|ب|مع |لل|إلى )*{_CAPACITY}|"
        rf"(?:دون|أقل من|أدنى من|أقل بكثير من) (?:ال)?{_CAPACITY})",
        "stated",
        0.65,
    ),
    _voice(SPEAKS_OF_THEM, rf"علاقاتنا (?:\w+ ){{0,4}}?{_EXCELLENT}", "stated", 0.6),
    Trigger(
        "promises himself",
        "commitment",
        arabic(
            r"سن(?:فتتح|فتح|قدم|قيم|نظم|طلق|زيد|رفع|منح|رسل|وفد|ضاعف|عيد|نشئ|دعم|بدأ|سهل|خصص|مول|وفر|ستضيف|وسع|لغي|عفي|"
            r"ستأنف)(?= )|(?:أعد|أعدكم|نعد|نعدكم|أتعهد|نتعهد|نلتزم) (?:بأن|ب\w{3,})|(?:نعتزم|ننوي|نخطط ل\w+)(?= )"
        ),
        sure=0.65,
        fields={"kind": "plan"},
    ),
)
