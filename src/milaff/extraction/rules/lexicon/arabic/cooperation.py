"""Arabic words of cooperation: under way, discussed, studied, possible."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

COOPERATION: tuple[Trigger, ...] = (
    Trigger(
        "cooperates",
        "cooperation",
        arabic(
            r"(?:[يت]تعاون(?:ان)?|تعاون(?:ت|ا)|[يت]شارك|شارك(?:ت)?|[يت]نسق(?:ان)?|[يت]تقاسم(?:ان)?|"
            r"[يت]عمل (?:البلدان|الجانبان|الطرفان)|عمل البلدان|نظم(?:ت|ا)?|[يت]نظم|[يت]تبادل|"
            r"[يت]شمل التعاون|[يت]غطي التعاون|[يت]ستفيد|استفاد(?:ت)?|ساهم(?:ت)?|[يت]نفذ|نفذ(?:ت)?|"
            r"درب(?:ت)?|[يت]درب)"
        ),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "discussed",
        "cooperation",
        arabic(
            r"(?:(?:تم|جرى|تضمن(?:ت)?|[يت]تضمن|شمل(?:ت)?)\s)?(?:(?:ال)?بحث (?:في|حول|سبل)|بحث(?:ا|ت|وا)?|"
            r"(?:ال)?(?:[يت]بحث(?:ان)?|"
            r"ناقش(?:ا|ت|وا)?|[يت]ناقش(?:ان)?|مناقشة|تباحث|التباحث|تناول(?:ت|ا)?|[يت]تناول|استعرض(?:ا|"
            r"ت)?|[يت]ستعرض(?:ان)?|استعراض|تطرق(?:ت|ا)?|[يت]تطرق|تدارس(?:ا|ت)?|تركزت?|"
            r"تبادل (?:ال)?(?:آراء|وجهات)))(?! (?:ال)?علمي| عن)(?= |$)"
        ),
        sure=0.65,
        status="discussed",
    ),
    Trigger(
        "member of",
        "cooperation",
        arabic(r"(?:عضوان|عضوا|أعضاء) (?:مؤسسان )?في"),
        sure=0.55,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "together with",
        "cooperation",
        arabic(
            r"(?:تم|جرى|أطلق(?:ت)?|نفذ(?:ت)?|أقيم(?:ت)?|نظم(?:ت)?|شارك(?:ت)?)…(?:بالتعاون مع|"
            r"بالاشتراك مع|بمشاركة|ضيف شرف)"
        ),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "event held",
        "cooperation",
        arabic(
            r"(?:نظم(?:ت)?|أقام(?:ت)?|استضاف(?:ت)?|احتضن(?:ت)?|[يت]نظم)~~(?:أسبوعا?|معرضا?|مهرجانا?|"
            r"أياما|ندوة|أمسية|دورة تدريبية|دورات|كورسات|مناورات|تمرينا?)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "visits exchanged",
        "cooperation",
        arabic(r"(?:تبادل|[يت]تبادل|تبادلت?)~~زيارات"),
        sure=0.5,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "experts sent",
        "cooperation",
        arabic(
            r"(?:أرسل(?:ت)?|أوفد(?:ت)?|[يت]وفد)~~(?:خبراء|أطباء|معلمين|مدربين|مهندسين|(?:بعثة|قافلة|"
            r"فريقا?|قوافل) طبي\w*|سفينة|فريقا?)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "studied",
        "cooperation",
        arabic(
            r"(?:[يت]درس(?:ان)? (?:الجانبان|البلدان|الطرفان|إمكانية|إنشاء)|(?:ال)?مشاريع~~قيد الدرس|"
            r"قيد الدراسة|[يت]سعى|[يت]سعيان|اقترح(?:ت)?|[يت]قترح|يهدف|تهدف|بهدف)"
        ),
        sure=0.55,
        status="proposed",
        needs=("partner",),
    ),
    Trigger(
        "possible",
        "cooperation",
        arabic(
            r"(?:[يت]مكن|هناك|ثمة|توجد|لا تزال|فرص|فرصا|إمكانات|إمكانيات|آفاق|مؤهل\w*)…(?:ال|لل|"
            r"ل)?(?:تعاون|شراكة|استثمار|فرص|تطوير|تنسيق)"
        ),
        sure=0.6,
        status="possible",
        needs=("relation",),
    ),
    Trigger(
        "cooperation in",
        "cooperation",
        arabic_noun(
            r"(?:تعاون\w*|تنسيق\w*|شراكة|مشروع\w*|مشاريع|برامج|منح دراسية|منحة|منحا|"
            r"تدريب)(?: [\w-]+){0,6} (?:بين|في مجال\w*|في المجال|مع|مشترك\w*|في إطار)"
        ),
        force="noun",
        sure=0.5,
        status="existing",
        needs=("relation",),
    ),
)
