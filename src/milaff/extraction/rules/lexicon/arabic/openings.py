"""Arabic words of visits that began with talks."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

OPENINGS: tuple[Trigger, ...] = (
    Trigger(
        "began a visit by talks",
        "meeting",
        arabic(r"(?:استهلت?|بدأت?|اختتمت?|أنهى|أنهت)~~زيار(?:ته|تها)~~ب(?:لقاء|محادثات|مباحثات|اجتماع|جلسة)"),
        sure=0.85,
        status="held",
        needs=("guest",),
    ),
)
