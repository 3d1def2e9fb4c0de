"""Arabic words of help, bases and sums told otherwise than usual."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

WIDER_SUMS: tuple[Trigger, ...] = (
    Trigger(
        "sees to training",
        "cooperation",
        arabic(r"(?:[يت]قوم|قامت?|[يت]تولى|تولت?|[يت]تكفل)…ب(?:تدريب|تأهيل|تنفيذ|بناء|تمويل|ترميم|تطوير|تجهيز)(?= )"),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "there is a line",
        "cooperation",
        arabic(r"(?:هناك|ثمة|[يت]وجد)~~(?:خط|خطوط|رحلات) (?:طيران|جوي\w*|بحري\w*|مباشر\w*|ملاحي\w*)"),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "money set aside",
        "figure",
        arabic(
            r"(?:خصصت?|رصدت?|[يت]خصص|[يت]رصد|ضخت?|[يت]ضخ)~~\d[\d.,]* ?(?:ألف|مليون\w*|مليار\w*|"
            r"ملايين)? ?(?:دولار\w*|[أي]ورو|ريال\w*|درهم\w*|دينار\w*)"
        ),
        sure=0.55,
        needs=("number", "party"),
    ),
    Trigger(
        "flights stopped",
        "cooperation",
        arabic(r"(?:علقت?|أوقفت?|ألغت?)~~(?:رحلات\w*|خط\w* (?:ال)?جوي\w*)"),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "keeps a base",
        "cooperation",
        arabic(r"(?:[يت]ستضيف|[يت]حتضن|[يت]وجد|[يت]ضم)…(?:قاعدة|قوات|مدربين) (?:\w+ )?(?:عسكري\w*|جوي\w*|بحري\w*)"),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "sums told",
        "figure",
        arabic(
            r"(?:صعدت?|[يت]صعد|انتقلت?|[يت]نتقل|[يت]ستحوذ|استحوذت?|[يت]قترب|قاربت?|[يت]قارب|[يت]ناهز|ناهزت?|"
            r"لامست?|بلوغ|[يت]توزع|[يت]حوز|"
            r"هوت|[يت]زال|زالت|تقلصت?|[يت]ضاعف|تضاعفت?|[يت]صدر|[يت]وفر|وفرت?|[يت]ؤمن|[يت]در|[يت]ساوي|[يت]عادل|"
            r"[يت]صل|فأكثر من|قصد\w*)(?= )"
        ),
        sure=0.6,
        needs=("number", "measure"),
    ),
    Trigger(
        "people told",
        "figure",
        arabic_noun(
            r"(?:نحو|حوالي|قرابة|زهاء|أكثر من|أزيد من|ما يزيد على|ما لا يقل عن)? ?(?!(?:1[89]|"
            r"20)\d\d رحلة)\d[\d.,]* (?:ألف |آلاف |مليون )?"
            r"(?:شركة|شركات|مؤسسة|مقاولة|طالبا?|طلاب|سائحا?|زائرا?|رحلة|رحلات|منصب|فرصة عمل|مواطنا?|لاجئا?|"
            r"عاملا?|منحة|مقعدا?|"
            r"\w+ي(?= (?:قصدوا|زاروا|سافروا|يقيمون|يعيشون|يدرسون|يعملون)))"
        ),
        sure=0.6,
        needs=("number", "counted"),
    ),
)
