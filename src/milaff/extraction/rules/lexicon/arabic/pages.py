"""Arabic words of embassies' pages, chronologies and communiqués, which win over the general ones of the same place."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_WORKS = (
    r"(?:مصنع\w*|مصانع|سدا?|جسرا?|محطة|طريقا?|ميناء|مطار\w*|ملعبا?|خطا?|أنبوبا?|مجمعا?|مشروعا?|مشاريع|"
    r"مشروعات|آبار|بئرا?|"
    r"وحدات سكنية)"
)
_LINE = r"(?:خطا?|خطوط|أنبوبا?|كابلا?|جسر|رحلات|شبكة|طريق|سكة|ربط)"
_OFFICE = (
    r"(?:رئيس\w*|وزير\w*|نائب\w*|ملك|أمير\w*|سلطان|وفد\w*|مبعوث\w*|أمين|مستشار\w*|ولي العهد|كاتب الدولة|كاتبة الدولة)"
)

PAGES: tuple[Trigger, ...] = (
    Trigger(
        "dated visitor",
        "visit",
        rf"^[^\n:–—-]{{3,22}}\d{{4}}م?\s*[:–—-]\s*{arabic(rf'(?:زيارة )?(?:ال)?{_OFFICE}')}[^.:،؛\n]{{2,70}}? "
        rf"(?:إلى|الي|لل?\w{{3,}}|في|ب\w{{3,}}) ?[^.:،؛\n]{{0,40}}\.?$",
        sure=0.75,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "travelled",
        "visit",
        arabic(
            r"(?:سافرت?|سافرا|"
            r"أوفدت?~~وفدا?)(?= )"
        ),
        sure=0.8,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "returned the visit",
        "visit",
        arabic(r"(?:رد|ردت|بادل|بادلت)~~الزيارة"),
        sure=0.8,
        status="held",
        needs=("guest",),
    ),
    Trigger(
        "aid arrived",
        "milestone",
        arabic(
            r"(?:وصلت?|سلمت?|تسلمت?|أرسلت?|سيرت?|هبطت?|حطت)~~(?:شحن\w+|مساعدات|قافلة|قوافل|طائرة مساعدات|"
            r"دفعة|دفعات|باخرة|جسر جوي|جسرا جويا)"
        ),
        sure=0.7,
        fields={"milestone": "support"},
    ),
    Trigger(
        "bears a name",
        "milestone",
        arabic(
            r"(?:دشنت?|دشنا|أطلقت?|أقيمت?|أزيح|أزاحت?|نصبت?|سميت?|افتتحت?|تدشين|إطلاق)…(?:اسم\w*|نصب\w* تذكاري\w*|"
            r"تمثال\w*|لوحة تذكارية)"
        ),
        sure=0.75,
        fields={"milestone": "honour"},
        needs=("partner",),
    ),
    Trigger(
        "grants scholarships",
        "cooperation",
        arabic(
            r"(?:[يت]منح|منحت?|[يت]قدم|قدمت?|[يت]خصص|خصصت?|[يت]وفر|وفرت?|[يت]ستفيد)…(?:(?:منح\w*|مقعدا?|"
            r"مقاعد) (?:ال)?دراسي\w*|\d+ منح[ةه]|(?:عشر\w*|خمس\w*|ثلاث\w*|مئة) منح[ةه]|منحا? ل\w+)"
        ),
        sure=0.7,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "may cooperate",
        "cooperation",
        arabic(r"(?:من الممكن|بالإمكان|بإمكان|يمكن)…(?:[يت]تعاون|تعاون|[يت]شارك)\w*"),
        sure=0.65,
        status="possible",
        needs=("relation",),
    ),
    Trigger(
        "linked by",
        "cooperation",
        arabic(rf"(?:[يت]ربط|ربط(?:ت)?|[يت]رتبط|[يت]صل)…{_LINE}"),
        sure=0.65,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "line links",
        "cooperation",
        arabic(rf"(?:[يت]ربط|[يت]صل)~~{_LINE}[^.؛\n]{{0,80}}(?:البلدين|بين)"),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "works at",
        "cooperation",
        arabic(
            r"(?:[يت]عكف|[يت]عتزم|[يت]درس|درس|درست|درسا|[يت]نظر)~~(?:الجانبان|الطرفان|البلدان|الوزيران|"
            r"إمكانية|إنشاء|تسيير)"
        ),
        sure=0.65,
        status="proposed",
        needs=("relation",),
    ),
    Trigger(
        "offered",
        "cooperation",
        arabic(
            rf"(?:عرضت?|طرحت?|[يت]عرض|[يت]طرح)…(?:{_WORKS}|إنشاء|إقامة|بناء|فرص\w*|شراكة|مربع\w*|استثمار\w*|خبرات\w*)"
        ),
        sure=0.65,
        status="proposed",
    ),
    Trigger(
        "built",
        "cooperation",
        arabic(
            rf"(?:بنى|بنت|شيدت?|مولت?|أنجزت?|نفذت?|[يت]مول|[يت]شيد|[يت]بني|ساهمت? في (?:بناء|إنشاء|"
            rf"تمويل)|بناء أول)~~{_WORKS}"
        ),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "runs",
        "cooperation",
        arabic(
            r"(?:[يت]دير|[يت]شغل|[يت]شرف|[يت]طور|[يت]ستثمر|أدارت?|تولت?|[يت]تولى)~~(?:شرك\w+|مجموعة|"
            r"ميناء|مطار\w*|محطة|موانئ|"
            r"حقول|مشروعا?|مشاريع)"
        ),
        sure=0.6,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "occasion to review",
        "cooperation",
        arabic(
            r"(?:كان|كانت|شكل|شكلت|مثل|مثلت)~~(?:لقاء|زيارة|اجتماع|محادثة)~~(?:فرصة|مناسبة|"
            r"سانحة) (?:سانحة )?(?:ل\w+|من أجل)"
        ),
        sure=0.6,
        status="discussed",
    ),
    Trigger(
        "flights begun",
        "cooperation",
        arabic(
            r"(?:سيرت?|دشنت?|أطلقت?|استأنفت?|استؤنفت|[يت]سير|انطلقت|بدأت?)~~(?:رحلات\w*|رحلة|"
            r"خط\w* (?:\w+ )?(?:جوي|بحري)\w*)(?! (?:\d|أسبوعي|يومي|في (?:ال)?أسبوع))"
        ),
        sure=0.65,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "cooperation resumed",
        "cooperation",
        arabic(r"(?:استؤنف|استأنف(?:ت|ا)?|تواصل|[يت]تواصل|تعزز|توسع)~~(?:ال)?تعاون\w*"),
        sure=0.6,
        status="existing",
        needs=("relation",),
    ),
    Trigger(
        "foundation stone",
        "cooperation",
        arabic(r"(?:وضع|وضعا|وضعت|أرسى|أرسيا|إرساء) (?:\w+ ){0,4}?حجر (?:ال)?أساس"),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "archaeologists",
        "cooperation",
        arabic_noun(r"بعث(?:ة|ات) (?:\w+ )?(?:أثرية|تنقيب)"),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "visitors counted",
        "figure",
        arabic(
            r"(?:زار|زارت|[يت]زور|استقبلت?)~~\d[\d.,]* (?:ألف|آلاف|مليون|ملايين)(?! و)|"
            r"(?:أصدرت?|منحت?|[يت]صدر|[يت]منح)~~\d[\d.,]* (?:ألف |آلاف )?تأشير"
        ),
        sure=0.65,
        needs=("number", "party"),
    ),
    Trigger(
        "amounted to",
        "figure",
        arabic(r"(?:جاءت?|وردت|ظلت|بقيت)~~(?:صادرات|واردات|مبادلات|استثمارات)"),
        sure=0.65,
        needs=("number", "measure"),
    ),
)
