"""Arabic words of agreements: signed, ratified, in force, binding the two."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

INSTRUMENT = (
    r"(?:[بل]?ال|لل|[بلك])?(?:اتفاقي(?:ة|تين|تان|ات|تا)|اتفاق(?:ا|ين|ان)?|مذكر(?:ة|تي|تا|تين|تان|ات)|"
    r"بروتوكول(?:ا|ات|ين|ي)?|معاهدة|"
    r"ميثاقا?|برامج|برنامجا?|خارطة|خطة|وثائق|وثيقة|عقدا(?= )|عقد(?= (?:بين|ل\w{2,}|شراكة|توريد|استغلال|"
    r"امتياز|بناء|إنجاز|تطوير|بيع|شراء|خدمات|إيجار|بقيمة))|عقود|إعلانا?|بياناً?|صكوك|نصا?|نصوص|صفقة|"
    r"صفقات|توأمة|"
    r"تآخي|خطاب|محضرا?|ترتيبات)"
)
_SIGN = (
    r"(?:وقعت?|وقعا|وقعوا|[يت]وقع(?:ان)?|س[يت]وقع(?:ان)?|(?:ب|ل)?(?:ال)?توقيع|أبرمت?|أبرما|إبرام|[يت]برم|توجت?|"
    r"صادقت?|صدقت?|"
    r"المصادقة|التصديق|تصديق|مصادقة|اعتمدت?|تبادلا?|تبادلت|أسفرت?(?! عنه)|الموقعة|إمضاء|الإمضاء على|أمضى|أمضت|أمضيا)"
)

SIGNED: tuple[Trigger, ...] = (
    Trigger(
        "signed at its end",
        "agreement",
        arabic(rf"(?:تم|جرى|تمت)~~(?:ال)?توقيع (?:على |علي )?(?:\w+ ){{0,3}}?{INSTRUMENT}"),
        sure=0.9,
        status="signed",
    ),
)
"""What wins over the words of the talks at whose end it was signed."""

BONDS: tuple[Trigger, ...] = (
    Trigger(
        "ratified",
        "agreement",
        arabic(
            rf"(?:صادقت?|صدقت?|صدق|وافقت?|الموافقة|لم تتم المصادقة|المصادقة|التصديق|تصديق|مصادقة|يصادق|"
            rf"إقرار|أقر)…{INSTRUMENT}"
        ),
        sure=0.85,
        status="ratified",
    ),
    Trigger(
        "entered into force",
        "agreement",
        arabic(
            rf"(?:دخلت?|بدأ العمل|بدأ سريان|سرت) (?!ال|هذه )(?:{INSTRUMENT})"
            rf"(?:…(?:حيز|طور) (?:ال)?(?:نفاذ|تنفيذ|سريان))?"
        ),
        sure=0.85,
        status="in-force",
    ),
    Trigger(
        "in force",
        "agreement",
        arabic(
            rf"(?:{INSTRUMENT}(?![^.؛\n]{{0,90}} ودخلت? (?:ال)?(?:اتفاق|مذكر|بروتوكول|"
            rf"معاهد))…)?(?<!لم )(?:دخلت?|تدخل|[يس]دخل|دخول\w*)…(?:حيز|طور) (?:ال)?(?:نفاذ|تنفيذ|سريان)"
        ),
        sure=0.85,
        status="in-force",
    ),
    Trigger(
        "signing witnessed",
        "agreement",
        arabic(rf"(?:شهدت?(?! (?:ال)?علاقات)|شهدا|حضرا?)…(?:توقيع|التوقيع)…{INSTRUMENT}"),
        sure=0.9,
        status="signed",
    ),
    Trigger(
        "signed",
        "agreement",
        arabic(rf"(?:تم |جرى |وتم )?(?:خلالها? |أثناء\w* )?{_SIGN}…{INSTRUMENT}"),
        sure=0.9,
        status="signed",
    ),
    Trigger(
        "instrument signed",
        "agreement",
        arabic_noun(
            r"(?:اتفاقي(?:ة|تين|تان|ات)|اتفاق|مذكر(?:ة|تي|تا|ات)|بروتوكول|معاهدة|برنامج|إعلان|توأمة|عقد|"
            r"خطة)…(?:وقعت?|موقع(?:ة)?|الموقعة?|الممضى|الممضاة|ممضاة|أبرمت?|المبرمة?|وقعها|وقعه)"
        ),
        sure=0.85,
        status="signed",
    ),
    Trigger(
        "signed by those named",
        "agreement",
        arabic(
            r"(?:وقعت?|وقعا)(?= (?:سفير|وزير|رئيس|نائب|مدير|معالي|سعادة|سمو|كل من|السيد))[^.؛\n]{90,260}?، "
            rf"(?:على )?{INSTRUMENT}"
        ),
        sure=0.85,
        status="signed",
    ),
    Trigger(
        "negotiating",
        "agreement",
        arabic(
            rf"(?:(?:تزال|يزال|جارية?|تجري|تتواصل|مفاوضات|المفاوضات|التفاوض|[يتن]تفاوض|يتفاوضان|تفاوض|دراسة|"
            rf"بالتباحث|التباحث|"
            rf"إعداد مشروع|مشروع)…{INSTRUMENT})"
        ),
        sure=0.75,
        status="negotiating",
        needs=("relation",),
    ),
    Trigger(
        "proposed instrument",
        "agreement",
        arabic(
            rf"(?:إمكانية|اقترحت?|اقتراح|إقتراح|مقترح|[لب]إ?عتماد|لتوقيع|لإبرام|مناقشة)~~(?:توقيع |"
            rf"إبرام |اعتماد |مشاريع |مشروع )?{INSTRUMENT}"
        ),
        sure=0.7,
        status="proposed",
    ),
    Trigger(
        "bound by instrument",
        "agreement",
        arabic(
            rf"(?:[يت]ربط|ترتبط|يرتبط|تنظم|[يت]حكم|[يت]جمع)…(?:البلدين|البلدان|العلاقات|الجانبين|"
            rf"الدولتين|الدولتان)…{INSTRUMENT}"
        ),
        sure=0.65,
        status="in-force",
    ),
    Trigger(
        "twinned",
        "agreement",
        arabic(r"(?:تمت?|جرت|إعلان|أعلنت?|اتفاق)?\s?(?:ال)?(?:توأمة|تآخي)(?! (?:بين )?البنوك)"),
        sure=0.7,
        status="signed",
        fields={"instrument": "twinning"},
    ),
)
