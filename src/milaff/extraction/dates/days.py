"""Days, months and weekdays as they are written, each read up to the token after it."""

from milaff.extraction.dates import words
from milaff.extraction.dates.relative_words import PARTS_COUNTED
from milaff.extraction.dates.tokens import Tokens

_MOST_COUNTED = 4  # ordinals of one noun, as of the quarters of a year
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_PARTS = 7  # words and marks of the longest name of a month


def day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read 8, 08, 8th, «الثامن», «الرابع والعشرين», "eighth"."""
    token = tokens[at]
    if token.kind == "number":
        if not 1 <= token.number <= 31 or len(token.word) > 2 or _part_of_number(tokens, at):
            return None
        suffixed = tokens[at + 1].word in _SUFFIXES and not tokens[at + 1].space
        return token.number, at + 1 + suffixed
    return _arabic_ordinal(tokens, at) or _english_ordinal(tokens, at)


def _arabic_ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    if tokens[at].word in words.FIRST_OF_MONTH:
        return 1, at + 1
    unit = words.UNITS_BEFORE_TENS.get(tokens[at].word)
    if unit is None or tokens[at].word.isascii():
        return None
    if tokens[at].word in words.OF_FEMININES or _counts(tokens, at):
        return None  # days are masculine; «الأسبوع الأول» is of weeks
    ten = words.TENS.get(tokens[at + 1].word, 0)
    if unit < 10 and ten and (ten == 10 or tokens[at + 1].prefix == "و"):
        return (unit + ten, at + 2) if unit + ten <= 31 else None
    return (unit, at + 1) if tokens[at].word in words.ORDINALS else None


def _counts(tokens: Tokens, at: int) -> bool:
    """Tell whether an ordinal is that of a part of time before it: «الأسبوع الأول», «النصف الأول والثاني»."""
    place = at - 1
    while at - place < _MOST_COUNTED and tokens[place + 1].prefix == "و" and tokens[place].word in words.ORDINALS:
        place -= 1
    return tokens[place].word in PARTS_COUNTED


def _english_ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    word = tokens[at].word
    if word in words.ENGLISH_TENS:
        place = at + 1 + (tokens[at + 1].word == "-")
        unit = words.ORDINALS.get(tokens[place].word, 10)
        number = words.ENGLISH_TENS[word] + unit
        return (number, place + 1) if unit < 10 and number <= 31 and tokens[place].word.isascii() else None
    return (words.ORDINALS[word], at + 1) if word in words.ORDINALS and word.isascii() else None


def month(tokens: Tokens, at: int) -> tuple[int, int, int] | None:
    """Read a month by its name, or by two: first month, last month, token after.

    «حزيران (يونيو)» and «يوليو/تموز» name one month twice; July/August names two.
    """
    one = single_month(tokens, at)
    if one is None:
        return None
    first, end = one
    opened = tokens[end].word == "("
    if not opened and tokens[end].word not in ("/", "-", ","):
        return first, first, end
    other = single_month(tokens, end + 1)
    if other is None or (opened and tokens[other[1]].word != ")"):
        return first, first, end
    second, after = other
    if second == first:
        return first, first, after + opened
    several = second > first or (first, second) == (12, 1)
    return (first, second, after) if tokens[end].word == "/" and several else (first, first, end)


def single_month(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the name of one month: «يوليو», «كانون الثاني», "Sept."."""
    token = tokens[at]
    pair = words.TWO_WORD_MONTHS.get(token.word)
    if pair:
        which = words.FIRST_OR_SECOND.get(tokens[at + 1].word)
        return None if which is None else (pair[which], at + 2)
    number = words.MONTHS.get(token.word)
    if number is None:
        return None
    if token.word in words.ABBREVIATED:
        if not token.capital:
            return None
        dot = tokens[at + 1].word == "." and not tokens[at + 1].space
        return number, at + 1 + dot
    return number, at + 1


def hijri_month(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the name of a Hijri month: «رمضان», «ربيع الأول», "Dhu al-Hijjah"."""
    word = tokens[at].word
    if word in words.HIJRI_OPENINGS and tokens[at].capital and (spelled := _spelled(tokens, at)):
        return spelled
    if word in words.HIJRI_MONTHS:
        return words.HIJRI_MONTHS[word], at + 1
    seconds = words.HIJRI_TWO_WORDS.get(word, {})
    number = seconds.get(tokens[at + 1].word)
    if number:
        return number, at + 2
    if number == 0:
        place = at + 2 + (tokens[at + 2].word in ("-", "'"))
        number = words.HIJRI_AFTER_AL[word].get(tokens[place].word)
        return (number, place + 1) if number else None
    return None


def _spelled(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the longest name of a Hijri month whose parts marks or spaces divide: "Dhu'l-Hijja"."""
    found, letters = None, ""
    for place in range(at, at + _PARTS):
        token = tokens[place]
        if token.kind == "word" and token.word.isascii():
            letters += token.word
            found = (words.HIJRI_SPELLED[letters], place + 1) if letters in words.HIJRI_SPELLED else found
        elif token.word not in ("'", "-", "`"):
            break
    return found


def weekday(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read a weekday and the comma, dot, «الموافق» or "the" between it and the date."""
    token = tokens[at]
    number = words.WEEKDAYS.get(token.word)
    if number is None or (token.word.isascii() and not token.capital):
        return None
    return number, at + 1


def _part_of_number(tokens: Tokens, at: int) -> bool:
    """Tell whether the digits go on across a point or comma, or hang on a letter, sign of money or dash."""
    before, after = tokens[at - 1], tokens[at + 1]
    if not tokens[at].space and before.word in (".", ",", "٫", "٬", "/", "$", "€", "£", "+", "#", ":", "_"):
        if before.word == "/" and tokens[at].number == tokens[at - 2].number + 1 > 1:
            return False
        return tokens[at - 2].kind == "number" or before.word in ("$", "€", "£", "+", "#", "_")
    if not tokens[at].space and before.kind == "word" and before.word.isascii():
        return True
    if after.word in ("%", "٪"):
        return True
    glued = not after.space and tokens[at + 2].kind == "number" and not tokens[at + 2].space
    return glued and (after.word in (".", "٫", ":") or (after.word in (",", "٬") and len(tokens[at + 2].word) == 3))
