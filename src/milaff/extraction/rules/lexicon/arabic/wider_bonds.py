"""Arabic words of ties told otherwise than usual: what binds, partners, wars, support."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

WIDER_BONDS: tuple[Trigger, ...] = (
    Trigger(
        "ties bind",
        "milestone",
        arabic(
            r"(?:[يت]ربط|[يت]رتبط(?:ان)?|[يت]جمع|ربطت?|جمعت?|[يت]وحد)…(?:صلات|وشائج|أواصر|روابط|قواسم|علاقات|"
            r"تاريخ)(?! عمل)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("assessed",),
    ),
    Trigger(
        "partner in trade",
        "milestone",
        arabic(
            r"(?:[يت]عد|[يت]عتبر|[يت]شكل|[يت]مثل|[يت]ظل|[يت]بقى|[يت]تصدر|[يت]حتل|أصبحت?|أضحت?|ظلت?|"
            r"كانت?)(?! (?:\w+ ){0,2}(?:ال)?(?:مرتبة|مركز))…(?:شريك\w*|شركاء|مستثمر\w*|مستورد\w*|"
            r"مورد\w*|زبائن|زبون|ممول\w*|مانح\w*|مستفيد\w*)"
        ),
        sure=0.55,
        fields={"milestone": "assessment"},
        needs=("party",),
    ),
    Trigger(
        "fought a war",
        "milestone",
        arabic(r"(?:خاض\w*|اندلعت|انتهت|[يت]خوض)~~(?:ال)?(?:حربا?|معارك|مواجهات)(?= )"),
        sure=0.55,
        fields={"milestone": "assessment"},
        needs=("assessed",),
    ),
    Trigger(
        "stood with",
        "milestone",
        arabic(
            r"(?:ظلت?|وقفت?|ساندت?|دعمت?|أيدت?|تضامنت?|تضامنا)…(?:[يت]ساند|[يت]دعم|إلى جانب|موقف\w*|قضية|نضال|"
            r"كفاح|استقلال|مع)"
        ),
        sure=0.55,
        fields={"milestone": "support"},
        needs=("both",),
    ),
    Trigger(
        "shelters or sends",
        "milestone",
        arabic(
            r"(?:[يت]ستضيف|[يت]ؤوي|استضافت?|استقبلت?|آوت|[يت]شارك ب|[يت]حتضن)…(?:لاجئ\w*|نازح\w*|قوات|جنود)|"
            r"(?:أقفلت?|أغلقت?|فتحت?|أعادت? فتح)~~(?:حدود\w*|معبر\w*|مجال\w* (?:ال)?جوي)"
        ),
        sure=0.55,
        fields={"milestone": "support"},
        needs=("party",),
    ),
)
