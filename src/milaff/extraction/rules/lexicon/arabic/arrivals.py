"""Arabic words of journeys told otherwise than by «زار» and «قام بزيارة»: hosts, tours, landings, guests of state."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_GUEST = (
    r"(?:ال)?(?:رئيس|وزير|ملك|أمير|سلطان|سمو|جلالة|فخامة|معالي|دولة|وفد|وفدا|رئيسة|وزيرة|مستشار|نائب|ولي|مبعوث|مسؤول|"
    r"عاهل|قائد|شيخ)\w*"
)

ARRIVALS: tuple[Trigger, ...] = (
    Trigger(
        "makes ready to receive",
        "visit",
        arabic(rf"(?:[يت]ستعد|[يت]تأهب|[يت]ترقب|[يت]نتظر|[يت]تهيأ)~~(?:ل)?(?:استقبال|زيارة|وصول|مقدم)~~{_GUEST}"),
        sure=0.65,
        status="planned",
        needs=("guest",),
    ),
    Trigger(
        "hosted by a country",
        "visit",
        arabic(rf"(?:استقبلت|استضافت|استضاف|احتضنت)~~{_GUEST}"),
        sure=0.6,
        status="held",
        needs=("host",),
    ),
    Trigger(
        "saw the visit",
        "visit",
        arabic(
            r"(?:شهدت?|عرفت?|سجلت?|تميزت?)(?! (?:ال)?(?:علاقات|تبادل|مبادلات))(?: \w+){1,4}? (?:قيام|أول|آخر|"
            r"إجراء|تنظيم)?[^.،؛\n]{0,40}?"
            r"ب?(?:ال)?زيار(?:ة|ات|تين)(?! (?:متبادلة|رفيعة|مكثفة))"
        ),
        sure=0.65,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "stop of a tour",
        "visit",
        arabic_noun(
            r"(?:محطة (?:ال)?(?:أولى|ثانية|ثالثة|رابعة|أخيرة|قادمة)…جولة|(?:إطار|ضمن|مستهل|ختام|"
            r"خلال) (?:ال)?جول(?:ة|ته|تها)(?: \w+){0,4}? (?:شملت?|[يت]شمل|قادته|التي))"
        ),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "tour took him",
        "visit",
        arabic(
            r"(?:قادته|قادتها|[يت]قود|قاد)~~(?:ال)?(?:زيارة|جولة|وفدا?)…(?:إلى|ل\w{3,})|(?:حط|حطت|هبطت?|"
            r"نزلت?)~~(?:طائرة|مطار|رحال|ضيف)"
        ),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "stood for the country",
        "visit",
        arabic(
            r"مثلت?(?: (?!في)\w+){1,3}? في (?:ال)?(?:احتفال\w*|حفل|مراسم|مؤتمر|قمة|تنصيب|جنازة|تشييع|افتتاح|أعمال|"
            r"معرض)"
        ),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "met on arrival",
        "visit",
        arabic(
            r"(?:كانت? )?في (?:مقدمة |طليعة )?(?:استقبال|مستقبلي)\w*[^.؛\n]{0,70}? (?:لدى|عند|حين) (?:وصول|مقدم|"
            r"حلول)\w*"
        ),
        sure=0.65,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "excused himself",
        "visit",
        arabic(r"(?:اعتذرت?|عدلت?|تراجعت?)…عن~~زيار(?:ة|ته|تها)"),
        sure=0.6,
        status="cancelled",
        needs=("guest",),
    ),
    Trigger(
        "ship in port",
        "visit",
        arabic(r"(?:رست|زارت|أبحرت|دخلت|وصلت)~~(?:سفينة|سفينتان|سفن|فرقاطة|بارجة|مدمرة|قطع(?:ة|تان)? (?:ال)?بحرية)"),
        sure=0.6,
        status="held",
        needs=("party",),
    ),
    Trigger(
        "carried out a visit",
        "visit",
        arabic(
            r"(?:نفذت?|نظمت?|باشرت?|استكملت?|واصلت?|[يت]واصل|تشرفت?|شرعت?)~~(?:وفد|وزير|رئيس|فريق|بعثة|"
            r"نائب)\w*…(?:في |ب)?(?:ال)?زيارة|(?:انتقلت?|ارتحلت?|طارت?|أقلعت?)~~إلى"
        ),
        sure=0.6,
        status="held",
        needs=("guest", "party"),
    ),
    Trigger(
        "visit carried out",
        "visit",
        arabic_noun(
            r"قيام~~(?:ب)?(?:ال)?زيار(?:ة|ات)|زيار(?:ة|ات)~~(?:قام|قامت|أداها|قاما|أجراها|أدتها|بدأها|بدأتها|استهلها|قادت|"
            r"قادته)(?: ب\w+)?"
        ),
        sure=0.7,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "back from",
        "visit",
        arabic(r"(?:عادت?|رجعت?|قفلت?|آبت?)~~(?:من|قادما|إلى)…(?:بعد|عقب|إثر|في ختام)~~زيار\w+"),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
)
