"""Arabic words of receptions, tables given, farewells, calls and condolences, and of talks as headlines tell them."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_OFFICE = (
    r"(?:ال)?(?:سفير|وزير|رئيس|وفد|ملك|أمير|نظير|مبعوث|قائم|نائب|مدير|مستشار|سلطان|عاهل|قنصل|أمين|رؤساء|وزراء|وزيري|"
    r"رئيسي|زعيمي|زعيم|سمو|جلالة|فخامة|معالي|مسؤول|مسؤولي|سعادة|ولي)\w*"
)

RECEPTIONS: tuple[Trigger, ...] = (
    Trigger(
        "came during a meeting",
        "meeting",
        arabic(
            r"(?:جاء ذلك|جاء هذا|جاءت? (?:هذه |تلك )?(?:ال)?(?:تصريحات|تأكيدات|كلمة|تصريح)\w*|وذلك|كان ذلك|"
            r"جاء ذلك أمس|جاء ذلك اليوم)~~"
            r"(?:خلال|أثناء|عقب|لدى|في|ضمن|على هامش) (?:ال)?(?:لقاء\w*|استقبال\w*|اجتماع\w*|مباحثات\w*|"
            r"محادثات\w*|اتصال\w*|جلسة|مؤتمر صحفي|مكالمة)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "farewell call",
        "meeting",
        arabic(
            r"(?:أدى|أدت|قامت?|[يت]قوم|[يت]ؤدي)…ب?زيارة (?:وداع\w*|تعارف|توديع\w*)|"
            r"ودعت? (?:ال)?\w+[^.؛\n]{0,50}?سفير\w*"
        ),
        sure=0.7,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "gave a table",
        "meeting",
        arabic(
            r"(?:أقامت?|أولمت?|[يت]قيم|نظمت?|حضرت?)~~(?:مأدبة|وليمة|حفل (?:غداء|عشاء|إفطار|استقبال))…(?:تكريم\w*|"
            r"شرف\w*|للوفد|لل\w+ الزائر|احتفاء)"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "conversed",
        "meeting",
        arabic(
            rf"(?:تحادثت?|تحادثا|تحاورت?|تحاورا|تداولت?|تداولا|تباحثت?|[يت]تحادث|[يت]تباحث|"
            rf"تشاورت?)(?:[^.؛\n]{{0,60}}? مع|~~حول|~~بشأن|~~في)|"
            rf"هاتفت? {_OFFICE}|(?:اختلى|انفرد|خصت?)~~(?:ب)?(?:استقبال|{_OFFICE})|حظيت?~~(?:ب)?استقبال"
        ),
        sure=0.7,
        status="held",
        fields={"format": "talks"},
        needs=("partner",),
    ),
    Trigger(
        "sent condolences",
        "meeting",
        arabic(
            r"(?:بعثت?|[يت]بعث|أبرقت?|وجهت?|أرسلت?|رفعت?)(?! (?:وفد\w*|قوات|فريق\w*))…ب?(?:برقي\w+|تعازي\w*|تهانيه?|"
            r"تهنئ\w+|مواسا\w+|تهاني\w*)"
        ),
        sure=0.65,
        status="held",
        fields={"format": "message"},
        needs=("partner",),
    ),
    Trigger(
        "was received",
        "meeting",
        arabic(
            r"(?:استقبل|استقبلا|تم استقبال|جرى استقبال|استقبال)[^.؛\n]{0,90}? من (?:طرف|قبل|لدن|جانب)|"
            r"كانت? في استقبال(?!\w*[^.؛]{0,60} وصول)|أبرقت?(?= )"
        ),
        sure=0.65,
        status="held",
        fields={"format": "meeting"},
        needs=("person",),
    ),
    Trigger(
        "meeting that joined them",
        "meeting",
        arabic(
            r"(?:تم|جرى|انعقد|جرت|تمت|جمع|دار|دارت)(?! (?:خلال|أثناء|في ختام|عقب|التوقيع|بحث|"
            r"استعراض))(?: \w+){0,3}? (?:ال)?(?:لقاء|لقاءات|اجتماع|قمة|مباحثات|محادثات|"
            r"اتصال|جلسة عمل|مائدة مستديرة|حديث|حوار|نقاش)|(?:ال)?(?:لقاء|اجتماع|قمة|مباحثات|"
            r"محادثات)(?: بين (?:\w+ ){1,8}?)? ?(?:الذي|التي)? (?:جمعت?|[يت]جمع|تمت? في|عقدت? في|"
            r"انعقدت? في|تركزت?|انصبت?|تمحورت?)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "talks"},
        needs=("partner",),
    ),
    Trigger(
        "business gathering",
        "meeting",
        arabic(
            r"(?:نظمت?|[يت]نظم|استضافت?|احتضنت?|[يت]حتضن|أقيم|أقيمت|انعقدت?|عقدت?|افتتحت?|اختتمت?|"
            r"انطلقت?)~~(?:ال)?(?:منتدى|ملتقى|مؤتمر|ندوة|لقاء|أيام|قمة|طاولة مستديرة)"
            r"~~(?:ال)?(?:أعمال|اقتصادي\w*|استثمار\w*|مستثمر\w*|تجاري\w*)"
        ),
        sure=0.6,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
    Trigger(
        "meeting as a headline",
        "meeting",
        arabic(
            rf"(?:لقاء|اجتماع|مباحثات|محادثات|استقبال|قمة|اتصال هاتفي|لقاءات) (?:(?:ثنائي\w*|هام|مغلق\w*|موسع\w*|عمل|"
            rf"تشاوري\w*) )?(?:بين|مع|ل)? ?{_OFFICE}"
        ),
        force="noun",
        sure=0.55,
        status="held",
        fields={"format": "meeting"},
        needs=("partner",),
    ),
)
