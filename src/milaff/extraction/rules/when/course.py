"""A story of several days: a page written after them tells each by its weekday, and goes on about one without a day.

What goes on so is of the day last named, and never of the page's by default.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.when.belonging import one_end
from milaff.extraction.rules.when.compared import holds
from milaff.extraction.rules.when.course_words import ASIDE
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.elsewhen import said_so_far
from milaff.extraction.rules.when.frame_words import HAD, NOW, REMEMBERS
from milaff.extraction.rules.when.lead import first_told
from milaff.extraction.rules.when.near_days import near, shortly
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.turning import is_statement
from milaff.sources.text import Span

_PLACE = 2
"""The most words beside the day in such a line."""
_EARLY = 3
"""How many sentences a story begins with."""
_HAPPENS = frozenset({"visit", "meeting", "mechanism", "agreement"})
_OF_A_DAY = frozenset({"meeting", "mechanism", "agreement"})
_DAY = len("YYYY-MM-DD")


@dataclass(frozen=True)
class Course:
    """A page ``written`` on a day; ``past`` tells that its story is of days before, and nothing said to be of its own.

    ``spoken`` tells that someone speaks in its first sentence, who may do so on the page's day.
    """

    written: Dated
    past: bool
    spoken: bool


def course_of(reading: Reading, drafts: Sequence[Draft], dated: Dated | None, day: Dated | None) -> Course | None:
    """Follow the days of a report that was written on one day, and whose first sentence is of ``day``."""
    written = dated or _of_the_page(reading)
    if written is None or is_statement(reading):
        return None
    lead = first_told(reading)
    start = max(reading.dateline.end if reading.dateline else 0, lead.start if lead else 0)
    first = [d for d in drafts if lead and lead.start <= d.start < lead.end and not d.chosen.nested and d.date is None]
    happened = any(d.type in _HAPPENS and d.chosen.status in ("held", "signed") for d in first)
    spoken = any(d.type in SPEECH and _by_someone(reading, d) for d in first)
    of_its_day = happened or any(_names(reading, s, written) for s in reading.sentences if s.start >= start)
    own = any(d.type in _OF_A_DAY and _own_day(reading, d, written) for d in drafts)
    own = own or (_of_a_page(reading) and _told_of_days_before(reading, start, written))
    past = own and not of_its_day and (day is None or day.edtf == written.edtf)
    return Course(written, past and not spoken, past and spoken)


def _by_someone(reading: Reading, draft: Draft) -> bool:
    """Tell whether a person speaks, not a state, and did so once: "has promised" tells no day."""
    start, hit = draft.passage.start, draft.chosen.hit
    people = reading.within(reading.people, start, hit.start)
    offices = (*reading.within(reading.offices, start, hit.start), *reading.within(reading.offices, hit.end, draft.end))
    someone = people or offices
    return bool(someone) and not said_so_far(draft.clause, draft.chosen.hit)


def _names(reading: Reading, sentence: Span, written: Dated) -> bool:
    """Tell whether a sentence names the page's own day."""
    mentions = reading.within(reading.dates, sentence.start, sentence.end)
    today = NOW.search(folded(reading.text, sentence.start, sentence.end).text)
    return bool(today) or any(m.kind == "day" and holds(m, written) for m in mentions)


def _of_a_page(reading: Reading) -> bool:
    """Tell whether the day at the head of a text stands in a line of its own, as that of a newspaper's page does."""
    dateline = reading.dateline
    line = next((one for one in reading.lines if dateline and one.start <= dateline.start < one.end), None)
    if dateline is None or line is None:
        return False
    rest = reading.text[line.start : dateline.mention.start] + reading.text[dateline.mention.end : line.end]
    return len(rest.split()) <= _PLACE


def _told_of_days_before(reading: Reading, start: int, written: Dated) -> bool:
    """Tell whether the first sentences of a page name a day before its own, on which what they tell happened."""
    for sentence in [one for one in reading.sentences if one.start >= start][:_EARLY]:
        low = folded(reading.text, sentence.start, sentence.end).text
        if REMEMBERS.search(low) or HAD.search(low):
            continue
        for mention in reading.within(reading.dates, sentence.start, sentence.end):
            if (
                mention.inferred
                and near(mention, written)
                and not ASIDE.search(folded(reading.text, sentence.start, mention.start).text)
            ):
                return True
    return False


def _of_the_page(reading: Reading) -> Dated | None:
    """Give the day of a page that is no dispatch of it."""
    written = reading.document_date
    return Dated(written, "", borrowed=True, inferred=True) if written and len(written) == _DAY else None


def _own_day(reading: Reading, draft: Draft, written: Dated) -> bool:
    """Tell whether an event was held on a day of its own shortly before a page's, and is not only recalled."""
    date_ = draft.date
    if date_ is None or date_.borrowed or draft.chosen.nested or draft.chosen.status not in ("held", "signed"):
        return False
    sentence = _sentence(reading, draft.start)
    low = folded(reading.text, sentence.start, sentence.end).text
    return shortly(date_.edtf, written) and not one_end(draft) and not (REMEMBERS.search(low) or HAD.search(low))


def _sentence(reading: Reading, at: int) -> Span:
    return reading.sentences[bisect_right(reading.sentences, at, key=lambda one: one.start) - 1]
