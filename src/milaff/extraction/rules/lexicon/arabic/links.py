"""Arabic words of lines, digs and works between the two: what runs, what is dug, what a firm of the other makes."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_LINE = (
    r"(?:خط (?:ال)?(?:جوي|بحري|ملاحي|حديدي|كهربائي|الأنابيب)\w*|خط (?:ال)?(?:جوي|بحري|"
    r"ملاحي) (?:ال)?مباشر|رحلات (?:ال)?(?:جوي[ةه] )?(?:ال)?مباشر[ةه])"
)

LINKS: tuple[Trigger, ...] = (
    Trigger(
        "line kept",
        "cooperation",
        arabic_noun(
            rf"{_LINE}(?: (?:ال)?مباشر[ةه]?)?(?: بين [^.،؛\n]{{4,40}}?)?،? (?:التي |الذي )?(?:مستمر[ةه]?|"
            rf"قائم[ةه]?|منتظم[ةه]?|انطلقت?|"
            rf"دشنت?|أطلقت?|استؤنفت?|أعيد \w+|افتتحت?|بدأت?)(?=[ ،.])"
        ),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "line kept",
        "cooperation",
        arabic(rf"(?:[يت]ربط|ربطت?|انطلاق|إطلاق|تسيير|تدشين|استئناف)~~(?:ال)?{_LINE}"),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "digs there",
        "cooperation",
        arabic(
            r"(?:[يت]نقب|نقبت?|[يت]عمل|عملت?|[يت]واصل|واصلت?|[يت]جري|أجرت?|[يت]قوم|اكتشفت?)~~"
            r"(?:ال)?(?:بعث[ةه]|بعثات|فريق|فرق) (?:ال)?(?:أثري[ةه]?|آثار|تنقيب)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "there is cooperation",
        "cooperation",
        arabic(r"هناك (?:\w+ )?تعاون (?:\w+ )?(?:بين|مع|في)|[يت]جمعهما (?:ال)?(?:تنسيق|تعاون)"),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "had a hand in it",
        "cooperation",
        arabic(
            r"(?:أسهمت?|ساهمت?|[يت]سهم|[يت]ساهم) (?:\w+ ){1,5}?في (?:ترميم|تأهيل|إعادة|بناء|تمويل|إنجاز|مشروع|تطوير|"
            r"إنشاء|تدريب)"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "relied on since",
        "cooperation",
        arabic(r"(?:[يت]عتمد|اعتمدت?)~~على (?:ال)?\w+(?: و?(?:ال)?\w+){0,3} (?:ال)?\w+(?:ي|ية|يين) منذ"),
        sure=0.5,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "works under way",
        "cooperation",
        arabic(
            r"(?:[يت]تولى|تولت?)~~(?:ال)?(?:شرك[ةه]|شركات|مجموع[ةه]|مقاولون)[^.؛\n]{0,50}? (?:تنفيذ|إنجاز|"
            r"بناء|إنشاء|تشغيل|"
            r"إدار[ةه]|تطوير)"
        ),
        sure=0.55,
        status="existing",
    ),
)
