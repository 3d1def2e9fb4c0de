"""Arabic words of what is counted by consulates, universities and customs, and of sums that a line only resumes."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_SOME = r"(?:نحو |حوالي |قرابة |زهاء |ما يقارب |ما يزيد على |ما يزيد عن |أكثر من |أزيد من |ما يناهز |ما لا يقل عن )?"

TALLIES: tuple[Trigger, ...] = (
    Trigger(
        "teachers and doctors sent",
        "cooperation",
        arabic(
            r"(?:[يت]وفد|أوفدت?|[يت]بتعث|[يت]وجد|[يت]عمل)~~(?:مبعوث\w*|بعثة (?:تعليمية|أزهرية|طبية)|متطوع\w*|معلمون|"
            r"معلمين|مدرسين|أساتذة)"
        ),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "language taught",
        "cooperation",
        arabic(r"تدرس~~(?:لغة )?(?:ال)?\w+ية~~(?:جامعة|معهد|معاهد|مدارس|كلية|جامعات|أقسام)"),
        sure=0.55,
        status="existing",
    ),
    Trigger(
        "visas issued",
        "figure",
        arabic(r"(?:أصدرت?|أصدرنا|[يتن]صدر|منحت?|منحنا|[يتن]منح|سلمت?|سلمنا)…(?:تأشير\w+|فيزا)"),
        sure=0.7,
        needs=("number",),
    ),
    Trigger(
        "places granted",
        "figure",
        arabic(
            r"(?:[يتن]منح|منحت?|[يتن]قدم|قدمت?|[يتن]خصص|خصصت?|[يتن]وفر|وفرت?|رفعت?|زادت?)[^.؛\n]{0,60}? "
            r"\(?\d[\d.,]*\)? (?:ألف )?"
            r"(?:منح[ةه]?|منحا|مقعدا?|مقاعد|زمال[ةه]|زمالات|بعث[ةه]|بعثات)(?: \w+)?"
        ),
        sure=0.7,
        needs=("number",),
    ),
    Trigger(
        "those numbered",
        "figure",
        arabic_noun(
            rf"(?:بالغ|مقدر|يبلغ|يناهز|يفوق|يتجاوز|يزيد|يربو|يقدر) (?:عددهم|عددها|تعدادهم|تعدادها|عدد أفرادها) "
            rf"(?:على |عن |ب)?{_SOME}\d[\d.,]*"
        ),
        force="noun",
        sure=0.65,
        needs=("number",),
    ),
    Trigger(
        "owned or run",
        "figure",
        arabic(
            rf"(?:[يت]ملك|[يت]متلك|[يت]نشط|[يت]عمل|[يت]قيم|[يت]عيش|[يت]درس|[يت]تابع)(?: \w+){{0,4}}? "
            rf"{_SOME}(?:\d[\d.,]*|"
            r"(?:عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين|مائة|مئة|ألف|ألفي|آلاف)) (?:ألف |آلاف )?"
            r"(?:مقاول\w+|شرك\w+|مؤسس\w+|شق[ةه]|عقارا?|\w+يا|\w+ين)(?= )"
        ),
        sure=0.6,
        needs=("number", "party"),
    ),
)
