"""Years that are part of a name: "the 1992 agreement", «المنبثقة عن اتفاقية عام 1992», "the war of 1973"."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.folded import fold, folded

_INSTRUMENTS = r"agreement|treaty|accord|protocol|memorandum|declaration|resolution|convention|pact"
_BEFORE = re.compile(
    rf"\b(?:{_INSTRUMENTS}|war|revolution|elections?|earthquake)(?: of(?: \w+)?)?\s*$"
    + fold(
        r"|(?<!\w)(?:[وف]?[بلك]?(?:ال|لل)?(?:اتفاقية|اتفاق|معاهدة|بروتوكول|مذكرة|إعلان|قرار|دستور|ثورة|حرب|أحداث|"
        r"انتخابات|زلزال|مؤتمر))(?: \w+){0,2} (?:ل?عام|ل?سنة)?\s*$"
    )
)
_AFTER = re.compile(
    rf"[^\w.;!?\n]{{0,3}}(?:[\w-]+ )?(?:{_INSTRUMENTS}|war|revolution|coup|genocide|constitution|law|earthquake|"
    r"floods?|elections?|olympics|world cup|crisis|invasion)\b"
)
"""A name goes on after its year, but not beyond the sentence: "in 2024. The agreement …" names nothing."""
_AROUND = 40
"""How far around a year the words are looked at that it is a name with, in characters."""


def names(before: str, after: str) -> bool:
    """Tell whether a year that stands between the two stretches of folded text names something."""
    return bool(_BEFORE.search(before) or _AFTER.match(after))


def part_of_a_name(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a year of a text is part of the name of an instrument, war, vote or disaster."""
    if mention.kind != "year":
        return False
    before = folded(reading.text, max(0, mention.start - _AROUND), mention.start).text
    return names(before, reading.text[mention.end : mention.end + _AROUND].lower())
