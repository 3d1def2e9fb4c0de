"""The words by which a clause is known to be about others than the two: third countries, bodies, sport, companies."""

import re

from milaff.extraction.rules.folded import fold
from milaff.language.text import Language

WITH_BODY = re.compile(
    fold(
        r"مع (?:ال)?(?:صندوق النقد|بنك الدولي|اتحاد الأوروبي|البنك|أمم المتحدة|بنك الأفريقي|"
        r"اتحاد الأفريقي|حلف|مفوضية|جميع شركاء\w*|شركائها)|جميع شركائها|مع (?:أكثر من |نحو |حوالي )?\w+ (?:دولة|"
        r"بلدا)|(?:إلى|مع|من|نحو) (?:جميع|مختلف|"
        r"كافة|كل|مجموع) (?:ال)?(?:أسواق|دول|بلدان|شركاء|أنحاء)|"
        r"المسؤولين الإماراتيين"
    )
    + fold(r"|(?:إلى|مع|من|نحو) (?:(?:ال)?أسواق |(?:ال)?دول )(?:ال)?عالم\w*|(?:و|أو) ?\w+ (?:دول|بلدان|دولة|بلدا) أخرى")
    + r"|\b[\w-]+[-–](?:asean|eu|au|gcc|mercosur|caricom|eaeu|efta)\b|with (?:the )?(?:imf|"
    r"international monetary fund|world bank|european (?:union|commission|bank)|"
    r"united nations|nato|african (?:union|development)|asian development|"
    r"gulf cooperation council|gcc|mercosur|asean|arab league|eurasian economic union)|"
    r"\b(?:to|from) all (?:countries|markets|sources|nationalities)\b|"
    r"\bto the (?:european union as a whole|world|rest of the world)\b|trade with [a-z]+ as a whole|"
    r"'s? foreign trade (?:in goods )?(?!with|between)|all (?:its )?(?:trading )?partners|"
    r"(?:overall|world|global) (?:exports|imports|trade)|"
    r"\w+'s (?:total|overall) (?:\w+ ){0,2}(?:exports|imports|trade)(?! (?:in [\w ]+ )?(?:with|to|between))"
)
MARGINS = re.compile(r"\b(?:on|at|in) the (?:margins?|sidelines?|fringes?|edges?) of (?:the )?[\w' /-]{2,60}")
"""Where two met beside a gathering of many, whose name says nothing of whom they met."""
COMMUNITY = re.compile(
    fold(r"جالي|رعايا|مغترب|مواطني|(?:من|ذوي) (?:ال)?(?:أصل|أصول)(?!\w)|مقيمين (?:في|ب)|مقيمون (?:في|ب)|متحدر|منحدر")
    + r"|community|diaspora"
)
OF_MANY = re.compile(
    r"\b(?:kyoto protocol|paris agreement|geneva conventions?|vienna conventions?|antarctic treaty|artemis accords|"
    r"non-?proliferation treaty|treaty on the non-?proliferation|rome statute|ottawa (?:treaty|convention)|"
    r"(?:un|united nations) (?:charter|(?:framework )?convention)|law of the sea|chemical weapons convention|"
    r"biological weapons convention|convention on the rights|montreal protocol|hague conventions?)\b"
)
"""Instruments of many states, which one of the two has signed with all the others."""
FRIEND = re.compile(
    fold(
        r" (?:لي|لنا|أحدهم|بعضهم|صديق\w*|صحيفة|مصادر|الشاعر|المثل|الكاتب|المتنبي|"
        r"التاريخ)(?!\w)"
    )
    + r"| (?:me|a friend)\b| us(?= that|[,.:]|$)"
)
ANALYSTS = re.compile(fold(r"(?:[يت]رى|[يت]عتقد|[يت]قول|[يت]توقع) (?:ال)?(?:محلل|مراقب|خبراء|متابع|كثير|بعض)"))
HEARSAY = re.compile(
    fold(r"(?:ذكرت|أفادت|تحدثت|أشارت|تداولت|نقلت|قالت)(?: \w+)? (?:ال)?(?:تقارير|أنباء|مصادر صحفية|مواقع|شائعات)(?!\w)")
)
UNDER = re.compile(
    fold(r"(?<!\w)(?:بموجب|وفقا? ل?|طبقا ل?|استنادا إلى|المنبثقة? عن|عملا ب?|تطبيقا ل?) ?(?:ال|لل|ل|ب)?(?:\w+ )?$")
)
"""An instrument under which something else happened is no claim of its own."""
WELCOMED = re.compile(
    fold(
        r"[وف]?(?:رحب\w*|[يت]رحب) (?:\w+ ){0,5}?ب(?:ال)?(?:فخامت|معالي|سمو|ضيف|وفد|نظير|السيد|السفير|الرئيس|"
        r"الوزير|أخي)"
    )
)
"""A guest is welcomed, which is no position."""
OF_A_BODY = re.compile(
    fold(
        r" (?:ال)?(?:أمين (?:ال)?عام (?:ل|ال)|مفوض|مبعوث (?:ال)?أممي|أمم المتحدة|اتحاد (?:ال)?(?:أوروبي|أفريقي|"
        r"افريقي)|جامعة (?:ال)?(?:دول )?(?:ال)?عربية|"
        r"رئيس (?:ال)?(?:مفوضية|بنك|اتحاد|لجنة الدولية))"
    )
)
"""Who speaks for many states, not for one of the two."""
ANNOUNCED = re.compile(fold(r"[وف]?(?:أعلن|يعلن|تعلن)"))
BYSTANDERS = re.compile(
    fold(
        r"(?: على| إلى| أن)?(?: \w+)? (?:ال)?(?:وسائل (?:ال)?إعلام|صحيفة|صحف|قناة|"
        r"شركة|شركات|مجموعة|مصنعو|مصنع|"
        r"خطوط (?:ال)?جوية|متحدث باسم (?:شركة|مجموعة)|محلل\w*|خبير|خبراء|مراقبون|سكان|شهود|ناشط\w*)(?!\w)"
        r"| [^،.؛\"]{3,40} (?:المحللة?|الخبيرة?|وهو من سكان|وهي من سكان)(?!\w)"
    )
)
"""Who stands after an Arabic verb of speech and speaks for no state: media, firms, experts, residents."""
BYSTANDERS_EN = re.compile(
    r"\b(?:news agency|newspapers?|state media|analysts?|experts?|economists?|observers|residents|firms?|"
    r"compan(?:y|ies)|central bank|traders|executives|activists?|chip ?makers?|producers|critics),? $"
)
"""The same before an English verb of speech."""
WERE_TALKED = re.compile(r"\b(?:was|were) (?:also |then )?(?:discussed|reviewed|touched upon|on the agenda)\b")
DID_NOT = re.compile(
    fold(r"(?<!\w)[وف]?لم $")
    + r"|\b(?:did|do|does|could|would) not (?:yet |ever )?$|\b(?:lack|absence) of (?:an? |any )?(?:[\w-]+ ){0,2}$"
)
FIRST = re.compile(fold(r"(?:كان|كانت|هو|هي|[يت]عد|ليصبح|لتصبح) (?:بذلك )?(?:ال)?أول (?:\w+ ){1,5}\w*$"))
TO_BE = re.compile(fold(r"(?<!\w)[وف]?س[يت](?:عيد|فتح|فتتح|قيم|رفع|ستأنف|عترف|حتفل|صادق)\w{0,3}(?!\w)"))
MEMORY = re.compile(fold(r"ذكرى|بمرور"))
PAST = re.compile(fold(r"(?:تاريخ|مسار|مسيرة) (?:ال)?علاقات"))
UNPROVEN = re.compile(
    fold(
        r"(?:خبر|أنباء|نبأ|معلومة|رواية)~(?:لم|غير|لا)|لم يثبت|لم يتأكد|نفت(?:ه|ها)|نفا(?:ه|ها)|"
        r"لا أساس له"
    ).replace("~", r"[^.]{0,12} ")
    + r"|unconfirmed|never confirmed|without foundation|did not materialise|never materialised|came to nothing"
)
INNER = re.compile(fold(r"(?:مجلس (?:ال)?(?:وزراء|نواب|أمة|شعب|شورى|شيوخ|مستشارين)|برلمان|حكومة) (?:ال)?\w+ جلست"))
TURNS = re.compile(
    fold(
        r"(?<!\w)(?:أي )?(?:قبل أن|بعد أن|بعدما|بعد سنوات|وكان[تا]?|وكنا|كنا|بينما|فيما|في حين|حيث|وتغطي|ويغطي|"
        r"ويعتمد|وتعتمد)(?!\w)"
    )
)
"""Words after which a sentence tells of something else: «افتتحت سفارتها عام 2014، بعد أن كانت تغطيها من الرياض»."""
THEY_BOTH = re.compile(
    fold(
        r"[وف]?(?:(?!(?:دعا|رجا|شكا)(?!\w))\w{2,}(?:وا|ا)(?= (?:\w+ )?(?:ال|إلى|على|عن|أن|ب|ل))|\w+ "
        r"(?:ال)?(?:جانبان|طرفان|وزيران|رئيسان|بلدان|زعيمان|قائدان)(?!\w))"
    )
)
"""A verb of speech in the dual or plural, or before those who are two."""
HITHER = re.compile(fold(r"(?:ال)?(?:بلاد|مملكة|سلطنة|دولة|عاصمة|جمهورية|دوحة|رياض|كويت|منامة|جزائر|رباط|قاهرة)(?!\w)"))
"""How a report names its own country as that to which a guest came, by way of a third."""
COMING = re.compile(fold(r"قادم\w* من|في طريق\w+ إلى"))
TO = re.compile(fold(r"(?<!\w)(?:إلى |ب(?=العاصمة ))") + r"|\bto (?=\w)")
GONE = re.compile(r"\b(?:visit(?:ed|s|ing)?|(?:left|leave|leaves|leaving|departed|depart) for) (?=\w)")
EXCHANGED = re.compile(fold("صادرات|واردات") + "|exports|imports")
THESE = re.compile(fold(r"(?<!\w)هذه (?:ال)?(?:صادرات|واردات|مبادلات|استثمارات)"))
RECEIVED = re.compile(r"(?:received|welcomed|hosts?|home to|numbers?|numbered)\b")
GUESTS_OF_ALL = re.compile(
    fold(
        r"[وف]?(?:استقبل|استضاف|[يت]ستقبل)ت?(?: [^،.؛]{3,60})? \d[\d.,]* "
        r"(?:ألف |آلاف |مليون |ملايين )?(?:سائح|زائر|لاجئ)"
    )
)
SIGHT = re.compile(
    r"\b(?:visit(?:ed|s)?|toured|inspected) (?:the |an? |several )(?:[\w'-]+ ){0,4}?(?:centre|center|"
    r"museum|factory|memorial|exhibition|"
    r"university|school|hospital|mosque|church|cathedral|plant|complex|institute|library|mausoleum|tomb|"
    r"farm|pavilion|"
    r"site|sites|laboratory|camp|fortress|palace|monument|cemetery|park|port|harbour|terminal|refinery|shipyard|"
    r"dam|power station|free zone|industrial zone)\b"
)
TOMB = re.compile(
    r"\bvisit(?:ed|s)? (?:the |[\w'-]+, the )(?:[\w'-]+ ){0,3}?(?:monument|mausoleum|memorial|museum|tomb|cemetery|"
    r"shrine|alley)\b"
)
EXCHANGE_OF_VISITS = re.compile(
    r"\bexchang\w+ (?:of )?(?:[\w-]+ ){0,3}?(?:visits|delegations)\b|\bvisits (?:have been|were|"
    r"are) (?:[\w-]+ )?exchanged\b|"
    r"\b(?:frequent|regular|mutual|reciprocal) (?:[\w-]+ ){0,3}?visits\b"
)
RUMOUR = re.compile(
    r"^\W*(?:(?:media|press|unconfirmed|some) )*(?:reports|rumou?rs|claims|suggestions|"
    r"speculation) (?:that|of|about)\b"
)
GRANTED = re.compile(
    r"\b(?:were|are|have been|was|is|been) (?:also )?(?:granted|awarded|issued|given|trained|enrolled|offered)\b"
)
ALONE = re.compile(
    fold(
        r"(?:صادرات \w+ خارج (?:قطاع )?المحروقات|إنتاج \w+ من|بالخارج|في الخارج|حول العالم|نسبة تقدم|"
        r"(?:بالمئة|بالمائة|في المئة|في المائة) من صادرات|من إجمالي صادرات|"
        r"(?:إلى|نحو|مع|من) (?:مختلف |كل |جميع |سائر |بقية )?(?:دول |أنحاء |بلدان )?العالم|أنحاء العالم|"
        r"مختلف الجنسيات)(?!\w)"
    )
    + r"|\b(?:to|with|from) (?:the )?(?:(?:whole|entire|rest of the) )?world\b|\bworldwide\b|\bof all nationalities\b"
    r"|\btotal (?:foreign trade|exports|imports)(?: of goods)?(?: of \w+)? (?!to\b|from\b|with\b|between\b)"
)
"""What one country sends or receives of all others."""
THEY = re.compile(
    r"^\W*(?:they|also|and|the (?:talks|discussions|meeting|conversation|consultations|agenda|"
    r"session)) "
)
NOT = re.compile(r"\b(?:did|does|do|has|have|had) not (?:yet |ever )?$")
OF_THE_PAGE = frozenset(
    {
        "talks turned on",
        "agreed to develop",
        "to lay a line",
        "agreed to",
        "visa-free travel",
        "request under study",
        "line of credit",
        "works opened",
    }
)
"""What a page on two countries tells without naming either."""
ADJOINING = 3
"""How far apart two sentences of one paragraph stand, in characters."""
AFTERWARDS = 70
"""How far after a clause words that take it back may stand, in characters."""
RESUMED = 200
"""How far back the trade stands that a bare sum resumes, in characters."""
STATEHOOD = re.compile(
    fold("استقلال|حكوم|سلط[ةه]|نظام|مجلس|انتقالي|سياد[ةه]|دول[هت]|جمهوري|بها|به(?!\\w)|بهم|بعضهما") + r"|[a-z]"
)
WHICH = (*map(fold, ("الذي ", "التي ", "والذي ", "والتي ", "ثم ", "بكلفة ", "بتكلفة ")), "which ")
CONTENT = re.compile(fold(r"(?<!\w)(?:أن|إن|بأن|أنه|أنها|إلى|عن|على|أهمية|ضرورة|حرص|دعم|ب\w{3,})(?!\w)"))
TRADE = re.compile(
    fold(r"تبادل|مبادلات|استثمار|حجم (?:ال)?تجارة(?! (?:ال)?(?:خارجي|عالمي))") + r"|trade|turnover|investment|ventures"
)
TRADED_WITH: dict[Language, re.Pattern[str]] = {
    "ar": re.compile(fold(r"(?<!\w)(?:إلى|الي|نحو|من|مع|ل\w{3,}|لدى|في|ب\w{3,})")),
    "en": re.compile(
        r"\b(?:to|from|with|by|between)\b(?! (?:about |some |nearly |over |almost |more than )?[a-z$€£]{0,4} ?\d)|"
        r"\bin (?!\d|(?:the|january|february|march|april|may|june|july|august|september|october|november|december|"
        r"fiscal|early|late|mid)\b)"
    ),
}
