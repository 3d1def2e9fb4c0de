"""Arabic words of forums, and of delegations met."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

FORUMS: tuple[Trigger, ...] = (
    Trigger(
        "met the delegation",
        "meeting",
        arabic(
            r"(?:عقدت?|عقدا|عقدوا|أجرى|أجرت|أجريا)(?! (?:خلال|على هامش) )[^.؛\n]{0,170}? (?:لقاء|"
            r"اجتماعا|جلسة عمل|جلسة مباحثات|"
            r"محادثات|مباحثات) (?:\w+ )?مع"
        ),
        sure=0.8,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "forum held",
        "meeting",
        arabic(
            r"(?:انعقد|[يت]نعقد|عقد|[يت]عقد|نظمت?|[يت]نظم|استضافت?|احتضنت?|[يت]ستضيف|[يت]حتضن|افتتح|"
            r"افتتحت|اختتم|أقيم|التأم)~~(?:ال)?"
            r"(?:منتدى|ملتقى) (?:ال)?(?:\w+ )?(?:ال)?(?:أعمال|استثمار\w*|اقتصادي|تجاري|رجال)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "forum",
        "meeting",
        arabic_noun(r"(?:تنظيم|عقد|استضافة|انعقاد) (?:ال)?(?:منتدى|ملتقى|مؤتمرا?|قمة|لقاء)"),
        force="noun",
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
)
