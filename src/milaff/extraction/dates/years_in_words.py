"""A year written in words, as closing formulas have it: "two thousand and nineteen", «ألفين وثلاثة وعشرين»."""

from milaff.extraction.dates.tokens import Tokens

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
ENGLISH = {word: number for number, word in enumerate(f"{_ONES} eighteen nineteen".split(), 1)}
ENGLISH_TENS = {
    word: 10 * number
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
ARABIC = {
    word: number
    for number, forms in {
        1: "واحد واحده احد احدي",
        2: "اثنين اثنتين اثني اثنتي اثنان اثنا",
        3: "ثلاثه ثلاث",
        4: "اربعه اربع",
        5: "خمسه خمس",
        6: "سته ست",
        7: "سبعه سبع",
        8: "ثمانيه ثماني ثمان",
        9: "تسعه تسع",
        10: "عشره عشر",
    }.items()
    for word in forms.split()
}
ARABIC_TENS = {
    word: 10 * number
    for number, forms in {
        2: "عشرين عشرون",
        3: "ثلاثين ثلاثون",
        4: "اربعين اربعون",
        5: "خمسين خمسون",
        6: "ستين ستون",
        7: "سبعين سبعون",
        8: "ثمانين ثمانون",
        9: "تسعين تسعون",
    }.items()
    for word in forms.split()
}
_TEN = 10


def year_in_words(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read a year of the last two centuries in words; give it and the token after it."""
    if tokens[at].word == "two" and tokens[at + 1].word == "thousand":
        return _english(tokens, at + 2, 2000)
    if tokens[at].word == "nineteen" and tokens[at + 1].word == "hundred":
        return _english(tokens, at + 2, 1900)
    if tokens[at].word == "one" and [tokens[at + n].word for n in (1, 2, 3)] == ["thousand", "nine", "hundred"]:
        return _english(tokens, at + 4, 1900)
    if tokens[at].word == "الفين":
        return _arabic(tokens, at + 1, 2000)
    if tokens[at].word == "الف" and _bare(tokens[at + 1].word) in ("تسعمايه", "تسعمائه", "تسعميه"):
        return _arabic(tokens, at + 2, 1900)
    return None


def _english(tokens: Tokens, at: int, century: int) -> tuple[int, int] | None:
    place = at + (tokens[at].word == "and")
    if (tens := ENGLISH_TENS.get(tokens[place].word)) is not None:
        unit = place + 1 + (tokens[place + 1].word == "-")
        ones = ENGLISH.get(tokens[unit].word, _TEN)
        return (century + tens + ones, unit + 1) if ones < _TEN else (century + tens, place + 1)
    ones = ENGLISH.get(tokens[place].word, 0)
    if ones:
        return century + ones, place + 1
    return None if tokens[at].kind == "word" else (century, at)  # "in May two thousand people"


def _arabic(tokens: Tokens, at: int, century: int) -> tuple[int, int] | None:
    """Read «وتسعة عشر», «وثلاثة وعشرين», «وعشرين» after the centuries."""
    word = _bare(tokens[at].word)
    if not _joined(tokens, at):
        return None if tokens[at].kind == "word" else (century, at)
    if word in ARABIC_TENS:
        return century + ARABIC_TENS[word], at + 1
    ones = ARABIC.get(word, 0)
    if not ones:
        return None
    following = _bare(tokens[at + 1].word)
    if following in ("عشر", "عشره") and ones < _TEN:
        return century + _TEN + ones, at + 2
    if following in ARABIC_TENS and _joined(tokens, at + 1):
        return century + ARABIC_TENS[following] + ones, at + 2
    return century + ones, at + 1


def _joined(tokens: Tokens, at: int) -> bool:
    return tokens[at].prefix == "و" or tokens[at].word.startswith("و")


def _bare(word: str) -> str:
    """Give a word without the «و» written onto it, where the tables do not know it so."""
    rest = word.removeprefix("و")
    known = rest in ARABIC or rest in ARABIC_TENS or rest.startswith("تسعم")
    return rest if word.startswith("و") and known and word not in ARABIC else word
