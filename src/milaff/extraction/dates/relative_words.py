"""The words of dates that rest on others or are not exact, folded: last year, the same month, early, half, nineties."""

from milaff.extraction.dates.reference import Base, Unit
from milaff.extraction.dates.words import one_of

# The nouns that «last», «this», «the same» speak of, with the article in Arabic.
UNITS: dict[str, Unit] = {
    "العام": "year",
    "السنه": "year",
    "الشهر": "month",
    "الاسبوع": "week",
    "year": "year",
    "month": "month",
    "week": "week",
}
BARE_UNITS: dict[str, Unit] = {"عام": "year", "سنه": "year", "شهر": "month", "اسبوع": "week"}
DAY_UNITS: dict[str, Unit] = {"اليوم": "day", "day": "day"}
PARTS_OF_DAY = one_of("morning afternoon evening noon midday مساء صباحا صباح ظهرا ظهر عصرا فجرا ليلا")

# After the Arabic noun; before the English one.
AFTER_NOUN: dict[str, tuple[Base, int]] = {
    **dict.fromkeys(
        one_of("الماضي الماضيه المنصرم المنصرمه الفائت الفائته الفارط الفارطه المنقضي المنقضيه"), ("document", -1)
    ),
    **dict.fromkeys(one_of("الجاري الجاريه الحالي الحاليه هذا هذه"), ("document", 0)),
    **dict.fromkeys(one_of("المقبل المقبله القادم القادمه"), ("document", 1)),
    **dict.fromkeys(one_of("نفسه نفسها ذاته ذاتها عينه عينها المذكور المذكوره"), ("text", 0)),
    **dict.fromkeys(one_of("التالي التاليه الموالي المواليه"), ("text", 1)),
    **dict.fromkeys(one_of("السابق السابقه"), ("text", -1)),
}
BEFORE_NOUN: dict[str, tuple[Base, int]] = {
    **dict.fromkeys(one_of("نفس ذات ذلك تلك same that"), ("text", 0)),
    **dict.fromkeys(one_of("هذا هذه this current"), ("document", 0)),
    "last": ("document", -1),
    "next": ("document", 1),
    "following": ("text", 1),
    "previous": ("text", -1),
    "preceding": ("text", -1),
}
# Days by one word from the day of writing.
DAYS_FROM_NOW = {
    "امس": -1,
    "الامس": -1,
    "اليوم": 0,
    "غدا": 1,
    "غد": 1,
    "الغد": 1,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "tonight": 0,
}
# What makes of «اليوم» a day of something, or «nowadays».
NOT_TODAY = one_of(
    "الوطني العالمي الدولي الاول الثاني الثالث الاخير التالي الواحد نفسه ذاته السابق العربي الافريقي المفتوح "
    "الموالي اللاحق الدراسي الختامي الرابع الخامس السادس السابع المذكور الاوروبي الاسلامي الاقتصادي الثقافي الاعلامي"
)
BEFORE_NOT_TODAY = one_of("ذلك هذا نفس ذات حتي منذ عالم في خلال")

# How near: what makes the year or month that follows an approximate one.
PARTS_OF = one_of(
    "مطلع اوائل بدايه بدايات مستهل منتصف اواسط اواخر نهايه نهايات ختام وسط early late mid beginning end start middle"
)
MIDDLE = one_of("منتصف اواسط وسط mid middle")
ABOUT = one_of("نحو حوالي قرابه زهاء about around approximately circa roughly")

HALF = {
    **dict.fromkeys(("النصف", "السداسي", "السداسيه", "half", "semester"), 2),
    **dict.fromkeys(("الثلث", "third"), 3),
    **dict.fromkeys(("الربع", "الثلاثي", "الثلاثيه", "الفصل", "quarter"), 4),
}
# After these an ordinal is theirs: «الأسبوع الأول», «النصف الثاني», «الشهر الأول».
PARTS_COUNTED = frozenset(HALF) | UNITS.keys() | one_of("الاسبوعين النصفين الثلثين الربعين الشهرين الفصلين")
# Parts of a month: which are counted in days, and which are of no known days, with what stands before or after these.
DAYS_IN = {"week": 7, "weeks": 7, "day": 1, "days": 1}
VAGUE_PARTS = one_of("half third fortnight part days weeks decade الايام العشريه العشر")
BEFORE_VAGUE = one_of("latter early opening")
AFTER_VAGUE = one_of("الاولي الثانيه الثالثه الاخيره الاوائل الاواخر")
LAST = one_of("last final closing الاخير الاخيره اخر")
BOTH_DAYS = {
    **dict.fromkeys(("الماضيين", "المنصرمين"), -1),
    "الجاريين": 0,
    **dict.fromkeys(("المقبلين", "القادمين"), 1),
}
INSTRUMENTS = one_of("agreement treaty convention protocol accord memorandum pact declaration")
"""What is named by its year: in "the agreement of 2008 expired" no thing is counted."""
OVER = one_of("in for of over during the these within")
"""What leads the months of a year that are counted: "for nine months of 2024"."""
MONEY = one_of("$ € £ us usd eur euro gbp chf")
"""What follows the colon after the year of an amount: "Trade volume 2023: EUR 45 million"."""
MONTHS_COUNTED = one_of("الاشهر اشهر شهور الشهور months")

