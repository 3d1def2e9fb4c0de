"""How long after another date one is told to be that has no year: "a month later, on October 10"."""

from milaff.extraction.dates import words
from milaff.extraction.dates.relative_words import BARE_UNITS
from milaff.extraction.dates.tokens import Tokens

_UNITS = words.one_of("day days week weeks month months")
_LEADS = words.one_of("on in في يوم بتاريخ")
_ARABIC = words.one_of("يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر بشهر بشهرين باسبوع باسبوعين")
_REACH = 4  # tokens back to «بعد»


def told_later(tokens: Tokens, at: int) -> bool:
    """Tell whether the words before a date say that it came so many days, weeks or months after another."""
    place = at - 1 - (tokens[at - 1].word in _LEADS)
    place -= tokens[place].word in (",", "،")
    if tokens[place].word == "later":
        return tokens[place - 1].word in _UNITS and tokens[place - 2].kind in ("word", "number")
    unit = tokens[place].word
    if unit not in _ARABIC and unit not in BARE_UNITS:
        return False
    return any(tokens[place - back].word == "بعد" for back in range(1, _REACH))
