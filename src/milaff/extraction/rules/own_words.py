"""What someone says of the relations in a text printed word for word: positions of who speaks, not a page's view."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.lexicon.arabic.interviews import SPEAKS_OF_THEM
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.quotation import cut
from milaff.extraction.rules.quoted import SUBJECT
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.stretch import drafted
from milaff.extraction.rules.when.interview import is_interview, is_speech

_SPOKEN = Trigger(SPEAKS_OF_THEM, "position", "", sure=0.5, fields={"act": "stated"})
_URGES = re.compile(
    r"\b(?:must|should|ought to|needs? to|let us|there is (?:an? )?(?:\w+ )?need|would (?:help|greatly|further)|"
    r"(?:good|great|vast|huge|immense|tremendous|enormous) (?:potentials?|scope|possibilities)|"
    r"demonstrates? (?:your|our)|"
    r"(?:your|our) (?:strong |firm |shared |continued )*commitment)\b"
)
"""How a speaker says what ought to be done together, or might be, which is no cooperation yet."""
_WE_OUGHT = re.compile(r"\bwe (?:\w+ )?(?:must|should|ought to|need to|have to)\b")
_RECALLS = re.compile(
    r"^\W*(?:and |but )?(?:yesterday|last (?:night|week)|this morning|earlier today)\b|"
    r"\bi(?:'ve| have) been (?:to|in)\b|\b(?:would like to|let me|i) recall the\b"
)
"""How a speaker goes over what he himself saw and did."""
_ENDS = (".", "!", "…", "”", '"', "’")
"""How a sentence ends, and the line of a title or an address does not."""
_SHORTEST = 40
"""The fewest characters of a sentence that says something of the relations."""


def in_own_words(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Make positions of the judgements of the relations in a text that is printed as it was spoken."""
    if not any(map(_thinks, drafts)) or not (is_speech(reading) or is_interview(reading)):
        return list(drafts)
    return [_said(draft) if _thinks(draft) else draft for draft in drafts]


def spoken_of(reading: Reading, passage: Passage, pair: Pair) -> list[Draft]:
    """Make a position of a sentence of a speech that no words of the lexicon make a claim, if it is of the two."""
    draft = drafted(reading, passage, pair, _SPOKEN, passage.start, passage.end)
    low, between = draft.clause.low.text, draft.between
    urged = _WE_OUGHT.search(low) is not None
    of_the_two = (between.mutual or bool(between.named) or urged) and not between.foreign
    if passage.end - passage.start < _SHORTEST or not of_the_two or _RECALLS.search(low):
        return []
    if not reading.text[passage.start : passage.end].endswith(_ENDS) or not (urged or SUBJECT.search(low)):
        return []
    return [replace(draft, end=cut(reading.text, draft.start, passage.end, ","))]


def _thinks(draft: Draft) -> bool:
    """Tell whether a claim is only what its speaker thinks: of the relations, or of what ought to be done together."""
    return draft.chosen.hit.trigger.fields.get("milestone") == "assessment" or _urges(draft)


def _urges(draft: Draft) -> bool:
    """Tell whether cooperation is only what its speaker asks for: "we must work together more closely"."""
    told = draft.type == "cooperation" and draft.chosen.status in ("existing", "possible")
    return told and bool(_URGES.search(draft.clause.low.text))


def _said(draft: Draft) -> Draft:
    """Give the same claim as a position of who speaks."""
    trigger = replace(draft.chosen.hit.trigger, name=SPEAKS_OF_THEM, type="position", fields={"act": "stated"})
    hit = replace(draft.chosen.hit, trigger=trigger)
    return replace(draft, chosen=replace(draft.chosen, hit=hit, status=None))
