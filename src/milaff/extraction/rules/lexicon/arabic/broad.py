"""Nouns for Arabic clauses that name both countries and have no surer trigger."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic_noun

_BODY = r"(?:مجلس|غرفة|جمعية|مركز|معهد|صندوق|مدرسة|مستشفى|جامعة|مجموعة|منتدى|بنك|شركة|قاعدة|كرسي|متحف)"

BROAD: tuple[Trigger, ...] = (
    Trigger(
        "cooperation of the two",
        "cooperation",
        arabic_noun(
            r"(?:تعاون(?= (?:بين|مع|في|ال\w+))(?! (?:ال)?(?:دولي|إفريقي|خليجي|إسلامي|إنمائي))|شراكة|"
            r"تنسيق|مشروع\w*|مشاريع|تمرين|مناورات|منح دراسية|توأمة جامعية|رحلات مباشرة)"
        ),
        force="noun",
        sure=0.4,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "body of the two",
        "institution",
        arabic_noun(rf"{_BODY} (?:\w+ ){{0,3}}(?:ال)?(?:مشترك\w*|صداقة|أعمال)"),
        force="noun",
        sure=0.4,
        needs=("both",),
    ),
    Trigger(
        "amount of the two",
        "figure",
        arabic_noun(r"(?:صادرات\w*|واردات\w*|استثمارات\w*|تبادل التجاري|تجارة|تحويلات|قرضا?|قروض|جالية|خط ائتمان)"),
        force="noun",
        sure=0.4,
        needs=("both", "number", "measure"),
    ),
)
