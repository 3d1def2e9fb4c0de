"""Arabic words of invitations, pledges and promises."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

UNDERTAKINGS: tuple[Trigger, ...] = (
    Trigger(
        "invited",
        "commitment",
        arabic(
            r"(?:وجه(?:ت|ا)?|دعا|دعت|قدم|قدمت|نقل|نقلت|سلم|سلمت|جدد|تلقى|تلقت|لبى|قبل|قبول)…(?:ال|لل|"
            r"ل)?(?:دعوة|دعوته|دعوات|لزيارة|إلى زيارة)|(?:[يت]?تضمن(?:ت)?|حمل(?:ت)?|[يت]حمل)~~دعوة"
        ),
        sure=0.85,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "invitation",
        "commitment",
        arabic_noun(r"دعو(?:ة|ته|تها|تهما)~~(?:لزيارة|إلى زيارة|التي تلقاها|للمشاركة|للقيام)"),
        force="noun",
        sure=0.75,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "pledged",
        "commitment",
        arabic(r"(?:تعهد(?:ت|ا|نا)?|[يت]تعهد|التزم(?:ت|ا)?|تبرع(?:ت)?)(?! (?:ب)?(?:الحياد))"),
        sure=0.85,
        fields={"kind": "pledge"},
        needs=("speaker",),
    ),
    Trigger("promised", "commitment", arabic(r"(?:وعد(?:ت|ا)?|[يت]عد ب)(?= )"), sure=0.8, fields={"kind": "promise"}),
    Trigger(
        "agreed to",
        "cooperation",
        arabic(r"(?:اتفق(?:ت|ا|وا)?|توافق(?:ت|ا|وا)?|تم الاتفاق|جرى الاتفاق|الاتفاق|تقرر)~~على(?= \w)"),
        sure=0.65,
        status="proposed",
    ),
    Trigger(
        "decided to",
        "commitment",
        arabic(
            r"(?:قرر(?:ت|ا|وا)?|[يت]قرر)~~(?:استئناف|إنشاء|"
            r"تشكيل|فتح|إيفاد|تفعيل|تكثيف|تعزيز|إطلاق|تسيير|إلغاء|إعفاء|رفع|زيادة|إعادة|تبادل|تنظيم|دعم|"
            r"توسيع|تسريع|إحداث)"
        ),
        sure=0.7,
        fields={"kind": "plan"},
    ),
    Trigger(
        "announced a gift",
        "commitment",
        arabic(
            r"(?:أعلنت?|أعلنا|[يت]علن|معلن(?:ا|ة|ين|ان)|كشفت?|كاشف(?:ا|ة))~~(?:عن )?(?:تخصيص|تقديم|منح|رصد|عزم|اعتزام|"
            r"توجيه|إرسال|(?:ال)?رفع(?: من)? عدد|زيادة(?: في)? عدد|مضاعفة عدد|زيادة|مضاعفة|هبة|منحة)~~"
            r"(?:\d[\d.,]*|منح\w*|مليون|ملايين|مساعد\w+|قرضا?|هبة|زمال\w+|مقاعد|أطنان)"
        ),
        sure=0.75,
        fields={"kind": "plan"},
    ),
    Trigger(
        "will provide",
        "commitment",
        arabic(
            r"(?:س[يت](?:قدم|منح|مول|خصص|وفر|رسل|فتتح|نشئ|بني|ساهم|زود|طلق|وسع|دشن|تكفل|تولى)|[يت]عتزم|"
            r"[يت]نوي|[يت]خطط)"
        ),
        sure=0.65,
        fields={"kind": "plan"},
        needs=("partner",),
    ),
)
