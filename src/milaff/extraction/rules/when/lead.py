"""The day of a report whose first sentence names another than its dateline: what was told yesterday happened then."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import compatible
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import NOW, POSSESSED
from milaff.extraction.rules.when.interview import INTERVIEWED
from milaff.extraction.rules.when.near_days import near
from milaff.extraction.rules.when.reckoned import ENDED
from milaff.extraction.rules.when.speaking import of_the_topic
from milaff.extraction.rules.when.stay_days import stay_days
from milaff.extraction.rules.when.turning import returns
from milaff.language.edtf import DateError, parse
from milaff.sources.text import Span

_FAR = 7
"""How many days at most a report is written after what it tells."""
_OWN = 2
"""How near to its first sentence a dispatch's own dateline stands, in characters."""
_QUOTES = 5
"""Up to which line the words stand that tell when the one spoke whom a report quotes."""
_SPOKE = re.compile(
    fold(
        r"^\W*[وف]?(?:قال|صرح|أكد|أوضح|ذكر|كشف|أشار|جاء (?:ذلك|هذا)|جاءت)ت?(?!\w)"
        r"(?:(?! (?:أن|إن|أنه|إنه|إلى|بأن)(?!\w))[^.؛])*$"
    )
    + r"|^\W*(?:(?!that\b)[\w'’.,-]+ ){0,12}?"
    r"(?:said|told|spoke|stated|remarked|disclosed|revealed|announced|made (?:this|the|it))\b"
    r"(?:(?! that\b)[^.;\"“])*$"
)
"""What stands before the day on which someone spoke, in the sentence that tells it."""
_TITLE = 110
"""The most characters of a line that is a title."""
_CAPTION = 300
"""The most characters of the line below a picture."""
_CREDIT = re.compile(
    r"(?:\b(?:photos?|pictures?|images?|file pic)\s?[:/|©]|[(\[](?:photo|file|picture|image)\b|"
    r"(?:من المصدر|أرشيفية|تصوير\W[^.]{0,30})\W*$)[^.]{0,40}",
    re.IGNORECASE,
)
"""How it says whose the picture is."""
_ASIDE = re.compile(r"\b(?:who|which|since|whose)\b" + fold(r"|(?<!\w)(?:الذي|التي|منذ|المنعقد|الموقع)"))
_SPOKEN_OF = re.compile(
    r"\b(?:condemn|denounc|deplor|welcom|thank|prais|commend|den[iy]|deni|congratulat|mourn)\w*\b[^.;\"]*"
    r"\b(?:that|published|killed|visit|attacks?|decision|vote|explosion|shooting|strikes?|earthquake|floods?|election|reports)\b"
    r"[^,;.\"]*$"
    + fold(
        r"|(?<!\w)[وف]?(?:أدان|ندد|استنكر|رحب|شكر|أشاد|نوه|نفى|هنأ|ثمن)ت?(?!\w)[^.؛]* [بل]?(?:ال|لل)?"
        r"(?:زيارة|هجوم|هجمات|قرار|انفجار|زلزال|فيضانات|انتخاب|تقارير|أنباء)(?!\w)[^،؛.]*$"
    )
)
"""What was condemned, welcomed or denied has a day of its own."""
_OF_A_GUEST = re.compile(r"\b(?:who|which|whose)\b")
_SHORTEST = 60
"""The fewest characters of a line that tells something, where no dateline opens it."""
_SHORT = 25
"""The same where one does."""
_HAPPENS = frozenset({"visit", "meeting", "agreement", "mechanism"})
_OF_A_DAY = frozenset({"meeting", "agreement", "mechanism"})
_OF_DAYS = frozenset({"meeting", "mechanism"})


@dataclass(frozen=True)
class Lead:
    """The day of what a report tells; ``gone`` is where its first sentence stands, if that alone is of another day.

    Of such a report only that is of its day which follows where its words name that day again.
    """

    day: Dated
    gone: int | None = None


def of_the_lead(reading: Reading, drafts: Sequence[Draft], story: Dated) -> Lead:
    """Give the day that a report's first sentence is told of: its own where it names one, else the report's.

    The first sentence may tell a visit that began on another day: what happened on it may be of any.
    """
    sentence = first_told(reading)
    if sentence is None:
        return Lead(story)
    inside = (d for d in drafts if sentence.start <= d.start < sentence.end and not d.chosen.nested)
    inside = (d for d in inside if not _spoken_of(reading, sentence, d))
    first = next((d for d in inside if d.type in _HAPPENS and d.chosen.status in ("held", "signed")), None)
    if first is not None and first.date is not None and _whole_stay(first, story):
        return Lead(replace(first.date, borrowed=True, inferred=True))
    low = folded(reading.text, sentence.start, sentence.end).text
    if returns(reading.within(reading.dates, sentence.start, sentence.end), story, low):
        return Lead(story)
    if first is None:
        return Lead(_lead_day(reading, sentence, story) or _said_before(reading, story) or story)
    if first.type == "visit" and _ASIDE.search(folded(reading.text, sentence.start, first.chosen.hit.end).text):
        return Lead(_lead_day(reading, sentence, story) or story)  # a guest's coming is told in passing
    return _of_its_event(reading, sentence, first, story)


