"""Arabic words of ranks, traffic, refutations and joint work."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_ORDINAL = r"(?:أول[ىي]?|ثاني[ةه]?|ثالث[ةه]?|رابع[ةه]?|خامس[ةه]?|سادس[ةه]?|سابع[ةه]?|ثامن[ةه]?|تاسع[ةه]?|عاشر[ةه]?)"

STANDING: tuple[Trigger, ...] = (
    Trigger(
        "ranks",
        "figure",
        arabic(
            rf"(?:[يت]حتل|احتلت?|جاءت?|حلت?|[يت]صنف|[يت]عد|[يت]عتبر|أصبحت?|كانت?)~~(?:(?:مرتبة|مركز) (?:ال)?{_ORDINAL}|"
            rf"{_ORDINAL} (?:ال)?(?:أكبر|أهم|أول)? ?(?:شريك|مستورد|مورد|مستثمر|سوق|زبون|ممون))"
        ),
        sure=0.55,
        needs=("relation",),
    ),
    Trigger(
        "traffic",
        "figure",
        arabic(r"(?:نقلت?|[يت]نقل|سيرت?|[يت]سير|عبر|عبرت|أجلت?|أجلي|حجت?|أدى)~~(?:\d[\d.,]*|خمس|ست|سبع|أربع|ثلاث|عشر)"),
        sure=0.65,
        needs=("number", "counted"),
    ),
    Trigger(
        "share raised",
        "figure",
        arabic(r"(?:رفعت?|خفضت?|حددت?|زادت?|خصصت?)~~(?:حصة|حصص|رأسمال|عدد|سقف)"),
        sure=0.65,
        needs=("number",),
    ),
    Trigger(
        "over",
        "figure",
        arabic(r"(?:فاقت?|[يت]فوق|لامست?|[يت]لامس|كسرت?|جاوزت?|[يت]جاوز|تعدت|[يت]تعدى|أوصلت?)(?= )"),
        sure=0.7,
        needs=("number", "measure"),
    ),
    Trigger(
        "refuted",
        "position",
        arabic(r"(?:فندت?|[يت]فند|دحضت?|كذبت?|نفيا)~~(?:ما|صحة|ادعاء\w*|مزاعم|أنباء|خبر|أخبار)"),
        sure=0.65,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "conveyed greetings",
        "position",
        arabic(r"(?:نقلت?|[يت]نقل|أبلغت?|حملت?)…(?:تحيات|تحية|تمنيات\w*)"),
        sure=0.7,
        fields={"act": "expressed"},
    ),
    Trigger(
        "members of",
        "cooperation",
        arabic(r"(?:[يت]شترك(?:ان)?|[يت]نتمي(?:ان)?|[يت]تمتع(?:ان)?|[يت]جمع)~~(?:عضوية|منظم\w*|إلى|تنفيذ|إدارة|إنجاز)"),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "working together on",
        "cooperation",
        arabic(
            r"(?:[يت]شتغل|[يت]عمل|[يت]شترك|[يت]نجز|[يت]طور|[يت]نفذ)(?:ان)?~~(?:البلدان|الجانبان|الطرفان|الدولتان|معا)"
        ),
        sure=0.65,
        status="existing",
    ),
    Trigger(
        "exercised together",
        "cooperation",
        arabic(r"(?:أجرت?|أجرى|[يت]جري|نفذت?|شاركت?|خاضت?)~~(?:تمرينا?|تمارين|مناورات?|تدريبا?|تدريبات)"),
        sure=0.65,
        status="existing",
        needs=("relation",),
    ),
)
