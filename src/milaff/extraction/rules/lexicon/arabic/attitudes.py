"""Arabic words by which reports tell how one side took to the other, and words that are mistaken for them."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_END = r"(?:ت|ا|تا|وا)?"
_HEAD = r"(?:رئيس\w*|وزير\w*|نائب\w*|ملك|عاهل|أمير|سلطان|وفد\w*|مبعوث\w*|ولي (?:ال)?عهد|مستشار\w*|زعيم\w*|نظير\w*|قائد)"
_AUDIENCE = (
    r"(?:ال)?(?:حاضرين|حضور|جمهور|شعب|نواب|برلماني\w*|مسؤول\w*|ناخبين|مواطن\w*|صحفي\w*|صحافي\w*|مشاركين|سياح|مستثمر\w*|"
    r"جالية|شباب|طلبة|طلاب|عالم|مجتمع)"
)


def _took(name: str, pattern: str, act: str, sure: float = 0.65) -> Trigger:
    return Trigger(name, "position", arabic(pattern), sure=sure, fields={"act": act}, needs=("speaker",))


MISTAKEN: tuple[Trigger, ...] = (
    Trigger(
        "no words of a speaker",
        None,
        arabic(
            r"(?:مما|ما|وهو ما|الأمر الذي) (?:أضافت?|[يت]ؤكد|أكدت?|[يت]عتبر|أعادت?)(?= (?:ال)?(?:مزيد\w*|بعدا?|زخما?|"
            r"قيم\w+|اهتمام|حرص|متانة|أهمية|\w+ا))|أضافت? (?:ال)?(?:مزيدا?|زخما|بعدا|بهجة|زخم)|"
            r"(?:هناك|ثمة|بارقة|على|وسط|بصيص|فقدان|خيبة) أمل\w*"
        ),
    ),
    Trigger(
        "kept silent",
        None,
        arabic(rf"(?:التزم{_END}|لزم{_END}|لاذ{_END})[^.؛\n]{{0,90}}? (?:ال|ب)(?:ال)?(?:صمت|حياد|هدوء|تحفظ)"),
    ),
    Trigger(
        "turned to an audience",
        None,
        arabic(
            rf"(?:توجه{_END}|[يت]توجه)(?: (?:في|خلال|ضمن|أثناء) \w+(?: \w+){{0,2}}?| (?:ال)?\w+){{0,3}}? "
            rf"(?:إلى {_AUDIENCE}|"
            r"ب(?:ال)?(?:كلمة|خطاب|رسالة|نداء|تحية|شكر|تهنئة|سؤال|دعاء|طلب|عبارات|خالص))"
        ),
    ),
    Trigger(
        "would not have been",
        None,
        arabic(r"(?:ما كان(?:ا|ت|وا)?|لم [يت]كن(?:ا|وا)?|لما) (?:ل|س)?[يت]\w+[^.؛\n]{0,60}? (?:لو|لولا)(?!\w)"),
    ),
    Trigger(
        "families see one another", None, arabic_noun(r"زيارة (?:بعض(?:ها|هم|هن)|أقارب\w*|ذوي\w*|عائلات\w*|أهالي\w*)")
    ),
    Trigger(
        "many states that spoke",
        None,
        arabic(
            r"(?:دول|بلدان|حكومات|عواصم|جماعات|منظمات) (?:ال)?\w+ (?:ال)?(?:التي|الذين) "
            r"(?:انتقدت|أدانت|دعمت|رفضت|أيدت|نددت|طالبت|دعت|رحبت|اتهمت)"
        ),
    ),
)
"""Before all that they look like."""

ATTITUDES: tuple[Trigger, ...] = (
    _took(
        "urged",
        rf"(?:حض{_END}|[يت]حض|[يت]حث|استحث{_END}|[يت]ناشد|ألح{_END}|ضغط{_END})(?= )[^.؛\n]{{0,80}}? على(?= )",
        "called-for",
    ),
    _took(
        "tied to a condition",
        rf"(?:ربط{_END}|[يت]ربط) (?:ال)?(?:{_HEAD}|حكوم[ةه]|مسؤول\w*|خارجي[ةه])(?= )[^.؛\n]{{0,90}}? (?:ب\w{{4,}})|"
        rf"(?:اشترط{_END}|[يت]شترط)(?= )",
        "stated",
    ),
    _took(
        "insisted",
        rf"(?:أصر{_END}|[يت]صر|تمسك{_END}|[يت]تمسك)(?= )(?: (?:ال)?\w+){{0,5}}? (?:على|ب\w{{3,}})",
        "affirmed",
    ),
    _took(
        "stepped up its words",
        rf"(?:صعد{_END}|[يت]صعد|كثف{_END}|شن{_END}|[يت]شن)(?= )[^.؛\n]{{0,60}}? "
        r"(?:هجم\w+|هجوم\w*(?: (?:ال)?(?:كلامي|لفظي|لاذع|حاد))|لهجت\w+|انتقادات\w*|خطاب\w*|تهديدات\w*)(?!\w)",
        "stated",
    ),
    _took(
        "roused anger",
        rf"(?:أثار{_END}|[يت]ثير)(?= )(?: \w+){{0,3}}? (?:غضب|استياء|حفيظ[ةه]|سخط|امتعاض|احتجاج\w*|انتقادات)(?= )",
        "stated",
    ),
    _took(
        "hinted or threatened",
        rf"(?:لوح{_END}|[يت]لوح|ألمح{_END}|لمح{_END}|[يت]لمح|توعد{_END}|أنذر{_END}|"
        rf"حمل{_END}(?= [^.؛\n]{{0,60}}مسؤولي[ةه])|"
        rf"[يت]حمل(?= [^.؛\n]{{0,60}}مسؤولي[ةه]))(?: \w+){{0,4}}? (?:ب\w{{3,}}|إلى|مسؤولي[ةه])(?= )",
        "stated",
    ),
    Trigger(
        "condemned by noun",
        "position",
        arabic(
            r"(?:بعد|عقب|إثر|غداة|على خلفية|ردا على) (?:إدانة|اتهام|تنديد|تحميل|انتقاد|مطالبة|رفض)(?:ها|ه|هم)?(?= )"
            r"(?! (?:ال)?(?:مجتمع|أمم|اتحاد|منظم))"
        ),
        force="side",
        sure=0.55,
        fields={"act": "stated"},
        needs=("both",),
    ),
    Trigger(
        "will send an envoy",
        "visit",
        arabic(
            rf"(?:[يت]عتزم|[يت]نوي|[يت]خطط|[يت]ستعد|قرر{_END}|س[يت]وفد|س[يت]رسل|س[يت]بعث)~~(?:(?:إرسال|إيفاد|ابتعاث) )?"
            rf"(?:ال)?(?:{_HEAD}|مسؤول\w*|موفدا?)…(?:إلى|لل?\w{{3,}})"
        ),
        sure=0.7,
        status="planned",
        needs=("party",),
    ),
)
"""After the words of saying."""

ENCOUNTERS: tuple[Trigger, ...] = (
    Trigger(
        "two heads led it",
        "meeting",
        arabic(
            rf"(?:قاد{_END}|[يت]قود|حضر{_END}|ترأس{_END}|شهد{_END}|دشن{_END}|افتتح{_END})~~"
            r"(?:رئيسا|زعيما|وزيرا|قائدا|ملكا|عاهلا) "
            r"(?:ال)?(?:بلدين|دولتين|جانبين|كوريتين|خارجي[ةه])"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "asked to dinner",
        "meeting",
        arabic(
            r"(?:دعي|دعيت|دعا|دعت|استضاف\w*|أقام\w*|حضر\w*|شارك\w*)~~"
            r"(?:إلى |على |في )?(?:مأدبة|عشاء|غداء|إفطار)(?: \w+)?"
            r"(?=[^.؛\n]{0,50}(?:مع|على شرف|أقام|ل\w{3,}))"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "both at summits",
        "meeting",
        arabic(
            rf"(?:شارك{_END}|التأم{_END}|عقد{_END})~~(?:بلدان|كوريتان|دولتان|زعيمان|رئيسان|جانبان)~~(?:في )?"
            r"(?:قم[ةه]|قمتين|قمم|مؤتمر(?:ين|ات)?)(?!\w)"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "heads met before",
        "meeting",
        arabic_noun(
            r"(?:بعد|عقب|إثر|منذ|قبل|خلال) (?:التقاء|لقاء|اجتماع|مصافحة) (?:رئيسي|زعيمي|وزيري|قائدي|عاهلي) (?:ال)?\w+ين"
        ),
        force="noun",
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
    ),
    Trigger(
        "a guest's visit beside",
        "visit",
        arabic_noun(
            rf"(?:بمناسبة|خلال|أثناء|على هامش|في (?:ال)?يوم (?:ال)?\w+ (?:من|ل)) ?زيارة (?:ال|ل|لل)?{_HEAD}"
            r"[^.؛\n]{0,60}? إلى(?= )"
        ),
        force="noun",
        sure=0.65,
        status="held",
        needs=("both",),
    ),
)
"""Before the general words of meeting and cooperation."""