def only_written_then(reading: Reading, day: Dated) -> bool:
    """Tell whether a text that dates itself tells of days just before and never of its own: it was written later."""
    opening = first_told(reading)
    if opening is None or len(day.edtf) != len("YYYY-MM-DD"):
        return False
    if reading.dateline and opening.start - reading.dateline.end < _OWN:
        return False  # a dispatch's own, before its first sentence
    told = [m for m in reading.dates if m.start >= opening.start and m.edtf]
    today = NOW.search(folded(reading.text, opening.start, len(reading.text)).text)
    named = any(day.edtf in (m.edtf or "").split("/") for m in told)
    return not named and not today and any(near(m, day) for m in told)


def _spoken_of(reading: Reading, sentence: Span, draft: Draft) -> bool:
    """Tell whether an event is only what the sentence opens with as what is spoken of: "Asked about the visit …"."""
    head = reading.dateline.end if reading.dateline else 0
    start = max(sentence.start, head)
    return of_the_topic(folded(reading.text, start, max(start, draft.chosen.hit.start)).text)


def first_told(reading: Reading) -> Span | None:
    """Give the first sentence after the title and dateline that is long enough to tell something."""
    head = reading.dateline.end if reading.dateline else 0
    least = _SHORT if reading.dateline else _SHORTEST
    told = (s for s in reading.sentences if s.start >= head and s.end - s.start > least)
    return next((s for s in told if not _is_title(reading, s)), None)


def _of_its_event(reading: Reading, sentence: Span, first: Draft, story: Dated) -> Lead:
    """Give the day of a report by the event that its first sentence tells, which is not said to be of its day."""
    begun = stay_days(reading, first)[1]
    if begun and "/" in begun.edtf and not begun.edtf.startswith(story.edtf):
        return Lead(story, gone=sentence.start)
    date = first.date
    if date is None or date.borrowed:
        return Lead(_lead_day(reading, sentence, story) or story)
    last = date.edtf.split("/")[-1]
    if first.type in _OF_DAYS and "/" in date.edtf and (last == story.edtf or _just_before(last, story.edtf)):
        return Lead(replace(date, borrowed=True, inferred=True))  # told at its close: said on any of its days
    if compatible(date.edtf, story.edtf):
        return Lead(story)
    if first.type not in _OF_A_DAY or not _just_before(date.edtf, story.edtf):
        return Lead(story, gone=sentence.start)
    return Lead(replace(date, borrowed=True, inferred=True))


def _whole_stay(first: Draft, story: Dated) -> bool:
    """Tell whether a report is of a visit that ended on its day, of which any day may be meant by what follows."""
    ended = first.type == "visit" and first.date is not None and first.date.edtf.endswith(f"/{story.edtf}")
    return ended and bool(ENDED.search(first.clause.low.text))


def _is_title(reading: Reading, sentence: Span) -> bool:
    """Tell whether a sentence is a line by itself that ends as a title does, without a full stop, or a caption."""
    line = reading.lines[bisect_right(reading.lines, sentence.start, key=lambda one: one.start) - 1]
    text = reading.text[line.start : line.end].strip()
    if len(text) < _CAPTION and _CREDIT.search(text):
        return True
    return len(text) < _TITLE and not text.endswith((".", "!", "؟", "?", '"', "»", "”", ":"))


def _lead_day(reading: Reading, sentence: Span, story: Dated) -> Dated | None:
    """Give the day just before the report's that its first sentence names, where no rule knows what it tells.

    Days told in passing, of a guest's coming or of what was signed before, are none of what the sentence tells.
    """
    days = [m for m in reading.within(reading.dates, sentence.start, sentence.end) if m.kind == "day" and m.edtf]
    found = [m for m in days if not _ASIDE.search(folded(reading.text, sentence.start, m.start).text)]
    found = [m for m in found if not _of_a_thing(reading, sentence, m)]
    if len(found) != 1 or not _just_before(found[0].edtf or "", story.edtf):
        return None
    return Dated(found[0].edtf or "", found[0].text, borrowed=True, inferred=True)


def _of_a_thing(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Tell whether a day is of what the sentence speaks of: "condemned Sunday's attack", "reports published on …"."""
    before = folded(reading.text, sentence.start, mention.start).text
    return bool(_SPOKEN_OF.search(before)) or bool(POSSESSED.match(reading.text, mention.end))


def _said_before(reading: Reading, story: Dated) -> Dated | None:
    """Give the day on which the one spoke whom a report quotes: "told reporters yesterday", said near its lead."""
    for sentence in reading.sentences:
        if sentence.start >= reading.lines[min(_QUOTES, len(reading.lines) - 1)].end:
            return None
        for mention in reading.within(reading.dates, sentence.start, sentence.end):
            before = folded(reading.text, sentence.start, mention.start).text
            spoke = _SPOKE.match(before) or INTERVIEWED.search(before)
            spoke = None if _OF_A_GUEST.search(before) or NOW.search(before) else spoke
            if spoke and mention.edtf and mention.inferred and _just_before(mention.edtf, story.edtf):
                return Dated(mention.edtf, mention.text, borrowed=True, inferred=True)
    return None


def _just_before(day: str, written: str) -> bool:
    if len(day) != len("YYYY-MM-DD"):
        return False
    try:
        return 0 < (parse(written).earliest - parse(day).latest).days <= _FAR
    except DateError:
        return False
