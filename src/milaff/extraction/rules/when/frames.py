"""Of which time the sentences of a report are told: of its own day, or of another that a sentence before spoke of.

The day of a report is lent only to what its story tells. A paragraph that opens with another time is of that time until
it ends, and so is what follows a sentence that dates its own event otherwise; after a paragraph of other times nothing
more of a dispatch is of its day until its words name that day again, or those act again of whom its story tells.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.compared import compatible
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.following import Following
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.turning import is_minutes
from milaff.sources.text import Span

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


def frames(reading: Reading, drafts: Sequence[Draft], story: Dated, *, gone: int | None = None) -> Frames:
    """Follow a report sentence by sentence, and tell which of them are not of its day.

    ``gone`` is where its first sentence stands if that is of another day, so that nothing is of the report's until its
    words name that.
    """
    told, own = _told(reading, drafts), _dated_events(reading, drafts, story)
    stated = is_minutes(reading, lines=1) and reading.dateline is None
    following = Following(reading, story, told, own, stated)
    away: list[bool] = []
    resumed: list[int] = []
    for n, sentence in enumerate(reading.sentences):
        following.awaited = following.awaited or sentence.start == gone
        away.append(following.away(n, sentence))
        resumed.append(following.resumed)
    return Frames(reading.sentences, tuple(away), tuple(resumed))


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
