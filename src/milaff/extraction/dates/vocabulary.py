"""Folding words for look-up, and parting words of dates from the letters that Arabic writes together with them."""

import re
import unicodedata
from functools import cache, lru_cache

from milaff.extraction.dates import relative_words, tense_words, words

# Marks that direct or hide but say nothing; the diacritics and tatweel of Arabic.
UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
DROPPED = re.compile(rf"[{MARKS}{UNSEEN}]")
_LETTERS = str.maketrans("أإآٱىیکةۀ", "ااااييكهه")
_PREFIX = re.compile(r"[وف]?[بلك]|[وف]")
_OTHERS = words.one_of(
    "القرن قبل اول بعد fy h q a one ما لغايه latter final closing opening early week weekend calendar "
    "اخر العشريه العشر الاخيره الاوائل الاواخر الاخير شهري"
)


@lru_cache(maxsize=1 << 14)
def fold(word: str) -> str:
    """Write a word without capitals, diacritics, tatweel and hidden marks, its alifs, ى and ة made one."""
    compatible = unicodedata.normalize("NFKC", word) if not word.isascii() else word
    return DROPPED.sub("", compatible).lower().translate(_LETTERS)


@lru_cache(maxsize=1 << 14)
def parted(folded: str) -> tuple[str, int]:
    """Part a word of dates from the letters attached before it: «ولعام» gives «عام» and 2, «للعام» «العام» and 1."""
    known = vocabulary()
    if folded in known or folded.isascii():
        return folded, 0
    for count in (1, 2, 3):
        before, rest = folded[:count], folded[count:]
        if not _PREFIX.fullmatch(before):
            continue
        if rest in known and _may_follow(before, rest):
            return rest, count
        if before.endswith("ل") and rest.startswith("ل") and f"ا{rest}" in known:
            return f"ا{rest}", count
    return folded, 0


def _may_follow(before: str, rest: str) -> bool:
    """Two letters are too few to tell: «باب» is a door, not "in August"; «له» is not an era."""
    return len(rest) > 2 or rest in ("من", "في", "ما") or (rest == "اب" and before == "و")


@cache
def vocabulary() -> frozenset[str]:
    """Give every word that the parsers ask for."""
    tables = [
        value
        for module in (words, relative_words, tense_words)
        for name, value in vars(module).items()
        if name[0].isupper()
    ]
    known = {word for table in tables if isinstance(table, dict | frozenset) for word in table}
    known |= {word for table in words.HIJRI_TWO_WORDS.values() for word in table}
    return frozenset(known | _OTHERS)
