"""Arabic words of meetings: met, received, talks, calls, messages, press conferences."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

MEETINGS: tuple[Trigger, ...] = (
    Trigger(
        "discussed with",
        "meeting",
        arabic(
            r"(?:[يت]?بحث(?:ت)?|[يت]?ناقش(?:ت)?|استعرض(?:ت)?|تباحث(?:ت)?|"
            r"تشاور(?:ت)?)(?! عن)[^.؛\n]{0,200}? مع (?:ال)?(?:نظير|رئيس|وزير|وفد|سفير|نائب|مستشار|ملك|"
            r"أمير|سمو|مسؤول|مسئول|قياد|معالي|فخامة|دولة|جلالة)\w*"
        ),
        sure=0.85,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "meeting put off",
        "meeting",
        arabic(r"(?:تأجيل|تأجلت?|أجلت?|أرجئت?|إرجاء|ألغيت?)~~(?:ال)?(?:منتدى|اجتماع|قمة|لقاء|مباحثات|محادثات|مؤتمر)"),
        sure=0.75,
        status="postponed",
        needs=("partner",),
    ),
    Trigger(
        "met",
        "meeting",
        arabic(
            r"(?:التقى|التقت|التقيا|التقوا|[يت]لتقي(?:ان)?|س[يت]لتقي(?:ان)?|إلتقي|إلتقى|اجتمعت?|اجتمعا|[يت]جتمع(?:ان)?|"
            r"س[يت]جتمع|قابلت?|لقاؤه|لقائه)(?! (?:ال)?(?:لجنة|الدورة))"
        ),
        sure=0.85,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "received",
        "meeting",
        arabic(r"(?:استقبلت?|[يت]ستقبل|س[يت]ستقبل|استقبلهم?ا?)"),
        sure=0.8,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "held talks",
        "meeting",
        arabic(
            r"(?:عقدت?|عقدا|عقدوا|س?[يت]عقد(?:ان|ون)?|أجرى|أجرت|أجريا|س?[يت]جري(?:ان)?|جرت|جرى|بدأت?|"
            r"انعقدت?|[يت]نعقد)(?!،? (?:خلال|على هامش|في ختام|أثناء) )…(?:ال)?(?:مباحثات|محادثات|لقاءات?|لقاء|اجتماعا?|"
            r"اجتماعات|اجتماعين|قمة|قمتا?|مشاورات|جلسة عمل|مؤتمرا صحفيا|مؤتمر صحفي|اتصالا?|مكالمة|محادثة)"
        ),
        sure=0.85,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "talks between two named at length",
        "meeting",
        arabic(
            r"(?:عقد|أجرى)ت? [^.؛\n]{60,230}?(?<!\w)(?:اليوم|أمس|هنا|مساء|صباح)(?!\w)[^.؛\n]{0,40}?(?<!\w)(?:ال)?"
            r"(?:مباحثات|محادثات|لقاء|جلسة مباحثات|جلسة محادثات|اجتماعا)"
        ),
        sure=0.8,
        status="held",
        fields={"format": "talks"},
        needs=("party",),
    ),
    Trigger(
        "call",
        "meeting",
        arabic(r"(?:تلقى|تلقت|أجرى|أجرت|هاتف|هاتفت?)…(?:اتصالا?|مكالمة|هاتفي|هاتفيا)"),
        sure=0.85,
        status="held",
        fields={"format": "call"},
    ),
    Trigger(
        "message",
        "meeting",
        arabic(
            r"(?:سلمت?(?:ه|ها)?|تسلمت?|بعثت?|وجهت?|نقلت?|تلقى|تلقت|أرسلت?|تبادل|تبادلا)…(?:رسالة|رسائل|برقية|"
            r"برقيات|برقيتي|تهاني)"
        ),
        sure=0.75,
        status="held",
        fields={"format": "message"},
        needs=("partner",),
    ),
    Trigger(
        "exchanged views",
        "meeting",
        arabic(
            r"(?:(?<!إلى )(?<!جانب )(?<!عن )(?<!على )(?:تبادل(?! (?:ال)?(?:وجهات|آراء|رأي|رؤى))|تبادلا|"
            r"س[يت]تبادل(?:ان)?)|تباحث|تباحثا|تشاور|"
            r"تشاورا)…(?:وجهات النظر|الآراء|حول|بشأن|مع)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "joint press conference",
        "meeting",
        arabic_noun(r"مؤتمرا? صح[فا]\w+ مشتركا?"),
        force="noun",
        sure=0.75,
        status="held",
        fields={"format": "press-conference"},
    ),
    Trigger(
        "talks of",
        "meeting",
        arabic_noun(
            r"(?:لقاؤه|لقائه|لقاءات|اجتماعه|مباحثاته|محادثاته|جلسة مباحثات|قمة ثنائية|اجتماعات ثنائية|لقاءات رسمية)"
        ),
        force="noun",
        sure=0.65,
        status="held",
        needs=("partner",),
    ),
)
