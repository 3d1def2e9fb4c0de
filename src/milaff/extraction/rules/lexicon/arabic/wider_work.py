"""Arabic words of deals, work and sums told otherwise than usual."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_PAPER = (
    r"(?:اتفاقي\w+|اتفاق\w*|مذكر\w+|بروتوكول\w*|معاهدة|صفقة|صفقات|عقدا(?= )|عقد(?= (?:بين|ل\w{2,}|"
    r"شراكة|توريد|استغلال|امتياز|بناء|إنجاز|تطوير|بيع|شراء|خدمات|إيجار|بقيمة))|عقود|نصا?|نصوص|وثيقة|"
    r"وثائق|خطة|خارطة|"
    r"إعلانا?|بيانا? مشتركا?)"
)

WIDER_WORK: tuple[Trigger, ...] = (
    Trigger(
        "deal concluded",
        "agreement",
        arabic(rf"(?:أبرم\w*|وقع\w*|أقر\w*|مولت?|توصل\w* إلى|خرج\w* ب)…{_PAPER}|عقد(?:ت|ا|وا)~~{_PAPER}"),
        sure=0.75,
        status="signed",
    ),
    Trigger(
        "working on an instrument",
        "agreement",
        arabic(
            rf"(?:[يت]عمل(?:ان)?|[يت]سعى|[يت]سعيان|[يت]عكف)…(?:على |إلى )?(?:إنجاز|إبرام|توقيع|وضع|إعداد|"
            rf"استكمال)~~{_PAPER}"
        ),
        sure=0.7,
        status="negotiating",
    ),
    Trigger(
        "texts to be signed",
        "agreement",
        arabic(rf"(?:المنتظر|المرتقب|المقرر|المزمع|حفل|مراسم) (?:ال)?(?:توقيع\w*|إبرام\w*)…{_PAPER}"),
        sure=0.65,
        status="proposed",
    ),
    Trigger(
        "teams sent",
        "cooperation",
        arabic(
            r"(?:[يت]بتعث|ابتعثت?|أوفدت?|[يت]وفد|[يت]رسل|أرسلت?)~~(?:فرق\w*|فريق\w*|بعثات|خبراء|أطباء|معلم\w*|"
            r"مدرس\w*|طلاب\w*|دعاة|قراء|أئمة)"
        ),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "company entered",
        "cooperation",
        arabic(
            r"(?:دخلت?|[يت]دخل|[يت]ستثمر|استثمرت?|[يت]شغل|شغلت?|[يت]دير|تدير|[يت]نفذ|نفذت?|[يت]بني|بنت|[يت]ورد|"
            r"وردت?)~~(?:ال)?(?:شركة|شركات|"
            r"مجموعة|مؤسسة)"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "carried by line",
        "cooperation",
        arabic(r"(?:[يت]نقل|[يت]ضخ|[يت]صدر|[يت]مر)~~(?:ال)?(?:نفط|غاز|كهرباء|بضائع)…(?:خط|أنبوب|عبر|ميناء|ربط)"),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "joined the other's initiative",
        "cooperation",
        arabic(r"(?:انضم\w*|[يت]نضم|انخرط\w*|ساهم\w*|[يت]ساهم|[يت]شارك)~~(?:مبادرة|برنامج|مشروع|تحالف)"),
        sure=0.55,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "has a branch",
        "institution",
        arabic(r"(?:[يت]متلك|[يت]ملك|فتحت?|افتتحت?|[يت]وجد)~~(?:فرعا|فروعا|مكتبا (?:ال)?إقليمي\w*)"),
        sure=0.55,
        needs=("party",),
    ),
)
