"""Arabic words of how many there are among those told of, of what a work cost, and of invitations in their place."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_SOME = (
    r"(?:نحو |حوالي |قرابة |زهاء |ما يقارب |ما يزيد على |ما يزيد عن |أكثر من |أزيد من |ما يناهز |بحسب \w+ |حسب \w+ )*"
)
_COUNT = r"(?:\d[\d.,]*|(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة? آلاف|ألف|مئات|آلاف)"

COUNTS: tuple[Trigger, ...] = (
    Trigger(
        "among them",
        "figure",
        arabic(rf"(?:بينهم|من بينهم|ضمنهم|من ضمنهم|عددهم|عددهن|تعدادهم|تعدادها (?:يفوق|يبلغ|يقارب)) {_SOME}{_COUNT}"),
        sure=0.6,
        needs=("number",),
    ),
    Trigger(
        "cost it",
        "figure",
        arabic_noun(
            r"(?:باستثمار\w*|برأس ?مال|بكلفة|بتكلفة|بغلاف مالي|باستثمارات)(?: \w+){0,2}? (?:قدره|قدرها|بلغ|"
            r"بلغت|تبلغ|يبلغ|ناهزت?|"
            r"تناهز|يناهز|تقدر ب|تتجاوز|تجاوزت)(?= )"
        ),
        sure=0.6,
        needs=("number",),
    ),
    Trigger(
        "share of it",
        "figure",
        arabic(r"(?:[يت]شكل|[يت]مثل|شكلت?|مثلت?)…(?:ما )?نسبت[هةا]+ \d[\d.,]*"),
        sure=0.6,
        needs=("number", "measure"),
    ),
)
INVITING: tuple[Trigger, ...] = (
    Trigger(
        "invited himself",
        "commitment",
        arabic(
            r"(?:دعونا|دعوت)(?! إلى)(?= (?:ال)?\w+[^.؛\n]{0,60} (?:إلى (?:زيارة|إيفاد|المشاركة|حضور)|لزيارة|للمشاركة))"
        ),
        sure=0.65,
        fields={"kind": "invitation"},
    ),
)
