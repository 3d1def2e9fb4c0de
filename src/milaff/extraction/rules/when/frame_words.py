"""The words by which a report says that it tells of another time than its own day, and that it comes back to it."""

import re

from milaff.extraction.rules.folded import fold

NOW = re.compile(
    fold(
        r"(?<!\w)(?<!نفس )(?:(?<!في )(?<!خلال )"
        r"اليوم(?! (?:نفسه|ذاته|عينه|التالي|السابق|الأول|الثاني|الثالث|الأخير|الموالي|الوطني|"
        r"العالمي|الدولي)(?!\w))|[وف]?في الفترة (?:المسائية|الصباحية)|هذا (?:ال)?(?:يوم|صباح|مساء)|هذ[اه] "
        r"(?:السبت|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة))(?!\w)"
    )
    + r"|\b(?:(?<!yesterday and )today|this (?:morning|afternoon|evening)|earlier in the day|later in the day)\b"
)
TODAY = re.compile(
    NOW.pattern + fold(r"|(?<!\w)أمس(?!\w)") + r"|\byesterday\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
)
"""How a text says that it is a report of its day."""
REMEMBERS = re.compile(
    fold(
        r"^\W*[وف]?(?:يذكر|تجدر|جدير|الجدير|يشار إلى أن|للإشارة|للتذكير|معلوم أن|من المعلوم|سبق|منذ|تعود|شهدت السنوات|"
        r"كان (?!من المقرر)|كانت? (?:\S+ ){0,8}?قد |يأتي (?:هذا|ذلك|هذه) |تأتي (?:هذه|تلك) |"
        r"(?:قبيل|عشية|غداة) |قبل (?:أيام|يوم|يومين|أسبوع|أسبوعين) من )"
    )
    + r"|^\W*(?:it is worth|it should be (?:noted|recalled)|background|since\b|over the (?:past|last)|"
    r"(?:in|during|within|throughout) (?:the course of )?(?:the )?(?:past|last) (?:\w+ )?(?:years?|months|decades?)\b|"
    r"in recent (?:years|months|decades|times)|"
    r"at th(?:e|at) time|back then|by then|previously|formerly|in the past|historically|traditionally|"
    r"the two countries have|"
    r"earlier(?! in the day| today| on|,)|"
    r"(?:(?:shortly|just|right|(?:a few|some|several|two|three) (?:days|weeks)) )?before "
    r"(?:the|that|this|his|her|their)\b|prior to|ahead of|"
    r"(?:on )?the eve of|"
    r"the (?:day|week|month|night|evening) (?:before|earlier)|"
    r"the previous (?:day|week|month|evening)|(?:a|one|two|three|several|some) (?:days?|weeks?|months?|"
    r"years?) (?:ago|earlier|before))"
)
"""How a sentence begins that tells of what was before."""
FOR_GOOD = re.compile(
    fold(r"^\W*[وف]?(?:يذكر|تجدر|جدير|الجدير|يشار إلى أن|للإشارة|للتذكير|معلوم أن|من المعلوم)")
    + r"|^\W*(?:it is worth|background)"
)
"""How the end of a report begins that tells of what was before; other words do so for their paragraph alone."""
ANOTHER_DAY = re.compile(
    r"\b(?:the (?:day|week|month|night|evening) (?:before|earlier)|the previous (?:day|week|month|evening)|"
    r"(?:a|one|two|three) (?:days?|weeks?|months?) (?:earlier|before))\b"
)
HAD = re.compile(
    r"^\W*(?:(?!said|told|that|stated|noted|added|who|which|reported|announced)[\w'’.-]+,? ){0,9}?had (?:also |"
    r"earlier |already |previously |then |first )?(?!talks|an? |the |discussions|"
    r"extensive|in-depth|detailed|separate)(?:\w+ed|met|held|said|told|paid|made|been|taken|sent|put|set|left|"
    r"come|gone|given|"
    r"begun|seen|led|won|spoken|broken)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:meanwhile|(?<!met )(?<!talks )separately(?! with)|in a separate|on another front)\b"
    + fold(r"|(?<!\w)[وف]?(?:من ناحية أخرى|من جهة أخرى|في سياق آخر|في المقابل|في غضون ذلك|بموازاة ذلك)(?!\w)")
)
STATEMENT = re.compile(
    r"\b(?:joint (?:statement|communiqu[eé]|declaration|press)|communiqu[eé]|press statement|minutes)\b"
    + fold(r"|بيان (?:\S+ ){0,4}?مشترك|البيان المشترك|بيان ختامي|البيان الختامي|محضر|بلاغ مشترك|إعلان مشترك")
)
AWAITED = re.compile(
    r"\b(?:expected|due|set|scheduled|planned|hoped|likely|about) to\b[^.;]*\b(?:sign|ink|conclu)|"
    r"\bwill (?:\w+ )?(?:be )?(?:sign|ink|conclude)|\band to (?:sign|ink|conclude)\b"
    + fold(
        r"|(?:المنتظر|المرتقب|المقرر|المزمع|المتوقع|ينتظر|يرتقب|يتوقع)ة? (?:أن [^،.]*)?(?:\w+ )?(?:[بو]?ال)?"
        r"(?:توقيع|إبرام|يوقع|توقع)|(?<!\w)[وف]?س[يت]وقع"
    )
)
IN_FORCE = re.compile(
    r"\b(?:(?:enter(?:ed|s|ing)? )?in(?:to)? force|(?:took|takes?|taking|came into|in) effect|became effective|"
    r"(?<!not yet )ratified)\b"
    + fold(
        r"|(?:حيز|موضع) (?:ال)?(?:نفاذ|تنفيذ)|"
        r"(?<!\w)(?:ساري|سارية|نافذا|نافذة) (?:ال)?(?:مفعول|أثر)|(?<!\w)(?:صادق\w*|صودق|صدقت?|المصادقة|التصديق) عليه\w*"
    )
)
"""What stands between the date of an instrument's signature and that of its ratification or entry into force."""
THEN = re.compile(
    r"^\W*(?:at (?:that|the same) (?:meeting|session|summit|conference|gathering)\b|"
    r"(?:[\w'’.-]+ ){1,6}?(?:said|told|added|stated|declared|promised|pledged|noted|called|asked) "
    r"(?:then|at the time)\b)"
    + fold(r"|^\W*[وف]?(?:في|خلال|أثناء) ذلك (?:ال)?(?:اجتماع|لقاء|مؤتمر|حين|وقت)(?!\w)")
    + fold(r"|^\W*[وف]?(?:قال|صرح|أكد|أعلن|وعد|تعهد)ت? (?:\w+ ){0,4}?(?:آنذاك|حينها|حينئذ|وقتها|وقتئذ)(?!\w)")
)
"""How a sentence takes up another time than the report's, which it does not tell again."""
BECAME = r"closed|shut|raised|upgraded|renamed|moved|transferred|dissolved|abolished"
"""What becomes of a house later, which has a date of its own."""
SAME_DAY = re.compile(
    r"\b(?:the|that) (?:very )?same (?:day|morning|afternoon|evening)\b|"
    r"\b(?:later|earlier) (?:on )?that (?:day|morning|afternoon|evening)\b|(?:^|[.;] )\W*that (?:evening|afternoon)\b"
    + fold(r"|(?<!\w)(?:في |[وف])*(?:نفس (?:ذلك )?اليوم|(?:ذات|ذلك) اليوم|اليوم (?:نفسه|ذاته|عينه))(?!\w)")
)
"""The day of which a report has just spoken, its own where it has spoken of no other."""
MADE_THEN = re.compile(
    r"\b(?:built|founded|set up|established|created|opened|launched|signed|made|begun|born|formed|completed|agreed|"
    r"concluded|reached|dating|taking office|since|held|inaugurated)\b[^,;]{0,25}$"
    + fold(r"|(?<!\w)(?:ال(?:موقع|مبرم|منعقد|مؤرخ|صادر|منشأ|مبني)[ةه]?|منذ)(?!\w)[^،؛]{0,25}$")
)
"""What stands before a date that only tells more of a thing: "the railway, built in the 1970s, …"."""
POSSESSED = re.compile(r"['’]s? ")
SAYS = re.compile(
    fold(r"^\W*[وف]?(?:[يت]قول|[يت]ؤكد|[يت]عتقد|[يت]شير|[يت]ضيف|[يت]وضح|[يت]رى|[يت]عتبر) ")
    + r"|^\W*(?:[\w'-]+ ){1,6}(?:says|tells|insists|argues) (?!in\b)"
)
"""How a report tells in the present what someone says to it: on its own day, whatever was told before."""
OF_THE_OCCASION = re.compile(
    r"\b(?:at|during|after|following|in the course of) (?:the|that|this|their) (?:(?:[\w-]+ )?[\w-]+s['’] |end of the |"
    r"conclusion of the |close of the )?"
    r"(?:talks|session|meeting|ceremony|consultations|discussions)\b"
    + fold(
        r"|(?<!\w)[وف]?(?:خلال|أثناء|عقب|بعد|في ختام|في أعقاب|إثر|على هامش) (?:هذ[اه] |تلك |ذلك )?"
        r"(?:ال)(?:لقاء|اجتماع|مباحثات|محادثات|مشاورات|جلسة|استقبال|مراسم|حفل)(?!\w)"
        r"|(?<!\w)[وف]?(?:كانت?|شكلت?|مثلت?|أتاحت?) (?:هذ[اه] )?(?:ال)(?:لقاء|اجتماع|مباحثات|محادثات|جلسة) "
        r"(?:مناسبة|فرصة|الفرصة|المناسبة)(?!\w)"
        r"|(?<!\w)(?:في|خلال|أثناء) (?:مباحثاتهما|محادثاتهما|مشاوراتهما|لقائهما|اجتماعهما)(?!\w)"
    )
)
"""How a sentence goes on about the occasion that was told before it, whatever its day."""
SIGNED = re.compile(r"\b(?:signed|signing|concluded|inked)\b|" + fold(r"(?<!\w)[وفب]*(?:ال)?(?:وقع|توقيع|أبرم|إبرام)"))
"""How an instrument is told to be signed."""
ENDED_WITH = re.compile(
    r"\b(?:ended|concluded|closed) (?:with\b|(?:an?|his|her|their) [^.;]{3,120}, with the sign)|\b(?:at (?:the "
    r"end|the close|the conclusion)|(?:up)?on (?:the )?"
    r"(?:completion|conclusion)) of (?:the|his|her|this|that) (?:[\w'’-]+ ){0,3}"
    r"(?:visit|session|meeting|talks|event)\b|"
    r"\bfollowing (?:its|their|the) results\b"
    + fold(r"|(?<!\w)[وف]?في ختام(?:ها|ه| الزيارة| الدورة| الاجتماع\w*| (?:ال)?أشغال\w*| (?:ال)?أعمال\w*)(?!\w)")
    + fold(r"|(?<!\w)(?:خلال|في|أثناء) (?:ال)?(?:جلسة) (?:ال)?ختامية(?!\w)")
    + r"|\b(?:at|during) the (?:closing|final|concluding) (?:session|plenary|meeting)\b"
)
"""How an instrument is told to be signed at the end of what lasted several days."""
ARRIVES = re.compile(
    r"^\W*(?:he|she|they|(?:mr|mrs|ms)\.? [\w-]+|the [\w' -]{3,40}) (?:landed|arrived|touched down) (?:in|at|on)\b"
)
"""How a report goes back to a coming of which it does not tell the day: what follows may be of any day of a visit."""
AMOUNT = re.compile(
    r"(?:\d|million|billion|trillion|percent|per cent|%)\b[^,;.]{0,20}$"
    + fold(r"|(?:\d|مليون|مليونا|ملايين|مليار|مليارات|بالمائة|في المائة|دولار|ريال|درهم|يورو|دينار)(?!\w)[^،؛.]{0,20}$")
)
"""What stands before the year of an amount: it is that of the amount alone."""
RELATIVE = re.compile(r"\b(?:who|which|that|whose)\b|" + fold(r"(?<!\w)(?:الذي|التي|اللذان|الذين)(?!\w)"))
