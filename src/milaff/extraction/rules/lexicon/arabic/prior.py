"""Arabic words that win over the general ones of the same place: bodies, lines to be laid, invitations, expulsions."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_BODY = r"(?:جمعية|قسما?|كرسيا?|مركزا?|معهدا?|مدرسة|نادي\w*|رابطة|اتحادا?|فرعا?|مكتبا?|كلية|مسجدا?|غرفة|مجلسا?)"
_ENVOY = r"(?:سفير\w*|سفراء\w*|قائم\w* بالأعمال|دبلوماسي\w*|ملحق\w*)"

PRIOR: tuple[Trigger, ...] = (
    Trigger(
        "body that holds",
        "institution",
        arabic(
            rf"(?:[يت]ضم|[يت]حتضن|[يت]ستضيف|[يت]وجد|[يت]عمل|[يت]نشط)~~{_BODY}[^.؛\n]{{0,90}}? (?:تأسست?|أنشئت?|"
            rf"أسست?|أحدثت?|افتتحت?|الذي|التي)(?= )"
        ),
        sure=0.7,
    ),
    Trigger(
        "body announced",
        "institution",
        arabic(
            r"(?:أعلن\w*|تم الإعلان|جرى الإعلان|الإعلان) عن (?:إنشاء|تأسيس|تشكيل|إطلاق|افتتاح)~~"
            r"(?:مجلس\w*|جمعية|غرفة|مركز\w*|معهد\w*|صندوق\w*|جامعة|مجموعة|مكتب\w*|شركة)"
        ),
        sure=0.75,
    ),
    Trigger(
        "to lay a line",
        "cooperation",
        arabic(
            r"(?:اتفقا?|اتفقت?|اتفقوا|تم الاتفاق|اتفق\w*)(?: \w+){0,3} على (?:مد|بناء|إنشاء|إقامة|ربط|شق|إنجاز|"
            r"تطوير|توسيع|تنفيذ)"
            r"~~(?:خط\w*|سكة|طريق|جسر|ميناء|مصنع|مشروع\w*|مشاريع|شبكة|تجربة|محطة|أنبوب|منطقة|مناطق|مركز لوجستي)"
        ),
        sure=0.65,
        status="proposed",
    ),
    Trigger(
        "flights run",
        "cooperation",
        arabic(
            r"(?:[يت]سير|[يت]نظم|سيرت?|دشنت?|أطلقت?|[يت]شغل|[يت]ربط)(?! (?:\w+ ){0,3}?(?:\d|خمس|ست|سبع|ثلاث|"
            r"أربع|ثماني|تسع|عشر))~~(?:رحلات|خطا? جوي\w*|خطوط جوية|خطا? بحري\w*)(?= )"
        ),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "invitation handed over",
        "commitment",
        arabic(
            r"(?:[يت]نتظر أن |من المقرر أن |من المنتظر أن |س)?(?:[يت]سلم|[يت]نقل|[يت]وجه|[يت]حمل|سلمه?ا?|نقلت?|"
            r"حملت?)~~دعوة…"
            r"(?:لزيارة|إلى زيارة|بزيارة|للقيام|للمشاركة|لحضور)"
        ),
        sure=0.8,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "invited to be a guest",
        "commitment",
        arabic(
            r"(?:دعا|دعت|دعوا|[يت]دعو)(?! (?:إلى|ال\w+ إلى) (?!زيارة|المشاركة))~~(?:ل(?:يكون|تكون|حضور|لمشاركة|"
            r"زيارة|لحضور)|إلى (?:زيارة|حضور))"
        ),
        sure=0.75,
        fields={"kind": "invitation"},
    ),
    Trigger(
        "recalled or expelled",
        "milestone",
        arabic(
            rf"(?:سحبت?|سحب|طردت?|طرد|أبعدت?|أبعد)~~{_ENVOY}|(?:استدعت?|استدعى)~~{_ENVOY} (?:\w+ )?(?:ل|"
            rf"من أجل )?(?:ال)?(?:تشاور|مشاور)\w*|"
            rf"(?:أعلن\w*|اعتبر\w*|اعتبار|إعلان)…(?:أشخاصا?|شخصا?)? ?غير مرغوب"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
    ),
)
