"""Lines of a chronology: "May 1998 – Foreign Minister X." under a heading of visits; the date that leads a line."""

import re
from collections.abc import Sequence

from milaff.extraction.dates import DateMention
from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.needs import Scene
from milaff.extraction.rules.pair import Pair, between
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.signs import CANCELLED, DENIED, NOISE, PLANNED, POSTPONED
from milaff.extraction.rules.standing import FUTURE_WORDS
from milaff.extraction.rules.when.dating import Dated
from milaff.sources.text import Span

_LISTED = Trigger("listed visit", "visit", "", sure=0.7, status="held")
_MARK = re.compile(r"\s*[)\]]?\s*(?:[-–—:]|،(?= ))|(?: {2,}|\t|\s*\n|\s*\|\s*)(?=\S)|\.(?= +[^\W\d_])")
_BARE_YEAR = re.compile(r"\W*(?P<year>(?:1[89]|20)\d\d)\W*")
_HEADED = 3
"""How many dates stand alone in their lines where they head the entries of a chronology."""
_TITLE = 4
"""The most words of a heading that ends what is told of a day."""
_LONGEST_DATE = 40
"""The most characters of a line that is a date."""
_BULLET = re.compile(r"\s*[-–—•·*▪●◦‣»>]+\s")
_GOES_ON = re.compile(r"\s*(?:كما|وكذلك|وقد|وأعقب)(?!\w)")
_SET_IN = re.compile(r"[^\S\n]*\n(?: {3,}|\t\s*)")
"""What parts a line from that above, below which it is set in."""
_SET_IN_LINES = 40
"""The most lines that are set in below one."""
_HEAD = 4
"""How near to its line's beginning a date leads it from which others are set in, in characters."""
_LEADS = 10
"""How near to its line's beginning a date leads it that no mark parts from what it tells, in characters."""
_DEFERRED = re.compile(r"\bdeferred\b" + fold(r"|مؤجلة|أجلت|تأجلت"))
_BY_TELEPHONE = re.compile(
    fold(r"مكالمة|اتصال(?:ا)? هاتفي|هاتفيا|رسالة|برقية") + r"|\b(?:telephon\w+|phone|call|letter|message)\b"
)
_NOTE = re.compile(r"\([^()]{0,60}\)")
_WHOLE = 3
"""The most characters that a line without bullet holds beside its one sentence."""
_LONGEST = 140
"""The most characters of a line that names a visitor and a date and tells nothing else."""


def leading_date(reading: Reading, passage: Passage) -> Dated | None:
    """Give the date that a line begins with, parted from its text by a dash or colon; None where there is none."""
    line = reading.lines[passage.line]
    start = max(line.start, passage.start) if passage.first else line.start
    for mention in reading.within(reading.dates, line.start, line.end)[:1]:
        led = not re.search(r"[^\W\d]{3,}", reading.text[line.start : mention.start])
        if reading.dateline is not None and reading.dateline.mention == mention:
            continue
        if led and mention.edtf and mention.start - start < 8 and _MARK.match(reading.text, mention.end):
            return Dated(mention.edtf, mention.text, borrowed=True, inferred=mention.inferred)
    if reading.within(reading.dates, line.start, passage.start):
        return None
    return _of_the_item_above(reading, passage) or _hung_below(reading, passage) or _headed_by_date(reading, passage)


def _of_the_item_above(reading: Reading, passage: Passage) -> Dated | None:
    """Give the date that leads the item above a line without a bullet which goes on from it: «كما عقد الوزير …»."""
    line = reading.lines[passage.line]
    above = reading.lines[passage.line - 1] if passage.line else line
    if not _GOES_ON.match(reading.text, line.start) or not _BULLET.match(reading.text, above.start):
        return None
    if reading.within(reading.dates, line.start, line.end):
        return None
    first = next(iter(reading.within(reading.dates, above.start, above.end)), None)
    leads = first is not None and first.start - above.start < _LEADS
    return Dated(first.edtf, first.text, borrowed=True, inferred=True) if leads and first and first.edtf else None


def _hung_below(reading: Reading, passage: Passage) -> Dated | None:
    """Give the date that leads the line above those that are set in below it, as the entries of a table are.

    Below a year, with its month or without, each line is one of that year.
    """
    at = passage.line
    if not _set_in(reading, at) or _dates_of_line(reading, at):
        return None
    highest = at - _SET_IN_LINES
    while at > highest and _set_in(reading, at):
        at -= 1
        if first := next(iter(_dates_of_line(reading, at)), None):
            leads = first.start - reading.lines[at].start < _HEAD and _MARK.match(reading.text, first.end)
            if not leads or not first.edtf:
                return None
            of_a_year = _set_in(reading, at) or first.text.startswith(first.edtf[:4])
            return Dated(first.edtf[:4] if of_a_year else first.edtf, first.text, borrowed=True, inferred=True)
    return None


