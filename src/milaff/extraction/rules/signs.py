"""Words that tell what a clause is about beyond its trigger: the two sides, modality, denial, noise."""

import re

from milaff.extraction.rules.folded import fold
from milaff.language.text import Language


def _any(arabic: str, english: str) -> dict[Language, re.Pattern[str]]:
    return {
        "ar": re.compile(rf"(?<!\w)[وف]?(?:[بلك]?ال|[بلك]|لل)?(?:{fold(arabic)})(?!\w)"),
        "en": re.compile(rf"(?<!\w)(?:{english})(?!\w)"),
    }


ORDINAL_AR = r"(?:ال|لل)?(?:أولى?|ثانية?|ثالثة?|رابعة?|خامسة?|سادسة?|سابعة?|ثامنة?|تاسعة?|عاشرة?|حادية?|عشرون|عشرين)"
"""The number of a session in Arabic, before it is folded."""
ORDINAL_EN = (
    r"\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
)
"""The number of a session in English."""
BOTH = _any(
    r"بلدين|بلدان|جانبين|جانبان|طرفين|طرفان|دولتين|دولتان|شعبين|شعبان|حكومتين|حكومتان|رئيسين|رئيسان|رئيسا البلدين|"
    r"رئيسي البلدين|وزيرين|وزيران|زعيمين|زعيمان|عاصمتين|ثنائية|ثنائي|المتبادلة|بينهما|الجارين|الشقيقين|"
    r"الصديقين|مشتركة|مشترك|قيادتي|بلدينا|بلدانا|شعبينا|شعبانا|حكومتينا|قيادتينا|دولتينا|بيننا|بينية|بيني",
    r"two (?:countries|sides|states|nations|governments|peoples|leaders|ministers|presidents|parties|"
    r"(?:prime |foreign |\w+ )?ministers|"
    r"neighbours|kingdoms|republics|capitals)|the (?:ministers|presidents|leaders|sides|delegations)|"
    r"both (?:countries|sides|states|nations|leaders|governments|parties|peoples|presidents|ministers)|"
    r"bilateral|mutual|each other|between them|(?:our|their) (?:two )?(?:countries|peoples|relations|"
    r"nations|trade|ties)|joint|the two",
)
RELATIONS = _any(
    r"علاق\w+|روابط|تعاون\w*|شراكة|صداقة|تنسيق\w*|بلدين|بلدان|جانبين|جانبان|طرفين|طرفان|دولتين|بينهما|مبادلات|"
    r"بلدينا|شعبينا|بيننا|"
    r"مشترك\w*|ثنائي\w*|تبادل\w*|تجاري\w*",
    r"relations\w*|relationship|ties|cooperation|co-operation|cooperate|friendship|partnership|links|"
    r"bilateral|two countries|two sides|"
    r"both (?:sides|countries)|joint\w*|trade|coordination|collaboration|each other|the two (?:\w+ ){0,2}\w+s",
)
PAIRED = _any(
    r"البلدين|البلدان|بلدين|بلدان|جانبين|جانبان|طرفين|طرفان|دولتين|دولتان|رئيسين|رئيسان|وزيرين|وزيران|زعيمين|زعيمان",
    r"two (?:countries|sides|states|nations|governments|leaders|presidents|(?:prime |"
    r"foreign )?ministers)|both (?:countries|sides|governments|nations)",
)
MANY = _any(
    r"ثلاثي\w*|رباعي\w*|متعدد الأطراف|الدول الثلاث|البلدان الثلاثة",
    r"trilateral|tripartite|quadrilateral|three (?:countries|sides|leaders)",
)
PLANNED = _any(
    r"سوف|(?:ترتيبات|موعد) (?:عقد|انعقاد)|مقررا?|منتظرا?|متوقعا?|اتفق(?:ا|وا)? (?:على )?أن|مرتقب\w*|مزمع\w*|قادمة|"
    r"مقبلة|قادم|مقبل|ينتظر أن|يرتقب|يعتزم|تعتزم|يتوقع أن|قريبا|"
    r"اتفقا? على عقد|الاتفاق على عقد|تقرر|عن عقد|عن قرب انعقاد|قبل (?:نهاية|متم|موفى)|مستقبلا|لاحقا",
    r"will|would(?! (?:also |once more |again )*like to)|shall|"
    r"is to|are to|due to|(?:is|are|was) (?:due|scheduled|expected|planned|set(?! up)|likely)|"
    r"scheduled|upcoming|forthcoming|to (?:soon |shortly )?be (?:signed|inked|concluded|initialled|held|opened)|"
    r"no date has (?:yet )?been (?:fixed|set|agreed)|"
    r"plans? to|to convene|to hold|agreed to|next (?:session|round|meeting)",
)
PREPARING = _any(
    r"يجري الإعداد|الإعداد ل\w+|الإجراءات التحضيرية|التحضير ل\w+|تحضيرا|يجري التحضير|تحضيرات",
    r"prepar\w+ (?:for|are|is|to)|preparing (?:the|its|their) (?:next|\w+th)|in preparation|preparations? of",
)
FUTURE_VERB = re.compile(
    fold(
        r"(?<!\w)[وف]?س[يت](?:زور|قوم|لتقي|لتقيان|عقد|نعقد|جري|وقع|وقعان|بحث|بحثان|ستضيف|جتمع|جتمعان|"
        r"شارك|توجه|صل|بدأ|ترأس|ستقبل|تم|كون|فتتح|"
        r"ناقش|شهد|تبادل|غادر|ؤدي|حضر|وجه|برم|صادق|دخل|سافر|حل|لتئم|تباحث|تناول|تطرقان|طلق|ستأنف|نظم)\w{0,3}(?!\w)"
    )
)
AHEAD = (
    r"س[يت](?!(?:تي|ول|دني|ده|دات|ره|رته|شل|شيل|ناء|نما|طره|اره|ارات|احه|احي|احيه|ين|ينيات|سيه|مون|نغ|دي|ريل|دريك|"
    r"\w*(?:ا|يو|وف|سكي))(?!\w)|اس|اد|اق|راليون|ريلانك|"
    r"رلانك|وكهول|راسبور|يف)\w+"
)
"""A folded verb in the future, of whatever meaning, and no other word that begins like one («سياسية», «سيتي»)."""
POSTPONED = _any(
    r"تأجل(?:ت|ا)?|[يت]ؤجل|(?<!بعد )تأجيل\w*|أجل(?:ت|ا)?|أرجئ(?:ت)?|إرجاء|أرجأ(?:ت)?|إرجاؤ\w*|تأجيله\w*|تأخر انعقاد\w*",
    r"postpon\w+|deferred|put off|put back|rescheduled|delayed|suspended until|called off|cancel\w+|"
    r"will now (?:take place|be held)|(?:been|was|were) moved (?:from|to)\b|"
    r"originally (?:planned|scheduled|due|set) for|"
    r"could not (?:take place|materialise|go ahead|be (?:held|undertaken|carried out))",
)
HELD_SINCE = re.compile(
    r"\band (?:was |were )?(?:then |later |finally |eventually |only )*(?:held|convened|took place|met)\b"
    + fold(
        r"|(?<!\w)(?:وعقدت?|وانعقدت?|ثم عقدت?|والتأمت?|وجرت|وتمت?|"
        r"(?:لكن|(?:غير|إلا|بيد) أن)(?:ها|ه) (?:عقدت?|انعقدت?|جرت|تمت?))(?!\w)"
    )
)
"""What was put off and has taken place since has the day on which it did."""
MEANT = re.compile(fold(r"(?<!\w)[وف]?كانت? (?:من ال)?مقرر"))
"""«كان من المقرر عقدها في أبريل 2020» tells of what was meant, whatever came of it."""
CANCELLED = _any(
    r"ألغي(?:ت)?|إلغاء|ألغى|ألغت|إلغاؤها|ألغيا",
    r"cancel\w+|called off|scrapped|fell victim to|fell through|(?:was|were) (?:shelved|abandoned)|came to nothing|"
    r"(?:did not|failed to) materiali[sz]e",
)
DENIED = _any(
    r"لم يثبت|لم تثبت|لم يتأكد|نفى|نفت|نفي|ينفي|تنفي|كذبت?|لا أساس ل\w+|لم (?:تتم|يتم|تعقد|ينعقد|تنعقد|"
    r"يقم|تقم|يزر|تزر|يلتق|تحدث|"
    r"يحدث|تجر|يجر|تستقبل|يوقع|توقع)|عار عن الصحة|"
    r"عاري?ة? (?:تماما )?(?:عن|من) الصحة|غير دقيق[ةه]?|لا أساس (?:له|لها|من)|"
    r"(?:ف)?(?:هو |هي |أمر )?غير صحيح[ةه]?|لا صحة ل\w+|(?:محض|مجرد) (?:افتراء|شائعات|إشاعات|شائعة|إشاعة)",
    r"den(?:y|ied|ies)|dismissed|never (?:took place|happened|materialised|visited|met)|"
    r"did not (?:take place|visit|meet|happen|sign)|"
    r"no (?:such )?(?:visit|meeting)|(?:was|were) not (?:held|signed)|unfounded|without foundation|"
    r"has not (?:visited|met)|(?:are|is|was|were) (?:simply |quite |completely |entirely )?(?:incorrect|untrue|not "
    r"true|"
    r"inaccurate|false|wrong|baseless)",
)
NOISE = _any(
    r"منتخب|مباراة|كأس|بطولة|تصفيات|دوري|هدف(?:ين)? دون رد|كرة القدم|فريق كرة|تعادل|أرباح\w*|أسهم\w*|"
    r"توزيع أرباح|التضخم|اقتصاد \w+ نمو|الناتج المحلي|"
    r"الدين العام|عدد سكان\w*|عدد السكان|نسمة|معدل نمو|الدخل السياحي|ميزانية\w*|حقوق محفوظه|جميع الحقوق",
    r"football|soccer|match|world cup|friendly in|friendly at|tournament|qualifiers?|beat|goals?-|"
    r"olympics?|cup final|gdp|gross domestic|"
    r"public debt|inflation|per capita|population of|profits?|(?:its|their|of|the|in|million|billion|\d) shares|"
    r"dividends?|stock exchange|"
    r"(?:company|group|firm)'s (?:\w+ )?(?:turnover|revenues?|sales|income)|"
    r"economy grew|"
    r"econom(?:y|ies) (?:(?:to|will|would) (?:grow|expand|contract|shrink|recover|slow)|expand\w*|contract\w*|shrank)|"
    r"national team|chess|squad|cup of nations|asian cup|won the (?:[\w-]+ ){0,4}cup|headquarters to|unemployment|"
    r"world's (?:\w+ ){0,2}largest|"
    r"all rights reserved|see also|copyright",
)
SINCE = re.compile(
    fold(r"(?<!\w)(?:منذ|مذ)(?!\w)[^،,.\d]{0,30}$") + r"|\bsince\b[^,.\d]{0,30}$|\bfrom(?: the year)?\s*$"
)
OPEN_YET = re.compile(
    r"\b(?:is|are|was|were|remain(?:s|ed)?) (?:(?:still|currently|now|also|presently) )*(?:being|under) "
    r"(?:negotiat|discuss|prepar|consider|stud|examin|explor|"
    r"agreed upon|coordinat|finali|worked on|draft)"
    + fold(r"|(?<!\w)(?:قيد|طور|محل|موضع|موضوع) (?:ال)?(?:تفاوض|إعداد|دراسة|مناقشة|بحث)")
)
"""How an instrument is said not to be signed yet."""
TALKED = re.compile(
    fold(
        r"(?<!\w)[وفل]?(?:ل?بحث\w*|ل?مناقشة|ناقش\w*|تناول\w*|تباحث\w*|تركز\w*|استعرض\w*|تطرق\w*|جرى|تم|"
        r"مباحثات)(?!\w)"
    )
    + r"|discuss|review|talks|explor|exchang|focus|agreed"
)
