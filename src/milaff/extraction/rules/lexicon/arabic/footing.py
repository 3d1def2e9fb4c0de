"""Arabic words of the footing of relations: how old and close they are, missions kept, orders, envoys recalled."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_TIES = r"(?:علاقات\w*|علاقة|روابط|صلات|أواصر|وشائج|صداقة)"
_CLOSE = (
    r"(?:متين\w*|راسخ\w*|تاريخي\w*|متميز\w*|مميز\w*|قوي\w*|عريق\w*|ممتاز\w*|جيد\w*|ودي\w*|ضارب\w*|قديم\w*|موغل\w*|"
    r"متجذر\w*|"
    r"أخوي\w*|وثيق\w*|وطيد\w*|طيب\w*|خاص\w*|استراتيجي\w*|نموذجي\w*|فريد\w*|عميق\w*|متوازن\w*|مستقر\w*|حسن\w*|"
    r"محدود\w*|متوتر\w*|"
    r"فاتر\w*|باهت\w*)"
)
_MISSION = r"(?:سفارة|سفارات|قنصلية|قنصليات|بعثة (?:ال)?دبلوماسية|مفوضية|ممثلية|قنصل(?:ا)? فخريا?)"

FOOTING: tuple[Trigger, ...] = (
    Trigger(
        "ties laid",
        "milestone",
        arabic(
            rf"(?:(?:تم|جرى|وقع) )?(?:إرساء|أرست?|أرسى|أرسيا|ربطت? بينهما|نسج|نسجت?|نسجا|بناء|بنى|بنيا|إقامة|تدشين|"
            rf"دشنا)~~{_TIES}"
        ),
        sure=0.7,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "old ties",
        "milestone",
        arabic(
            rf"(?:[يت]عود|[يت]رجع|[يت]متد|امتدت?|تضرب|عادت|ترقى)~~(?:تاريخ|جذور\w*|هجرة|أصول|بداي\w+|بواكير|"
            rf"إرهاصات|اتصالات|{_TIES})"
            r"…(?:إلى|لعام|لسنة|منذ|عبر|في القدم|في عمق|قرون)"
        ),
        sure=0.65,
        fields={"milestone": "assessment"},
        needs=("partner",),
    ),
    Trigger(
        "such are the ties",
        "milestone",
        arabic(rf"(?:ثمة|هناك|توجد|للبلدين|لدى البلدين|[يت]رتبط|[يت]تمتع|[يت]حظى|[يت]حافظ|حافظ)~~{_TIES} {_CLOSE}"),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("assessed",),
    ),
    Trigger(
        "ties are ties",
        "milestone",
        arabic_noun(rf"{_TIES}(?: \w+){{1,5}}? (?:هي )?(?:علاقات|علاقة|روابط) {_CLOSE}"),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("assessed",),
    ),
    Trigger(
        "ties of such a kind",
        "milestone",
        arabic_noun(rf"{_TIES}~~(?:قديم\w*|ضارب\w*|موغل\w*|وثيق\w*|وطيد\w*|أخوي\w*|متجذر\w*|فاتر\w*|متوتر\w*)"),
        force="noun",
        sure=0.45,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "ties had phases",
        "milestone",
        arabic(
            rf"(?:مرت|عرفت|شهدت|عاشت|دخلت|سادت|سادها|تأثرت|توترت|تدهورت|تحسنت|انتعشت|فترت|استعادت|انقطعت|تعثرت|"
            rf"تراوحت|ارتقت|"
            rf"توثقت|ترسخت|تعمقت|توسعت|تنامت)~~{_TIES}"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("assessed",),
    ),
    Trigger(
        "mission of the other",
        "milestone",
        arabic(
            rf"(?<!معرضا )ل(?!لصور)\w{{3,}}(?: (?![يت]?نظم)\w+){{0,2}}? {_MISSION}(?: \w+){{0,2}}? (?:في|"
            rf"لدى|ب\w{{3,}})|(?:[يت]توفر على|[يت]متلك|"
            rf"[يت]دير)~~{_MISSION}"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "envoy appointed",
        "milestone",
        arabic_noun(r"(?:تعيين|تنصيب|اعتماد|تسمية)~~(?:سفيرا?|أول سفير|قنصلا?|سفيرة)(?! (?:ال)?نوايا)"),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "envoy recalled",
        "milestone",
        arabic(
            r"(?:استدعت?|استدعى|سحبت?|طردت?|أعادت|[يت]ستدعي)~~(?:سفير\w*|بعثت\w*|قائم\w* بالأعمال|دبلوماسي\w*|"
            r"اعتراف\w*)"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "order worn",
        "milestone",
        arabic(
            r"(?:توشيح|وشحت?|وشح|تقليد|قلدت?|منحت?|منح|نالت?|نال|تسلم|أنعم|أنعمت)…(?:وسام\w*|أوسمة|قلادة|نيشان|"
            r"دكتوراه (?:ال)?فخرية|مفتاح (?:ال)?مدينة|مواطنة فخرية)"
        ),
        sure=0.7,
        fields={"milestone": "honour"},
    ),
    Trigger(
        "day remembered",
        "milestone",
        arabic(
            r"(?:[يت]خلد|خلدت?|خلدا|[يت]خلدان|[يت]حييان|[يت]ستذكر|[يت]حتفيان|احتفت|احتفاء|تخليدا?|"
            r"بمناسبة~~)…(?:ذكرى|مرور|يوبيل)(?= )"
        ),
        sure=0.65,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "troops sent",
        "milestone",
        arabic(r"(?:أرسلت?|أوفدت?|شاركت?|ساهمت?)~~\d[\d.,]* (?:ألف )?(?:جندي\w*|جنود|عسكري\w*|متطوع\w*|مقاتل\w*)"),
        sure=0.6,
        fields={"milestone": "support"},
        needs=("party",),
    ),
    Trigger(
        "debt forgiven",
        "milestone",
        arabic(
            r"(?:شطبت?|أسقطت?|أسقط|أعفت|ألغت|[يت]شطب)~~(?:\d+|نصف|كامل|كل|جزء\w*)…ديون\w*|(?:شطبت?|أسقطت?|أسقط|"
            r"ألغت|[يت]شطب)~~ديون\w*"
        ),
        sure=0.6,
        fields={"milestone": "support"},
        needs=("party",),
    ),
    Trigger(
        "great community",
        "milestone",
        arabic(r"(?:[يت]حتضن|[يت]ستضيف|[يت]ضم|[يت]عيش|توجد|[يت]قيم)~~جالي\w+"),
        sure=0.5,
        fields={"milestone": "assessment"},
        needs=("both",),
    ),
)
