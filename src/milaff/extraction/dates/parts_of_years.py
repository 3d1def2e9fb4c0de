"""Which part of a year is named: "third quarter", "Q3", "H1", «النصف الأول», "first nine months"."""

from milaff.extraction.dates import words
from milaff.extraction.dates.mention import Kind
from milaff.extraction.dates.parts_of_months import ordinals
from milaff.extraction.dates.relative_words import HALF, MONTHS_COUNTED, OVER
from milaff.extraction.dates.tokens import Token, Tokens
from milaff.extraction.dates.years import number_of_year

_FIRST = words.one_of("الاولي اول first")


def named_again(tokens: Tokens, at: int) -> int:
    """Pass over what stands between a part and "of": "first quarter (Q1) of", "first half-year of", "Q1/2024"."""
    bracket = tokens[at].word == "(" and tokens[at + 1].word in ("q", "h") and tokens[at + 3].word == ")"
    place = at + 4 * bracket
    place += 2 * (tokens[place].word == "-" and tokens[place + 1].word == "year")
    return place + (tokens[place].word in ("/", ",") and tokens[place + 1].kind == "number")


def fraction(tokens: Tokens, at: int) -> tuple[int, int, Kind, int] | None:
    """Read which half, third or quarter: its first and last month, its kind, the token after."""
    word, after = tokens[at], tokens[at + 1]
    if word.word in ("h", "q") and after.kind == "number" and not after.space and len(after.word) == 1:
        parts, which, place = (2 if word.word == "h" else 4), after.number, at + 2
    elif word.kind == "number" and len(word.word) == 1 and after.word in ("h", "q") and not after.space:
        parts, which, place = (2 if after.word == "h" else 4), word.number, at + 2
    elif word.word in HALF and not word.word.isascii():
        parts, which, place = HALF[word.word], words.ORDINALS.get(after.word, 0), at + 2
        which = parts if after.word == "الاخير" else which
    elif word.word in ("last", "final", "latter", "closing") and after.word in ("half", "quarter"):
        parts = which = HALF[after.word]
        place = at + 2
    else:
        return _quarters(tokens, at)
    if not 1 <= which <= parts:
        return None
    months = 12 // parts
    return (
        (which - 1) * months + 1,
        which * months,
        "half" if parts == 2 else "quarter" if parts == 4 else "range",
        place,
    )


def _quarters(tokens: Tokens, at: int) -> tuple[int, int, Kind, int] | None:
    """Read "third quarter", "first-half", "first three quarters", "second and third quarters"."""
    which = ordinals(tokens, at)
    place = which.end + (tokens[which.end].word == "-") if which else at
    parts = HALF.get(tokens[place].word.removesuffix("s"), 0) if tokens[place].word.isascii() else 0
    if which is None or not parts or not 1 <= which.first <= which.last <= parts:
        return None
    months = 12 // parts
    kind: Kind = "range" if which.first < which.last or parts == 3 else "half" if parts == 2 else "quarter"
    return (which.first - 1) * months + 1, which.last * months, kind, place + 1


def first_months(tokens: Tokens, at: int) -> tuple[int, int, Kind, int] | None:
    """Read «الأشهر التسعة الأولى», «أول تسعة أشهر», "first nine months"."""
    near = [token.word for token in tokens[at : at + 4]]
    led = "ال" in near[:3]  # «الأشهر الـ9 الأولى»
    several = set(near[: 3 + led])
    if several.isdisjoint(MONTHS_COUNTED):
        return None
    count = next((number for number in map(_count, tokens[at : at + 3 + led]) if number), 0)
    if not 2 <= count <= 11:
        return None
    if "الاخيره" in several:
        return 13 - count, 12, "range", at + 3 + led
    return None if several.isdisjoint(_FIRST) else (1, count, "range", at + 3 + led)


def months_of(tokens: Tokens, at: int) -> tuple[int, int, Kind, int] | None:
    """Read "nine months of 2024", which are its first: statistics are told as far as they have come."""
    count = _count(tokens[at])
    counted = tokens[at + 1].word == "months" and tokens[at + 2].word in ("of", "in")
    if not counted or not 2 <= count <= 11 or tokens[at - 1].word not in OVER or not number_of_year(tokens, at + 3):
        return None
    return 1, count, "range", at + 2


def _count(token: Token) -> int:
    return token.number if token.number > 0 else words.COUNTS.get(token.word, 0)
