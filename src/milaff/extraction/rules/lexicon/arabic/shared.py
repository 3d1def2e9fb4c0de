"""Arabic words of work that both share: joint forces, firms, frequent visits, what was talked about."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

SHARED: tuple[Trigger, ...] = (
    Trigger(
        "joint force",
        "cooperation",
        arabic(r"(?:نشرت?|نشر|شكلت?|شكل|أنشئت|سيرت?|[يت]سير)~~(?:قوة|قوات|دوريات|دورية|فرق) (?:ال)?(?:\w+ )?مشتركة"),
        sure=0.65,
        status="existing",
    ),
    Trigger(
        "firms at work",
        "cooperation",
        arabic(
            r"(?:بدأت?|باشرت?|تولت?|[يت]تولى|نفذت?|[يت]نفذ|أنجزت?|[يت]نجز|فازت?|شاركت?)~~(?:شركات?|شركة|مؤسسات?|مجموعة)"
            r"(?! (?:ال)?(?:طيران|خطوط))…(?:تنفيذ|إنجاز|بناء|إنشاء|تطوير|مشاريع|مشروع|مشروعات|عقد)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "visits grew frequent",
        "cooperation",
        arabic(
            r"(?:تكثفت|تواصلت|توالت|تعددت|ازدادت|[يت]تواصل|[يت]توالى|استمرت)~~(?:ال)?(?:زيارات|لقاءات|تبادل|مشاورات)"
        ),
        sure=0.55,
        status="existing",
    ),
    Trigger(
        "depends on the other",
        "cooperation",
        arabic(r"(?:[يت]عتمد|[يت]تزود|[يت]مر|[يت]عبر)~~(?:على|عبر|من|ب)"),
        sure=0.5,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "was discussed",
        "cooperation",
        arabic(
            r"(?:نوقشت?|[يت]?بحثت|استعرضت?|تدورست?|طرحت?|جرى خلال\w* (?:ال)?\w* ?(?:استعراض|بحث|مناقشة|تبادل)|"
            r"(?:تم|جرى|جرت)(?: (?:كذلك|أيضا|خلال \w+|خلالها|فيه))? (?:ال)?(?:استعراض|بحث|مناقشة|تطرق|تباحث|"
            r"تداول|تشاور))"
            r"(?! (?:إلى )?(?:ال)?(?:تحضيرات|إجراءات|ترتيبات|استعدادات)| (?:في |حول )?تاريخ)(?= )"
        ),
        sure=0.65,
        status="discussed",
    ),
    Trigger(
        "fields of work",
        "cooperation",
        arabic_noun(r"(?:تعاون|شراكة|تنسيق)~~(?:[يت]شمل|[يت]غطي|[يت]متد|[يت]تركز|شمل|امتد|[يت]طال)"),
        sure=0.6,
        status="existing",
    ),
)
