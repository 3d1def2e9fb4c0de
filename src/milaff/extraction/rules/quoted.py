"""Speech given word for word: each sentence within a speaker's quotation marks is a position of the speaker."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.quotation import cut
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.stretch import drafted
from milaff.sources.text import Span

_SPAN = re.compile(r"[“«][^“”«»]{60,4000}[”»]")
_STRAIGHT = re.compile(r"\"[^\"\n]*\"")
"""Marks that open and close alike: they are paired from the beginning of their line."""
_FIRST_PERSON = re.compile(
    r"\b(?:we|i|our)\b|" + fold(r"(?<!\w)(?:إننا|نحن|علاقاتنا|بلدينا|شعبينا|أود|إنني|نتطلع|نأمل|نؤكد|نثمن)(?!\w)")
)
SUBJECT = re.compile(
    r"relations|cooperation|co-operation|countr(?:y|ies)|state|partner|visit|trade|solidarity|world|"
    r"international|conflict|position|friend|peace|region|independence|support"
    "|" + fold(r"علاقات|تعاون|بلد|دولة|شريك|زيارة|تجار|سلام|منطقة|دعم|صداقة|موقف|القضية")
)
_ATTRIBUTED = re.compile(
    r"\b(?:said|says|told|stated|added|noted|according to)\b|" + fold(r"(?<!\w)[وف]?(?:قال|أضاف|صرح|أكد|أوضح)")
)
_WITHIN = Trigger("within quoted words", "position", "", sure=0.6, fields={"act": "stated"})
_SAYS = re.compile(
    r"(?<=[,.!][\"”»])\s*(?:[\w.'’-]+ ){0,5}?(?:said|told|added|noted|stated|stressed|remarked|explained|wrote|says)\b"
)
"""What follows a single sentence that someone is quoted with: "…," the minister said."""
_BUT = re.compile(r"\b(?:although|though|but|yet|should|must|want|aim|far from)\b")
_SHORTEST = 50
"""The fewest characters of a stretch, its marks counted, that runs over a sentence's end."""
_YIELD = frozenset({"milestone", "cooperation", "meeting", "commitment"})


def quotations(reading: Reading) -> tuple[Span, ...]:
    """Give the long stretches between quotation marks that run over a sentence's end."""
    found = []
    for match in (*_SPAN.finditer(reading.text), *_STRAIGHT.finditer(reading.text)):
        if match.end() - match.start() < _SHORTEST:
            continue
        if _SAYS.match(reading.text, match.end()):
            found.append(Span(match.start(), match.end()))
            continue
        low = folded(reading.text, max(0, match.start() - 120), min(len(reading.text), match.end() + 160)).text
        if re.search(r"[.!؟?]\s+\S", match.group()) and (_ATTRIBUTED.search(low) or _FIRST_PERSON.search(low)):
            found.append(Span(match.start(), match.end()))
    return tuple(found)


def spoken(reading: Reading, passage: Passage, pair: Pair, drafts: list[Draft], spans: Sequence[Span]) -> list[Draft]:
    """Make a sentence within quoted speech a position; events with dates that it tells of stay beside it."""
    start, end = _within(passage, spans)
    if end - start < 30 or any(draft.type in ("position", "cooperation") for draft in drafts):
        return drafts
    if _all_amounts(start, end, drafts):
        return drafts
    position = drafted(reading, passage, pair, _WITHIN, start, end)
    if not SUBJECT.search(position.clause.low.text):
        return drafts
    kept = [
        draft
        for draft in drafts
        if draft.type not in _YIELD
        or draft.start >= end
        or draft.chosen.hit.trigger.fields.get("milestone") == "recognition"
    ]
    return [replace(position, end=cut(reading.text, start, end, ",")), *kept]


def _all_amounts(start: int, end: int, drafts: Sequence[Draft]) -> bool:
    """Tell whether figures make up most of what is quoted: "Our trade reached $1.1 billion last year"."""
    if any(_BUT.search(d.clause.low.text) for d in drafts):
        return False
    told = sum(min(end, d.end) - max(start, d.start) for d in drafts if d.type == "figure" and d.end > start)
    return told * 3 > (end - start) * 2


def _within(passage: Passage, spans: Sequence[Span]) -> tuple[int, int]:
    for span in spans:
        start, end = max(passage.start, span.start + 1), min(passage.end, span.end - 1)
        first = start - passage.start <= 2 and end - start >= _SHORTEST - 2
        if end > start and (first or (end - start) * 2 > passage.end - passage.start):
            return start, end
    return passage.start, passage.start
