"""Entries of a list of treaties that tell an instrument on several lines: its title, "Concluded: …", "In force: …"."""

import re
from itertools import pairwise

from milaff.extraction.proposals.model import Status
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.stretch import drafted
from milaff.extraction.rules.treaty_labels import IN_FORCE, REMARKS, SIGNED, labelled
from milaff.extraction.rules.when.dating import Dated
from milaff.sources.text import Span

_RECORD = Trigger("entry of a treaty list", "agreement", "", sure=0.8, status="signed")
_ENDED = re.compile(
    r"\b(?:denounced|ceased|terminated|expired|lapsed|abrogated|no longer in force|superseded by|replaced by)\b"
    + fold(r"|(?<!\w)(?:ألغيت?|انتهى|انتهت|انقضت?|أنهيت?|لم تعد سارية|حلت محلها|حل محله)(?!\w)")
)
_MOST = 5
"""The most lines of an entry below its title."""
_LONGEST_TITLE = 200


def record(reading: Reading, passage: Passage, pair: Pair) -> list[Draft]:
    """Give the agreement that a title and the labelled lines right below it make; none for any other line.

    Its day is that of its signature. It is in force where a line says since when, lapsed where its remarks say so.
    """
    if not passage.first or passage.line + 1 >= len(reading.lines):
        return []
    block = _below(reading, passage.line)
    title, low = block[0], [folded(reading.text, line.start, line.end).text for line in block]
    if title.end - title.start > _LONGEST_TITLE or labelled(low[0]) or len(block) == 1:
        return []
    signed = next((line for line, words in zip(block[1:], low[1:], strict=True) if SIGNED.match(words)), None)
    force = next((line for line, words in zip(block[1:], low[1:], strict=True) if IN_FORCE.match(words)), None)
    if signed is None and force is None:
        return []
    in_force = force is not None and bool(reading.within(reading.dates, force.start, force.end))
    ended = any(_ENDED.search(words) for words in low[1:] if REMARKS.match(words))
    status: Status = "lapsed" if ended else "in-force" if in_force else "signed"
    last = block[-1] if ended else force or signed or title
    draft = drafted(reading, passage, pair, _RECORD, title.start, last.end, words_end=title.end, status=status)
    return [draft.dated(_signature(reading, signed))]


def _below(reading: Reading, number: int) -> list[Span]:
    """Give a line and the labelled ones that follow it without a blank line between."""
    block = [reading.lines[number]]
    for above, line in pairwise(reading.lines[number : number + _MOST + 1]):
        if reading.text.count("\n", above.end, line.start) > 1:
            break
        if not labelled(folded(reading.text, line.start, line.end).text):
            break
        block.append(line)
    return block


def _signature(reading: Reading, line: Span | None) -> Dated | None:
    """Give the one day on which it was signed; of notes exchanged on two days the last."""
    found = [m for m in reading.within(reading.dates, line.start, line.end) if m.edtf] if line else []
    return Dated(found[-1].edtf or "", found[-1].text) if found else None
