"""The last look at a date: one that the quotation speaks against is taken back, or gives way to the quotation's own.

No date is better than another event's.
"""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.dating import Dated
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.language.edtf import DateError, parse

_NAMED_BY = re.compile(
    fold(
        r"(?<!\w)(?:[وف]?[بلك]?(?:ال|لل)?(?:اتفاقية|اتفاق|معاهدة|بروتوكول|مذكرة|إعلان|قرار|دستور|ثورة|حرب|أحداث|انتخابات|"
        r"زلزال|مؤتمر))(?: \w+){0,2} (?:ل?عام|ل?سنة)?\s*$"
    )
    + r"|\b(?:agreement|treaty|accord|protocol|memorandum|declaration|resolution|convention|war|revolution|elections?|"
    r"earthquake)(?: of(?: \w+)?)?\s*$"
)
"""What stands before a date that is part of a name: «المنبثقة عن اتفاقية عام 1992»."""
_NAMES = re.compile(
    r"\W{0,3}(?:agreement|treaty|accord|protocol|memorandum|declaration|resolution|convention|war|revolution|elections?|"
    r"earthquake|invasion|crisis)\b"
)
"""What stands after one: "the 1992 agreement"."""
_EVENTS = frozenset({"visit", "meeting", "mechanism", "institution", "cooperation", "figure"})
_SPEECH = frozenset({"position", "commitment"})


def guarded(reading: Reading, draft: Draft) -> Draft:
    """Take a date back that another date in the quotation speaks against."""
    date = draft.date
    if date is None or draft.type in _SPEECH:
        return draft
    found = [m for m in reading.within(reading.dates, draft.start, draft.end) if m.edtf]
    own = [m for m in found if not (draft.type in _EVENTS and _part_of_a_name(reading, draft, m))]
    if not found or any(_agree(date.edtf, m.edtf or "") for m in own):
        return draft
    if not date.borrowed and not any(m.edtf == date.edtf for m in found):
        return draft  # gathered from several words of the clause
    chosen = {m.edtf: m for m in own}
    if len(chosen) != 1 or not (date.borrowed or own):
        return draft.dated(None)
    mention = next(iter(chosen.values()))
    return draft.dated(Dated(mention.edtf or "", mention.text, inferred=mention.inferred))


def _part_of_a_name(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    if mention.kind != "year":
        return False
    low = draft.clause.low
    try:
        before = low.text[: low.index(mention.start)]
    except ValueError:
        return False
    after = reading.text[mention.end : mention.end + 20].lower()
    return bool(_NAMED_BY.search(before) or _NAMES.match(after))


def _agree(one: str, other: str) -> bool:
    try:
        return parse(one).compatible(parse(other))
    except DateError:
        return one == other
