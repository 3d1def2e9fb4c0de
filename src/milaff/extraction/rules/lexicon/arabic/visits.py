"""Arabic words of visits: paid, received, arrived, due, postponed."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_HIGH = r"(?:رسمية|عمل|دولة|خاصة|ثنائية|تاريخية|قصيرة|أخوة|ودية|مجاملة)"

VISITS: tuple[Trigger, ...] = (
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
)
