"""Items of a list of agreements, which need not say that they were signed."""

import re
from collections.abc import Sequence

from milaff.extraction.proposals.model import Status
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.stretch import drafted
from milaff.extraction.rules.when.dating import Dated, own_date

INSTRUMENT = (
    r"(?:"
    + fold(
        "اتفاقية|اتفاقا?|مذكرة تفاهم|مذكرة|بروتوكولا?|بيان مشترك|معاهدة|برنامجا? تنفيذيا?|برنامجا? تعاون|"
        "برنامجا? تبادل|البرنامج التنفيذي|"
        "خطاب نوايا|إعلان نوايا|رسالة نوايا|إتفاقية|إتفاق|مذكرتي تفاهم|مذكرات تفاهم|خارطة طريق|خريطة طريق"
    )
    + r"|(?:[\w-]+ ){0,7}?(?:agreement|memorandums? of understanding|memorandum|mou|protocol|treaty|"
    r"convention|programme|(?:letter|declaration) of intent|joint declaration|arrangement|action plan|work plan|"
    r"roadmap|contract|charter|exchange of (?:notes|letters)|accord))"
)
_LED = re.compile(
    r"\W*(?:\d{1,2}[ .])?(?:(?:[a-z]{3,9}\.?|\d{1,2}\.)(?: \d{1,2},)? ?)?(?:19|20)\d\d(?: [a-z]{3,9})?"
    r"(?:\s*[:–—|-]\s*|\s{2,})"
)
"""The date that leads a line of such a list: "July 1971   Agreement on …"."""
_ITEM = re.compile(r"\W*(?:(?:a|an|the) |" + fold("مشروع|مشروعات|مسودة") + rf" )?{INSTRUMENT}(?!\w)")
_LISTED = Trigger("listed instrument", "agreement", _ITEM.pattern, sure=0.75, status="signed")
_ANNOUNCED = re.compile(
    INSTRUMENT
    + "|"
    + fold(r"توقيع|وقعت?|وثائق|صكوك|إبرام")
    + r"|sign(?:ed|ing)|adopted|concluded|inked|documents|instruments"
)
_YEAR = re.compile(r"[,،]\s*((?:19|20)\d\d)\s*[.;؛]?\s*\Z|\(((?:19|20)\d\d)(?=[،,])")
_LONGEST = 180
"""The most characters of a line without bullet that is an item of a list of agreements."""
_SENTENCE = re.compile(
    r"\b(?:will|shall|is to|are to|remains?|had|has|have|took note|noted|agreed)\b"
    + fold(r"|(?<!\w)(?:سوف|س[يت]\w{3,}|اتفقا?|لاحظا?)(?!\w)")
)
"""What makes a sentence of a line without a bullet, after the items of a list."""
_NEGOTIATED = re.compile(
    fold(r"مفاوض|تفاوض|قيد الدراسة|قيد الإعداد|مشروع") + r"|negotiat|under (?:discussion|finali)|draft|proposed"
)


def _closing_year(reading: Reading, start: int, end: int) -> Dated | None:
    """Give the bare year that closes an item: "Cultural Agreement, 1972"."""
    found = _YEAR.search(reading.text[start:end])
    year = found and (found[1] or found[2])
    return Dated(year, year) if year else None


def listed(reading: Reading, passage: Passage, pair: Pair, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the agreement that a list's item is, none where the sentence is no such item or tells of one by itself."""
    announced = passage.announced and folded(reading.text, passage.announced.start, passage.announced.end).text
    under = passage.topic == "agreements" or bool(announced and _ANNOUNCED.search(announced))
    low = folded(reading.text, passage.start, passage.end)
    led = _LED.match(low.text)
    found = _ITEM.match(low.text, led.end() if led else 0)
    told = any(draft.type == "agreement" and not _NEGOTIATED.search(low.text) for draft in drafts)
    named = passage.topic == "agreements" and passage.first and not _SENTENCE.search(low.text)
    line = passage.item or (named and passage.end - passage.start < _LONGEST)
    if not line or not under or not found or told:
        return []
    end = passage.end - (1 if reading.text[passage.end - 1] in ";؛،,:" else 0)
    status: Status = "negotiating" if _NEGOTIATED.search(low.text) else "signed"
    named_to = low.end_place(found.end())
    item = drafted(reading, passage, pair, _LISTED, passage.start, end, words_end=named_to, status=status)
    if item.between.foreign and len(item.between.named) < 2:
        return []
    return [item.dated(own_date(reading, item.clause, item.chosen.hit) or _closing_year(reading, item.start, end))]
