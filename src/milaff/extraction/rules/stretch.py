"""A stretch of a sentence that is a claim by where it stands, though no words of the lexicon make it one."""

from milaff.extraction.proposals.model import LONGEST_QUOTE, Status
from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import Chosen
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair, between
from milaff.extraction.rules.sections import Passage


def drafted(
    reading: Reading,
    passage: Passage,
    pair: Pair,
    trigger: Trigger,
    start: int,
    end: int,
    *,
    words_end: int | None = None,
    status: Status | None = None,
) -> Draft:
    """Give the draft of a stretch, without a date: a clause of its own, between whom it names, else the pair.

    ``start`` and ``end`` are offsets in the document, ``end`` exclusive; what is too long for a quotation is quoted up
    to the most characters that one may have. ``trigger`` tells the type; its words end at ``words_end``, or are the
    stretch's first character where that is None. ``status`` is the claim's, the trigger's where None.
    """
    hit = Hit(trigger, start, start + 1 if words_end is None else words_end)
    clause = Clause(start, end, hit, (), folded(reading.text, start, end), opens=True)
    claim = Chosen(hit, status or trigger.status, start, end)
    return Draft(passage, clause, claim, between(reading, clause, pair), None, start, min(end, start + LONGEST_QUOTE))
