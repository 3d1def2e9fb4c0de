"""Arabic words of borders and lines between two states opened again, and of craft bought, ordered and handed over."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_END = r"(?:ت|ا|تا|وا)?"
_GATE = r"(?:ال)?(?:معبر\w*|معابر|منفذ\w*|منافذ|حدود\w*(?= )|مجال\w* (?:ال)?جوي\w*|خط\w* (?:ال)?(?:ساخن|هاتفي)\w*)"
_LINES = (
    r"(?:ال)?(?:اتصالات|خدمات) (?:ال)?(?:هاتفي|بريدي|لاسلكي|عسكري|مباشر)\w*|(?:ال)?حركة (?:ال)?(?:عبور|مرور|قطارات|"
    r"ملاحة|شاحنات)|خط\w* (?:ال)?(?:ساخن|اتصال)\w*"
)
_CRAFT = (
    r"(?:طائر\w+|مقاتل[ةه]|مقاتلات|مروحي\w+|هليكوبتر|دباب\w+|مدرع\w+|غواص\w+|فرقاط\w+|سفين[ةه]|سفن|زوارق|زورقا?|"
    r"صاروخا?|صواريخ|قاطر\w+|قطارا?|قطارات|حافل\w+|عرب\w+|ناقلات|ناقل[ةه]|مسير\w+|توربينا?\w*|شاحن\w+)"
)
_NUMBER = r"(?:\d[\d.,]*|\w+(?: عشرة?)?|عشرات|مئات)"

CROSSINGS: tuple[Trigger, ...] = (
    Trigger(
        "crossing reopened",
        "milestone",
        arabic(
            rf"(?:احتفل{_END}|[يت]حتفل|دشن{_END}|شهد{_END})…ب?(?:إعادة )?(?:افتتاح|فتح)~~{_GATE}|"
            rf"(?:افتتح{_END}|أعيد افتتاح|أعاد{_END} افتتاح|أعيد إغلاق|أعاد{_END} إغلاق)~~{_GATE}"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "lines restored",
        "milestone",
        arabic(rf"(?:استؤنف\w*|استأنف{_END}|عاد{_END}|أعيد{_END}|انقطع{_END}|انطلق{_END})~~(?:{_LINES})"),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
        needs=("assessed",),
    ),
)
"""Before the words of flights and of what one state shelters."""

CRAFT: tuple[Trigger, ...] = (
    Trigger(
        "craft counted",
        "figure",
        arabic_noun(
            rf"(?:شراء|شرائها|اشترى|اشترت|[يت]شتري|بيع\w*|باعت?|تسلمت?|[يت]تسلم|استلمت?|تلقت?|تلقى|تسليم\w*|توريد\w*|"
            rf"تزويد\w*|زودت?|طلبي[ةه]|طلبيات|طلبت?|سلمت?|صفق[ةه]|تصنيع|اقتناء|امتلاك|حصلت? على)"
            rf"(?: (?!مع )[\w\"]+){{0,4}}? ?{_NUMBER} {_CRAFT}(?!\w)"
        ),
        sure=0.6,
        needs=("number",),
    ),
)
"""After the words of agreements and of help, which win where they begin together."""
