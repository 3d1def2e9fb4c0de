"""What the digits and words of a quantity are worth: marks of decimals and thousands, scales, numbers in words."""

import re
from decimal import Decimal, InvalidOperation

from milaff.extraction.dates.relative_words import ROUND, ROUND_ENGLISH
from milaff.extraction.dates.words import COUNTS
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
_SAID = COUNTS | ROUND | ROUND_ENGLISH | {"twelve": 12, "fifteen": 15}
_MANY = fold("آلاف|ملايين|مليارات|ملايير")
_ONE = fold("ألف|مليون|مليار")
_IN_WORDS = re.compile(
    rf"(?<!\w)[وب]?(?:(?P<n>{'|'.join(_SAID)})(?: (?P<many>{_MANY}))?"
    rf"|(?P<two>{'|'.join(_TWO)})ن?|(?P<one>{_ONE})ا?)(?!\w)"
)
_OF_SEVERAL = re.compile(
    fold(r"ما?ئة|ما?ئتي|ما?ئتا|\w (?:عشر|عشرة)(?! شرك)(?!\w)|(?:ون|ين) و(?:ال)?\w+ون(?!\w)")
    + rf"|(?:{'|'.join(ROUND)}) (?:{_ONE})|(?:{'|'.join(ROUND_ENGLISH)})-|\b(?:hundred|thousand|million|billion)\b"
)
"""Numbers of several words, which are not read: better none than a part of one."""
_NEAR = 20
_AND_MORE = re.compile(rf"(?<!\d )(?<!\w)[وب]?(?:(?P<two>{'|'.join(_TWO)})ن?|(?P<one>{_ONE})ا?) $")
"""What stands before the lesser part of an amount: «مليارين و300 مليون»."""
_PEOPLE = re.compile(fold(r"\s*(?:طالب|طالبا|طلاب|شخص|مواطن|سائح|زائر|عامل|مغترب|نسمة|مقيم|شركة|مؤسسة)"))


def worth(digits: str, scale: str, after: str = "") -> int | float:
    """Give the worth of digits as written, by the scale named after them; 0 where they are no number.

    «5ر104» is 104.5: the letter stands for the mark of decimals, and the two runs of digits are stored in the order in
    which they are read from the right. A lone point before three digits marks thousands where people are counted
    («1.300 طالب»), which ``after`` tells.
    """
    if decimals := re.fullmatch(r"(\d+)ر(\d+)", digits):
        digits = f"{decimals[2]}.{decimals[1]}"
    digits = digits.replace("٬", ",").replace("٫", ".").replace("ر", ".")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", digits):
        digits = digits.replace(",", "")
    elif digits.count(".") > 1 or (not scale and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", digits) and _PEOPLE.match(after)):
        digits = digits.replace(".", "")
    try:
        value = Decimal(digits.replace(",", ".")) * SCALE.get(scale, 1)
    except InvalidOperation:
        return 0
    return int(value) if value == value.to_integral_value() else float(value)


def greater_part(before: str) -> int:
    """Give what stands in words before the lesser part of an amount: «مليار و900 مليون»; 0 where nothing does."""
    found = _AND_MORE.search(before)
    return _scaled(found) if found else 0


def in_words(text: str, start: int = 0) -> int:
    """Give the first number that a folded text says in words from a place on: «ثلاثة ملايين», "thirty"; 0 if none."""
    found = _IN_WORDS.search(text, start)
    if found is None or _OF_SEVERAL.search(text, max(0, found.start() - _NEAR), found.end() + _NEAR):
        return 0
    return _SAID[found["n"]] * SCALE.get(found["many"] or "", 1) if found["n"] else _scaled(found)


def _scaled(found: re.Match[str]) -> int:
    """Give what a bare «مليار» or «ملياري» is worth."""
    return _TWO[found["two"]] if found["two"] else SCALE[found["one"]]
