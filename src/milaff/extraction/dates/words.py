"""The words that dates are written with, folded: months, weekdays, ordinals, units, what leads to a date.

Arabic is folded as :func:`milaff.extraction.dates.tokens.fold` does: ا for every alif, ي for ى, ه for ة, no diacritics.
"""

import calendar

from milaff.language.months import all_month_names


def one_of(listed: str) -> frozenset[str]:
    """Give the words of a list that is written with spaces between them."""
    return frozenset(listed.split())


_FOLD = str.maketrans("أإآىة", "ااايه")


def _table(numbered: dict[int, str]) -> dict[str, int]:
    return {word: number for number, words in numbered.items() for word in words.split()}


# Months of one word. Babel gives the house's locales; here stand the other spellings met in print.
MONTHS = _table(
    {
        1: "يناير ينايير جانفي january jan janv",
        2: "فبراير فيفري فبرايير شباط february feb febr",
        3: "مارس اذار march mar",
        4: "ابريل افريل نيسان april apr",
        5: "مايو ماي ايار مايس may",
        6: "يونيو يونيه جوان حزيران june jun",
        7: "يوليو يوليه يوليوز جويليه تموز july jul",
        8: "اغسطس اوت غشت اغشت اب august aug",
        9: "سبتمبر شتنبر شتمبر ايلول september sept sep",
        10: "اكتوبر october oct",
        11: "نوفمبر نونبر november nov",
        12: "ديسمبر دجنبر دجمبر دسمبر december dec",
    }
)
MONTHS |= {
    name.translate(_FOLD): min(numbers)
    for name, numbers in all_month_names().items()
    if " " not in name and len(numbers) == 1
}
# First and second word of كانون الأول، تشرين الثاني …, with or without the article.
TWO_WORD_MONTHS = {"كانون": (12, 1), "تشرين": (10, 11)}
FIRST_OR_SECOND = {"الاول": 0, "اول": 0, "الثاني": 1, "ثاني": 1, "ثان": 1}
ABBREVIATED = one_of("jan janv feb febr mar apr jun jul aug sept sep oct nov dec")

HIJRI_MONTHS = _table(
    {
        1: "محرم المحرم muharram",
        2: "صفر safar",
        7: "رجب rajab",
        8: "شعبان shaban shaaban",
        9: "رمضان ramadan ramadhan",
        10: "شوال shawwal shawal",
    }
)
# First word, then the second words with the month each makes.
HIJRI_TWO_WORDS: dict[str, dict[str, int]] = {
    "ربيع": {"الاول": 3, "الثاني": 4, "الاخر": 4},
    "جمادي": {"الاولي": 5, "الاول": 5, "الاخره": 6, "الثانيه": 6, "الاخر": 6, "الثاني": 6},
    "ذو": {"القعده": 11, "الحجه": 12},
    "ذي": {"القعده": 11, "الحجه": 12},
    "rabi": {"al": 0, "i": 3, "ii": 4},
    "jumada": {"al": 0, "i": 5, "ii": 6},
    "dhu": {"al": 0},
}
# The months as English spells them, without marks and spaces: "Dhu'l-Hijja", "Sha'ban", "Rabi' al-Awwal".
HIJRI_SPELLED = _table(
    {
        3: "rabiialawwal rabialawwal rabiaalawwal rabiulawwal rabii rabi1 rabialawal",
        4: "rabialthani rabialakhir rabialakhar rabiaalthani rabiulthani rabiathani rabiii",
        5: "jumadaalula jumadaalawwal jumadalula jumadaluula jumadaloola jumadai jumadiulawwal",
        6: "jumadaalthani jumadaalakhira jumadaalakhirah jumadaalthaniyah jumadalthani jumadaii",
        8: "shaban shaaban shaabaan",
        9: "ramadan ramadhan ramzan",
        11: "dhualqadah dhualqaada dhualqidah dhulqadah dhulqaada dhulqada dhulqaadah dhualqada thulqaadah zulqadah",
        12: "dhualhijjah dhualhijja dhulhijjah dhulhijja thulhijjah thulhijja zulhijjah zulhijja zilhajj zilhijjah",
    }
)
HIJRI_OPENINGS = one_of("rabi rabia jumada jumadal dhu dhul thul zul zilhajj zilhijjah ramzan sha shaaban")
# What follows «al-» in the months above.
HIJRI_AFTER_AL: dict[str, dict[str, int]] = {
    "rabi": {"awwal": 3, "thani": 4, "akhir": 4},
    "jumada": {"awwal": 5, "ula": 5, "thani": 6, "thaniyah": 6, "akhirah": 6, "akhira": 6},
    "dhu": {"qadah": 11, "qidah": 11, "hijjah": 12, "hijja": 12},
}

