"""Arabic words of legal frameworks, and of instruments under negotiation."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_INSTRUMENT = r"(?:اتفاقي\w+|اتفاق\w*|معاهدة|معاهدات|مذكر\w+|بروتوكول\w*|وثيقة|وثائق|صك\w*)"

LEGAL_FRAMEWORKS: tuple[Trigger, ...] = (
    Trigger(
        "legal framework",
        "agreement",
        arabic(
            rf"(?:[يت]ستند|[يت]قوم|[يت]تكون|[يت]شمل|[يت]ضم|[يت]تألف|[يت]عزز|[يت]ؤطر)…(?:إطار|رصيد|"
            rf"أساس) (?:ال)?(?:قانوني|تعاقدي)…{_INSTRUMENT}"
        ),
        sure=0.65,
        status="in-force",
    ),
    Trigger(
        "negotiating",
        "agreement",
        arabic_noun(
            rf"(?:إسراع|تسريع|استكمال|إنجاز|مواصلة|استئناف|إنهاء|إتمام|بدء|إطلاق|تتواصل|انطلقت)~~"
            rf"(?:ال)?(?:مفاوضات|تفاوض)…{_INSTRUMENT}"
        ),
        sure=0.75,
        status="negotiating",
    ),
)
