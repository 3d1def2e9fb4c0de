"""Arabic words of gifts announced, work to be done for the other and leave given; of sums that other verbs count."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_WILL = (
    r"س[يت](?:قدم|منح|مول|خصص|وفر|رسل|ساهم|سهم|دعم|فتح|فتتح|زود|زيد|قوم|بني|نشئ|رفع|عفي|تكفل|ستقبل|درب|ضاعف|لغي|"
    r"سمح|نظم|وفد|بتعث|ضخ|طلق|ستثمر|وسع|ضع|عين|عيد|ستأنف|صدر|ورد|سلم|شيد|سهل|يسر|هدي|حدث|نقل|تحمل|غطي)"
    r"(?:ان|ون)?"
)
_GIVING = (
    r"(?:تبرع\w*|التزام\w*|تقديم\w*|تخصيص\w*|مساهم(?:ة|ت\w+)|اعتزام\w*|عزم\w*|استعداد\w* ل(?:تقديم|تمويل|"
    r"دعم)|منحة|هبة|قرض\w*|تمويل\w*)"
)

GRANTS: tuple[Trigger, ...] = (
    Trigger(
        "gift announced",
        "commitment",
        arabic(rf"(?:أعلنت?|أعلن|أعلنا)~~(?:أنها |أنه |أن \w+ )?(?:{_WILL}|{_GIVING})"),
        sure=0.65,
        fields={"kind": "pledge"},
        needs=("party",),
    ),
    Trigger(
        "invited again",
        "commitment",
        arabic(r"(?:جددت?|كررت?|وجهت?|أكدت?)~~دعوت(?:ه|ها|هم|هما)"),
        sure=0.8,
        fields={"kind": "invitation"},
    ),
)
"""What wins over the words of saying that begin with the same verb."""

SUMS: tuple[Trigger, ...] = (
    Trigger(
        "will do",
        "commitment",
        arabic(
            rf"{_WILL}(?! (?:بها|آفاق\w*|(?:ال)?باب\w*|(?:ال)?مجال\w*|صفحة|(?:ال)?طريق|في تعزيز|في "
            rf"دعم)(?!\w))(?![^.؛\n]{{0,60}} بزيار)(?= )"
        ),
        sure=0.6,
        fields={"kind": "plan"},
        needs=("party",),
    ),
    Trigger(
        "consented to",
        "commitment",
        arabic(
            r"(?:وافقت?|وافقا|قررت?|قررا|قرر|[يت]قرر|تقرر)~~(?:على |ب)?(?:إعفاء|دعم|تقديم|منح|فتح|زيادة|تسهيل|"
            r"تمويل|بعث|مد|تخصيص|إعادة|إرسال|"
            r"السماح|تمديد|خفض|شطب|إيفاد|تزويد|إلغاء|استقبال|رفع)(?= )"
        ),
        sure=0.6,
        fields={"kind": "plan"},
        needs=("partner",),
    ),
    Trigger(
        "sum told",
        "figure",
        arabic(
            r"(?:فاقت?|فاق|تعدت?|قاربت?|[يت]قارب|لامست?|تضاعفت?|[يت]قدر|قدرت?|نمت?|نما|حولت?|كلفت?|[يت]كلف|تقلصت?|"
            r"استأثرت?|[يت]ستأثر|تناهز)~~"
            r"(?:صادرات|واردات|مبادلات|تبادل|حجم|ديون|هبات|استثمار\w*|تجارة|قيمة|كلفة|تكلفة|تحويلات|مساعدات|عدد|"
            r"حصة|إجمالي|مديونية)"
        ),
        sure=0.6,
        needs=("number", "measure"),
    ),
    Trigger(
        "sum moved",
        "figure",
        arabic(
            r"(?:استثمرت?|[يت]ستثمر|ضخت?|أقرضت?|حولت?|اقترضت?|سددت?)~~\d[\d.,]* (?:ألف|مليون|ملايين|مليار|مليارات) "
            r"(?:دولار|يورو|دينار|ريال|درهم|جنيه|ليرة)"
        ),
        sure=0.65,
        needs=("number", "party"),
    ),
    Trigger(
        "goods counted",
        "figure",
        arabic(
            r"(?:صدرت?|[يت]صدر|استوردت?|[يت]ستورد|اشترت?|وردت?)~~\d[\d.,]*(?: \w+)? (?:طن\w*|برميل\w*|رأس|وحدة|متر\w*)"
        ),
        sure=0.6,
        needs=("number", "party"),
    ),
    Trigger(
        "trade falls short",
        "figure",
        arabic_noun(r"(?:تبادل|مبادلات)~~(?:دون|لا يرقى|متواضع\w*|محدود\w*|ضعيف\w*|لا يعكس|لا يزال|ما زال)"),
        force="noun",
        sure=0.45,
        needs=("measure",),
    ),
    Trigger(
        "people counted",
        "figure",
        arabic(
            r"(?:(?:(?<!زيارة )(?<!غداء )(?<!جلسة )(?<!ورشة )(?<!وثيقة )عملت?|"
            r"درست?|عاشت?|استفادت?|تلقت?|تلقى|هاجرت?|تدربت?|شاركت?|حصلت?|وفدت?|[يت]قطن|[يت]ستوطن|"
            r"استقرت?|[يت]زور|دخلت?|[يت]?توافد)"
            r"~~(?:\d[\d.,]*|نصف مليون|ربع مليون)|(?:[يت]قدر|قدر|[يت]بلغ|بلغ|فاق|تجاوز) عدد)"
        ),
        sure=0.55,
        needs=("number", "counted"),
    ),
    Trigger(
        "ranked",
        "figure",
        arabic_noun(
            r"(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|أول|أكبر|أهم) (?:أكبر |أهم )?(?:شريك|مورد|زبون|"
            r"مستثمر|سوق|مصدر|مستورد|مانح|وجهة)"
            r"(?! في العالم)"
        ),
        force="noun",
        sure=0.5,
        needs=("both",),
    ),
)
