"""A report followed sentence by sentence: whether each is told of its day, or of another time that words spoke of."""

from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.when.cast import Cast, names_in
from milaff.extraction.rules.when.compared import holds, to_come
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import ARRIVES, ELSEWHERE, FOR_GOOD, NOW, OF_THE_OCCASION, SAYS
from milaff.extraction.rules.when.turning import is_statement, opens_elsewhen, returns
from milaff.language.edtf import DateError, parse
from milaff.sources.text import Span

_OPENS = 34
"""How near to its sentence's beginning the report's day is named again, in characters."""
_STAY = timedelta(days=4)
"""A guest who came less long ago is still there; a paragraph about that alone ends no story."""
_LEAD = 2
"""Up to which sentence a coming may be what a report is about."""


@dataclass
class Following:
    """Where a report stands: of its day, or in a paragraph of another time, gone from it, or ended for good.

    ``told`` holds the types of what each sentence tells, by its number; ``own`` the numbers of those that date an event
    of their own before the day of the report. ``stated`` tells that it is minutes, whose next point takes up the talks
    again. ``awaited`` tells that it began with another day, and that its own is
    yet to be named.
    """

    reading: Reading
    story: Dated
    told: Mapping[int, Collection[str]]
    own: Collection[int]
    stated: bool = False
    cast: Cast = field(default_factory=Cast)
    paragraph: bool = False
    gone: bool = False
    ended: bool = False
    awaited: bool = False
    resumed: int = 0
    line: int = -1

    def away(self, n: int, sentence: Span) -> bool:
        """Read on to a sentence, the ``n``-th, and tell whether it is of another time than the report's day."""
        line = bisect_right(self.reading.lines, sentence.start, key=lambda one: one.start) - 1
        first = line != self.line
        if first:
            self.paragraph, self.line = False, line
        low = folded(self.reading.text, sentence.start, sentence.end).text
        names = names_in(self.reading, sentence)
        ended = self.ended and not (first and (self.stated or NOW.search(low[:_OPENS])))
        self.ended = bool(FOR_GOOD.search(low)) or ended
        away = self.ended or self._elsewhen(n, sentence, low, names, first)
        if away or n in self.own:
            self.cast.of_another(low, names, self.told.get(n, ()))
        else:
            self.cast.of_the_day(names)
        self.paragraph = self.paragraph or n in self.own
        return away

    def _elsewhen(self, n: int, sentence: Span, low: str, names: frozenset[str], first: bool) -> bool:
        """Tell whether a sentence of a story that has not ended is of another time, and where the story goes."""
        mentions = self.reading.within(self.reading.dates, sentence.start, sentence.end)
        if returns(mentions, self.story, low):
            self.paragraph = self.gone = self.awaited = False
            return False
        if self.awaited:
            return True
        if opens_elsewhen(self.reading, sentence, mentions, self.story, low):
            self._turn(n, mentions, first)
            return True
        if n > _LEAD and not mentions and ARRIVES.search(low):
            self.paragraph = self.gone = True
            return True
        goes_on = self.cast.met_then() and OF_THE_OCCASION.search(low)
        back = not self.cast.events and OF_THE_OCCASION.search(low[:_OPENS])  # only figures were told meanwhile
        if (self.paragraph or self.gone) and not goes_on and (back or self.cast.acts_again(low)):
            self.paragraph = self.gone = False
            self.resumed = sentence.start
        past = any(not to_come(m, self.story) for m in mentions)
        newly = first and self.cast.speaks_up(low, names, [p.start for p in self.reading.people], sentence)
        stays = (self.paragraph or self.gone) and (past or not (SAYS.search(low) or newly))
        return stays or bool(ELSEWHERE.search(low))

    def _turn(self, n: int, mentions: tuple[DateMention, ...], first: bool) -> None:
        """Go over to the other time that a sentence opens with: for its paragraph, or for all that follows."""
        self.paragraph = self.paragraph or not (mentions and to_come(mentions[0], self.story))
        past = [m for m in mentions if not holds(m, self.story) and not to_come(m, self.story)]
        told = set(self.told.get(n, ())) - {"commitment"}  # «at the invitation of» is one
        coming = told == {"visit"} and all(_shortly_before(m, self.story) for m in past)
        self.gone = self.gone or (first and bool(past) and not coming and not is_statement(self.reading))


def _shortly_before(mention: DateMention, story: Dated) -> bool:
    """Tell whether a day lies so near before the report's that a guest who came then is the one it tells of."""
    try:
        days = parse(story.edtf).earliest - parse(mention.edtf or "").earliest
    except DateError:
        return False
    return timedelta(0) < days < _STAY
