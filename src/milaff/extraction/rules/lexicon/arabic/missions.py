"""Arabic words of what became of a mission already named: raised, closed, opened again, followed by the other's."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_RANK = r"(?:سفار[ةه]|سفارات|سفارتين|سفراء|سفير|قنصلي\w+|قنصلي[ةه] عامة|مفوضي\w+|قائم\w* ب(?:ال)?أعمال)"
_MISSION = r"(?:سفار\w+|قنصلي\w+|مفوضي\w+|بعثة (?:ال)?دبلوماسية|بعثت\w+|ممثلي\w+)"


def _became(name: str, pattern: str, needs: tuple[()] = (), *, sure: float = 0.75) -> Trigger:
    return Trigger(
        name, "milestone", arabic(pattern), sure=sure, fields={"milestone": "diplomatic-relations"}, needs=needs
    )


MISSIONS: tuple[Trigger, ...] = (
    _became(
        "raised in rank",
        rf"(?:رفعت?|رفعا|ارتقت|ترقت|ارتفعت?|تحولت?|حولت?|رقيت|رقي|[يت]رفع|خفضت?|خفضا)~~(?:إلى|الى) "
        rf"(?:مستوى |درجة |مرتبة |رتبة )?(?:ال)?{_RANK}",
        sure=0.8,
    ),
    Trigger(
        "house opened again",
        "milestone",
        arabic(
            r"(?:أعيد|أعادت|[يت]عاد|أعادتا|أعاد) (?:افتتاحها|فتحها|تشغيلها)|(?:عادت|تعد) (?:\w+ )?إلى (?:العمل|نشاطها|"
            r"الخدمة)|(?:استأنفت|باشرت|بدأت|علقت|أوقفت|أنهت) (?:\w+ )?(?:عملها|أعمالها|نشاطها|مهامها|خدماتها)|"
            r"(?<!التي )(?:أغلقت|أقفلت|افتتحت|فتحت|نقلت|نقل عملها|نقل مقرها|أخليت)(?= (?:مؤقتا|لفترة|في|عام|سنة|"
            r"خلال|بعد|إلى|بسبب|إثر|"
            r"ثم|أبوابها|مجددا|من جديد))"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("mission",),
    ),
    _became(
        "mission followed",
        r"(?:تلتها|تلاها|تبعتها|أعقبتها|لحقتها|لحقت بها|قابلتها)~~(?:ال)?(?:سفار\w+|قنصلي\w+|مفوضي\w+)",
        sure=0.75,
    ),
    _became(
        "first envoy",
        r"(?:عين\w*|سم[تىوا]+|أوفد\w*|أرسل\w*|اعتمد\w*|انتدب\w*|وصل|قدم)~~أول (?:سفير|قنصل|ممثل|قائم|مبعوث)",
        sure=0.75,
    ),
    Trigger(
        "mission beside",
        "milestone",
        arabic_noun(rf"(?:أما )?(?:\w+ )?(?:فله|فلها|فلديه|فلديها) {_MISSION}"),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
    _became("relations taken up", r"(?:استأنف|قطع|أقام|أعاد|طبع|جمد)(?:تا|ا|وا) علاقات\w*", sure=0.85),
    Trigger(
        "relations began",
        "milestone",
        arabic_noun(r"علاقات (?:ال)?د[ي]?بلوماسية[^.،؛\n]{0,60}? (?:بدأت|نشأت|قامت|قطعت|استؤنفت)(?= )"),
        sure=0.8,
        fields={"milestone": "diplomatic-relations"},
    ),
    _became(
        "mission shut",
        r"(?:أقفلت?|أوصدت?|أخلت|أخلي|أغلق|غلق|إقفال)~~(?:ال)?(?:سفار\w+|قنصلي\w+|مفوضي\w+|ممثلي\w+)",
    ),
    _became("representation lowered", r"(?:خفضت?|خفضا|خفض)~~(?:ال)?(?:تمثيل\w*|مستوى تمثيل\w*)", sure=0.8),
)
