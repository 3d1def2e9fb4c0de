"""How a sentence of a report says that it is of another time than its day, or that it is of that day again."""

import re
from collections.abc import Sequence

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import holds
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import (
    ANOTHER_DAY,
    AWAITED,
    HAD,
    MADE_THEN,
    NOW,
    POSSESSED,
    RELATIVE,
    REMEMBERS,
    SAME_DAY,
    STATEMENT,
)
from milaff.extraction.rules.when.named import part_of_a_name
from milaff.extraction.rules.when.speaking import of_the_topic
from milaff.sources.text import Span

_OPENS = 34
"""How near to its sentence's beginning a date opens it, in characters."""
_QUOTED = re.compile(r'\W*"[^"]{3,400}",? (?:\w+ ){0,6}?(?:said|says|told|added|noted|stressed)\b')
"""How a sentence begins that quotes someone."""
_MINUTES = re.compile(r"\bminutes\b" + fold(r"|محضر"))
_TITLE, _LONG_TITLE = 150, 250
"""The most characters of a line that can be a title, and of one that does not end as a sentence does."""


def awaited(reading: Reading, draft: Draft) -> bool:
    """Tell whether an instrument stands among those whose signature is yet to come."""
    done = reading.text.find(";", draft.chosen.hit.end, draft.end)  # "was initialled; it will be signed in May"
    upto = folded(reading.text, draft.passage.start, done if done >= 0 else draft.end).text
    return draft.type == "agreement" and bool(AWAITED.search(upto))


def is_statement(reading: Reading) -> bool:
    """Tell whether a text is a statement or minutes, whose paragraphs stand each by itself."""
    heads = (line for line in reading.lines[:4] if line.end - line.start < _longest_title(reading, line))
    return any(STATEMENT.search(folded(reading.text, line.start, line.end).text) for line in heads)


def is_minutes(reading: Reading, lines: int = 4) -> bool:
    """Tell whether a text is the minutes of a session, as its heading says, the first so many lines of it."""
    head = folded(reading.text, reading.start, reading.lines[min(lines, len(reading.lines)) - 1].end).text
    return bool(_MINUTES.search(head))


def _longest_title(reading: Reading, line: Span) -> int:
    return _TITLE if reading.text[line.start : line.end].rstrip().endswith((".", ":", "؛")) else _LONG_TITLE


def returns(mentions: Sequence[DateMention], story: Dated, low: str) -> bool:
    """Tell whether a sentence names the day of the report."""
    return bool(NOW.search(low)) or any(m.kind == "day" and holds(m, story) for m in mentions)


def opens_elsewhen(reading: Reading, sentence: Span, mentions: Sequence[DateMention], story: Dated, low: str) -> bool:
    """Tell whether a sentence begins with another time than the report's, or tells what had been before."""
    first = mentions[0] if mentions else None
    leads = first is not None and first.start - sentence.start < _OPENS and not holds(first, story)
    leads = leads and not (_QUOTED.match(low) or _in_quotes(reading, sentence, low))  # it is told on the day
    if leads and first is not None:
        leads = not RELATIVE.search(low[: first.start - sentence.start]) and not part_of_a_name(reading, first)
        leads = leads and not _tells_more(reading, sentence, first)
        leads = leads and not of_the_topic(low[: first.start - sentence.start])
    return leads or bool(REMEMBERS.search(low) or HAD.search(low) or ANOTHER_DAY.search(low[:90]))


def _in_quotes(reading: Reading, sentence: Span, low: str) -> bool:
    """Tell whether a sentence opens a quotation, or goes on with one that its paragraph has opened."""
    if low.startswith('"'):
        return True
    line = next((one for one in reading.lines if one.start <= sentence.start < one.end), sentence)
    before = folded(reading.text, line.start, sentence.start).text
    return before.count('"') % 2 == 1


def _tells_more(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Tell whether a date tells more of a thing: "a line built in the 1970s", "Tuesday's attack", "the same day"."""
    before = folded(reading.text, sentence.start, mention.start).text
    made = MADE_THEN.search(before)
    attributive = made is not None and len(before[: made.start()].split()) > 1
    same = SAME_DAY.search(folded(reading.text, sentence.start, mention.end).text)
    return attributive or bool(same or POSSESSED.match(reading.text, mention.end))
