"""What someone says of the relations in an interview or speech printed word for word: a position, not a page's view."""

from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.lexicon.arabic_interviews import SPEAKS_OF_THEM
from milaff.extraction.rules.when.interview import is_interview, is_speech


def in_own_words(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Make positions of the judgements of the relations in a text that is printed as it was spoken."""
    judged = [draft for draft in drafts if _judges(draft)]
    if not judged or not (is_speech(reading) or is_interview(reading)):
        return list(drafts)
    return [_said(draft) if draft in judged else draft for draft in drafts]


def _judges(draft: Draft) -> bool:
    return draft.chosen.hit.trigger.fields.get("milestone") == "assessment"


def _said(draft: Draft) -> Draft:
    """Give the same claim as a position of who speaks."""
    trigger = replace(draft.chosen.hit.trigger, name=SPEAKS_OF_THEM, type="position", fields={"act": "stated"})
    hit = replace(draft.chosen.hit, trigger=trigger)
    return replace(draft, chosen=replace(draft.chosen, hit=hit))
