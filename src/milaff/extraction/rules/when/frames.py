"""Of which time the sentences of a report are told: of its own day, or of another that a sentence before spoke of.

The day of a report is lent only to what its story tells. A paragraph that opens with another time is of that time until
it ends, and so is what follows a sentence that dates its own event otherwise; after a paragraph of other times nothing
more of a dispatch is of its day until its words name that day again.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.when.cast import Cast, names_in
from milaff.extraction.rules.when.compared import compatible, holds, to_come
from milaff.extraction.rules.when.dating import SPEECH, Dated
from milaff.extraction.rules.when.frame_words import (
    ANOTHER_DAY,
    ARRIVES,
    AWAITED,
    ELSEWHERE,
    FOR_GOOD,
    HAD,
    MADE_THEN,
    NOW,
    POSSESSED,
    RELATIVE,
    REMEMBERS,
    SAME_DAY,
    SAYS,
    STATEMENT,
)
from milaff.extraction.rules.when.named import part_of_a_name
from milaff.sources.text import Span

_OPENS = 34
"""How near to its sentence's beginning a date opens it, in characters."""
_AROUND = 40
_LEAD = 2
"""Up to which sentence a coming may be what a report is about."""
_WORD = re.compile(r"(?<!\w)و?([^\W\d]{3,})")
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
    written, told = words_of(reading), _told(reading, drafts)
    cast, resumed, places = Cast(), 0, list[int]()
    paragraph, gone, ended, number = False, False, False, -1
    for n, sentence in enumerate(reading.sentences):
        line = bisect_right(reading.lines, sentence.start, key=lambda one: one.start) - 1
        first = line != number
        if first:
            paragraph, number = False, line
        low = folded(reading.text, sentence.start, sentence.end).text
        mentions = reading.within(reading.dates, sentence.start, sentence.end)
        ended = bool(FOR_GOOD.search(low)) or (ended and not (first and NOW.search(low[:_OPENS])))
        if ended:
            away.append(True)
        elif returns(mentions, story, low):
            paragraph = gone = False
            away.append(False)
        elif opens_elsewhen(reading, sentence, mentions, story, low):
            paragraph = paragraph or not (mentions and to_come(mentions[0], story))
            gone = gone or (
                first and not statement and any(not holds(m, story) and not to_come(m, story) for m in mentions)
            )
            away.append(True)
        elif ARRIVES.search(low) and not mentions and n > _LEAD:
            paragraph = gone = True
            away.append(True)
        else:
            if (paragraph or gone) and cast.acts_again(low):
                paragraph = gone = False
                resumed = sentence.start
            says = bool(SAYS.search(low)) and not mentions
            away.append(((paragraph or gone) and not says) or bool(ELSEWHERE.search(low)))
        places.append(resumed)
        if away[-1] or n in own:
            cast.of_another(low, names_in(reading, sentence, written), told.get(n, ()))
        else:
            cast.of_the_day(names_in(reading, sentence, written))
        paragraph = paragraph or n in own
    return Frames(reading.sentences, tuple(away), tuple(places))


def awaited(reading: Reading, draft: Draft) -> bool:
    """Tell whether an instrument stands among those whose signature is yet to come."""
    upto = folded(reading.text, draft.passage.start, draft.end).text
    return draft.type == "agreement" and bool(AWAITED.search(upto))


def is_statement(reading: Reading) -> bool:
    """Tell whether a text is a statement or minutes, whose paragraphs stand each by itself."""
    end = reading.lines[min(4, len(reading.lines)) - 1].end if reading.lines else 0
    return bool(STATEMENT.search(folded(reading.text, 0, end).text))


def returns(mentions: Sequence[DateMention], story: Dated, low: str) -> bool:
    """Tell whether a sentence names the day of the report."""
    return bool(NOW.search(low)) or any(m.kind == "day" and holds(m, story) for m in mentions)


def opens_elsewhen(reading: Reading, sentence: Span, mentions: Sequence[DateMention], story: Dated, low: str) -> bool:
    """Tell whether a sentence begins with another time than the report's, or tells what had been before."""
    first = mentions[0] if mentions else None
    leads = first is not None and first.start - sentence.start < _OPENS and not holds(first, story)
    if leads and first is not None:
        leads = not RELATIVE.search(low[: first.start - sentence.start]) and not part_of_a_name(reading, first)
        leads = leads and not _tells_more(reading, sentence, first)
    return leads or bool(REMEMBERS.search(low) or HAD.search(low) or ANOTHER_DAY.search(low[:90]))


def _tells_more(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Tell whether a date tells more of a thing: "a line built in the 1970s", "Tuesday's attack", or is the same day."""
    before = folded(reading.text, sentence.start, mention.start).text
    made = MADE_THEN.search(before)
    attributive = made is not None and len(before[: made.start()].split()) > 1
    same = SAME_DAY.search(folded(reading.text, sentence.start, mention.end).text)
    return attributive or bool(same or POSSESSED.match(reading.text, mention.end))


def words_of(reading: Reading) -> Mapping[str, int]:
    """Tell how often a text has each word, folded, the particle «و» before it left out."""
    return Counter(_WORD.findall(folded(reading.text, 0, len(reading.text)).text))


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
        if date is None or date.borrowed or draft.chosen.nested or not told:
            continue
        if not compatible(date.edtf, story.edtf):
            found.add(bisect_right(reading.sentences, draft.start, key=lambda one: one.start) - 1)
    return frozenset(found)