def _set_in(reading: Reading, number: int) -> bool:
    """Tell whether a line begins further in than the page, right below another."""
    above, line = reading.lines[max(number - 1, 0)], reading.lines[number]
    return number > 0 and _SET_IN.fullmatch(reading.text, above.end, line.start) is not None


def _dates_of_line(reading: Reading, number: int) -> Sequence[DateMention]:
    line = reading.lines[number]
    return reading.within(reading.dates, line.start, line.end)


def _headed_by_date(reading: Reading, passage: Passage) -> Dated | None:
    """Give the date that stands alone above an entry, where at least three head the entries of a text so."""
    heads = [(n, head) for n, line in enumerate(reading.lines) if (head := _alone(reading, line))]
    if len({head.edtf for _, head in heads}) < _HEADED:
        return None
    above = [(n, head) for n, head in heads if n < passage.line]
    if not above or any(_other_heading(reading, n) for n in range(above[-1][0] + 1, passage.line)):
        return None
    return Dated(above[-1][1].edtf, above[-1][1].words, borrowed=True, inferred=True)


def _other_heading(reading: Reading, number: int) -> bool:
    """Tell whether a line, parted by a blank one from that above, heads what is of no one day: "Coming up"."""
    above, line = reading.lines[number - 1], reading.lines[number]
    text = reading.text[line.start : line.end].strip()
    parted = reading.text.count("\n", above.end, line.start) > 1
    title = len(text.split()) <= _TITLE and not text.endswith((".", "؛", "،", ":")) and not _BULLET.match(text)
    return parted and title and not _dates_of_line(reading, number)


def _alone(reading: Reading, line: Span) -> Dated | None:
    """Give the date that is all that a line holds: a year, "3 June 2020", «أكتوبر 2003»."""
    if line.end - line.start > _LONGEST_DATE:
        return None
    if year := _BARE_YEAR.fullmatch(reading.text, line.start, line.end):
        return Dated(year["year"], year["year"])
    found = reading.within(reading.dates, line.start, line.end)
    if len(found) != 1 or not found[0].edtf:
        return None
    if found[0].inferred and not (re.search(r"\d", found[0].text) or _below_its_year(reading, found[0])):
        return None
    rest = reading.text[line.start : found[0].start] + reading.text[found[0].end : line.end]
    return None if re.search(r"\w", rest) else Dated(found[0].edtf, found[0].text)


def _below_its_year(reading: Reading, mention: DateMention) -> bool:
    """Tell whether the last year that stands alone above a day without a year is its own."""
    above = (_BARE_YEAR.fullmatch(reading.text, one.start, one.end) for one in reading.lines if one.end < mention.start)
    years = [year["year"] for year in above if year]
    return bool(years) and (mention.edtf or "").startswith(years[-1])


def chronicled(reading: Reading, passage: Passage, pair: Pair, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the visit that a line of a list of visits is, none where the line tells of one by itself or of none."""
    if passage.topic != "visits" or not passage.first or any(draft.type == "visit" for draft in drafts):
        return []
    date = leading_date(reading, passage) or _closing_date(reading, passage, drafts)
    if date is None:
        return []
    text = reading.text[passage.start : passage.end]
    end = passage.start + (text.find(";") if ";" in text else len(text))
    hit = Hit(_LISTED, passage.start, passage.start + 1)
    low = folded(reading.text, passage.start, end)
    clause = Clause(passage.start, end, hit, (), low, opens=True)
    parties = between(reading, clause, pair)
    signs = (CANCELLED, DENIED, NOISE, PLANNED)
    unsure = (
        bool(_BY_TELEPHONE.search(low.text))
        or any(sign[reading.language].search(low.text) for sign in signs)
        or FUTURE_WORDS.search(low.text)
    )
    if unsure or not Scene(reading, clause, hit, parties).someone or (parties.foreign and not parties.named):
        return []
    put_off = POSTPONED[reading.language].search(low.text) or _DEFERRED.search(low.text)
    own = Dated(date.edtf, date.words, inferred=date.inferred)
    return [
        Draft(
            passage,
            clause,
            Chosen(hit, "postponed" if put_off else "held", clause.start, end),
            parties,
            own,
            clause.start,
            min(end, clause.start + LONGEST_QUOTE),
        )
    ]


def _closing_date(reading: Reading, passage: Passage, drafts: Sequence[Draft]) -> Dated | None:
    """Give the date that closes a list's item which names a visitor and tells nothing else."""
    found = [m for m in reading.within(reading.dates, passage.start, passage.end) if m.edtf]
    alone = passage.item or reading.lines[passage.line].end - passage.end < _WHOLE
    if drafts or len(found) != 1 or not alone or passage.end - passage.start > _LONGEST:
        return None
    rest = _NOTE.sub("", reading.text[found[0].end : passage.end])
    return Dated(found[0].edtf or "", found[0].text) if not re.search(r"\w", rest) else None
