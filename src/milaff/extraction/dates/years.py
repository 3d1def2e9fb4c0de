"""The year in a date, and what may stand for it: 2016, عام 2016م, of the same year, last year."""

from typing import NamedTuple

from milaff.extraction.dates import words
from milaff.extraction.dates.phrases import phrase
from milaff.extraction.dates.reference import Reference
from milaff.extraction.dates.relative_words import AFTER_NOUN, COUNTED
from milaff.extraction.dates.tokens import Tokens
from milaff.extraction.dates.years_in_words import year_in_words


class Year(NamedTuple):
    """A year read up to the token ``end``; ``kind`` is "fiscal" or "academic" where the words say so.

    ``number`` is None for a year known only in relation to another (``reference``), or written with two digits.
    """

    number: int | None
    end: int
    reference: Reference | None = None
    hijri: bool = False
    named: bool = False
    kind: str = ""


def number_of_year(tokens: Tokens, at: int) -> int | None:
    """Read a number of four digits that can be a year and is no part of a longer number."""
    token = tokens[at]
    if token.kind != "number" or len(token.word) != 4 or not 1000 <= token.number <= 2199:
        return None
    return None if _joined(tokens, at) or _counted(tokens, at + 1) else token.number


def era(tokens: Tokens, at: int) -> tuple[bool | None, int]:
    """Tell whether an era follows: True for Hijri, False for Gregorian, None for none; and the token after it."""
    opened = tokens[at].word == "("
    place = at + opened
    word, end = tokens[place].word, place + 1
    if word in ("a", "c") and tokens[end].word == "." and tokens[end + 1].word in ("h", "d", "e"):
        word, end = word + tokens[end + 1].word, end + 2
        end += tokens[end].word == "." and not tokens[end + 1].line
    if opened and tokens[end].word != ")":
        return None, at
    hijri = word in words.HIJRI_ERA or (word == "h" and 1300 <= tokens[at - 1].number <= 1500)
    if not hijri and word not in words.GREGORIAN_ERA:
        return None, at
    return hijri, end + opened


def named_year(tokens: Tokens, at: int) -> Year | None:
    """Read «عام 1992», "the year 1992", «السنة المالية 2016», "FY 2016"."""
    kind, place = "", at
    if tokens[place].word == "fy":
        return _numbered(tokens, place + 1, "fiscal")
    if tokens[place].word in words.YEAR_KINDS and tokens[place + 1].word == "year":
        kind, place = words.YEAR_KINDS[tokens[place].word], place + 1
    if tokens[place].word not in words.YEAR_WORDS:
        return None
    place += 1
    if tokens[place].word in words.YEAR_KINDS:
        kind, place = words.YEAR_KINDS[tokens[place].word], place + 1
    elif tokens[place].word in AFTER_NOUN and tokens[place + 1].number > 1800:
        place += 1
    return _numbered(tokens, place, kind)


def year_after(tokens: Tokens, at: int) -> Year | None:
    """Read the year that follows a day or month: «2016», «، 2016م», «من عام 2016», "of the same year", "'16"."""
    glued = tokens[at].word in ("-", "/") and not tokens[at].space and not tokens[at + 1].space
    place = at + (tokens[at].word == "," or (glued and tokens[at - 1].word.isascii() and tokens[at - 1].word.isalpha()))
    place += tokens[place].word in ("من", "of", "the") and not tokens[place].line
    place += tokens[place].word == "the"
    if found := named_year(tokens, place):
        return found
    if (number := number_of_year(tokens, place)) is not None:
        hijri, end = era(tokens, place + 1)
        return Year(number, end, hijri=bool(hijri))
    if spelled := year_in_words(tokens, place):
        return Year(spelled[0], era(tokens, spelled[1])[1])
    if tokens[place].word == "'" and tokens[place + 1].kind == "number" and len(tokens[place + 1].word) == 2:
        return Year(None, place + 2)
    if (related := phrase(tokens, place)) and related[0].unit == "year" and tokens[at].word != ",":
        return Year(None, related[1], related[0])
    return None


def _numbered(tokens: Tokens, at: int, kind: str) -> Year | None:
    if spelled := year_in_words(tokens, at):
        return Year(spelled[0], era(tokens, spelled[1])[1], named=True, kind=kind)
    opened = tokens[at].word in ("(", "«")
    number = number_of_year(tokens, at + opened)
    if number is None:
        return None
    hijri, end = era(tokens, at + opened + 1)
    return Year(number, end + (opened and tokens[end].word in (")", "»")), None, bool(hijri), named=True, kind=kind)


def _joined(tokens: Tokens, at: int) -> bool:
    """Tell whether a decimal point, a sign of money or of per cent, or a letter makes the number no year."""
    before, after, beyond = tokens[at - 1], tokens[at + 1], tokens[at + 2]
    if not tokens[at].space and (
        before.word in ("$", "€", "£", "#", "+", "_")
        or (before.word.isascii() and before.kind == "word" and before.word not in words.MONTHS and before.word != "fy")
    ):
        return True
    if not tokens[at].space and before.word in (".", ",", "٫", "٬") and tokens[at - 2].kind == "number":
        return not before.space and not (before.word == "," and tokens[at - 3].word in words.MONTHS)
    if not after.space and (
        after.word == "s" or (after.word == "'" and beyond.word == "s" and tokens[at].number % 10 == 0)
    ):
        return True
    if after.space:
        return after.word in ("%", "٪", "$", "€")
    if after.word in ("%", "٪", "$", "€", "£", "_"):
        return True
    return after.word in (".", ",", "٫", "٬", ":") and beyond.kind == "number" and not beyond.space


def _counted(tokens: Tokens, at: int) -> bool:
    return tokens[at].word in COUNTED and not tokens[at].prefix.startswith("و")  # «2024 ويوم»