ROUND = {
    "عشرين": 20,
    "ثلاثين": 30,
    "اربعين": 40,
    "خمسين": 50,
    "ستين": 60,
    "سبعين": 70,
    "ثمانين": 80,
    "تسعين": 90,
}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ROUND_ENGLISH = dict(zip(_TENS, range(20, 100, 10), strict=True))
DECADES = {
    stem + ending: tens for root, tens in ROUND.items() for stem in (root, "ال" + root) for ending in ("يات", "ات")
} | {word.removesuffix("y") + "ies": tens for word, tens in ROUND_ENGLISH.items()}

UNCOUNTED = one_of("اعوام سنوات اشهر شهور ايام اسابيع")
AGO_UNITS: dict[str, tuple[Unit, int]] = {
    "عامين": ("year", 2),
    "سنتين": ("year", 2),
    "شهرين": ("month", 2),
    "يومين": ("day", 2),
    "اسبوعين": ("week", 2),
    "اعوام": ("year", 1),
    "سنوات": ("year", 1),
    "عاما": ("year", 1),
    "سنه": ("year", 1),
    "اشهر": ("month", 1),
    "شهور": ("month", 1),
    "ايام": ("day", 1),
    "يوما": ("day", 1),
    "اسابيع": ("week", 1),
    "years": ("year", 1),
    "months": ("month", 1),
    "days": ("day", 1),
    "weeks": ("week", 1),
    "year": ("year", 1),
    "month": ("month", 1),
    "day": ("day", 1),
    "week": ("week", 1),
}

# After a number of four digits these make it a count, not a year.
COUNTED = one_of(
    "million billion thousand trillion percent per dollars dollar euros euro km kilometres kilometers students people "
    "persons tonnes tons barrels mw mwh gw companies troops soldiers workers participants visitors tourists citizens "
    "metres meters hectares schools scholarships jobs businessmen members delegates copies hours homes units houses "
    "refugees prisoners "
    "مليون مليار الف بليون تريليون بالمائه بالمئه دولار دولارا يورو كم كيلومتر كيلومترا كيلو طالب طالبا طالبه شخص شخصا "
    "طن طنا برميل برميلا ميغاوات ميغاواط ميجاوات شركه جندي جنديا عامل عاملا مشارك مشاركا سائح سائحا زائر زائرا مواطن "
    "مواطنا متر مترا هكتار هكتارا مدرسه منحه وظيفه فرصه عضو عضوا نسخه ساعه يوم يوما وحده منزل لاجي لاجئ لاجئا اسير "
    "اسيرا رجل كتاب كتابا مقعد مقعدا مشروع مشروعا جنيه جنيها ريال ريالا درهم درهما دينار دينارا غرفه سفينه رحله"
)
# After these, numbers are names of papers, not days: «القانون رقم 8/2016».
NUMBERED = one_of(
    "رقم الرقم القرار قرار القانون قانون مرسوم المرسوم الماده ماده الفقره فقره البند بند ملف no nr number article "
    "resolution law decree paragraph para item tel fax phone هاتف تليفون فاكس الصفحه صفحه page pp vol "
    "articles chapter chapters paragraphs items resolutions section sections"
)
# After these a weekday is theirs: «خطبة الجمعة», «اجتماع الخميس».
OF_A_DAY = one_of("خطبه صلاه اجتماع جلسه لقاء يوم سوق محمد عبد ال السيد السيده الدكتور اول و")
# A year stands beside these as an epithet: "the 1994 agreement", «اتفاقية 1992».
ARTICLES = one_of("the a an its their this that his")
EVENTS = one_of(
    "agreement agreements treaty convention protocol memorandum mou declaration summit visit meeting session accord "
    "accords pact conference forum elections election war constitution charter contract resolution census ceasefire "
    "revolution budget edition "
    "اتفاقيه اتفاق معاهده بروتوكول مذكره اعلان قمه زياره اجتماع دوره مؤتمر منتدي انتخابات حرب دستور ميثاق ثوره "
    "موازنه ميزانيه نسخه"
)
# After these a year stands bare in a list of instruments: "signed 2014, awaiting ratification".
DONE_THEN = one_of("signed ratified concluded adopted dated")
# Places, holidays and events that bear a day's name: «مدينة السادس من أكتوبر», "the 23 July Revolution".
NAMED_BEFORE = one_of(
    "مدينه جامعه ميدان شارع محور كوبري جسر حرب ثوره نصر انتصار انتصارات عيد ذكري هجمات احداث ملعب استاد مستشفي محافظه "
    "حديقه ساحه حركه شهداء مجيده مجزره مكتسبات بيان"
)
NAMED_AFTER = one_of(
    "revolution war city university square bridge street attacks attack corridor victory anniversary movement events "
    "district axis المجيده الخالده المباركه العظيمه"
)
# Before «to», these make the number after it a year: "dates back to 1992", «يعود إلى 1992».
BACK = one_of(
    "compared back up dates dating dated prior extended extending due يعود تعود ترجع يرجع عودا وصولا تمتد يمتد مدد"
)
# Names that are also months, by the word before them.
NAME_BEFORE = one_of("theresa minister mrs ms mr")
