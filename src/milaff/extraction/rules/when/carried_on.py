"""The day of which a statement's paragraph, or any sentence, goes on: that of the talks or words it has just told."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.same import of_the_occasion
from milaff.extraction.rules.when.turning import is_statement
from milaff.extraction.rules.when.visit_told import of_the_visit

_TOLD = frozenset({*SPEECH, "cooperation"})
_ADDS = re.compile(
    r"\W*(?:and|while|but) (?:also )?(?:[a-z]+ed|called|undertook)\b"
    + fold(
        r"|\W*و(?:اتفق|أكد|جدد|أعرب|دع|شدد|أشاد|رحب|ثمن|طالب|أبد|تعهد|قرر|عبر)\w{0,3}(?!\w)",
    )
)
"""How a clause begins by which a sentence goes on with what the same ones said."""
_DAY = len("YYYY-MM-DD")
_NEXT = 4
"""How far apart two sentences of a paragraph stand, in characters."""


def of_its_paragraph(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the day of the talks or visit of which the sentence before a statement's was told; else None.

    "At their talks the ministers noted … . They agreed that …": both of the talks' day, which is not that of the
    statement.
    """
    if draft.type not in _TOLD or not is_statement(reading):
        return None
    if reading.within(reading.dates, draft.passage.start, draft.chosen.hit.start):
        return None
    for at in range(len(drafts) - 1, -1, -1):
        told = drafts[at]
        if told.passage == draft.passage:
            continue
        if told.passage.line != draft.passage.line or draft.passage.start - told.passage.end >= _NEXT:
            return None
        said = _as_said(told, draft)
        return of_the_occasion(reading, drafts[:at], said) or of_the_visit(reading, drafts[:at], said, None)
    return None


def _as_said(told: Draft, draft: Draft) -> Draft:
    """Give what was told before as if it were what the statement says next: its words tell when, whatever they are."""
    hit = replace(told.chosen.hit, trigger=draft.chosen.hit.trigger)
    return replace(told, chosen=replace(draft.chosen, hit=hit))


def said_as_well(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the day of what a sentence has said first, for what it adds; else None.

    "They welcomed the growth of trade, which exceeded a billion in 2024, and agreed to work on doubling it."
    """
    if draft.type not in SPEECH or not _ADDS.match(draft.clause.low.text):
        return None
    if reading.within(reading.dates, draft.start, draft.chosen.hit.start):
        return None
    said = [d for d in drafts if d.passage == draft.passage and d.type in _TOLD and not d.chosen.nested]
    last = said[-1].date if said else None
    return replace(last, borrowed=True) if last and last.borrowed and len(last.edtf) == _DAY else None
