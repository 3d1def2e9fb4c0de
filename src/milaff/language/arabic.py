"""Arabic grammar for phrase templates: counted nouns, ordinals, agreement, joining."""

from collections.abc import Sequence
from dataclasses import dataclass

from milaff.language.countries import with_lam
from milaff.language.digits import in_units, plain

# Number words 3–10 as they stand before a feminine counted noun; before a masculine one they take ة.
_UNITS = {3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثماني", 9: "تسع", 10: "عشر"}
_ORDINALS = (
    "",
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
)
_TENS = {
    20: "العشرون",
    30: "الثلاثون",
    40: "الأربعون",
    50: "الخمسون",
    60: "الستون",
    70: "السبعون",
    80: "الثمانون",
    90: "التسعون",
}

# Size, oblique dual, singular and plural, each as the first part of an إضافة: «مليونا دولار» is «مليوني» after
# a verb or preposition.
_SIZES = (
    (10**9, "ملياري", "مليار", "مليارات"),
    (10**6, "مليوني", "مليون", "ملايين"),
    (10**3, "ألفي", "ألف", "آلاف"),
)


@dataclass(frozen=True)
class Noun:
    """A noun as numbers need it: singular, dual (nominative and oblique), plural, singular accusative, gender."""

    singular: str
    dual: str
    dual_oblique: str
    plural: str
    accusative: str
    feminine: bool


NOUNS = {
    "visit": Noun("زيارة", "زيارتان", "زيارتين", "زيارات", "زيارة", feminine=True),
    "meeting": Noun("لقاء", "لقاءان", "لقاءين", "لقاءات", "لقاء", feminine=False),
    "agreement": Noun("اتفاقية", "اتفاقيتان", "اتفاقيتين", "اتفاقيات", "اتفاقية", feminine=True),
    "instrument": Noun("وثيقة", "وثيقتان", "وثيقتين", "وثائق", "وثيقة", feminine=True),
    "memorandum": Noun("مذكرة", "مذكرتان", "مذكرتين", "مذكرات", "مذكرة", feminine=True),
    "session": Noun("دورة", "دورتان", "دورتين", "دورات", "دورة", feminine=True),
    "round": Noun("جولة", "جولتان", "جولتين", "جولات", "جولة", feminine=True),
    "document": Noun("مصدر", "مصدران", "مصدرين", "مصادر", "مصدرا", feminine=False),
    "claim": Noun("شاهد", "شاهدان", "شاهدين", "شواهد", "شاهدا", feminine=False),
    "fact": Noun("واقعة", "واقعتان", "واقعتين", "وقائع", "واقعة", feminine=True),
    "question": Noun("مسألة", "مسألتان", "مسألتين", "مسائل", "مسألة", feminine=True),
    "group": Noun("مجموعة", "مجموعتان", "مجموعتين", "مجموعات", "مجموعة", feminine=True),
    "contact": Noun("اتصال", "اتصالان", "اتصالين", "اتصالات", "اتصالا", feminine=False),
    "commitment": Noun("التزام", "التزامان", "التزامين", "التزامات", "التزاما", feminine=False),
    "dollar": Noun("دولار", "دولاران", "دولارين", "دولارات", "دولارا", feminine=False),
    "page": Noun("صفحة", "صفحتان", "صفحتين", "صفحات", "صفحة", feminine=True),
    "enclosure": Noun("مرفق", "مرفقان", "مرفقين", "مرفقات", "مرفقا", feminine=False),
    "year": Noun("عام", "عامان", "عامين", "أعوام", "عاما", feminine=False),
}


def counted(number: int, noun: str, *, oblique: bool = False, words: bool = False) -> str:
    """Count a noun (تمييز العدد): «زيارة واحدة»، «زيارتان»، «3 زيارات»، «11 زيارة»، «100 زيارة».

    ``oblique`` chooses the dual after a preposition or verb; ``words`` writes 3–10 as words of the opposite gender.
    """
    forms = NOUNS[noun]
    if number == 1:
        return f"{forms.singular} {'واحدة' if forms.feminine else 'واحد'}"
    if number == 2:
        return forms.dual_oblique if oblique else forms.dual
    last = number % 100
    if number == 0 or 3 <= last <= 10:
        return f"{_unit(number, feminine=forms.feminine) if words else number} {forms.plural}"
    return f"{number} {forms.accusative if 11 <= last <= 99 else forms.singular}"


def _unit(number: int, *, feminine: bool) -> str:
    """3–10 in words take the gender opposite to the noun's (ثماني keeps its ي: ثمانية)."""
    word = _UNITS.get(number)
    if word is None:
        return str(number)
    return word if feminine else f"{word}ة"


def ordinal(number: int, *, feminine: bool) -> str:
    """Write an ordinal with the article, 1 to 99: «الدورة الرابعة»، «الحادية عشرة»، «الخامسة والعشرون»."""
    if not 1 <= number <= 99:
        return f"رقم {number}"
    if number <= 10:
        return _simple(number, feminine=feminine)
    tens, unit = number // 10 * 10, number % 10
    if tens == 10:
        first = ("الحادية" if feminine else "الحادي") if unit == 1 else _simple(unit, feminine=feminine)
        return f"{first} {'عشرة' if feminine else 'عشر'}"
    if unit == 0:
        return _TENS[tens]
    first = ("الحادية" if feminine else "الحادي") if unit == 1 else _simple(unit, feminine=feminine)
    return f"{first} و{_TENS[tens]}"


def _simple(number: int, *, feminine: bool) -> str:
    if number == 1 and feminine:
        return "الأولى"
    return _ORDINALS[number] + ("ة" if feminine else "")


def joined(items: Sequence[str]) -> str:
    """Join names with the conjunction, which is written together with the word after it: «أ وب وج»."""
    return " و".join(items)


def amount(value: float, noun: str) -> str:
    """Write an amount as the object of a verb or preposition: «مليوني دولار»، «3 ملايين دولار»، «12.5 مليون دولار»."""
    unit = NOUNS[noun].singular
    for size, dual, singular, plural in _SIZES:
        count = in_units(value, size)
        if count in ("1", "2"):
            return f"{singular if count == '1' else dual} {unit}"
        if count:
            few = count.isdigit() and 3 <= int(count) % 100 <= 10
            return f"{count} {plural if few else singular} {unit}"
    return counted(int(value), noun, oblique=True) if value == int(value) else f"{plain(value)} {unit}"


def li(name: str) -> str:
    """Prefix the preposition ل: «لمصر»، «للجزائر»."""
    return with_lam(name)


def verb(past: str, *, feminine: bool) -> str:
    """Agree a past-tense verb with the subject after it: «قام» / «قامت», «دعا» / «دعت», «أجرى» / «أجرت»."""
    if not feminine:
        return past
    return past[:-1] + "ت" if past[-1] in "اى" else f"{past}ت"
