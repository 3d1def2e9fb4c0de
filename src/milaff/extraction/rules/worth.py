"""What the digits and words of a quantity are worth: marks of decimals and thousands, scales, numbers in words."""

import re
from decimal import Decimal, InvalidOperation

from milaff.extraction.rules.folded import fold

SCALE = {
    **dict.fromkeys(map(fold, ("ألف", "ألفا", "ألفي", "آلاف", "thousand")), 10**3),
    **dict.fromkeys(map(fold, ("مليون", "ملايين", "مليونا", "million", "mln", "m")), 10**6),
    **dict.fromkeys(
        map(fold, ("مليار", "ملايير", "مليارات", "بليون", "بلايين", "مليارا", "billion", "bln", "bn")), 10**9
    ),
    **dict.fromkeys(map(fold, ("تريليون", "trillion")), 10**12),
}
_TWO = {fold("ألفي"): 2 * 10**3, fold("مليوني"): 2 * 10**6, fold("ملياري"): 2 * 10**9}
_UNITS = ("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر")
_SOME = {fold(word): n for n, word in enumerate(_UNITS, 3)} | {
    fold(word): n * 10
    for n, word in enumerate(("عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"), 2)
}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH = dict(zip(("three", "four", "five", "six", "seven", "eight", "nine", "ten"), range(3, 11), strict=True)) | {
    "twelve": 12,
    "fifteen": 15,
    **dict(
        zip(
            ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
            range(20, 91, 10),
            strict=True,
        )
    ),
}
_MANY = "|".join(fold(word) for word in ("آلاف", "ملايين", "مليارات", "ملايير"))
_ONE = "|".join(fold(word) for word in ("ألف", "مليون", "مليار"))
_COMPOUND = re.compile(
    fold(r"(?:مائة|مئة|مائتي|مئتي|مائتا|مئتا)|\w (?:عشر|عشرة)(?! شرك)(?!\w)|(?:ون|ين) و(?:ال)?\w+ون(?!\w)")
)
"""Numbers of several words, which are not read: better none than a part of one."""
_IN_WORDS = re.compile(
    rf"(?<!\w)[وب]?(?P<n>{'|'.join(_SOME)})[هة]?(?: (?P<many>{_MANY}))?(?!\w)"
    rf"|(?<!\w)[وب]?(?P<two>{'|'.join(_TWO)})ن?(?!\w)"
    rf"|(?<!\w)[وب]?(?P<one>{_ONE})ا?(?!\w)"
    rf"|\b(?P<en>{'|'.join(_ENGLISH)})\b(?![- ](?:one|two|{'|'.join(_ENGLISH)}|hundred|thousand|million|billion)\b)"
)
_NEAR = 20
_AND_MORE = re.compile(rf"(?<!\d )(?<!\w)[وب]?(?:(?P<two>{'|'.join(_TWO)})ن?|(?P<one>{_ONE})ا?) $")
"""What stands before the lesser part of an amount: «مليارين و300 مليون»."""


def worth(digits: str, scale: str, after: str = "") -> int | float:
    """Give the worth of digits as written, by the scale named after them; 0 where they are no number.

    «5ر104» is 104.5: the letter stands for the mark of decimals, and the two runs of digits are stored in the order in
    which they are read from the right. A lone point before three digits marks thousands where people are counted
    («1.300 طالب»), which ``after`` tells.
    """
    if reversed_ := re.fullmatch(r"(\d+)ر(\d+)", digits):
        digits = f"{reversed_[2]}.{reversed_[1]}"
    digits = digits.replace("٬", ",").replace("٫", ".").replace("ر", ".")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", digits):
        digits = digits.replace(",", "")
    elif digits.count(".") > 1 or (not scale and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", digits) and _people(after)):
        digits = digits.replace(".", "")
    try:
        value = Decimal(digits.replace(",", ".")) * SCALE.get(scale, 1)
    except InvalidOperation:
        return 0
    return int(value) if value == value.to_integral_value() else float(value)


def greater_part(before: str) -> int:
    """Give what stands in words before the lesser part of an amount: «مليار و900 مليون»; 0 where nothing does."""
    found = _AND_MORE.search(before)
    if found is None:
        return 0
    return _TWO[found["two"]] if found["two"] else SCALE[found["one"]]


def in_words(text: str) -> int:
    """Give the first number that a folded text says in words, 0 where it says none: «ثلاثة ملايين», "thirty"."""
    found = _IN_WORDS.search(text)
    if found is None or _COMPOUND.search(text, max(0, found.start() - _NEAR), found.end() + _NEAR):
        return 0
    if found["n"]:
        return _SOME[found["n"]] * SCALE.get(found["many"] or "", 1)
    if found["en"]:
        return _ENGLISH[found["en"]]
    return _TWO[found["two"]] if found["two"] else SCALE[found["one"]]


def _people(after: str) -> bool:
    return bool(re.match(fold(r"\s*(?:طالب|طالبا|طلاب|شخص|مواطن|سائح|زائر|عامل|مغترب|نسمة|مقيم|شركة|مؤسسة)"), after))
