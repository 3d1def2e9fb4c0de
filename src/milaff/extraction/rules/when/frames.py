"""Of which time the sentences of a report are told: of its own day, or of another that a sentence before spoke of.

The day of a report is lent only to what its story tells. A paragraph that opens with another time is of that time until
it ends, and so is what follows a sentence that dates its own event otherwise; after a paragraph of other times nothing
more of a dispatch is of its day until its words name that day again, or those act again of whom its story tells.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.cast import Cast, names_in
from milaff.extraction.rules.when.compared import compatible, holds, to_come
from milaff.extraction.rules.when.dating import SPEECH, Dated
from milaff.extraction.rules.when.frame_words import (
    ARRIVES,
    ELSEWHERE,
    FOR_GOOD,
    NOW,
    SAYS,
)
from milaff.extraction.rules.when.turning import is_statement, opens_elsewhen, returns
from milaff.language.edtf import DateError, parse
from milaff.sources.text import Span

_OPENS = 34
"""How near to its sentence's beginning the report's day is named again, in characters."""
_STAY = timedelta(days=4)
"""A guest who came less long ago is still there; a paragraph about that alone ends no story."""
_LEAD = 2
"""Up to which sentence a coming may be what a report is about."""
_WHO_CAME = re.compile(r"\W*(?:who|which)\b" + fold(r"|\W*(?:الذي|التي) (?:وصل|حل|بدأ|يزور|تزور|شرع)"))
"""A guest's coming that is told in passing turns no story to its day: «وأشار الحياري، الذي وصل أمس، إلى أن …»."""
_HAPPENS = frozenset({"visit", "meeting", "mechanism", "agreement"})


@dataclass(frozen=True)
class Frames:
    """Which sentences of a reading are told of another time than its report's day, one for each in their order."""

    sentences: tuple[Span, ...]
    away: tuple[bool, ...]
    resumed: tuple[int, ...]
    """Where the sentence stands, of each or before it, with which the story went on after another time; else 0."""

    def of_the_day(self, at: int) -> bool:
        """Tell whether what stands at an offset is told of the day of the report."""
        n = bisect_right(self.sentences, at, key=lambda sentence: sentence.start) - 1
        return n < 0 or not self.away[n]

    def resumed_at(self, at: int) -> int:
        """Tell where the story last went on before an offset: days named before it are of the other time."""
        n = bisect_right(self.sentences, at, key=lambda sentence: sentence.start) - 1
        return self.resumed[n] if n >= 0 else 0


def frames(reading: Reading, drafts: Sequence[Draft], story: Dated) -> Frames:
    """Follow a report sentence by sentence, and tell which of them are not of its day."""
    own = _dated_events(reading, drafts, story)
    statement = is_statement(reading)
    away: list[bool] = []
    told = _told(reading, drafts)
    cast, resumed, places = Cast(), 0, list[int]()
    paragraph, gone, ended, number = False, False, False, -1
    for n, sentence in enumerate(reading.sentences):
        line = bisect_right(reading.lines, sentence.start, key=lambda one: one.start) - 1
        first = line != number
        if first:
            paragraph, number = False, line
        low = folded(reading.text, sentence.start, sentence.end).text
        mentions = reading.within(reading.dates, sentence.start, sentence.end)
        names = names_in(reading, sentence)
        ended = bool(FOR_GOOD.search(low)) or (ended and not (first and NOW.search(low[:_OPENS])))
        if ended:
            away.append(True)
        elif returns(mentions, story, low):
            paragraph = gone = False
            away.append(False)
        elif opens_elsewhen(reading, sentence, mentions, story, low):
            paragraph = paragraph or not (mentions and to_come(mentions[0], story))
            past = [m for m in mentions if not holds(m, story) and not to_come(m, story)]
            coming = told.get(n) == {"visit"} and all(_shortly_before(m, story) for m in past)
            gone = gone or (first and not statement and bool(past) and not coming)
            away.append(True)
        elif n > _LEAD and not mentions and ARRIVES.search(low):
            paragraph = gone = True
            away.append(True)
        else:
            if (paragraph or gone) and cast.acts_again(low):
                paragraph = gone = False
                resumed = sentence.start
            past = [m for m in mentions if not to_come(m, story)]
            newly = first and cast.speaks_up(low, names, [p.start for p in reading.people], sentence)
            other = (paragraph or gone) and not (not past and (SAYS.search(low) or newly))
            away.append(other or bool(ELSEWHERE.search(low)))
        places.append(resumed)
        if away[-1] or n in own:
            cast.of_another(low, names, told.get(n, ()))
        else:
            cast.of_the_day(names)
        paragraph = paragraph or n in own
    return Frames(reading.sentences, tuple(away), tuple(places))


def _shortly_before(mention: DateMention, story: Dated) -> bool:
    """Tell whether a day lies so near before the report's that a guest who came then is the one it tells of."""
    try:
        days = parse(story.edtf).earliest - parse(mention.edtf or "").earliest
    except DateError:
        return False
    return timedelta(0) < days < _STAY


def _told(reading: Reading, drafts: Sequence[Draft]) -> dict[int, set[str]]:
    """Give the types of the events and speeches that each sentence tells, by its number."""
    found: dict[int, set[str]] = {}
    for draft in drafts:
        done = draft.type in _HAPPENS and draft.chosen.status in ("held", "signed", "ratified", "in-force")
        if done or draft.type in SPEECH:
            n = bisect_right(reading.sentences, draft.start, key=lambda one: one.start) - 1
            found.setdefault(n, set()).add(draft.type)
    return found


def _dated_events(reading: Reading, drafts: Sequence[Draft], story: Dated) -> frozenset[int]:
    """Give the numbers of the sentences that date an event of their own before the day of the report."""
    found: set[int] = set()
    spoken = {draft.passage.start for draft in drafts if draft.type in SPEECH}
    for draft in drafts:
        date = draft.date
        if draft.passage.start in spoken:
            continue
        told = draft.type in _HAPPENS and draft.chosen.status in ("held", "signed", "ratified", "in-force")
        if date is None or date.borrowed or draft.chosen.nested or not told or _WHO_CAME.match(draft.clause.low.text):
            continue
        if not compatible(date.edtf, story.edtf):
            found.add(bisect_right(reading.sentences, draft.start, key=lambda one: one.start) - 1)
    return frozenset(found)
