"""The kinds of offices, with the patterns that name them in either language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Head:
    """A kind of office: its key, rank, and the patterns that name it in either language (the Arabic one unfolded)."""

    key: str
    rank: str
    arabic: str
    english: str


# The order decides where two patterns match at one place: the more particular first.
HEADS = (
    Head("spouse", "spouse-of-head-of-state", "حرم (?:ال)?رئيس|قرينة (?:ال)?رئيس|السيدة الاولى", "First Lady"),
    Head(
        "vice-president",
        "senior-official",
        "نائبة? (?:ال)?رئيس(?: الجمهورية)?(?! (?:مجلس|ال?وزراء|الحكومة|البرلمان))",
        "Vice[- ]President",
    ),
    Head("deputy-prime-minister", "minister", "نائبة? رئيس (?:مجلس الوزراء|الوزراء|الحكومة)", "Deputy Prime Minister"),
    Head(
        "deputy-speaker",
        "other",
        "(?:نائبة?|وكيلة?) (?:رئيس |رئيسة )?(?:مجلس|البرلمان)(?: النواب| الشيوخ)?",
        "Deputy Speaker",
    ),
    Head(
        "deputy-minister",
        "deputy-minister",
        "(?:نائبة?|مساعدة?|وكيلة?) (?:اول )?(?:لل?)?(?:وزير|وزيرة|وزارة)|كاتبة? (?:ال)?دولة",
        "(?:(?:First )?Deputy|Assistant|Vice)[- ](?:Foreign )?Minister(?: (?:of|for) P)?|(?:Permanent "
        ")?Under-?[Ss]ecretary(?: of State)?"
        "|State Secretary|Secretary \\((?:East|West|ER|WANA|CPV)[^)]*\\)|Deputy (?:Foreign )?Secretary",
    ),
    Head("former-president", "head-of-state", "الرئيس (?:الاسبق|السابق)", "[Ff]ormer President"),
    Head(
        "prime-minister",
        "head-of-government",
        "رئيسة? (?:مجلس )?(?:ال)?وزراء|رئيسة? (?:ال)?حكومة|الوزيرة? الاولى?|وزيرة? اول",
        "Prime Minister|Premier",
    ),
    Head(
        "speaker",
        "speaker",
        "رئيسة? (?:ال)?(?:برلمان|مجلس النواب|مجلس الشعب|مجلس الشيوخ|مجلس الامة|مجلس الشورى|مجلس الاعيان|مجلس "
        "المستشارين"
        "|مجلس الدولة|مجلس نواب|مجلس الشعبي الوطني|مجلس الوطني|جمعية الوطنية|مجلس(?! ))|رئيسة? المجلس (?:الشعبي "
        ")?الوطني",
        "Speaker|President of the (?:Senate|National Assembly|Parliament|House|Chamber)|Chair(?:man|woman"
        "|person)? of the"
        " (?:Parliament|Senate|Milli Majlis|Shura Council|National Assembly)",
    ),
    Head("chief-justice", "chief-justice", "رئيسة? (?:ال)?محكمة (?:العليا|الدستورية|النقض)", "Chief Justice"),
    Head(
        "foreign-minister",
        "foreign-minister",
        "(?:ال)?وزير(?:ة|ا|ي|ان|ين)? (?:ال)?(?:دولة )?(?:لل?)?(?:ال)?(?:شؤون )?(?:ال)?خارجية|رئيسة? (?:ال)?دبلوماسية",
        "Foreign Ministers?|Ministers? (?:of|for) Foreign Affairs(?:(?:,| and|,? &) P)?|Foreign Secretary"
        "|External Affairs Minister"
        "|Minister of External Affairs|Secretary of State(?! for)|(?:top|chief) diplomat|Minister of "
        "Foreign and [A-Z]\\w+ Affairs",
    ),
    Head(
        "minister",
        "minister",
        "(?:ال)?وزير(?:ة|ا|ي|ان|ين)?(?: (?:ال)?دولة)?",
        "(?:State )?Minister(?: of State)?(?:,? (?:of|for) P)|T Minister|(?:T )?Secretary of P|Secretary "
        "of State for P|Minister",
    ),
    Head(
        "ambassador",
        "ambassador",
        "(?:ال)?سفيرة?|مندوبة? (?:مصر )?(?:ال)?دائمة?",
        "(?:Non-[Rr]esident )?Ambassador|Permanent Representative|High Commissioner|Chargé d['’]Affaires",
    ),
    Head("king", "head-of-state", "(?:ال)?(?:ملكة?|عاهلة?)|خادم الحرمين(?: الشريفين)?", "King|Queen|Emperor"),
    Head("emir", "head-of-state", "امير (?:دولة )?(?:قطر|الكويت|البحرين)|امير البلاد", "Emir|Amir"),
    Head("sultan", "head-of-state", "سلطان (?:عمان|بروناي)|السلطان", "Sultan(?! of \\w+ate)"),
    Head("crown-prince", "head-of-government", "ولي (?:ال)?عهد", "Crown Prince"),
    Head("secretary-general", "senior-official", "(?:ال)?امينة? (?:ال)?عامة?", "Secretary[- ]General"),
    Head(
        "chief-of-staff",
        "senior-official",
        "رئيس (?:هيئة )?(?:ال)?اركان",
        "Chief of (?:the )?(?:General |Defen[cs]e |Army )?Staff",
    ),
    Head("consul", "senior-official", "(?:ال)?قنصلة?(?: العامة?)?", "Consul(?:[- ]General)?"),
    Head("envoy", "senior-official", "(?:ال)?مبعوثة?(?: الخاصة?)?", "(?:Special )?Envoy"),
    Head("governor", "senior-official", "محافظة? (?:البنك المركزي|ال[ء-ي]+)|والي", "Governor|Mayor"),
    Head("chancellor", "head-of-government", "(?:ال)?مستشارة? (?:الالمانية?|النمساوية?|المانيا|النمسا)", "Chancellor"),
    Head(
        "chairman",
        "senior-official",
        "رئيسة? (?:الوفد|هيئة|شركة|جامعة|اكاديمية|لجنة|الهيئة|الشركة|اللجنة|غرفة|جمعية|مجلس ادارة)[ء-ي]*",
        "Chair(?:man|woman|person)?|Director(?:[- ]General)?|CEO",
    ),
    Head(
        "counterpart",
        "other",
        "نظير(?:ه|ها|ته|تها|يه|يها|هم|هما|اه)",
        "(?:[Hh]is|[Hh]er|[Tt]heir) (?:A )?counterparts?",
    ),
    Head("president", "head-of-state", "(?:ال)?رئيسة?(?: الجمهورية| الدولة)?", "Presidents?"),
)

_FIELDS = (
    "Foreign External Internal Home Interior Affairs Energy Trade Commerce Industry Industrial Finance "
    "Financial Economy Economic"
    " Economics Development Planning Investments? International Cooperation Co-operation Collaboration "
    "Culture Cultural Tourism"
    " Education Higher Scientific Science Research Health Agriculture Agricultural Water Resources "
    "Irrigation Transport"
    " Transportation Communications? Information Technology Technologies Defence Defense Justice Labou?r "
    "Employment Manpower"
    " Social Youth Sports? Environment Environmental Petroleum Oil Gas Mines Mining Minerals? "
    "Hydrocarbons Housing Public Works"
    " Religious Endowments Awqaf Waqf State Parliamentary Digital Transformation Innovation Aviation "
    "Civil Fisheries Fishing"
    " Food Supply Electricity Renewables? Power Infrastructure Ports Shipping Maritime Marine Women "
    "Gender Family Children"
    " Local Administration Municipal Municipalities Expatriates Emigrants Business Enterprises? "
    "Entrepreneurship Small Medium"
    " Skills? Population Solidarity Security National Community Communities Integration European Regional "
    "African Arab Union"
    " Diaspora Livestock Forestry Rural Lands? Media Broadcasting Heritage Antiquities Arts Climate "
    "Change Sustainable Urban"
    " Construction Space Railways Textiles Steel Coal Chemicals Crafts Reform Exports? Imports? Consular "
    "Ecological Nuclear Royal"
    " Court Cabinet Presidential Special Multilateral Asian Islamic General Nature Natural Protection "
    "Emergency Situations"
)
_FIELD_WORD = f"(?:{'|'.join(_FIELDS.split())})"
FIELD_EN = rf"(?:the )?{_FIELD_WORD}(?:(?:,? and |,? & |, | )(?:the )?{_FIELD_WORD})*"
"""A ministry's field in English: words of a closed list, so that a name after it is not taken for a part of it."""
