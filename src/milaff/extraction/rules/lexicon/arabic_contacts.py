"""Arabic words of visits and meetings. Spelling is natural; patterns are folded when they are compiled."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_HIGH = r"(?:رسمية|عمل|دولة|خاصة|ثنائية|تاريخية|قصيرة|أخوة|ودية|مجاملة)"

CONTACTS: tuple[Trigger, ...] = (
    Trigger(
        "began a visit by talks",
        "meeting",
        arabic(r"(?:استهلت?|بدأت?|اختتمت?|أنهى|أنهت)~~زيار(?:ته|تها)~~ب(?:لقاء|محادثات|مباحثات|اجتماع|جلسة)"),
        sure=0.85,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "paid a visit",
        "visit",
        arabic(
            r"(?:س?[يت]?قوم|قامت?|قاما|أدى|أدت|[يت]ؤدي|أجرى|أجرت|بدأت?|[يت]بدأ|اختتمت?|استهلت?|أنهى|أنهت|"
            r"تأجيل|إلغاء)(?! (?:على|عليها))…ب?(?:ال)?زيار(?:ة|ته|تها|تين|ات)"
        ),
        sure=0.9,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "visited",
        "visit",
        arabic(r"(?<!الذين )(?:زار|زارت|زارا|زاروا|[يت]زور|س[يت]زور|يزوران|سيزوران)(?! (?:ني|نا)(?!\w))"),
        sure=0.9,
        status="held",
        needs=("partner",),
    ),
    Trigger(
        "arrived",
        "visit",
        arabic(
            r"(?:وصلت?|وصلا|(?<!ف)[يت]صل|س[يت]صل|توجهت?|[يت]توجه|س[يت]توجه|غادرت?|حلت?|"
            r"[يت]حل)(?! (?:\w+ ){0,3}إلى (?:نحو|حوالي|ما |أكثر|قرابة|أزيد|زهاء|\d))(?: [\w'\"()-]+){0,14}? "
            r"(?:إلى|الى|الي|لل?\w+|ب\w+|ضيفا|مساء|صباح|اليوم|أمس)"
        ),
        sure=0.7,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "received on a visit",
        "visit",
        arabic(r"(?:استقبلت?|[يت]ستقبل|استضافت?)…زيار(?:ة|ته|تها)"),
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "on a visit told beside",
        "visit",
        arabic(
            rf"(?:ضمن|في إطار|في مستهل|في ختام|بمناسبة|خلال) (?:ال)?زيار(?:ته|تها|ة) (?:ال)?(?:{_HIGH}|رسمي\w*|حالي\w*|"
            r"عمل)(?: (?:ال)?\w+)?~~(?:إلى|لل\w+|ل\w{3,}|[يت]قوم بها|[يت]جريها|[يت]ؤديها|بدأها|بدأتها)"
        ),
        force="side",
        sure=0.6,
        status="held",
        needs=("party",),
    ),
    Trigger(
        "postponed a visit",
        "visit",
        arabic(
            r"(?:تأجلت|أجلت|أجل|أرجئت|أرجأت?|ألغيت|ألغت?|تقرر تأجيل|تأجيل|إرجاء|إلغاء)…زيارة"
            r"(?! (?:بسبب|لظروف|إلى موعد|إلى أجل|نظرا|على خلفية))(?=\W*\w)"
        ),
        sure=0.85,
        status="postponed",
    ),
    Trigger(
        "visit postponed",
        "visit",
        arabic(r"(?:(?:كانت )?زيارة|الزيارة (?:التي|المقررة|المرتقبة))…(?:تأجلت|أجلت|أرجئت|ألغيت|تأجيلها|إلغاؤها)"),
        sure=0.85,
        status="postponed",
    ),
    Trigger(
        "visit due",
        "visit",
        arabic(
            r"(?:من المقرر|من المنتظر|من المتوقع|من المرتقب|المقرر|ينتظر|يرتقب|يتوقع|يعتزم|"
            r"تعتزم)…(?:زيارة|يزور|تزور|بزيارة)"
        ),
        sure=0.85,
        status="planned",
    ),
    Trigger(
        "took part in",
        "visit",
        arabic(
            r"(?:شاركت?|مشاركة (?:وفد|وزير|رئيس|السيد|السفير|نائب)\w*|حضرت?|حضور (?:وفد|وزير|رئيس|السيد|"
            r"السفير|نائب)\w*|(?:ترأست?|(?<!على )رأست?)(?! (?:ال)?(?:جانب|وفد بلاده في)))…(?:مؤتمر|مراسم|احتفال|"
            r"حفل|قمة|منتدى|معرض|اجتماع(?! (?:مجلس )?(?:ال)?(?:وزراء|حكوم))|اجتماعات|"
            r"فعاليات|وفد\w*)"
        ),
        sure=0.6,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "made a statement in",
        "visit",
        arabic(r"ألقت?…(?:بيان\w*|كلم\w+|محاضرة)"),
        sure=0.5,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "visit of",
        "visit",
        arabic_noun(rf"زيار(?:ة|ته|تها|تي|تا)(?: {_HIGH})?"),
        force="noun",
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
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
