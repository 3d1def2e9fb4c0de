"""Arabic words by which agencies tell of acts against the other side: envoys sent away, trade and flights stopped."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_END = r"(?:ت|ا|تا|وا)?"
_ENVOY = (
    r"(?:ال)?(?:سفير\w*|سفراء\w*|قائم\w* بالأعمال|دبلوماسي(?!ة)\w*|ملحق\w*|قنصل(?!ي)\w*|"
    r"موظف\w* (?:ال)?(?:سفار|قنصلي)\w*)"
)
_TRADE = (
    r"(?:تعاملات\w*|معاملات\w*|تجار(?:ة|ته\w*)|أنشطة|مبادلات\w*|صادرات\w*|واردات\w*|استثمارات\w*|رحلات\w*|صفقات\w*|"
    r"أصول\w*|أرصدة|حسابات\w*|اتصالات\w*|استيراد|تصدير|برامج|ابتعاث|بعثات\w*|علاج (?:ال)?مرضى|زيارات\w*|"
    r"مبيعات\w*|توريد|إمدادات\w*|ضخ|تحليق|طيران\w*|خطوط\w*|شحنات\w*|تأشيرات\w*|عبور|دخول (?:ال)?(?:مواطن|رعايا|بضائع|"
    r"شاحنات|منتجات)\w*)"
)
_DUTIES = (
    r"(?:رسوما?\w*|تعرف(?:ة|ات)\w*|تعريف(?:ة|ات) (?:ال)?جمركي\w*|ضرائب|عقوبات|قيودا?|حظرا?(?= (?:على|سفر|تجاري|جوي))|"
    r"تأشير(?:ة|ات)(?= على))"
)
_STOPPING = (
    r"(?:تجميد|تعليق|وقفا?|إيقاف|قطع|إلغاء|حظر|منع|مقاطعة|خفض|تقليص|إغلاق|سحب|طرد|إبعاد|ترحيل|إمهال|استدعاء|فرض|نقل)"
)
_CRISIS = r"(?:ال)?(?:خلاف|أزمة|نزاع|حرب|قتال|مواجه\w+|اشتباك\w*|معارك|سجال|قطيعة)"

_NOT_SPOKEN_OF = r"(?<!عن )(?<!بشأن )(?<!حول )(?<!حيال )(?<!عدم )(?<!احتمال )(?<!من )(?<!خلفية )(?<!بعد )(?<!قبل )"
"""Nouns of measures open a clause only after «و», as one of several.

What is rumoured, denied or only dates something else is not told: «ما تردد عن وقف الاستيراد»."""

RUPTURES: tuple[Trigger, ...] = (
    Trigger(
        "stopping announced",
        "milestone",
        arabic(
            rf"(?:أعلن{_END}|قرر{_END}|أصدر{_END}|أمر{_END}|تقرر)(?: (?!(?:أن|إن)(?!\w))[\w\"()-]+){{0,6}}?"
            rf" (?:عن |أمرا |قرارا |أنها |ب)?\W?(?:ب|عن )?\W? ?{_STOPPING}…(?:{_TRADE}|{_ENVOY}|{_DUTIES})"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "envoy told to leave",
        "milestone",
        arabic(
            rf"(?:أمهل{_END}|[يت]مهل|إمهال|أمر{_END}|طالب{_END}|طلب{_END} من|"
            rf"ترحيل|رحل{_END}|طرد|إبعاد|"
            rf"[يت]طرد|س[يت]طرد|[يت]رحل|استبعد{_END})~~{_ENVOY}(?=[^.؛\n]{{0,60}}(?:مغادر|ساع|أيام|يوم|رحيل|طرد|"
            r"رد|بعد|على خلفية|بسبب|بتهم|بينهم|احتجاج))|"
            rf"(?<=و)(?:طرد|إبعاد|ترحيل) (?:\d+ |\w+ ){{0,2}}?{_ENVOY}"
        ),
        force="side",
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "stopped trade or flights",
        "milestone",
        arabic(
            rf"(?:جمد{_END}|[يت]جمد|علق{_END}|[يت]علق|أوقف{_END}|[يت]وقف|حظر{_END}|[يت]حظر|منع{_END}|قاطع{_END}|"
            rf"[يت]قاطع|ألغى|ألغت|خفض{_END}(?= مستوى))~~(?:\w+ )?(?!رحلاتها)(?:ال)?{_TRADE}"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
        needs=("speaker",),
    ),
    Trigger(
        "stopping told by noun",
        "milestone",
        arabic(
            rf"(?<=و)(?:تجميد|تعليق|إيقاف|مقاطعة|حظر|وقف)(?! إطلاق| النار)~~"
            rf"(?:ال)?(?:{_TRADE}|كأس|أولمبياد|ألعاب)"
            r"(?=[^.؛\n]{0,90}(?:مع|في|من|إلى|بين|ل\w{3,}|ال\w+ي[ةه]?)(?!\w))"
        ),
        force="side",
        sure=0.6,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "duties laid",
        "milestone",
        arabic(
            rf"(?:فرض{_END}|[يت]فرض|س[يت]فرض|{_NOT_SPOKEN_OF}فرض|زاد{_END}|ضاعف{_END}|[يت]بادل فرض|تبادل{_END} فرض|"
            rf"[يت]خطط~~لجول\w+~~فرض)~~(?:ال)?{_DUTIES}"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
        needs=("assessed",),
    ),
    Trigger(
        "answered in kind",
        "milestone",
        arabic(
            rf"(?:رد{_END}|[يت]رد)(?: \w+){{0,3}}? (?:بالمثل|بخطوة مماثلة|بإجراء\w* مماثل\w*|بفرض|بطرد|بسحب)|"
            rf"(?:استدعى|استدعت|أثار{_END}) ردا (?:انتقاميا|مماثلا)"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "crisis broke out",
        "milestone",
        arabic(
            rf"(?:نشب{_END}|اندلع{_END}|تفجر{_END}|انفجر{_END}|ثار{_END}|تصاعد{_END}|احتدم{_END}|تجدد{_END}|[يت]دور|"
            rf"[يت]سود|[يت]نشب)~~{_CRISIS}(?!\w)|{_CRISIS}(?: (?:ال)?\w+){{0,2}}?(?: بين (?:ال)?\w+(?: (?:و|ال)\w+)?)? "
            rf"(?:قد )?(?:نشب|اندلع|تفجر|انفجر|احتدم)ت?(?= )"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
        needs=("assessed",),
    ),
    Trigger(
        "war came to its end",
        "milestone",
        arabic(
            r"(?:انتهت|توقفت|وضعت~~أوزارها|أنهى|أنهت|أنهيا|طوى|طوت|طويا)(?: (?!أثناء|خلال|بسبب)\w+){0,4}? "
            r"(?:ال)?(?:حرب|قتال|حالة الحرب|"
            r"صفحة (?:ال)?(?:خلاف|حرب|نزاع)\w*)(?!\w)"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "independent of the other",
        "milestone",
        arabic(
            r"(?:حصلت?|نالت?|أحرزت?)~~على استقلال\w*~~(?:عن|من)|(?:نالت|أحرزت|انتزعت) استقلالها~~(?:عن|من)|"
            r"(?:استقلت|انفصلت)~~(?:عن|من)"
        ),
        sure=0.75,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
)
"""Before the words of saying that begin with the same verb."""
