"""Arabic words of instruments as pages list them: there is one, it was renewed, ended, won as a contract."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_PAPER = (
    r"(?:ال)?(?:اتفاقي\w+|اتفاقا?|اتفاقات|معاهد\w+|مذكر\w+|بروتوكول\w*|ميثاق\w*|خط(?:ة|ط) عمل|برنامجا? (?:تنفيذيا?|"
    r"عمل)|خارطة طريق|رسال\w+ نوايا|إعلان\w* نوايا)"
)

PAPERS: tuple[Trigger, ...] = (
    Trigger(
        "there is one",
        "agreement",
        arabic(rf"(?:[يت]وجد|هناك|[يت]ربط|[يت]سري|[يت]حكم|[يت]نظم|[يت]ضبط|[يت]ؤطر)~~{_PAPER}"),
        sure=0.6,
        status="in-force",
        needs=("relation",),
    ),
    Trigger(
        "among the papers",
        "agreement",
        arabic(
            rf"(?:من )?(?:أبرز|أهم|أولى|أحدث|أقدم) (?:ال|هذه )?(?:اتفاقيات|معاهدات|وثائق|مذكرات|"
            rf"صكوك)[^.؛\n]{{0,50}}? {_PAPER}|توصلت?(?:ا|وا)?~~إلى~~{_PAPER}"
        ),
        sure=0.55,
        status="signed",
    ),
    Trigger(
        "came into use",
        "agreement",
        arabic(rf"(?:بدأ|بدء|بدأت) (?:ال)?(?:سريان|عمل|نفاذ)~~{_PAPER}"),
        sure=0.6,
        status="in-force",
    ),
    Trigger(
        "line that names one",
        "agreement",
        arabic(
            r"(?<![\w ][\w ])(?:ال)?(?:اتفاقية|اتفاق|معاهدة|مذكرة تفاهم|بروتوكول)(?: (?!وقع|تم|دخل|التي|"
            r"الذي)[\w()/-]+){1,12}? \(?(?:عام|سنة|لعام|بتاريخ|في|يوم) [^.؛\n]{0,16}\d{4}\)?"
        ),
        force="noun",
        sure=0.5,
        status="signed",
    ),
    Trigger(
        "contract won",
        "agreement",
        arabic(r"(?:حصلت?|فازت?|ظفرت?|نالت?|أسندت?|أرست?|رست)~~(?:ب)?(?:ال)?(?:عقدا?|عقود|صفقة|مناقصة|امتياز)"),
        sure=0.55,
        status="signed",
        needs=("party",),
    ),
    Trigger(
        "counts as the first",
        "agreement",
        arabic(
            rf"(?:[يت]عد|[يت]عتبر|[يت]شكل|كانت?|[يت]مثل)~~{_PAPER}~~(?:أول|أهم|إطار\w*|أساس\w*|حجر|مرجع\w*|"
            rf"ال\w+ التي)"
        ),
        sure=0.6,
        status="signed",
    ),
    Trigger(
        "declared together",
        "agreement",
        arabic(
            r"(?:أصدرت?|أصدرا|اعتمدت?|اعتمدا|تبنت|تبنى|تبنيا|أقرت?|أقرا|وقعت?|وقعا|"
            r"صدر)~~(?:ال)?(?:إعلان\w*(?: (?:ال)?(?:مشترك\w*|نوايا|سياسي\w*))|خط(?:ة|ط) عمل|خارطة طريق|وثيقة \w+|"
            r"برنامج\w* عمل)"
        ),
        sure=0.6,
        status="signed",
        needs=("partner",),
    ),
    Trigger(
        "renewed or ended",
        "agreement",
        arabic(
            rf"(?:جددت?|جددا|مددت?|مددا|عدلت?|تجديد|تمديد|تعديل|تحيين|مراجعة)~~{_PAPER}|(?:تم|جرى) (?:تجديد|"
            rf"تمديد|تعديل|تحيين|توسيع)~~{_PAPER}"
        ),
        sure=0.6,
        status="signed",
    ),
    Trigger(
        "ended",
        "agreement",
        arabic(
            rf"(?:ألغت?|ألغيت|أنهت|أنهى|علقت?|انسحبت?|فسخت?|إلغاء|انتهى العمل)~~{_PAPER}|انتهت (?:صلاحية|"
            rf"مدة)~~{_PAPER}"
        ),
        sure=0.6,
        status="lapsed",
    ),
    Trigger(
        "to be signed",
        "agreement",
        arabic(
            rf"(?:اتفقا?|اتفقت?|اتفقوا|تم الاتفاق|جرى الاتفاق|[يت]عتزم|[يت]عتزمان|قررا?|قررت|ناقشا?|ناقشت?|بحثا?|"
            rf"بحثت?|دعا|دعت|[يت]أمل)[^.؛\n]{{0,40}}? (?:على |عن |حول |إلى )?"
            rf"(?:ال)?(?:توقيع|إبرام|عقد|إعداد|صياغة|وضع)(?: على)? {_PAPER}|(?:[يت]جري|جار|بدأ|تم|"
            rf"جرى) (?:ال)?(?:إعداد|تحضير|ترتيب|عمل)~~(?:توقيع|إبرام)~~{_PAPER}"
        ),
        sure=0.65,
        status="proposed",
    ),
    Trigger(
        "draft still open",
        "agreement",
        arabic(rf"(?:مشروع|مسودة)~~{_PAPER}~~(?:قيد|محل|تحت|معروض\w*)"),
        sure=0.65,
        status="negotiating",
    ),
)