# Monday is 0, as in the standard library.
WEEKDAYS = _table(
    {
        0: "الاثنين الاتنين monday mon",
        1: "الثلاثاء الثلثاء tuesday tue tues",
        2: "الاربعاء wednesday wed",
        3: "الخميس thursday thu thur thurs",
        4: "الجمعه friday fri",
        5: "السبت saturday sat",
        6: "الاحد sunday sun",
    }
)
WEEKDAY_NAMES = tuple(calendar.day_name)

ORDINALS = _table(
    {
        1: "الاول الاولي first",
        2: "الثاني الثانيه second",
        3: "الثالث الثالثه third",
        4: "الرابع الرابعه fourth",
        5: "الخامس الخامسه fifth",
        6: "السادس sixth",
        7: "السابع seventh",
        8: "الثامن eighth",
        9: "التاسع ninth",
        10: "العاشر tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "العشرين العشرون twentieth",
        30: "الثلاثين الثلاثون thirtieth",
    }
)
OF_FEMININES = one_of("الاولي الثانيه الثالثه الرابعه الخامسه الحاديه")
UNITS_BEFORE_TENS = ORDINALS | {"الحادي": 1, "الحاديه": 1, "الواحد": 1}
TENS = {"العشرين": 20, "العشرون": 20, "الثلاثين": 30, "الثلاثون": 30, "عشر": 10, "عشره": 10}
# «فاتح ماي» of the Maghreb, «غرة محرم» of the Hijri year.
FIRST_OF_MONTH = one_of("فاتح الفاتح غره")
ENGLISH_TENS = {"twenty": 20, "thirty": 30}

COUNTS = _table(
    {
        2: "two",
        3: "ثلاثه ثلاث الثلاثه الثلاث three",
        4: "اربعه اربع الاربعه الاربع four",
        5: "خمسه خمس الخمسه الخمس five",
        6: "سته ست السته الست six",
        7: "سبعه سبع السبعه السبع seven",
        8: "ثمانيه ثماني الثمانيه الثماني eight",
        9: "تسعه تسع التسعه التسع nine",
        10: "عشره عشر العشره العشر ten",
        11: "eleven",
    }
)

YEAR_WORDS = one_of("عام العام سنه السنه year")
YEARS_WORDS = one_of("عامي العامين سنتي اعوام الاعوام سنوات السنوات years")
YEAR_KINDS = {
    "المالي": "fiscal",
    "الماليه": "fiscal",
    "مالي": "fiscal",
    "ماليه": "fiscal",
    "الدراسي": "academic",
    "الدراسيه": "academic",
    "الجامعي": "academic",
    "الجامعيه": "academic",
    "الميلادي": "",
    "الميلاديه": "",
    "fiscal": "fiscal",
    "financial": "fiscal",
    "academic": "academic",
}
MONTH_WORDS = frozenset(("شهر",))
DAYS_WORDS = one_of("يومي ايام الايام")
GREGORIAN_ERA = one_of("م ميلادي ميلاديه الميلادي الميلاديه للميلاد ad ce")
HIJRI_ERA = one_of("ه هجري هجريه الهجري الهجريه للهجره ah hijri")
CORRESPONDING = one_of(
    "الموافق الموافقه المصادف المصادفه الموافقين المصادفين corresponding corresponds equivalent coinciding"
)

# Words after which a number of four digits is a year, and those after which it is one unless a noun follows.
LEADS = one_of("في through throughout in since منذ خلال during until till حتي بحلول بحلول circa")
WEAK_LEADS = one_of(
    "of for by from to before after around about approximately between من الي قبل بعد بين نحو حوالي قرابه"
)
DATE_LEADS = LEADS | one_of("on of يوم بتاريخ تاريخ مورخ الموافق dated من from شهر")
SEASONS = one_of("صيف ربيع خريف شتاء summer spring autumn fall winter الصيف الربيع الخريف الشتاء")
SEASONS_NAMED = one_of("الصيف الربيع الخريف الشتاء")
